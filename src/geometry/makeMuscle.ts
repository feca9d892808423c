import type { DrawnId } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import { bellies } from './bellies'
import { fittedMuscle } from './firstMuscle'
import first from './fitFirst.json'
import later from './fitLater.json'
import type { MuscleShape } from './muscle'
import type { DrawnBody } from './tissue'

const fits = { ...first, ...later }

/** Any muscle `id` of one side in the standing neutral pose of `body`. */
export const makeMuscle = (body: DrawnBody, id: DrawnId, side: Side): MuscleShape =>
  fittedMuscle(body, id, side, { belly: bellies[id], fit: fits[id] })
