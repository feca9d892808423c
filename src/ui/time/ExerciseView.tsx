import type { Exercise } from '../../biomechanics/time/exercise'
import { type Film, secondsPerDay } from '../../biomechanics/time/film'
import { useExercise } from '../../state/time/exercise'
import { useFilm } from '../../state/time/films'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import { EverydayTab } from './EverydayTab'
import styles from './ExerciseView.module.css'
import { PilotTab } from './PilotTab'
import { PressTab } from './PressTab'
import { PushTab } from './PushTab'
import { Transport } from './Transport'
import { VisitsTab } from './VisitsTab'

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
  const say = useSay('time')
  const exercise = useExercise((state) => state.exercise)
  const film = useFilm((state) => state.film)
  if (!exercise || !film) return null
  const visits = film.kind === 'visits'
  const weeksIn = (time: number): string => say('week', { week: fixed(time / secondsPerDay / 7, 1) })
  const seconds = (time: number): string => say('seconds', { seconds: fixed(time, 1) })
  const secondsAloud = (time: number): string => say('secondsAloud', { seconds: fixed(time, 1) })
  return (
    <div className={styles.exercise} data-kind={film.kind}>
      <Transport film={film} shown={visits ? weeksIn : seconds} spoken={visits ? weeksIn : secondsAloud} />
      <Tab film={film} exercise={exercise} />
    </div>
  )
}
