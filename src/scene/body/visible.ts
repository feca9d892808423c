import { isLayer, structures } from '../../anatomy/structures'
import { useExplore } from '../../state/look/explore'
import { type Choices, useChoices } from '../../state/page/choices'

const layerOf = new Map(structures.map(({ id, layer }) => [id, layer as string]))

/** Neither the structure nor its layer is hidden. */
export const isShown = ({ hidden }: Pick<Choices, 'hidden'>, id: string): boolean =>
  !hidden.includes(id) && !hidden.includes(layerOf.get(id) ?? (isLayer(id) ? id : ''))

/** Seen through. */
export const useXrayed = (id: string): boolean => useExplore((state) => state.xray.includes(id))

export const useShown = (id: string): boolean => useChoices((state) => isShown(state, id))
