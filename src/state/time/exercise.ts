import { create } from 'zustand'
import type { Exercise } from '../../biomechanics/time/exercise'
import { openPanel } from '../page/panels'

/** An instant of what is played [s], and whether it goes on from there. */
export interface PlayedFrom {
  readonly time: number
  readonly playing: boolean
}

interface Begun {
  /** What is being played in time; null: nothing is. */
  readonly exercise: Exercise | null
  /** Counts the beginnings: what is begun anew starts from its first moment. */
  readonly begun: number
  /** Where to begin, when that is not the beginning: in a link somebody was somewhere. */
  readonly from: PlayedFrom | null
}
export const useExercise = create<Begun>(() => ({ exercise: null, begun: 0, from: null }))

/**
 * Play `exercise`, from its beginning or `from` an instant of it, with its sheet open unless told otherwise; null ends
 * what is played and gives the sliders back.
 */
export function beginExercise(exercise: Exercise | null, show = true, from: PlayedFrom | null = null): void {
  useExercise.setState(({ begun }) => ({ exercise, begun: begun + 1, from }))
  if (exercise && show) openPanel('time')
}

/** The same exercise with other settings: it goes on where it is. */
export const adjustExercise = (exercise: Exercise): void => useExercise.setState({ exercise })
