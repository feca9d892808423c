import { bodyOf } from '../../scripts/validation/ask'
import { lengthsAt } from '../../scripts/validation/excursion'
import { segments } from '../../src/anatomy/bodies'
import type { Controls } from '../../src/biomechanics/controls'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import { segmentLaw } from '../../src/biomechanics/jointLaws'
import { bodyIndex, type Dof, dofIndex } from '../../src/biomechanics/mechanism'
import { passiveForce } from '../../src/biomechanics/muscleLaw'
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

/**
 * What asks the muscles that hold the trunk to work [N·m], by direction: all that weight, discs and other lines would do in a
 * small bend of the five lumbar joints together. The constant tone of the short ligaments sums to nothing over the five.
 */
export function bendsTrunk(input: ScenarioInput) {
  const evenly = Object.fromEntries(segments.map((segment) => [segment, 1 / segments.length]))
  return {
    sagittal: othersDo(turned(input, evenly), (equilibrium, q) => discsDo(equilibrium, q)),
    frontal: othersDo(turned(input, { lumbarSideBend: 1 }), (equilibrium, q) => springDoes(equilibrium, q, 'sideBend')),
    axial: othersDo(turned(input, { lumbarTurn: 1 }), (equilibrium, q) => springDoes(equilibrium, q, 'turn')),
  }
}

function othersDo(
  { equilibrium, q, tension, length, shortens, weight }: Turned,
  joints: (equilibrium: Equilibrium, q: Float64Array) => number,
): number {
  const { strands } = equilibrium
  const lines = tension.reduce(
    (sum, pull, e) => sum + (strands[e]?.holds ? unasked(equilibrium, e, length[e]!) : pull) * shortens[e]!,
    0,
  )
  return -(weight + joints(equilibrium, q) + lines)
}

/** With what a muscle that holds the trunk resists its stretch without working [N]. */
export function unasked({ strands, restLength }: Equilibrium, e: number, length: number): number {
  const { strength, optimalLength, neutralLength } = strands[e]!
  return strength * passiveForce(neutralLength + (length - restLength[e]!) / optimalLength)
}

function discsDo({ standing, physique: { lumbar } }: Equilibrium, q: Float64Array): number {
  const disc = { value: 0, slope: 0 }
  return segments.reduce((sum, segment) => {
    const k = dofIndex[segment]
    segmentLaw(q[k]! - standing[k]!, lumbar.flexion, lumbar.extension, disc)
    return sum + disc.value / segments.length
  }, 0)
}

/** Five discs, each bent by a fifth of the whole. */
function springDoes({ physique: { lumbar } }: Equilibrium, q: Float64Array, way: 'sideBend' | 'turn'): number {
  const bend = q[way === 'turn' ? dofIndex.lumbarTurn : dofIndex.lumbarSideBend]!
  return (-lumbar[way] * bend) / segments.length
}
