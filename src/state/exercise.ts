import { create } from 'zustand'
import type { Exercise } from '../biomechanics/time/exercise'

/** What is being played in time; null: nothing is. */
export const useExercise = create<{ readonly exercise: Exercise | null }>(() => ({ exercise: null }))

export const beginExercise = (exercise: Exercise | null): void => useExercise.setState({ exercise })
