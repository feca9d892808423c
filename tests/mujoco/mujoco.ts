import loadMujoco from '@mujoco/mujoco'
import { hingeName, mjcf } from '../../scripts/mjcf'
import { sides } from '../../src/anatomy/sides'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import { dofCount, dofIndex, joints } from '../../src/biomechanics/mechanism'

interface Hinge {
  readonly dof: number
  readonly gain: number
  readonly qpos: number
  readonly qvel: number
  readonly onHip: boolean
  readonly joint: number
}

/** The same body in MuJoCo: put it in a pose, read lengths [m] and d(length)/d(coordinate) [m/rad], line after line. */
export async function openMujoco(equilibrium: Equilibrium) {
  const mj = await loadMujoco()
  const model = mj.MjModel.from_xml_string(mjcf(equilibrium))
  const data = new mj.MjData(model)
  const id = (name: string): number => mj.mj_name2id(model, mj.mjtObj.mjOBJ_JOINT.value, name)
  const hinges: Hinge[] = joints(equilibrium.physique.model.centres).flatMap(({ child, hinges }) =>
    hinges.map(({ dof, gain }) => {
      const joint = id(hingeName(child, dof))
      return {
        dof: dofIndex[dof],
        gain,
        qpos: model.jnt_qposadr[joint],
        qvel: model.jnt_dofadr[joint],
        onHip: child === 'pelvis' || child.startsWith('hipBone'),
        joint,
      }
    }),
  )
  const bodyId = (name: string): number => mj.mj_name2id(model, mj.mjtObj.mjOBJ_BODY.value, name)
  const thighs = sides.map((side) => ({
    side,
    joint: id(`hip.${side}`),
    hip: bodyId(`hipBone.${side}`),
    femur: bodyId(`femur.${side}`),
  }))

  const place = (
    q: ArrayLike<number>,
    thigh: Equilibrium['kinematics'] extends { place(q: never, t: infer T): void } ? T : never,
  ): void => {
    for (const { dof, gain, qpos } of hinges) data.qpos[qpos] = gain * q[dof]!
    for (const { joint } of thighs) data.qpos.set([1, 0, 0, 0], model.jnt_qposadr[joint])
    mj.mj_kinematics(model, data)
    // The thigh keeps its direction in the room: its ball joint undoes the turn of the hip bone.
    for (const { side, joint, hip } of thighs) {
      const hipBone = Array.from(data.xquat.subarray(4 * hip, 4 * hip + 4) as Float64Array)
      const { flexion, adduction, rotation } = thigh[side]
      const own = side === 'right' ? 1 : -1
      const turned = [about(0, own * adduction), about(1, own * rotation)].reduce(multiply, about(2, flexion))
      data.qpos.set(multiply(conjugate(hipBone), turned), model.jnt_qposadr[joint])
    }
    mj.mj_kinematics(model, data)
    mj.mj_comPos(model, data)
    mj.mj_tendon(model, data)
  }

  const lengths = (): Float64Array => Float64Array.from(data.ten_length as Float64Array)

  /** Row after row: lines by coordinates. */
  const gradients = (): Float64Array => {
    const out = new Float64Array(equilibrium.lines.count * dofCount)
    for (let e = 0; e < equilibrium.lines.count; e++) {
      const row = denseRow(e)
      for (const hinge of hinges) {
        let rate = row[hinge.qvel]!
        if (hinge.onHip) rate += thighRate(row, hinge)
        out[e * dofCount + hinge.dof] = out[e * dofCount + hinge.dof]! + hinge.gain * rate
      }
    }
    return out
  }

  const denseRow = (e: number): Float64Array => {
    const row = new Float64Array(model.nv)
    const start = model.ten_J_rowadr[e]
    for (let k = 0; k < model.ten_J_rownnz[e]; k++) row[model.ten_J_colind[start + k]] = data.ten_J[start + k]
    return row
  }

  /** What the ball joints must do while a hinge above them turns, so that the thighs stay where they point. */
  const thighRate = (row: Float64Array, { joint }: Hinge): number => {
    const turned = model.jnt_bodyid[joint]
    let sum = 0
    for (const { joint: ball, hip, femur } of thighs) {
      if (turned !== hip && turned !== bodyId('pelvis')) continue
      const axis = data.xaxis.subarray(3 * joint, 3 * joint + 3) as Float64Array
      const R = data.xmat.subarray(9 * femur, 9 * femur + 9) as Float64Array
      const v = model.jnt_dofadr[ball]
      for (let k = 0; k < 3; k++) sum -= row[v + k]! * (R[k]! * axis[0]! + R[3 + k]! * axis[1]! + R[6 + k]! * axis[2]!)
    }
    return sum
  }

  return {
    place,
    lengths,
    gradients,
    close(): void {
      data.delete()
      model.delete()
    },
  }
}

type Quaternion = readonly number[]
const about = (axis: 0 | 1 | 2, angle: number): Quaternion => {
  const s = Math.sin(angle / 2)
  return [Math.cos(angle / 2), axis === 0 ? s : 0, axis === 1 ? s : 0, axis === 2 ? s : 0]
}
const conjugate = ([w, x, y, z]: Quaternion): Quaternion => [w!, -x!, -y!, -z!]
const multiply = ([a, b, c, d]: Quaternion, [e, f, g, h]: Quaternion): Quaternion => [
  a! * e! - b! * f! - c! * g! - d! * h!,
  a! * f! + b! * e! + c! * h! - d! * g!,
  a! * g! - b! * h! + c! * e! + d! * f!,
  a! * h! + b! * g! - c! * f! + d! * e!,
]
