import type { Scenario } from '../biomechanics/scenario'
import { createSimulator } from '../biomechanics/simulate'
import { standardTime } from '../biomechanics/time/constants'
import type { Exercise } from '../biomechanics/time/exercise'
import { type Ask, type Film, filmOf, type Weeks, weeksOf } from '../biomechanics/time/film'

const simulator = createSimulator()
const films = new WeakMap<Scenario, Map<string, Film>>()
/** The six weeks set all that they ask for: the same for every step. */
let weeks: Weeks | null = null

/** The film of `exercise` on the body that `scenario` asks for. */
export function filmIn(scenario: Scenario, exercise: Exercise): Film {
  const made = films.get(scenario) ?? new Map<string, Film>()
  films.set(scenario, made)
  const key = JSON.stringify(exercise)
  const ask: Ask = (change) => simulator.solve({ ...scenario, ...change }).report
  const film =
    made.get(key) ??
    filmOf(exercise, scenario, ask, standardTime, () => {
      weeks ??= weeksOf(scenario, ask, standardTime)
      return weeks
    })
  made.set(key, film)
  return film
}
