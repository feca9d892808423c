import { openPanel, usePanels } from '../../state/page/panels'
import { beginExercise, useExercise } from '../../state/time/exercise'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './TimeNote.module.css'

/** On the picture for as long as something is played in time: what it is, and what it is not. */
export function TimeNote() {
  const say = useSay('time')
  const exercise = useExercise((state) => state.exercise)
  const open = usePanels((state) => state.open === 'time')
  if (!exercise) return null
  return (
    <div className={styles.note} data-kind={exercise.kind}>
      <p role="note">{say(`${exercise.kind}Note`)}</p>
      {!open && (
        <>
          <Button onClick={() => openPanel('time')}>{say('openSheet')}</Button>
          <Button onClick={() => beginExercise(null)}>{say('endExercise')}</Button>
        </>
      )}
    </div>
  )
}
