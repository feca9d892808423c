import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { type Controls, controlsOf } from '../../src/biomechanics/controls'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import type { Report } from '../../src/biomechanics/report'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'

const trail = startTrail(ourBody)

/** The report on what is asked, started cold so that the order of questions cannot matter. */
export const ask = (input: ScenarioInput = {}): Report => trail.solve(completeScenario(input), 'cold').report

/** The body behind what is asked, and what moves it. */
export function bodyOf(input: ScenarioInput = {}): { equilibrium: Equilibrium; controls: Controls } {
  const scenario = completeScenario(input)
  return { equilibrium: trail.equilibriumOf(scenario), controls: controlsOf(scenario) }
}
