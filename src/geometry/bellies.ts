import type { Belly, Place } from '../anatomy/belly'
import { dissectedBellies } from '../anatomy/dissectedBellies'
import { type DrawnId, drawnIds, drawnRows } from '../anatomy/muscleKinds'
import { placedBelly } from './placedBelly'

const dissected: Readonly<Partial<Record<DrawnId, Belly<Place>>>> = dissectedBellies

function bellyTold(id: DrawnId): Belly<Place> {
  const told = drawnRows[id].drawn.belly ?? dissected[id]
  if (!told) throw new Error(`${id} is drawn, and has no belly in its row or in src/anatomy/bellies`)
  return told
}

/** How many make room for a muscle, or for one that makes room for it. */
const yielders = (id: DrawnId): number =>
  drawnIds
    .filter((other) => bellyTold(other).yieldsTo?.includes(id))
    .reduce((sum, other) => sum + 1 + yielders(other), 0)

/** Every muscle that is drawn, each after those it makes room for. */
export const bellies = Object.fromEntries(
  drawnIds
    .map((id) => ({ id, before: yielders(id) }))
    .sort((a, b) => b.before - a.before)
    .map(({ id }) => [id, placedBelly(bellyTold(id))]),
) as Readonly<Record<DrawnId, Belly>>
