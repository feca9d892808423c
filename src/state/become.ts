import { choose, depict, exaggerate, keepAsA, poseByHand, useChoices } from './choices'
import { useExplore } from './explore'
import type { LinkState } from './link'
import { selectAll } from './selection'

/** Everything that is shown and asked, camera apart. */
export type Whole = Omit<LinkState, 'camera'>

/** Be as `state` says. Not a step by itself: who calls it says what belongs together. */
export function become({
  scenario,
  exaggeration,
  picture,
  explore,
  view,
  selected,
  posedByHand = null,
  compared,
}: Whole): void {
  choose({ ...scenario })
  // Sides that differ are not moved together.
  useChoices.setState(({ linked }) => ({
    playing: false,
    linked: Object.fromEntries(
      Object.entries(linked).map(([id, together]) => {
        const { right, left } = scenario[id as keyof typeof linked]
        return [id, together && right === left]
      }),
    ) as typeof linked,
  }))
  exaggerate(exaggeration)
  // What does not speak of A leaves it.
  if (compared !== undefined) keepAsA(compared)
  depict({ ...picture, view })
  useExplore.setState(explore)
  poseByHand(posedByHand)
  selectAll(selected)
}
