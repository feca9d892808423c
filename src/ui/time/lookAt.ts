import type { Exercise } from '../../biomechanics/time/exercise'
import { depict } from '../../state/choices'

/** Look from where the pressed muscle is seen, or the trunk that leans; all else is seen from anywhere. */
export function lookAt(exercise: Exercise): void {
  if (exercise.kind === 'everyday' && exercise.scenario === 'standUp') depict({ view: 'right' })
  if (exercise.kind !== 'press') return
  const { muscle, side } = exercise
  depict({ view: muscle === 'psoasMajor' ? 'threeQuarter' : side === 'right' ? 'gluteal' : 'posterior' })
}
