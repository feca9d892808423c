import { gradeWords as englishGrades, type Grade } from '../../anatomy/claims'
import { useLanguage } from '../../state/page/language'

/** A grade by its letter and shape, and what it is called and means in the language of the page. */
export const gradeWordsOf = (grade: Grade) => ({ ...englishGrades[grade], ...useLanguage.getState().own.grades[grade] })
