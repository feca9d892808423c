import type { Grammar } from './grammar'

/** What a language has of its own, beside the texts of the parts of the page; English stands in for the rest. */
export interface OwnWords {
  readonly grammar: Grammar
}
