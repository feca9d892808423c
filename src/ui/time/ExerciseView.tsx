import type { Exercise } from '../../biomechanics/time/exercise'
import { type Film, secondsPerDay } from '../../biomechanics/time/film'
import { useExercise } from '../../state/time/exercise'
import { useFilm } from '../../state/time/films'
import { fixed } from '../kit/words'
import { EverydayTab } from './EverydayTab'
import styles from './ExerciseView.module.css'
import { PilotTab } from './PilotTab'
import { PressTab } from './PressTab'
import { PushTab } from './PushTab'
import { Transport } from './Transport'
import { VisitsTab } from './VisitsTab'

const seconds = (time: number): string => `${fixed(time, 1)} s`
const weeksIn = (time: number): string => `week ${fixed(time / secondsPerDay / 7, 1)}`
const spokenSeconds = (time: number): string => `${fixed(time, 1)} seconds`

function Tab({ film, exercise }: { readonly film: Film; readonly exercise: Exercise }) {
  if (film.kind === 'pilot' && exercise.kind === 'pilot') return <PilotTab film={film} exercise={exercise} />
  if (film.kind === 'press' && exercise.kind === 'press') return <PressTab film={film} exercise={exercise} />
  if (film.kind === 'visits' && exercise.kind === 'visits') return <VisitsTab film={film} exercise={exercise} />
  if (film.kind === 'everyday' && exercise.kind === 'everyday') return <EverydayTab film={film} exercise={exercise} />
  if (film.kind === 'push' && exercise.kind === 'push') return <PushTab film={film} exercise={exercise} />
  return null
}

/** The exercise that is played: its transport, its charts and its settings. Stands by itself in any sheet. */
export function ExerciseView() {
  const exercise = useExercise((state) => state.exercise)
  const film = useFilm((state) => state.film)
  if (!exercise || !film) return null
  const visits = film.kind === 'visits'
  return (
    <div className={styles.exercise} data-kind={film.kind}>
      <Transport film={film} shown={visits ? weeksIn : seconds} spoken={visits ? weeksIn : spokenSeconds} />
      <Tab film={film} exercise={exercise} />
    </div>
  )
}
