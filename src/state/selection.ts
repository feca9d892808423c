import { create } from 'zustand'
import { entryOf } from '../anatomy/atlas'

/** What is pointed at. One selection for the scene, the list and the card; the last one selected has the card. */
interface Selection {
  readonly selected: readonly string[]
  readonly hovered: string | null
}

export const useSelection = create<Selection>(() => ({ selected: [], hovered: null }))

const known = (id: string): boolean => entryOf(id) !== undefined

/** Select `id` alone; with `add`, add it, or take it out again. Ids nobody knows are ignored. */
export function select(id: string, add = false): void {
  if (!known(id)) return
  const selected = add ? useSelection.getState().selected : []
  selectAll(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])
}

export function selectAll(ids: readonly string[]): void {
  const next = [...new Set(ids)].filter(known)
  const { selected } = useSelection.getState()
  if (next.join() !== selected.join()) useSelection.setState({ selected: next })
}

export const clearSelection = (): void => selectAll([])

export function hover(id: string | null): void {
  const next = id !== null && known(id) ? id : null
  if (useSelection.getState().hovered !== next) useSelection.setState({ hovered: next })
}
