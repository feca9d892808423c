import { completeScenario, type Scenario } from '../../biomechanics/scenario'
import type { Exercise } from '../../biomechanics/time/exercise'
import { filmFor } from '../../biomechanics/time/films'
import type { DrawnBody } from '../../geometry/tissue'
import type { LinkState } from '../page/link'

/**
 * What is asked of `body` at the moment that a link with an exercise says; where it says none, at the one that is shown where
 * nothing moves by itself.
 */
export function momentOf(
  body: DrawnBody,
  { scenario, at }: Pick<LinkState, 'scenario' | 'at'>,
  exercise: Exercise,
): Scenario {
  const film = filmFor(body, exercise, completeScenario(scenario))
  return { ...scenario, ...film.at(Math.min(film.duration, at?.time ?? film.still)) }
}
