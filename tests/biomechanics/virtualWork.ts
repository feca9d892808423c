import { bodyOf } from '../../scripts/validation/ask'
import { lengthsAt } from '../../scripts/validation/excursion'
import type { Controls } from '../../src/biomechanics/controls'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import { bodyIndex, type Dof, dofIndex } from '../../src/biomechanics/mechanism'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'

/** What a small turn away from a balance would do, by differences of lengths and heights: no moment arm of the program. */
interface Turned {
  readonly equilibrium: Equilibrium
  /** The balance [rad]. */
  readonly q: Float64Array
  /** Of each line its tension [N], its length [m], and by how much the turn shortens it [m/rad]. */
  readonly tension: Float64Array
  readonly length: Float64Array
  readonly shortens: Float64Array
  /** Work of the weight [N·m/rad]: by how far it is let down, along the plumb line as the swaying body has it. */
  readonly weight: number
}

const h = 1e-5

/** The balance under `input`, turned by the coordinates of `way` together. */
export function turned(input: ScenarioInput, way: Partial<Record<Dof, number>>): Turned {
  const { equilibrium, controls } = bodyOf(input)
  const q = Float64Array.from(equilibrium.solve(controls, equilibrium.neutral).unknowns)
  const tension = Float64Array.from(equilibrium.evaluateAt(q, controls).tension)
  const length = Float64Array.from(equilibrium.lines.lengths)
  const sway = equilibrium.sway.angle
  const at = (size: number) => {
    const near = Float64Array.from(q)
    for (const [dof, share] of Object.entries(way)) near[dofIndex[dof as Dof]]! += size * share
    return {
      lengths: lengthsAt(equilibrium, near, controls),
      height: heightOfWeight(equilibrium, near, controls, sway),
    }
  }
  const [more, less] = [at(h), at(-h)]
  return {
    equilibrium,
    q,
    tension,
    length,
    shortens: less.lengths.map((one, e) => (one - more.lengths[e]!) / (2 * h)),
    weight: (completeScenario(input).bodyWeightAboveL5 * (less.height - more.height)) / (2 * h),
  }
}

/** Height [m] of the trunk's weight, which rides on L1, in a body that leans back by `sway` [rad] as a whole. */
function heightOfWeight(equilibrium: Equilibrium, q: Float64Array, controls: Controls, sway: number): number {
  equilibrium.evaluateAt(q, controls)
  const R = equilibrium.kinematics.motion.subarray(12 * bodyIndex.L1)
  const [x, y, z] = equilibrium.weightInBody
  const [forward, up] = [0, 1].map((k) => R[3 * k]! * x + R[3 * k + 1]! * y + R[3 * k + 2]! * z + R[9 + k]!)
  return up! * Math.cos(sway) + forward! * Math.sin(sway)
}
