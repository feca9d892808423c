import type { TermId } from '../../anatomy/glossary'
import { useLanguage } from '../../state/page/language'
import { glossary as english } from '../../words/en/glossary'
import type { TermWords } from '../../words/glossaryWords'

/** What a term means, in the language of the page; in English where that has none. */
export const termWords = (id: TermId): TermWords => useLanguage.getState().own.glossary[id] ?? english[id]
