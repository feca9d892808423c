import { create } from 'zustand'
import type { Exercise } from '../biomechanics/time/exercise'
import { openPanel } from './panels'

interface Begun {
  /** What is being played in time; null: nothing is. */
  readonly exercise: Exercise | null
  /** Counts the beginnings: what is begun anew starts from its first moment. */
  readonly begun: number
}
export const useExercise = create<Begun>(() => ({ exercise: null, begun: 0 }))

/** Play `exercise`, from its beginning, with its sheet open unless told otherwise; null ends what is played and gives the sliders back. */
export function beginExercise(exercise: Exercise | null, show = true): void {
  useExercise.setState(({ begun }) => ({ exercise, begun: begun + 1 }))
  if (exercise && show) openPanel('time')
}

/** The same exercise with other settings: it goes on where it is. */
export const adjustExercise = (exercise: Exercise): void => useExercise.setState({ exercise })
