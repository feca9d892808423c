import { mm } from '../math/units'
import type { Settable } from './muscle'

/** The three muscles are made shorter together. */
export const hamstringsShortening = {
  parameter: 'hamstringsShortening',
  label: 'Hamstrings shortening',
  of: 'Hamstrings',
  min: 0,
  max: 0.2,
  step: 0.01,
  source: ['teaching'],
} as const satisfies Settable

/**
 * Of each of them: with their passive strains it is set so that together they do what they can at most of the measured moment of
 * the whole hip (Riener & Edrich 1999), which falls with a bent knee as an arm of three quarters of that at the hip would make it.
 */
export const hamstringKneeArm = mm(40)
