import { create } from 'zustand'

/** A film that is being made, and how the last one ended. */
interface Filming {
  readonly on: boolean
  /** Seconds filmed, and of how many; null: until somebody stops. */
  readonly seconds: number
  readonly of: number | null
  /** In words. */
  readonly ended: string
}
export const noFilm: Filming = { on: false, seconds: 0, of: null, ended: '' }
export const useFilming = create<Filming>(() => noFilm)
