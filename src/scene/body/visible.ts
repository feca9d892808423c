import { arrangementOf, awayIn } from '../../anatomy/arrangements'
import { isLayer, structures } from '../../anatomy/structures'
import { useExplore } from '../../state/look/explore'
import type { Seen } from '../../state/look/visibility'
import { type Choices, useChoices } from '../../state/page/choices'
import type { Explore } from '../../state/page/document'

const layerOf = new Map(structures.map(({ id, layer }) => [id, layer as string]))

/** Somebody has hidden the structure or its layer. */
export const isHidden = (hidden: readonly string[], id: string): boolean =>
  hidden.includes(id) || hidden.includes(layerOf.get(id) ?? (isLayer(id) ? id : ''))

/** It is not hidden, and not out of the way by itself. */
export const isShown = (seen: Seen, id: string): boolean => !isHidden(seen.hidden, id) && !awayIn(seen).has(id)

/** Seen through: because somebody looks through it, or because it makes room for something. */
export const isSeenThrough = (
  { arrangement }: Pick<Choices, 'arrangement'>,
  { xray }: Pick<Explore, 'xray'>,
  id: string,
): boolean => xray.includes(id) || arrangementOf(arrangement).glass.has(id)

export function useSeenThrough(id: string): boolean {
  const looked = useExplore((state) => state.xray.includes(id))
  return useChoices((state) => arrangementOf(state.arrangement).glass.has(id)) || looked
}

export const useShown = (id: string): boolean => useChoices((state) => isShown(state, id))
