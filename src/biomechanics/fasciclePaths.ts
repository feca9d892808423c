import { type Body, byBody } from '../anatomy/body'
import type { MuscleId } from '../anatomy/muscleIds'
import { muscleRows } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import type { Attached } from './bodyModel'
import { strandsIn } from './defaultBody'

/** A fascicle from its origin over its bed to its insertion. */
export interface FasciclePath {
  /** Such as 'multifidus.right'. */
  readonly structure: `${MuscleId}.${Side}`
  readonly points: readonly Attached[]
  /** Whether a dissection shows its belly instead. */
  readonly hasBelly: boolean
  /** Whether it shares in holding the trunk. */
  readonly isOfTrunk: boolean
}

const hasNoBelly = (muscle: MuscleId): boolean => muscleRows[muscle].drawn === undefined

/** Whether a muscle is drawn by its lines of pull wherever its belly, if it has one, is not. */
export const isDrawnAsLines = (muscle: MuscleId): boolean =>
  hasNoBelly(muscle) || muscleRows[muscle].drawn?.onlyDissected === true

/** Where the fascicles of `body` run that are drawn as lines of pull, right then left, in the order of the model. */
export const fasciclePaths: (body: Body) => readonly FasciclePath[] = byBody((body) =>
  strandsIn(body)
    .filter(({ muscle }) => isDrawnAsLines(muscle))
    .map(({ muscle, side, origin, via = [], insertion }) => ({
      structure: `${muscle}.${side}`,
      points: [origin, ...via, insertion],
      hasBelly: !hasNoBelly(muscle),
      isOfTrunk: muscleRows[muscle].holdsTrunk !== undefined,
    })),
)
