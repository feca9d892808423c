import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { completeScenario, type Scenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { standardTime } from '../../src/biomechanics/time/constants'
import type { Exercise } from '../../src/biomechanics/time/exercise'
import { type AskModel, type Film, filmOf } from '../../src/biomechanics/time/film'

/** A body that answers changes of `input`. */
export function bodyOf(input: ScenarioInput = {}): { base: Scenario; ask: AskModel } {
  const base = completeScenario(input)
  const trail = startTrail(ourBody)
  return { base, ask: (change) => trail.solve({ ...base, ...change }).report }
}

export function play<K extends Exercise['kind']>(
  exercise: Extract<Exercise, { kind: K }>,
  input: ScenarioInput = {},
): Extract<Film, { kind: K }> {
  const { base, ask } = bodyOf(input)
  return filmOf(exercise, base, ask, standardTime) as Extract<Film, { kind: K }>
}
