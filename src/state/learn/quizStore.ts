import { create } from 'zustand'
import type { Question } from '../../lessons/quiz'
import type { Page } from '../page/document'

/** A round of questions, one after the other; nothing is timed. */
interface Quiz {
  readonly round: readonly Question[]
  readonly at: number
  /** Answers given to this question, the last one last: an option, or a structure. */
  readonly tries: readonly (number | string)[]
  readonly solved: boolean
  /** How far the last tap was from the nearest place that is asked for [mm]; null where none is. */
  readonly away: number | null
  /** Right at the first try, of those answered in this round. */
  readonly first: number
  /** What the question has made of the page; null before the first. */
  readonly laid: Pick<Page, 'picture' | 'explore'> | null
}

export const noQuiz: Quiz = { round: [], at: 0, tries: [], solved: false, away: null, first: 0, laid: null }
export const useQuiz = create<Quiz>(() => noQuiz)

export const questionNow = (): Question | undefined => {
  const { round, at } = useQuiz.getState()
  return round[at]
}
