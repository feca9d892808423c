import loadMujoco from '@mujoco/mujoco'
import type { Controls } from '../src/biomechanics/controls'
import type { Equilibrium } from '../src/biomechanics/equilibrium'
import { dofIndex, joints } from '../src/biomechanics/mechanism'
import { hingeName, mjcf } from './mjcf'

interface Relaxation {
  /** [ms] */
  readonly median: number
  readonly steps: number
  /** Between the two answers [deg]. */
  readonly nutationGap: number
}

/**
 * How long MuJoCo takes to fall to rest in a linearised copy of our model at our answer: every line a spring of that
 * tension and slope, every joint a spring of that stiffness, started from our neutral pose. Rest: no speed above 1e-4 rad/s
 * a hundred steps long, or 20,000 steps.
 */
export async function timeMujoco(equilibrium: Equilibrium, controls: Controls): Promise<Relaxation> {
  const mj = await loadMujoco()
  const solution = equilibrium.solve(controls, equilibrium.neutral)
  const q = Float64Array.from(solution.unknowns)
  equilibrium.evaluateAt(q, controls)
  const slopes = equilibrium.lineSlopesAt(q, controls)
  const stiffness = equilibrium.jointStiffnessAt(q, controls)
  const hinges = joints(equilibrium.physique.model.centres).flatMap(({ child, hinges }) =>
    hinges.map((h) => ({ ...h, child })),
  )
  // A coordinate shared by several hinges is shared out so that the sum has its stiffness.
  const each = new Map(
    hinges.map(({ dof, gain, child }) => [
      hingeName(child, dof),
      Math.max(1, stiffness[dofIndex[dof]]! / gain ** 2 / hinges.filter((h) => h.dof === dof).length),
    ]),
  )
  const model = mj.MjModel.from_xml_string(
    mjcf(equilibrium, { springs: { tension: equilibrium.tension, slope: slopes }, hingeStiffness: each }),
  )
  const data = new mj.MjData(model)
  const address = hinges.map(({ dof, gain, child }) => {
    const joint = mj.mj_name2id(model, mj.mjtObj.mjOBJ_JOINT.value, hingeName(child, dof))
    return {
      at: model.jnt_qposadr[joint] as number,
      v: model.jnt_dofadr[joint] as number,
      rest: gain * q[dofIndex[dof]]!,
      start: gain * equilibrium.neutral[dofIndex[dof]]!,
    }
  })
  // The constant loads that make our answer its rest: whatever the springs leave over there.
  for (const { at, rest } of address) {
    data.qpos[at] = rest
    model.qpos_spring[at] = rest
  }
  mj.mj_forward(model, data)
  const hold = Float64Array.from(data.qfrc_passive as Float64Array, (moment) => -moment)
  const relax = (): { time: number; steps: number } => {
    mj.mj_resetData(model, data)
    for (const { at, start } of address) data.qpos[at] = start
    data.qfrc_applied.set(hold)
    const begin = performance.now()
    let quiet = 0
    let steps = 0
    while (quiet < 100 && steps < 20_000) {
      mj.mj_step(model, data)
      steps++
      if (steps % 20 === 0) quiet = (data.qvel as Float64Array).every((v) => Math.abs(v) < 1e-4) ? quiet + 20 : 0
    }
    return { time: performance.now() - begin, steps }
  }
  const runs = Array.from({ length: 5 }, relax)
  const nod = address[hinges.findIndex(({ dof }) => dof === 'nutation')]!
  const nutationGap = (Math.abs(data.qpos[nod.at] - nod.rest) * 180) / Math.PI
  data.delete()
  model.delete()
  const sorted = runs.map(({ time }) => time).sort((a, b) => a - b)
  return { median: sorted[2]!, steps: runs[0]!.steps, nutationGap }
}
