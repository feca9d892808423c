import type { Ask, BodyPlace } from '../../rooms/messages'
import { askForPick } from '../find/selection'
import { askOfStep } from '../learn/lesson'
import { expectNutation } from '../page/choices'
import { placeOn } from './classPlaces'
import { useClass } from './classStore'

/** Whether it was asked aloud, and not by the step of a lesson. */
export const isOwnAsk = (ask: Ask | null): ask is Ask => ask?.id.startsWith('q') ?? false

/** What a question that was asked aloud needs of the hand: the ghost of the sacrum, or the next tap on the body. */
function beginAsk(ask: Ask, give: (place: BodyPlace) => void): void {
  if (ask.kind === 'ghost') expectNutation(0)
  if (ask.kind !== 'place') return
  askForPick((id, touch) => {
    const place = placeOn(id, touch)
    if (place) give(place)
  })
}

/** From now on the hand of a student answers what is asked aloud, until everyone is shown the answers. */
export function startAsking(give: (place: BodyPlace) => void): () => void {
  let asked: Ask | null = null
  const follow = (): void => {
    const { ask, result } = useClass.getState()
    const now = isOwnAsk(ask) && result?.ask !== ask.id ? ask : null
    if (now === asked) return
    const had = asked !== null && (asked.kind === 'ghost' || asked.kind === 'place')
    asked = now
    if (now?.kind === 'place') useClass.setState({ wonders: false })
    if (had) askOfStep()
    if (now) beginAsk(now, give)
  }
  follow()
  const stop = useClass.subscribe(follow)
  return () => {
    stop()
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
