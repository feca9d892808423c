import { arrangementOf, awayIn } from '../../anatomy/arrangements'
import { type Depth, depthIndex, depths } from '../../anatomy/depths'
import type { Dissection } from '../../anatomy/dissection'
import { type Side, sides } from '../../anatomy/sides'
import { structures } from '../../anatomy/structures'
import { depict, useChoices } from '../page/choices'
import { first } from '../page/document'
import { asOneStep } from '../page/undo'

/** Nothing is taken away but the skin. */
export const superficial = first.picture.dissection
const isDissecting = (): boolean => useChoices.getState().arrangement === 'dissection'

/** Muscles become solid, and each side is taken apart down to its depth. */
export function dissect(dissection: Dissection): void {
  asOneStep(() => {
    const { arrangement, hidden } = useChoices.getState()
    // What is hidden as the page opens was so because it covers the story; here it is the first layer.
    if (arrangement !== 'dissection') depict({ hidden: hidden.filter((id) => !first.picture.hidden.includes(id)) })
    // The view of the story is no place to dissect from.
    if (arrangement === 'story') depict({ view: 'posteriorThreeQuarter' })
    depict({ arrangement: 'dissection', dissection })
  })
}

/** The parts that the page is about, as they were. */
export function closeUp(): void {
  const { hidden } = useChoices.getState()
  const covering = first.picture.hidden.filter((id) => !hidden.includes(id))
  depict({ arrangement: 'whole', dissection: superficial, hidden: [...hidden, ...covering] })
}

const next = (depth: Depth, by: 1 | -1): Depth => depths[Math.min(depths.length - 1, depthIndex(depth) + by)] ?? depth

/** Nothing is taken away but what lies over `ids`: the skin, where it is not among them. */
export function openFor(ids: readonly string[]): Dissection {
  const depthOf = (side: Side): Depth => (ids.includes(`skin.${side}`) ? 'skin' : superficial[side])
  return { right: depthOf('right'), left: depthOf('left') }
}

/** A layer deeper, or back, on both sides; back from the first closes up. */
export function dissectBy(by: 1 | -1): void {
  const { right, left } = useChoices.getState().dissection
  if (!isDissecting()) {
    if (by > 0) dissect({ right: depths[0], left: depths[0] })
  } else if (by < 0 && right === depths[0] && left === depths[0]) closeUp()
  else dissect({ right: next(right, by), left: next(left, by) })
}

/** Dissect as far as lays `id` bare, or no further than leaves it; what needs no dissection to be seen is left alone. */
export function uncover(id: string): void {
  const structure = structures.find((one) => one.id === id)
  if (!structure || !awayIn(useChoices.getState()).has(id)) return
  const { depth, side } = structure
  const mine: readonly Side[] = side === 'midline' ? sides : [side]
  const laidBare = Object.fromEntries(mine.map((one) => [one, depth]))
  if (isDissecting()) dissect({ ...useChoices.getState().dissection, ...laidBare })
  else if (arrangementOf('whole').away.has(id)) dissect({ ...superficial, ...laidBare })
}
