/** What a term of the glossary means, in plain words. */
export interface TermWords {
  readonly term: string
  readonly says: string
  readonly latin?: string
  readonly also?: readonly string[]
}
