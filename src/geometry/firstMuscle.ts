import type { DrawnId } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import { fromGridSteps } from '../math/gridSteps'
import fits from './fitFirst.json'
import { growMuscle, type MuscleShape } from './muscle'
import { bellyOf, type DrawnBody } from './tissue'

/** How far the bones let a muscle grow, as steps along and around. */
export interface Fit {
  readonly steps: readonly number[]
}

/** Those of the muscles in the first picture; the others come later, with `makeMuscle`. */
export const firstFits: Readonly<Partial<Record<DrawnId, Fit>>> = fits

/** The muscle `id` of one side in the standing neutral pose of `body`, as far as the bones let it grow. */
export function fittedMuscle(body: DrawnBody, id: DrawnId, side: Side, { steps }: Fit): MuscleShape {
  const belly = bellyOf(body, id, side)
  return growMuscle(body, `${id}.${side}`, belly, side, fromGridSteps(steps, belly.around, 1))
}
