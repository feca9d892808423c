import type { Exercise } from '../../biomechanics/time/exercise'
import { openPanel, usePanels } from '../../state/page/panels'
import { beginExercise, useExercise } from '../../state/time/exercise'
import { Button } from '../kit/Button'
import styles from './TimeNote.module.css'

const notes: Readonly<Record<Exercise['kind'], string>> = {
  pilot: '✦ Pilot mode: a metaphor',
  press: 'Press: its dials follow a story rule',
  visits: 'Illustration, not a treatment prediction',
  everyday: 'Everyday, as far as the model goes',
  push: 'A test push, as in a laboratory',
}

/** On the picture for as long as something is played in time: what it is, and what it is not. */
export function TimeNote() {
  const exercise = useExercise((state) => state.exercise)
  const open = usePanels((state) => state.open === 'time')
  if (!exercise) return null
  return (
    <div className={styles.note} data-kind={exercise.kind}>
      <p role="note">{notes[exercise.kind]}</p>
      {!open && (
        <>
          <Button onClick={() => openPanel('time')}>Open</Button>
          <Button onClick={() => beginExercise(null)}>End</Button>
        </>
      )}
    </div>
  )
}
