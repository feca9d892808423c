import type { ClaimId } from '../../anatomy/claims'
import { useLanguage } from '../../state/page/language'
import type { ClaimWords } from '../../words/claimWords'
import { claims as english } from '../../words/en/claims'

/** What a claim says, in the language of the page; in English where that has none. */
export const claimWords = (id: ClaimId): ClaimWords => useLanguage.getState().own.claims[id] ?? english[id]
