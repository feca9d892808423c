import { type Ask, type Shown, written } from '../../rooms/messages'
import { useSelection } from '../find/selection'
import { sceneApi } from '../frame/sceneApi'
import { nameOfPlace, useLesson } from '../learn/lesson'
import { useExplore } from '../look/explore'
import { useChoices } from '../page/choices'
import { encode } from '../page/link'
import { stateNow } from '../page/show'
import { useExercise } from '../time/exercise'
import { askOfClass, partOfStep } from './classSteps'
import { useClass } from './classStore'
import { usePresent } from './slideShow'

/** What is shown is looked at so often [ms], and said again after so long where it has not changed. */
const lookEvery = 50
const sayAgain = 5000

/** Where the presenter's hand points; null where nothing is pointed with. */
let pointedTo: Shown['pointer'] = null

function lessonNow(): Shown['lesson'] {
  const { place } = useLesson.getState()
  return place && { at: nameOfPlace(place), revealed: place.revealed, variant: place.variant }
}

/** What the class is shown of this moment. */
const shownNow = (): Shown => ({ hash: encode(stateNow()), lesson: lessonNow(), pointer: pointedTo })

/** `shown` without what goes on by itself: a film that plays is not told again at every instant. */
const apartFromTime = (shown: Shown): string =>
  written<'state'>({ ...shown, hash: shown.hash.replace(/&t=[\d.]+(?==play)/, '') })

/** The question of the step is put to the class when it is come to, and what came of it is shown when it is answered. */
export function followQuestions(put: (ask: Ask | null) => void, reveal: () => void): () => void {
  const follow = (): void => {
    const { place, lesson } = useLesson.getState()
    // On the way from a step to the next there is no place for a question.
    if (lesson && !place) return
    const { ask: asked, result } = useClass.getState()
    const asks = askOfClass(asked)
    if (asks && place && !place.revealed && asked?.id !== asks.id) put(asks)
    if (asks && place?.revealed && asked?.id === asks.id && result?.ask !== asks.id) reveal()
    // A question of its own waits until it is taken back.
    if (!asks && asked && partOfStep(asked.id)) put(null)
  }
  follow()
  return useLesson.subscribe(follow)
}

/** From now on `say` tells what this page shows, whenever that changes; at rest once in a while, for whom it did not reach. */
export function startTelling(say: (shown: Shown) => void): { stop: () => void; again: () => void } {
  let [due, said, saidAt, camera] = [true, '', 0, '']
  const mark = (): void => {
    due = true
  }
  const look = (): void => {
    const seenFrom = String(sceneApi.camera())
    due ||= seenFrom !== camera
    camera = seenFrom
    const late = performance.now() - saidAt > sayAgain
    if (!due && !late) return
    due = false
    const shown = shownNow()
    const told = apartFromTime(shown)
    if (told === said && !late) return
    said = told
    saidAt = performance.now()
    say(shown)
  }
  const point = (event: PointerEvent): void => {
    const { laser, spotlight } = usePresent.getState()
    const kind = laser ? 'laser' : spotlight ? 'spotlight' : null
    const at = kind && sceneApi.pointAt(event.clientX, event.clientY)
    if (at || pointedTo) mark()
    pointedTo = at ? { kind, at } : null
  }
  const put = (): void => {
    const { laser, spotlight } = usePresent.getState()
    if (!laser && !spotlight) pointedTo = null
    mark()
  }
  addEventListener('pointermove', point)
  const stops = [useChoices, useExplore, useSelection, useLesson, useExercise].map((store) =>
    (store as { subscribe(act: () => void): () => void }).subscribe(mark),
  )
  stops.push(usePresent.subscribe(put))
  const looking = setInterval(look, lookEvery)
  return {
    stop() {
      clearInterval(looking)
      removeEventListener('pointermove', point)
      pointedTo = null
      for (const stop of stops) stop()
    },
    again() {
      said = ''
      mark()
    },
  }
}
