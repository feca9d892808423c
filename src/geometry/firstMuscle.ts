import type { Belly } from '../anatomy/belly'
import { type DrawnId, drawnIds, drawnRows } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import { fromGridSteps } from '../math/gridSteps'
import fits from './fitFirst.json'
import { growMuscle, type MuscleShape } from './muscle'
import { placedBelly } from './placedBelly'
import { bellyIn, type DrawnBody } from './tissue'

/** How far the bones let a muscle grow, as steps along and around. */
export interface Fit {
  readonly steps: readonly number[]
}

/** Those of the muscles in the first picture; the others come later, with `makeMuscle`. */
export const firstFits: Readonly<Partial<Record<DrawnId, Fit>>> = fits

const firstBellies: Readonly<Partial<Record<DrawnId, Belly>>> = Object.fromEntries(
  drawnIds.flatMap((id) => {
    const { belly } = drawnRows[id].drawn
    return belly ? [[id, placedBelly(belly)]] : []
  }),
)

/** `ours` as `body` has it, on one side in the standing neutral pose, as far as the bones let it grow. */
export function fittedMuscle(body: DrawnBody, id: DrawnId, side: Side, { steps }: Fit, ours: Belly): MuscleShape {
  const belly = bellyIn(body, id, side, ours)
  return growMuscle(body, `${id}.${side}`, belly, side, fromGridSteps(steps, belly.around, 1))
}

/** The muscle `id` of the first picture so. */
export function firstMuscle(body: DrawnBody, id: DrawnId, side: Side, fit: Fit): MuscleShape {
  const ours = firstBellies[id]
  if (!ours) throw new Error(`firstMuscle: ${id} comes later`)
  return fittedMuscle(body, id, side, fit, ours)
}
