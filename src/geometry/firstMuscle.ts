import type { Belly } from '../anatomy/belly'
import { type DrawnId, firstDrawnIds } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import { fromGridSteps } from '../math/gridSteps'
import { firstBellies } from './firstBellies'
import fits from './fitFirst.json'
import { growMuscle, type MuscleShape } from './muscle'
import { bellyOf, type DrawnBody } from './tissue'

/** How far the bones let a muscle grow, as steps along and around. */
interface Fit {
  readonly steps: readonly number[]
}

/** A muscle of ours: its belly, and how far our bones let it grow. */
export interface OurMuscle {
  readonly belly: Belly
  readonly fit: Fit
}

/** Those in the first picture; the others come later, with `makeMuscle`. */
export const firstMuscles = Object.fromEntries(
  firstDrawnIds.map((id) => [id, { belly: firstBellies[id], fit: fits[id] }]),
) as Readonly<Partial<Record<DrawnId, OurMuscle>>>

/** The muscle `id` of one side in the standing neutral pose of `body`, as far as the bones let it grow. */
export function fittedMuscle(body: DrawnBody, id: DrawnId, side: Side, { belly: ours, fit }: OurMuscle): MuscleShape {
  const belly = bellyOf(body, id, side, ours)
  return growMuscle(body, `${id}.${side}`, belly, side, fromGridSteps(fit.steps, belly.around, 1))
}
