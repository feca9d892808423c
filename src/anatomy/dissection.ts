import { type Depth, depthIndex, depths } from './depths'
import type { Side } from './sides'
import { structures } from './structures'

/** How deep each side is dissected. */
export type Dissection = Readonly<Record<Side, Depth>>

const isAway = (depth: Depth, dissected: Depth): boolean => depthIndex(depth) < depthIndex(dissected)

const known = new Map<string, ReadonlySet<string>>()

/** Ids of the structures that are taken away; what lies in the mid-line stays as long as either side has it. */
export function takenAway({ right, left }: Dissection): ReadonlySet<string> {
  const key = `${right} ${left}`
  const made = known.get(key)
  if (made) return made
  const between = depths[Math.min(depthIndex(right), depthIndex(left))]!
  const dissected = { right, left, midline: between }
  const away = new Set(structures.filter(({ depth, side }) => isAway(depth, dissected[side])).map(({ id }) => id))
  known.set(key, away)
  return away
}
