import { Suspense } from 'react'
import { useExercise } from '../../state/time/exercise'
import { lazyPart } from '../kit/lazyPart'

// The layer of time comes with the first exercise.
const TimeNote = lazyPart('time', async () => (await import('./TimeNote')).TimeNote)

export function TimeNoteLater() {
  const any = useExercise((state) => state.exercise !== null)
  return any ? (
    <Suspense fallback={null}>
      <TimeNote />
    </Suspense>
  ) : null
}
