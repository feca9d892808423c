import { type Body, byBody } from '../anatomy/body'
import type { MuscleId } from '../anatomy/muscleIds'
import { muscleRows } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import type { Attached } from './bodyModel'
import { strandsIn } from './defaultBody'
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

/** A fascicle from its lower end over its bed to its upper one. */
export interface FasciclePath {
  /** Such as 'multifidus.right'. */
  readonly structure: `${MuscleId}.${Side}`
  readonly points: readonly Attached[]
}

/** Where the fascicles that hold the trunk of `body` run, right then left, in the order of the model. */
export const fasciclePaths: (body: Body) => readonly FasciclePath[] = byBody((body) =>
  strandsIn(body)
    .filter(({ muscle }) => muscleRows[muscle].holdsTrunk)
    .map(({ muscle, side, origin, via = [], insertion }) => ({
      structure: `${muscle}.${side}`,
      points: [origin, ...via, insertion],
    })),
)
