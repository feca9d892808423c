import { bodyVersion } from '../anatomy/shape'
import { sides } from '../anatomy/sides'
import { controlsOf } from './controls'
import { Equilibrium } from './equilibrium'
import { dofCount } from './mechanism'
import { bodyParameters, physiqueOf } from './physique'
import { drawnCount } from './pose'
import { type Report, reportOn } from './report'
import type { Scenario } from './scenario'

export interface Answer {
  readonly report: Report
  /** What a drawing needs (see `drawnCount`); the neutral pose when it does not balance. */
  readonly coordinates: Float64Array
}

const keyOf = (s: Scenario): string => [bodyVersion(), s.body, s.posture, ...bodyParameters.map((id) => s[id])].join()

/** Bodies kept ready; the next scenario is mostly of the last one. */
const kept = 8

export interface Simulator {
  /** The report on `scenario`. `warm` starts from the last answer of the same body, else from its neutral pose. */
  solve(scenario: Scenario, start?: 'warm' | 'cold'): Answer
  /** The body behind `scenario`, ready to be asked more. */
  equilibriumOf(scenario: Scenario): Equilibrium
}

export function createSimulator(): Simulator {
  const ready = new Map<string, Equilibrium>()
  const equilibriumOf = (scenario: Scenario): Equilibrium => {
    const key = keyOf(scenario)
    let found = ready.get(key)
    if (found) ready.delete(key)
    else found = new Equilibrium(physiqueOf(scenario), scenario.posture)
    ready.set(key, found)
    if (ready.size > kept) ready.delete(ready.keys().next().value!)
    return found
  }
  return {
    equilibriumOf,
    solve(scenario, start = 'warm') {
      const equilibrium = equilibriumOf(scenario)
      const controls = controlsOf(scenario)
      const solution = equilibrium.solve(controls, start === 'cold' ? equilibrium.neutral : undefined)
      const unknowns = Float64Array.from(solution.balanced ? solution.unknowns : equilibrium.neutral)
      const report = reportOn(scenario, equilibrium, controls, solution)
      return { report, coordinates: drawn(unknowns, equilibrium, controls) }
    },
  }
}

function drawn(
  unknowns: Float64Array,
  { standing }: Equilibrium,
  { thigh }: ReturnType<typeof controlsOf>,
): Float64Array {
  const out = new Float64Array(drawnCount)
  for (let i = 0; i < dofCount; i++) out[i] = unknowns[i]! - standing[i]!
  sides.forEach((side, i) => {
    out[dofCount + i] = thigh[side].flexion
    out[dofCount + 2 + i] = thigh[side].rotation
  })
  return out
}
