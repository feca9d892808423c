import { showBest } from '../../state/find/bestShown'
import { useChoices } from '../../state/page/choices'
import { nameOfEntry } from '../../state/page/names'
import { pairIn } from '../../state/talk/sceneLook'
import { usePresent } from '../../state/talk/slideShow'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'

/** Goes to where the two that a scene is about are seen best together; "Update" keeps that. */
export function PairView({ at }: { readonly at: number }) {
  const say = useSay('talk')
  const worn = useChoices((state) => state.worn)
  const deck = usePresent((state) => state.deck)
  if (!deck?.scenes[at]) return null
  const pair = pairIn(deck, at, worn)
  const [one, other] = pair.map(nameOfEntry)
  return <Button onClick={() => showBest(pair)}>{say('bestOfPair', { one: one!, other: other! })}</Button>
}
