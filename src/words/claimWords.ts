/** What a claim says, what was found about it, and what would change our mind. */
export interface ClaimWords {
  readonly text: string
  readonly found: string
  readonly wouldChange: string
}
