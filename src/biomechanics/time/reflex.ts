import { toneFactor } from '../storyRules'
import type { TimeValues } from './constants'

/** Activation that tone asks for under perceived threat, both 0 to 1. */
export const toned = (tone: number, threat: number): number => Math.min(1, tone * toneFactor(threat))
/** The tone that the equilibrium has to be given so that, under threat, it comes to `activation`. */
export const toneFor = (activation: number, threat: number): number => activation / toneFactor(threat)

/**
 * What the stretch reflex adds to the activation, 0 to 1: nothing below the threshold, then in proportion to stretch and
 * its speed [1/s], more under threat, less as far as pressure leaves only `left` of it.
 */
export function reflexOf(strain: number, speed: number, threat: number, left: number, time: TimeValues): number {
  const stretch = strain - time.reflexThreshold + time.velocityGain * Math.max(0, speed)
  const gain = time.reflexGain * (1 + time.threatOnReflex * threat)
  return Math.min(1, gain * Math.max(0, stretch) * left)
}

/** Remembers the last few values: what is felt now happened `delay` [s] ago. Before anything has happened it is `first`. */
export class DelayLine {
  private readonly values: Float64Array
  private next = 0

  constructor(delay: number, step: number, first: number) {
    this.values = new Float64Array(Math.max(1, Math.round(delay / step))).fill(first)
  }

  /** Takes in the value of now and gives out the one of then. */
  pass(value: number): number {
    const late = this.values[this.next]!
    this.values[this.next] = value
    this.next = (this.next + 1) % this.values.length
    return late
  }
}
