import type { Ask, BodyPlace } from '../../rooms/messages'
import { askForPick } from '../find/selection'
import { askOfStep, nameOfPlace, useLesson } from '../learn/lesson'
import { expectNutation } from '../page/choices'
import { placeOn } from './classPlaces'
import { isAskedHere } from './classSteps'
import { useClass } from './classStore'

/** Whether it was asked aloud, and not by the step of a lesson. */
export const isOwnAsk = (ask: Ask | null): ask is Ask => ask?.id.startsWith('q') ?? false

/** The question that the hand of this student answers here, and not in its lesson; null: none, or what it was is shown. */
export function askedOfHand(): Ask | null {
  const { ask, result, freed } = useClass.getState()
  if (!ask || result?.ask === ask.id) return null
  const isStep = ask.kind === 'place' && freed !== 'all' && isAskedHere(ask)
  return isStep || isOwnAsk(ask) ? ask : null
}

/** What such a question needs of the hand: the ghost of the sacrum, or the next tap on the body. */
function beginAsk(ask: Ask, give: (place: BodyPlace) => void): void {
  if (ask.kind === 'ghost') expectNutation(0)
  if (ask.kind !== 'place') return
  askForPick((id, touch) => {
    const place = placeOn(id, touch)
    if (place) give(place)
  })
}

/** From now on the hand of a student answers what is put to the class, until everyone is shown the answers. */
export function startAsking(give: (place: BodyPlace) => void): () => void {
  let [asked, step] = [null as Ask | null, '']
  const follow = (): void => {
    const { place } = useLesson.getState()
    const [now, at] = [askedOfHand(), place ? nameOfPlace(place) : '']
    // A step that is come to takes the hand for itself.
    if (now === asked && at === step) return
    const had = now !== asked && asked !== null && (asked.kind === 'ghost' || asked.kind === 'place')
    asked = now
    step = at
    if (now?.kind === 'place') useClass.setState({ wonders: false })
    if (had) askOfStep()
    if (now) beginAsk(now, give)
  }
  follow()
  const stops = [useClass.subscribe(follow), useLesson.subscribe(follow)]
  return () => {
    for (const stop of stops) stop()
    if (asked || useClass.getState().wonders) askOfStep()
    asked = null
  }
}

/** The next tap on the body says where this student has a question; null: none is waited for any more. */
export function askWhere(say: ((place: BodyPlace) => void) | null): void {
  useClass.setState({ wonders: say !== null })
  if (!say) {
    askOfStep()
    return
  }
  askForPick((id, touch) => {
    const place = placeOn(id, touch)
    askWhere(null)
    if (place) say(place)
  })
}
