import { isWithheldAt, useLesson } from '../learn/lessonStore'
import { useQuiz } from '../learn/quizStore'
import { say } from './language'

type LessonState = ReturnType<typeof useLesson.getState>
type QuizState = ReturnType<typeof useQuiz.getState>

const inLesson = ({ lesson, place }: LessonState): boolean => {
  const step = place && lesson?.steps[place.step - 1]
  return step ? isWithheldAt(step, place) : false
}
/** A lesson that runs stands before the quiz. */
const inQuiz = ({ round, at, solved }: QuizState): boolean => round[at] !== undefined && !solved

/**
 * The answer is withheld: a question waits, and what the person would read off comes with the answer. Every instrument
 * that tells of the body in words, numbers or curves obeys this one state.
 */
export function useWithheld(): boolean {
  const running = useLesson((state) => state.place !== null)
  const lesson = useLesson(inLesson)
  const quiz = useQuiz(inQuiz)
  return running ? lesson : quiz
}

/** The same, at this moment. */
export const isWithheld = (): boolean =>
  useLesson.getState().place ? inLesson(useLesson.getState()) : inQuiz(useQuiz.getState())

/** What stands in place of what is withheld. */
export const withheldText = (): string => say('page', 'withheld')
