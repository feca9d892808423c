import { type ClaimId, gradeWords as englishGrades, type Grade } from '../../anatomy/claims'
import { useLanguage } from '../../state/page/language'
import type { ClaimWords } from '../../words/claimWords'
import { claims as english } from '../../words/en/claims'

/** What a claim says, in the language of the page; in English where that has none. */
export const claimWords = (id: ClaimId): ClaimWords => useLanguage.getState().own.claims[id] ?? english[id]

/** A grade by its letter and shape, and what it is called and means in the language of the page. */
export const gradeWordsOf = (grade: Grade) => ({ ...englishGrades[grade], ...useLanguage.getState().own.grades[grade] })
