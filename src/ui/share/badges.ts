import { useExplore } from '../../state/look/explore'
import { hiddenByHand } from '../../state/look/visibility'
import { creditNow } from '../../state/own/ownStore'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'

/** What must be known of the picture as it stands, wherever it goes: whose bones, how exaggerated, what is away. */
export function badgesNow(): string[] {
  const choices = useChoices.getState()
  const { exaggeration, posedByHand } = choices
  const away = hiddenByHand(choices).length
  const { xray, cut } = useExplore.getState()
  return [
    creditNow() ?? '',
    exaggeration > 1 ? say('page', 'drawnLarger', { factor: exaggeration }) : '',
    posedByHand ? say('page', 'byHand') : '',
    away > 0 ? say('share', 'hidden', { count: away }) : '',
    xray.length > 0 ? say('page', 'seenThrough', { count: xray.length }) : '',
    cut ? say('share', 'section', { cut }) : '',
  ].filter(Boolean)
}
