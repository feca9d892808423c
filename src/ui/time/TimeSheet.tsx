import { useEffect } from 'react'
import type { Exercise } from '../../biomechanics/time/exercise'
import { useLesson } from '../../state/learn/lessonStore'
import { closePanel } from '../../state/page/panels'
import { useWithheld, withheldText } from '../../state/page/withheld'
import { beginExercise, useExercise } from '../../state/time/exercise'
import { keepPlayed, pause } from '../../state/time/player'
import { Button } from '../kit/Button'
import { Radios } from '../kit/Radios'
import { Sheet } from '../kit/Sheet'
import { useSay } from '../kit/useSay'
import { ExerciseView } from './ExerciseView'
import { lookAt } from './lookAt'
import styles from './TimeSheet.module.css'

/** Of each kind, the exercise that one begins with. */
const kinds: Readonly<Record<Exercise['kind'], Exercise>> = {
  pilot: { kind: 'pilot', gain: 0.5, delay: 0.1, headTurn: 20, crew: false },
  press: { kind: 'press', muscle: 'piriformis', side: 'right', touch: 'slow', depth: 0.6 },
  visits: { kind: 'visits', strategy: 'wholeSystem', visit: 6 },
  everyday: { kind: 'everyday', scenario: 'stride' },
  push: { kind: 'push' },
}
const kindIds = Object.keys(kinds) as Exercise['kind'][]

/** Settings of each kind as last seen, so that going to and fro loses none. */
const last: Partial<Record<Exercise['kind'], Exercise>> = {}

function begin(kind: Exercise['kind']): void {
  const exercise = last[kind] ?? kinds[kind]
  beginExercise(exercise)
  lookAt(exercise)
}

function end(): void {
  beginExercise(null)
  lookAt(null)
}

/** The sliders stay where the film has brought them, and it is over. */
function keep(): void {
  keepPlayed()
  end()
}

function close(): void {
  pause()
  closePanel()
}

/** What changes in time: tone, touch, weeks, and what a day asks. */
export function TimeSheet() {
  const say = useSay('time')
  const exercise = useExercise((state) => state.exercise)
  const withheld = useWithheld()
  // A lesson plays what it speaks of, and ends it.
  const learning = useLesson((state) => state.place !== null)
  useEffect(() => {
    if (exercise) last[exercise.kind] = exercise
  }, [exercise])
  return (
    <Sheet title={say('title')} className={styles.sheet} onClose={close} stays>
      {withheld ? (
        <p>{withheldText()}</p>
      ) : exercise ? (
        <>
          {!learning && (
            <Radios
              text={say('exercise')}
              tabs
              options={kindIds.map((kind) => [kind, say(`${kind}Kind`)] as const)}
              value={exercise.kind}
              onChange={begin}
            />
          )}
          <ExerciseView />
          {!learning && (
            <>
              <Button onClick={end}>{say('end')}</Button>
              <Button onClick={keep}>{say('keep')}</Button>
            </>
          )}
        </>
      ) : (
        <>
          <p>{say('about')}</p>
          <ul className={styles.kinds}>
            {kindIds.map((kind, i) => (
              <li key={kind}>
                <button type="button" onClick={() => begin(kind)} {...(i === 0 && { 'data-first': true })}>
                  <b>{say(`${kind}Kind`)}</b>
                  <span>{say(`${kind}Says`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}
