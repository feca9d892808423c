import type { TimeValues } from './constants'

/** A pressing hand: how deep (0 to 1), and whether it keeps moving. */
export interface Press {
  readonly depth: number
  readonly moving: boolean
}

/** What pressure has done to a muscle's reflex so far. */
export interface PressureState {
  /** How far the hold has been taken, 0 to 1. */
  readonly hold: number
  /** How long a still hand has been felt [s]. */
  readonly still: number
}

export const unpressed: PressureState = { hold: 0, still: 0 }

/** `state` after `dt` [s] under `press`: taken within seconds, lost at once. */
export function pressureAfter(
  state: PressureState,
  { depth, moving }: Press,
  dt: number,
  time: TimeValues,
): PressureState {
  const limb = depth > state.hold ? time.pressureOnset : time.pressureRelease
  const hold = depth + (state.hold - depth) * Math.exp(-dt / limb)
  const gone = hold < 1e-6
  // What a still hand has lost stays lost while the rest of its effect goes.
  const still = moving || (depth === 0 && gone) ? 0 : depth === 0 ? state.still : state.still + dt
  return { hold: gone ? 0 : hold, still }
}

/**
 * Share of the stretch reflex that pressure leaves, 1 without pressure. Deeper leaves less; a hand that lies still loses
 * most of its effect within half a minute; nothing outlasts the hand. Measured on the calf of healthy people.
 */
export function reflexLeft({ hold, still }: PressureState, time: TimeValues): number {
  const fresh = time.staticRemainder + (1 - time.staticRemainder) * Math.exp(-still / time.staticFading)
  return 1 - (1 - time.deepPressureLeaves) * hold * fresh
}
