import { lazy, Suspense } from 'react'
import { useExercise } from '../../state/time/exercise'

// The layer of time comes with the first exercise.
const TimeNote = lazy(async () => ({ default: (await import('./TimeNote')).TimeNote }))

export function TimeNoteLater() {
  const any = useExercise((state) => state.exercise !== null)
  return any ? (
    <Suspense fallback={null}>
      <TimeNote />
    </Suspense>
  ) : null
}
