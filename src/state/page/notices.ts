import { create } from 'zustand'

/** What went wrong and what still works, in words; by id, so that a cause is told once. */
export const useNotices = create<Readonly<Record<string, string>>>(() => ({}))

export const notify = (id: string, text: string): void => useNotices.setState({ [id]: text })

export const dismiss = (id: string): void => useNotices.setState(({ [id]: _, ...others }) => others, true)
