import { type BodyId, bodyIds, lumbarLevels, segments } from '../anatomy/bodies'
import { bothSides, onSide, type Side, sides, signOf } from '../anatomy/sides'
import type { Vec3 } from '../math/vec3'

/**
 * The coordinates of the body [rad], zero in the pose in which its geometry is given.
 * pelvicTilt: anterior positive. nutation: promontory forward and down, positive; sacrum against the mid-pelvis.
 * innominateTorsion: positive = right hip bone back and left hip bone forward, so the right side nutates more.
 * L5S1 .. L1L2: extension positive. Obliquity and side-bends: top towards the right, positive. Turns: front towards the left, positive.
 */
export const dofs = [
  'pelvicTilt',
  'pelvicObliquity',
  'nutation',
  'sacralTurn',
  'sacralSideBend',
  'innominateTorsion',
  ...segments,
  'lumbarSideBend',
  'lumbarTurn',
] as const
export type Dof = (typeof dofs)[number]
export const dofCount = dofs.length
export const dofIndex = Object.fromEntries(dofs.map((dof, i) => [dof, i])) as Readonly<Record<Dof, number>>

type Axis = 'x' | 'y' | 'z'

interface Hinge {
  readonly dof: Dof
  readonly axis: Axis
  /** Turn of the hinge per unit of the coordinate; its sign is where each coordinate gets its own. */
  readonly gain: number
}

/** A joint: `child` turns against `parent` about fixed axes through `centre` [m], first hinge outermost. */
export interface Joint {
  readonly parent: BodyId
  readonly child: BodyId
  readonly centre: Vec3
  readonly hinges: readonly Hinge[]
}

export interface JointCentres {
  readonly sacroiliac: Vec3
  /** L5S1 first. */
  readonly lumbar: readonly Vec3[]
  /** Right hip joint. */
  readonly hip: Vec3
}

/** Side-bend and axial turn are shared evenly by the five levels. */
const lateralShare = 1 / segments.length

/** Every joint, parents before children. A new joint is a new row. */
export function joints(centres: JointCentres): readonly Joint[] {
  const { sacroiliac } = centres
  return [
    {
      parent: 'ground',
      child: 'pelvis',
      centre: [0, 0, 0],
      hinges: [
        { dof: 'pelvicObliquity', axis: 'x', gain: 1 },
        { dof: 'pelvicTilt', axis: 'z', gain: -1 },
      ],
    },
    {
      parent: 'pelvis',
      child: 'hipBone.right',
      centre: sacroiliac,
      hinges: [{ dof: 'innominateTorsion', axis: 'z', gain: 1 }],
    },
    {
      parent: 'pelvis',
      child: 'hipBone.left',
      centre: sacroiliac,
      hinges: [{ dof: 'innominateTorsion', axis: 'z', gain: -1 }],
    },
    {
      parent: 'pelvis',
      child: 'sacrum',
      centre: sacroiliac,
      hinges: [
        { dof: 'nutation', axis: 'z', gain: -1 },
        { dof: 'sacralSideBend', axis: 'x', gain: 1 },
        { dof: 'sacralTurn', axis: 'y', gain: 1 },
      ],
    },
    ...lumbarLevels.map(
      (child, i): Joint => ({
        parent: i === 0 ? 'sacrum' : lumbarLevels[i - 1]!,
        child,
        centre: centres.lumbar[i]!,
        hinges: [
          { dof: segments[i]!, axis: 'z', gain: 1 },
          { dof: 'lumbarSideBend', axis: 'x', gain: lateralShare },
          { dof: 'lumbarTurn', axis: 'y', gain: lateralShare },
        ],
      }),
    ),
  ]
}

export const bodyIndex = Object.fromEntries(bodyIds.map((id, i) => [id, i])) as Readonly<Record<BodyId, number>>
const axisIndex = { x: 0, y: 1, z: 2 } as const

/** How one thigh points in the room [rad]: flexion, then adduction (across the mid-line, positive), then inward rotation. */
export interface OneThigh {
  readonly flexion: number
  readonly adduction: number
  readonly rotation: number
}
export type ThighTurn = Readonly<Record<Side, OneThigh>>
/** How the innominate torsion adds to each side's nutation. */
export const torsionSign = (side: Side): 1 | -1 => signOf(side)

/**
 * Where every body is for given coordinates. The thighs keep the direction they are given (the feet stand) and follow
 * the hip centres. All arrays are reused from call to call.
 */
export class Kinematics {
  /** Motion of each body from the given pose: rotation row by row (9), then translation [m] (3), body after body. */
  readonly motion = new Float64Array(bodyIds.length * 12)
  /** World axis (3) and centre (3) of each hinge, in the order of the joints' rows. */
  readonly hinge: Float64Array
  readonly hingeDof: Int32Array
  readonly hingeGain: Float64Array
  /** The body that each hinge turns. */
  readonly hingeBody: Int32Array
  /** Hinges between the ground and each body, outermost first. For a thigh: those of its hip bone. */
  readonly chain: readonly Int32Array[]
  readonly parent: Int32Array
  readonly hipCentre: Readonly<Record<Side, Vec3>>
  private readonly rows: {
    child: number
    parent: number
    centre: Vec3
    readonly axes: readonly number[]
    first: number
  }[] = []

  constructor(table: readonly Joint[], hip: Vec3) {
    this.hipCentre = bothSides((side) => onSide(side, hip))
    this.parent = new Int32Array(bodyIds.length).fill(-1)
    const chains: number[][] = bodyIds.map(() => [])
    const dof: number[] = []
    const gain: number[] = []
    const turned: number[] = []
    for (const joint of table) {
      const child = bodyIndex[joint.child]
      const parent = bodyIndex[joint.parent]
      this.parent[child] = parent
      this.rows.push({
        child,
        parent,
        centre: joint.centre,
        axes: joint.hinges.map((h) => axisIndex[h.axis]),
        first: dof.length,
      })
      chains[child] = [...chains[parent]!, ...joint.hinges.map((_, i) => dof.length + i)]
      for (const h of joint.hinges) {
        dof.push(dofIndex[h.dof])
        gain.push(h.gain)
        turned.push(child)
      }
    }
    for (const side of sides) {
      this.parent[bodyIndex[`femur.${side}`]] = bodyIndex[`hipBone.${side}`]
      chains[bodyIndex[`femur.${side}`]] = chains[bodyIndex[`hipBone.${side}`]]!
    }
    this.chain = chains.map((c) => Int32Array.from(c))
    this.hingeDof = Int32Array.from(dof)
    this.hingeGain = Float64Array.from(gain)
    this.hingeBody = Int32Array.from(turned)
    this.hinge = new Float64Array(dof.length * 6)
    for (let b = 0; b < bodyIds.length; b++) for (let k = 0; k < 3; k++) this.motion[b * 12 + k * 4] = 1
  }

  /** Takes over the joint centres of `table`, which must have the rows it was made with. */
  adoptCentres(table: readonly Joint[]): void {
    table.forEach(({ centre }, i) => {
      this.rows[i]!.centre = centre
    })
  }

  place(q: ArrayLike<number>, thigh: ThighTurn): void {
    for (const row of this.rows) this.placeChild(row, q)
    this.placeThighs(thigh)
  }

  /** Turns the thighs alone, in the hips where they are. */
  placeThighs(thigh: ThighTurn): void {
    for (const side of sides) this.placeThigh(side, thigh[side])
  }

  private placeChild(row: (typeof this.rows)[number], q: ArrayLike<number>): void {
    const { child, parent, centre, axes, first } = row
    const m = this.motion
    const p = parent * 12
    const c = child * 12
    const x = centre[0]
    const y = centre[1]
    const z = centre[2]
    const cx = m[p]! * x + m[p + 1]! * y + m[p + 2]! * z + m[p + 9]!
    const cy = m[p + 3]! * x + m[p + 4]! * y + m[p + 5]! * z + m[p + 10]!
    const cz = m[p + 6]! * x + m[p + 7]! * y + m[p + 8]! * z + m[p + 11]!
    for (let i = 0; i < 9; i++) m[c + i] = m[p + i]!
    for (let i = 0; i < axes.length; i++) {
      const axis = axes[i]!
      const h = (first + i) * 6
      // The hinge's axis in the world is that column of the rotation so far.
      this.hinge[h] = m[c + axis]!
      this.hinge[h + 1] = m[c + 3 + axis]!
      this.hinge[h + 2] = m[c + 6 + axis]!
      this.hinge[h + 3] = cx
      this.hinge[h + 4] = cy
      this.hinge[h + 5] = cz
      const angle = q[this.hingeDof[first + i]!]! * this.hingeGain[first + i]!
      if (angle !== 0) turnColumns(m, c, axis, Math.cos(angle), Math.sin(angle))
    }
    m[c + 9] = cx - (m[c]! * x + m[c + 1]! * y + m[c + 2]! * z)
    m[c + 10] = cy - (m[c + 3]! * x + m[c + 4]! * y + m[c + 5]! * z)
    m[c + 11] = cz - (m[c + 6]! * x + m[c + 7]! * y + m[c + 8]! * z)
  }

  /**
   * Flexion about Z, then adduction about the forward axis that the flexed thigh carries, then rotation about its own long
   * axis: each about an axis that the turns before it have carried along. Across the mid-line and inward positive.
   */
  private placeThigh(side: Side, { flexion, adduction, rotation }: OneThigh): void {
    const m = this.motion
    const f = bodyIndex[`femur.${side}`] * 12
    const b = bodyIndex[`hipBone.${side}`] * 12
    const [x, y, z] = this.hipCentre[side]
    m.fill(0, f, f + 9)
    m[f] = m[f + 4] = m[f + 8] = 1
    if (flexion !== 0) turnColumns(m, f, 2, Math.cos(flexion), Math.sin(flexion))
    if (adduction !== 0) turnColumns(m, f, 0, Math.cos(adduction), signOf(side) * Math.sin(adduction))
    if (rotation !== 0) turnColumns(m, f, 1, Math.cos(rotation), signOf(side) * Math.sin(rotation))
    for (let k = 0; k < 3; k++) {
      const hip = m[b + 3 * k]! * x + m[b + 3 * k + 1]! * y + m[b + 3 * k + 2]! * z + m[b + 9 + k]!
      m[f + 9 + k] = hip - (m[f + 3 * k]! * x + m[f + 3 * k + 1]! * y + m[f + 3 * k + 2]! * z)
    }
  }
}

/** Rotation at `m[at]` times an elementary rotation about its own axis 0, 1 or 2. */
function turnColumns(m: Float64Array, at: number, axis: number, cos: number, sin: number): void {
  const j = (axis + 1) % 3
  const k = (axis + 2) % 3
  for (let row = 0; row < 9; row += 3) {
    const a = m[at + row + j]!
    const b = m[at + row + k]!
    m[at + row + j] = a * cos + b * sin
    m[at + row + k] = b * cos - a * sin
  }
}
