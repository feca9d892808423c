import type { Scene } from 'three'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { isSeenThrough, isShown } from '../body/visible'
import { type Solid, solidsIn } from './solids'

/** What nobody sees through and nobody has hidden. */
export function opaqueIn(scene: Scene): Solid[] {
  const [choices, explore] = [useChoices.getState(), useExplore.getState()]
  return [...solidsIn(scene).values()].filter(({ id }) => isShown(choices, id) && !isSeenThrough(choices, explore, id))
}
