import { lessons } from '../../lessons/lessons'
import { questions } from '../../lessons/quiz'
import type { useDevice } from '../page/device'
import type { Progress } from './scorm'

type Done = Pick<ReturnType<typeof useDevice.getState>, 'steps' | 'answers'>

/** How far somebody has come: a lesson to its last step, or every question of the quiz, completes the course. */
export function progressOf({ steps, answers }: Done): Progress {
  const known = questions.filter(({ id }) => Object.hasOwn(answers, id))
  const right = known.filter(({ id }) => answers[id] === 'first')
  const lesson = lessons.some(({ id, steps: all }) => (steps[id] ?? 0) >= all.length)
  return {
    completed: lesson || known.length === questions.length,
    score: known.length === 0 ? null : right.length / questions.length,
  }
}
