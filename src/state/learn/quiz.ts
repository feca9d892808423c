import type { Question } from '../../lessons/quiz'
import { millimetresFrom } from '../find/nearness'
import { askForPick, selectAll, type Touch } from '../find/selection'
import { setDevice, useDevice } from '../page/device'
import { lay, peel } from '../page/layers'
import { show } from '../page/show'
import { asOneStep } from '../page/undo'
import { leaveLesson, pointedAt, sceneState, useLesson } from './lesson'
import { noQuiz, questionNow, useQuiz } from './quizStore'

export { useQuiz } from './quizStore'

/** Show what the question is about; `after`: with its answer. */
function ask(question: Question, after: boolean): void {
  const scene =
    question.kind === 'PD' && !after ? { ...question.scene, settings: {}, ...question.before } : question.scene
  const laid = sceneState(scene)
  asOneStep(() => {
    lay('quiz')
    show({ ...laid, exercise: null })
  })
  useQuiz.setState({ laid })
  askForPick(question.kind === 'ID' && !after ? answer : null)
  if (question.kind === 'ID' && after) selectAll(question.near?.places ?? pointedAt(question.targets[0]))
}

export function startQuiz(round: readonly Question[]): void {
  if (useLesson.getState().place) leaveLesson()
  useQuiz.setState({ ...noQuiz, round })
  const first = round[0]
  if (first) ask(first, false)
}

/** Of a place that is asked for: how far `touch` is from the nearest [mm]. */
const awayFrom = (question: Question, touch: Touch | undefined): number | null =>
  question.kind === 'ID' && question.near && touch
    ? Math.min(...question.near.places.map((place) => millimetresFrom(place, touch)))
    : null

export function isRight(question: Question, given: number | string, away: number | null = null): boolean {
  if (question.kind !== 'ID') return given === question.answer
  const { near, targets } = question
  if (!near) return (targets as readonly (number | string)[]).includes(given)
  return away === null ? (near.places as readonly (number | string)[]).includes(given) : away <= near.within
}

/** An option, a structure or a place, or a tap on one; wrong ones may be followed by others. */
export function answer(given: number | string, touch?: Touch): void {
  const question = questionNow()
  const { tries, solved, first } = useQuiz.getState()
  if (!question || solved) return
  const away = awayFrom(question, touch)
  const right = isRight(question, given, away)
  useQuiz.setState({
    tries: [...tries, given],
    away,
    solved: right,
    first: first + (right && tries.length === 0 ? 1 : 0),
  })
  if (!right) return
  ask(question, true)
  const before = useDevice.getState().answers[question.id]
  const now = tries.length === 0 ? 'first' : 'later'
  setDevice(({ answers }) => ({ answers: { ...answers, [question.id]: before === 'first' ? 'first' : now } }))
}

/** See the answer without having found it. */
export function giveUp(): void {
  const question = questionNow()
  const { tries, solved } = useQuiz.getState()
  if (!question || solved) return
  useQuiz.setState({ tries: tries.length === 0 ? [''] : tries, solved: true })
  ask(question, true)
}

export function nextQuestion(): void {
  const { at } = useQuiz.getState()
  useQuiz.setState({ at: at + 1, tries: [], solved: false, away: null })
  const question = questionNow()
  if (question) ask(question, false)
  else askForPick(null)
}

/** The quiz is in sight, or is not: only then a tap is an answer. */
export function listen(on: boolean): void {
  const question = questionNow()
  if (useLesson.getState().place) return
  askForPick(on && question?.kind === 'ID' && !useQuiz.getState().solved ? answer : null)
}

/** Leave the quiz: what the person had before it is there again. */
export function leaveQuiz(): void {
  askForPick(null)
  asOneStep(() => peel('quiz'))
  useQuiz.setState(noQuiz)
}
