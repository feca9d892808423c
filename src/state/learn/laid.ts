import { useChoices } from '../page/choices'
import type { Page } from '../page/document'
import { stepState, useLesson, type Whole } from './lesson'
import type { LessonPlace } from './lessonStore'
import { useQuiz } from './quizStore'

const byPlace = new WeakMap<LessonPlace, Whole>()

/** What the step that runs makes of the page; null where none runs. */
export function laidNow({ lesson, place }: ReturnType<typeof useLesson.getState>): Whole | null {
  if (!lesson || !place) return null
  const known = byPlace.get(place) ?? stepState(lesson, place.step, place)
  byPlace.set(place, known)
  return known
}

export const useLaid = (): Whole | null => useLesson(laidNow)

/** What a step of a lesson or a question of the quiz shows; null where neither runs. */
export function useTaughtPicture(): Pick<Page, 'picture' | 'explore'> | null {
  const asked = useQuiz((state) => state.laid)
  return useLaid() ?? asked
}

// Undo and links make new objects of the same values, in the one order of the parameters.
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether the body of `page` is the one that `laid` has made. */
export const isAsLaid = (page: Pick<Page, 'scenario' | 'posedByHand'>, laid: Whole | null): boolean =>
  laid !== null && isSame(page.posedByHand, laid.posedByHand) && isSame(page.scenario, laid.scenario)

/** Whether the caption of a step says what is seen: nobody has moved the body since. */
export function useCaptioned(): boolean {
  const laid = useLaid()
  // What a step plays moves the sliders by itself.
  return useChoices((state) => isAsLaid(state, laid) || (laid !== null && state.driven.length > 0))
}
