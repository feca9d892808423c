import { type Body, byBody } from '../../anatomy/body'
import { recent } from '../../math/recent'
import { startTrail } from '../answers'
import type { Scenario } from '../scenario'
import { standardTime } from './constants'
import type { Exercise } from './exercise'
import { type AskModel, type Film, filmOf, type Weeks, weeksOf } from './film'

/** Films kept for each body: those of all lessons. Six weeks, the slowest to make, serve every day and plan. */
const known = byBody(() => ({ films: recent<Film>(40), weeks: recent<Weeks>(8) }))

/** Each film asks on a trail of its own: it is the same whatever else was asked. */
function askingOf(body: Body, base: Scenario): AskModel {
  const trail = startTrail(body)
  return (change) => trail.solve({ ...base, ...change }).report
}

function weeksFor(body: Body, base: Scenario): Weeks {
  // What six weeks move themselves is no part of where they begin.
  const key = JSON.stringify({ ...base, perceivedThreat: 0, psoasShortening: 0, piriformisReactivity: 0 })
  return known(body).weeks(key, () => weeksOf(askingOf(body, base), standardTime))
}

/** The film of `exercise` on `body` as `base` has it otherwise; made once. */
export const filmFor = (body: Body, exercise: Exercise, base: Scenario): Film =>
  known(body).films(JSON.stringify([exercise, base]), () =>
    filmOf(exercise, base, askingOf(body, base), standardTime, () => weeksFor(body, base)),
  )
