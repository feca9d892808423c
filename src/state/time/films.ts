import { create } from 'zustand'
import { completeScenario } from '../../biomechanics/scenario'
import type { Exercise } from '../../biomechanics/time/exercise'
import type { Film } from '../../biomechanics/time/film'
import { filmFor } from '../../biomechanics/time/films'
import { type Choices, useChoices } from '../page/choices'
import { say } from '../page/language'
import { reducedMotion } from '../page/media'
import { notify } from '../page/notices'
import { type PlayedFrom, useExercise } from './exercise'
import { load, play, replace, seek, undriven } from './player'

/** The film of the exercise that was begun; null: there is none. */
export const useFilm = create<{ readonly film: Film | null }>(() => ({ film: null }))

/** What must stay the same for a film to go on in the middle. */
function identity(exercise: Exercise): string {
  if (exercise.kind === 'press') return [exercise.kind, exercise.muscle, exercise.side, exercise.touch].join()
  if (exercise.kind === 'everyday') return [exercise.kind, exercise.scenario].join()
  return exercise.kind
}

/** The film of `exercise` on what is chosen, but for what the film sets itself. */
const filmNow = (exercise: Exercise): Film =>
  filmFor(useChoices.getState().worn, exercise, completeScenario(undriven()))

/** The film that is on: which beginning, of what; and the waiting for a slider to rest. */
const none = { begun: -1, identity: '', waiting: undefined as ReturnType<typeof setTimeout> | undefined }
let current = none

/** At the instant that a link asks for; none later than the last. */
function beginFrom(film: Film, { time, playing }: PlayedFrom): void {
  if (time > film.duration) notify('link', say('time', 'pastEnd', { asked: time, lasts: film.duration }))
  seek(time)
  if (playing && !reducedMotion() && time < film.duration) play()
}

/** Where a film first shows something by itself, or all there is to see where nothing shall move. */
function begin(film: Film, from: PlayedFrom | null): void {
  load(film)
  if (from) beginFrom(film, from)
  else if (reducedMotion()) seek(film.still)
  else if (film.until === 0) seek(0)
  else play()
}

function followExercise(): void {
  const { exercise, begun, from } = useExercise.getState()
  if (!exercise) {
    if (useFilm.getState().film) load(null)
    current = { ...current, begun, identity: '' }
    useFilm.setState({ film: null })
    return
  }
  const same = identity(exercise)
  const anew = begun !== current.begun || same !== current.identity
  // What was played before gives its sliders back first: it is no part of the body that is asked.
  if (anew && useFilm.getState().film) load(null)
  const film = filmNow(exercise)
  if (anew) begin(film, begun !== current.begun ? from : null)
  else replace(film)
  current = { ...current, begun, identity: same }
  useFilm.setState({ film })
}

/** Another body, or another threat: the same exercise on it. */
function followBody(): void {
  const { exercise } = useExercise.getState()
  const { film } = useFilm.getState()
  if (!exercise || !film) return
  const { driven } = useChoices.getState()
  // Taken over: the film waits until it is played again.
  if (driven !== film.drives) return
  const next = filmNow(exercise)
  if (next === film) return
  replace(next)
  useFilm.setState({ film: next })
}

/** A film is made ahead, and a drag would ask for dozens: once a slider has rested so long [ms]. */
const settleTime = 120

function followChoices(now: Choices, before: Choices): void {
  if (now.scenario === before.scenario && now.worn === before.worn) return
  clearTimeout(current.waiting)
  current = { ...current, waiting: setTimeout(followBody, settleTime) }
}

/** From now on there is a film of every exercise. */
export function startFilms(): () => void {
  const stops = [useExercise.subscribe(followExercise), useChoices.subscribe(followChoices)]
  followExercise()
  return () => {
    for (const stop of stops) stop()
    clearTimeout(current.waiting)
    current = none
    useFilm.setState({ film: null })
  }
}
