import { create } from 'zustand'
import { choose } from './choices'

/** A link is open that an earlier model wrote, and nobody has answered for that yet. */
export const useEarlier = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export const tellEarlier = (isOpen: boolean): void => useEarlier.setState({ isOpen })

/** As that model had it: all of the back on the sacrum. */
export function backOnSacrum(): void {
  choose({ extensorsOnSacrum: 1 })
  tellEarlier(false)
}
