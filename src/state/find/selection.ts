import { create } from 'zustand'
import { entryOf } from '../../anatomy/atlas'
import type { Vec3 } from '../../math/vec3'

/** What is pointed at. One selection for the scene, the list and the card; the last one selected has the card. */
interface Selection {
  readonly selected: readonly string[]
  readonly hovered: string | null
  /** Somebody waits for a structure to be pointed at: nothing is named. */
  readonly asking: boolean
  /** What a scene of a talk puts light on; nobody has chosen it. */
  readonly lit: readonly string[]
}

export const useSelection = create<Selection>(() => ({ selected: [], hovered: null, asking: false, lit: [] }))

const known = (id: string): boolean => entryOf(id) !== undefined

/** A finger on the body: where it is as drawn [m], which way it points, and what it meets, with how deep below the first [mm]. */
export interface Touch {
  readonly at: Vec3
  /** Unit vector, away from who looks. */
  readonly along: Vec3
  readonly beneath: readonly { readonly id: string; readonly depth: number }[]
}
type Listener = (id: string, touch?: Touch) => void

/** Who waits for a structure to be pointed at; while somebody does, nothing is named or selected. */
let asks: Listener | null = null

/** From now on what is picked goes to `listener`; null: it is selected again. */
export function askForPick(listener: Listener | null): void {
  asks = listener
  useSelection.setState({ asking: listener !== null, ...(listener && { selected: [], hovered: null }) })
}

export const isAsking = (): boolean => asks !== null

/** Select `id` alone; with `add`, add it, or take it out again. Ids nobody knows are ignored. `touch`: where on it. */
export function select(id: string, add = false, touch?: Touch): void {
  if (!known(id)) return
  if (asks) {
    asks(id, touch)
    return
  }
  const selected = add ? useSelection.getState().selected : []
  selectAll(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])
}

export function selectAll(ids: readonly string[]): void {
  const next = [...new Set(ids)].filter(known)
  const { selected } = useSelection.getState()
  if (next.join() !== selected.join()) useSelection.setState({ selected: next })
}

export const clearSelection = (): void => selectAll([])

export const light = (ids: readonly string[]): void => useSelection.setState({ lit: ids })

export function hover(id: string | null): void {
  const next = id !== null && known(id) && !asks ? id : null
  if (useSelection.getState().hovered !== next) useSelection.setState({ hovered: next })
}
