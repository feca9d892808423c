import type { Lesson } from '../../lessons/lesson'
import { lessonsIn } from '../../lessons/lessons'
import { type Question, questionsIn } from '../../lessons/quiz'
import type { OwnWords } from '../../words/own'
import { useLanguage } from '../page/language'

interface Told {
  readonly lessons: readonly Lesson[]
  readonly questions: readonly Question[]
}

/** Told once in each language: whoever compares lessons finds the same ones again. */
const known = new WeakMap<OwnWords, Told>()

function toldIn(own: OwnWords): Told {
  const told = known.get(own) ?? { lessons: lessonsIn(own.lessons), questions: questionsIn(own.quiz) }
  known.set(own, told)
  return told
}

/** The lessons and the questions of the quiz in the language of the page. */
export const teachingNow = (): Told => toldIn(useLanguage.getState().own)
/** The same; who uses it is drawn again when the language changes. */
export const useTold = (): Told => toldIn(useLanguage((state) => state.own))
