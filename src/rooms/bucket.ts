/** What may come at once, and how much more with each second. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** Counts what comes: `take(now)` [ms] says whether one more is within the rate. */
export class Bucket {
  private readonly rate: Rate
  private left: number
  private last: number

  constructor(rate: Rate, now: number) {
    this.rate = rate
    this.left = rate.burst
    this.last = now
  }

  take(now: number): boolean {
    // A clock that is set back gives nothing, and takes nothing.
    const passed = Math.max(0, now - this.last) / 1000
    this.left = Math.min(this.rate.burst, this.left + passed * this.rate.perSecond)
    this.last = now
    if (this.left < 1) return false
    this.left--
    return true
  }

  /** Whether it is as full as it was at first: then nobody need remember it. */
  isFull(now: number): boolean {
    return this.left + ((now - this.last) / 1000) * this.rate.perSecond >= this.rate.burst
  }
}
