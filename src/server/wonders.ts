/** Longer ago than this [ms] nothing is said again: by then the class is somewhere else. */
const lately = 5 * 60_000
/** Of so many students, the latest. */
const most = 5000

/** Where students have had a question lately, the last of each: for a server that was away while it was asked. */
export class Wonders {
  private readonly by = new Map<string, { readonly payload: string; readonly at: number }>()

  note(who: string, payload: string, now: number): void {
    this.by.delete(who)
    this.by.set(who, { payload, at: now })
    if (this.by.size > most) this.by.delete(this.by.keys().next().value!)
  }

  /** Whether that is the last that `who` was noted with. */
  has(who: string, payload: string): boolean {
    return this.by.get(who)?.payload === payload
  }

  /** Who asked about what, the oldest first. */
  lately(now: number): readonly (readonly [who: string, payload: string])[] {
    return [...this.by].filter(([, { at }]) => now - at < lately).map(([who, { payload }]) => [who, payload] as const)
  }
}
