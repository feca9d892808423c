import { useEffect } from 'react'
import type { Exercise } from '../../biomechanics/time/exercise'
import { closePanel } from '../../state/page/panels'
import { useWithheld, withheldText } from '../../state/page/withheld'
import { beginExercise, useExercise } from '../../state/time/exercise'
import { keepPlayed, pause } from '../../state/time/player'
import { Button } from '../kit/Button'
import { Radios } from '../kit/Radios'
import { Sheet } from '../kit/Sheet'
import { ExerciseView } from './ExerciseView'
import { lookAt } from './lookAt'
import styles from './TimeSheet.module.css'

const kinds: Readonly<Record<Exercise['kind'], { name: string; says: string; first: Exercise }>> = {
  pilot: {
    name: 'Pilot',
    says: 'A metaphor to play with: small corrections, with gain and delay.',
    first: { kind: 'pilot', gain: 0.5, delay: 0.1, headTurn: 20, crew: false },
  },
  press: {
    name: 'Press',
    says: 'A hand on piriformis or psoas: slow, fast, deep, under threat.',
    first: { kind: 'press', muscle: 'piriformis', side: 'right', touch: 'slow', depth: 0.6 },
  },
  visits: {
    name: 'Visits',
    says: 'Three accounts of the same six visits, time alone among them.',
    first: { kind: 'visits', strategy: 'wholeSystem', visit: 6 },
  },
  everyday: {
    name: 'Everyday',
    says: 'Stand, sit, stride, breathe: what is published, and what the model says.',
    first: { kind: 'everyday', scenario: 'stride' },
  },
  push: {
    name: 'Push',
    says: 'How much less the sacrum gives with gravity, muscles and gain.',
    first: { kind: 'push' },
  },
}
const kindIds = Object.keys(kinds) as Exercise['kind'][]

/** Settings of each kind as last seen, so that going to and fro loses none. */
const last: Partial<Record<Exercise['kind'], Exercise>> = {}

function begin(kind: Exercise['kind']): void {
  const exercise = last[kind] ?? kinds[kind].first
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
  const exercise = useExercise((state) => state.exercise)
  const withheld = useWithheld()
  useEffect(() => {
    if (exercise) last[exercise.kind] = exercise
  }, [exercise])
  return (
    <Sheet title="Time" className={styles.sheet} wide onClose={close} stays>
      {withheld ? (
        <p>{withheldText()}</p>
      ) : exercise ? (
        <>
          <Radios
            text="Exercise"
            tabs
            options={kindIds.map((kind) => [kind, kinds[kind].name] as const)}
            value={exercise.kind}
            onChange={begin}
          />
          <ExerciseView />
          <Button onClick={end}>End and give the sliders back</Button>
          <Button onClick={keep}>Keep this and end</Button>
        </>
      ) : (
        <>
          <p>
            Everything else on this page is at rest. Here it plays: each instant is a balance of its own, and where a
            rule was invented for teaching, it says so.
          </p>
          <ul className={styles.kinds}>
            {kindIds.map((kind, i) => (
              <li key={kind}>
                <button type="button" onClick={() => begin(kind)} {...(i === 0 && { 'data-first': true })}>
                  <b>{kinds[kind].name}</b>
                  <span>{kinds[kind].says}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}
