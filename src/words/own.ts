import type { ClaimId, Grade } from '../anatomy/claims'
import type { TermId } from '../anatomy/glossary'
import type { ClaimWords } from './claimWords'
import type { lessons } from './en/lessons'
import type { quiz } from './en/quiz'
import type { TermWords } from './glossaryWords'
import type { Grammar } from './grammar'
import type { LessonWords, QuestionWords } from './lessonWords'

/** What a language has of its own, beside the texts of the parts of the page; English stands in for the rest. */
export interface OwnWords {
  readonly grammar: Grammar
  readonly lessons: Readonly<Partial<Record<keyof typeof lessons, LessonWords>>>
  readonly quiz: Readonly<Partial<Record<keyof typeof quiz, QuestionWords>>>
  /** What the grades of claims are called, and mean. */
  readonly grades: Readonly<Partial<Record<Grade, { readonly word: string; readonly means: string }>>>
  readonly claims: Readonly<Partial<Record<ClaimId, ClaimWords>>>
  readonly glossary: Readonly<Partial<Record<TermId, TermWords>>>
}
