import { type Body, byBody } from '../anatomy/body'
import type { MuscleId } from '../anatomy/muscleIds'
import { muscleRows } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import type { Attached } from './bodyModel'
import { strandsIn } from './defaultBody'

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
