import type { Equilibrium } from './equilibrium'
import { isDrawnAsLines } from './fasciclePaths'

/**
 * The fascicles that are drawn as lines of pull, in the order of `fasciclePaths`: what each pulls with [N], and the strength
 * of each [N], 0 where it is switched off. Both are empty in a body whose back muscles are one moment.
 */
export interface FasciclePulls {
  readonly tension: Float64Array
  readonly most: Float64Array
}

/** Of a body whose back muscles are one moment. */
export const noFascicles: FasciclePulls = { tension: new Float64Array(0), most: new Float64Array(0) }

/** What the fascicles of `equilibrium` pull with where it was evaluated last. */
export function fasciclePulls({ effort, strands, tension }: Equilibrium): FasciclePulls {
  if (!effort) return noFascicles
  const lines = strands.flatMap(({ muscle }, e) => (isDrawnAsLines(muscle) ? [e] : []))
  const most = (e: number): number => effort.strengthOf(e) ?? (tension[e] === 0 ? 0 : strands[e]!.strength)
  return { tension: Float64Array.from(lines, (e) => tension[e]!), most: Float64Array.from(lines, most) }
}
