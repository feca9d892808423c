import { type BySide, bothSides, type Side, sides } from '../anatomy/sides'
import { toDeg } from '../math/units'
import type { Trail } from './answers'
import { controlsOf } from './controls'
import { type ElementId, elementIds } from './elements'
import type { Equilibrium } from './equilibrium'
import { dofIndex } from './mechanism'
import { type PerSideId, parameters } from './parameters'
import { completeScenario, type Scenario } from './scenario'

/** Change of nutation [deg] on each side. */
export interface NutationChange {
  readonly right: number
  readonly left: number
  readonly mean: number
}

/** What each part does under `scenario`: the change of nutation if it were released; undefined where nothing would balance then. */
export function released(trail: Trail, scenario: Scenario): Readonly<Record<ElementId, NutationChange | undefined>> {
  const now = trail.solve(scenario).report
  const without = (id: ElementId): NutationChange | undefined => {
    if (scenario.off.includes(id)) return { right: 0, left: 0, mean: 0 }
    const { report } = trail.solve(completeScenario({ off: [...scenario.off, id] }, scenario), 'cold')
    if (!report.balanced || !now.balanced) return undefined
    const change = (side: 'right' | 'left' | 'mean'): number => report.nutation[side] - now.nutation[side]
    return { right: change('right'), left: change('left'), mean: change('mean') }
  }
  return Object.fromEntries(elementIds.map((id) => [id, without(id)])) as Record<ElementId, NutationChange | undefined>
}

/** What can be turned while the body stays the same. */
const movable = (Object.keys(parameters) as (keyof typeof parameters)[]).filter(
  (id): id is PerSideId => parameters[id].perSide,
)

export interface Sensitivity {
  /** d(angle)/d(parameter) [deg per unit of the parameter]: mean nutation, anterior tilt, lordosis. */
  readonly nutation: number
  readonly pelvicTilt: number
  readonly lordosis: number
}

/**
 * Slopes of the answer at `scenario` by each of `ids`, by the implicit function theorem: dq/dp = -J⁻¹ ∂r/∂p. Nothing is solved again.
 * Undefined where the scenario does not balance.
 */
export function slopesBy<Id extends PerSideId>(
  trail: Trail,
  scenario: Scenario,
  ids: readonly Id[],
): Readonly<Record<Id, BySide<Sensitivity>>> | undefined {
  const equilibrium = trail.equilibriumOf(scenario)
  const controls = controlsOf(scenario)
  const solution = equilibrium.solve(controls)
  if (!solution.balanced) return undefined
  const q = Float64Array.from(solution.unknowns)
  const asked = ids.flatMap((id) => sides.map((side) => ({ id, side })))
  const loads = asked.map(({ id, side }) => loadOf(equilibrium, q, scenario, id, side))
  const slopes = equilibrium.responses(q, controls, loads).map(sensitivityOf)
  return Object.fromEntries(
    ids.map((id, i) => [id, bothSides((side) => slopes[sides.length * i + sides.indexOf(side)]!)]),
  ) as Record<Id, BySide<Sensitivity>>
}

/** The same by everything that can be turned. */
export const sensitivities = (
  trail: Trail,
  scenario: Scenario,
): Readonly<Record<PerSideId, BySide<Sensitivity>>> | undefined => slopesBy(trail, scenario, movable)

/** d(moments left over)/d(parameter) at the balance `q`. */
function loadOf(
  equilibrium: Equilibrium,
  q: Float64Array,
  scenario: Scenario,
  id: PerSideId,
  side: Side,
): Float64Array {
  const value = scenario[id][side]
  const { min, max } = parameters[id]
  const h = 1e-5 * (max - min)
  const at = (v: number): Float64Array =>
    equilibrium.residualAt(q, controlsOf({ ...scenario, [id]: { ...scenario[id], [side]: v } }))
  // At an end of the range the difference is taken inwards.
  const [low, high] = [Math.max(min, value - h), Math.min(max, value + h)]
  const [before, after] = [at(low), at(high)]
  return after.map((r, i) => (r - before[i]!) / (high - low))
}

function sensitivityOf(change: Float64Array): Sensitivity {
  const bends = [0, 1, 2, 3, 4].reduce((sum, k) => sum + change[dofIndex.L5S1 + k]!, 0)
  return {
    nutation: toDeg(change[dofIndex.nutation]!),
    pelvicTilt: toDeg(change[dofIndex.pelvicTilt]!),
    lordosis: toDeg(bends),
  }
}
