import type { Equilibrium } from './equilibrium'

/**
 * The fascicles that hold the trunk, in the order of `fasciclePaths`: what each pulls with [N], and the most that it can
 * [N], 0 where it is switched off. Both are empty in a body whose back muscles are one moment.
 */
export interface FasciclePulls {
  readonly tension: Float64Array
  readonly most: Float64Array
}

/** Of a body whose back muscles are one moment. */
export const noFascicles: FasciclePulls = { tension: new Float64Array(0), most: new Float64Array(0) }

/** What the fascicles of `equilibrium` pull with where it was evaluated last. */
export function fasciclePulls({ effort, tension }: Equilibrium): FasciclePulls {
  if (!effort) return noFascicles
  return { tension: Float64Array.from(effort.holders.lines, (e) => tension[e]!), most: effort.strength.slice() }
}
