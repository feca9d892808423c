import { create } from 'zustand'

/** A newer version lies ready; `use` reloads the page with it. Null: this is the newest. */
export const useUpdate = create<{ readonly use: (() => void) | null }>(() => ({ use: null }))

export const offerUpdate = (use: () => void): void => useUpdate.setState({ use })
export const declineUpdate = (): void => useUpdate.setState({ use: null })
