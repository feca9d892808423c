import type { Belly } from '../anatomy/belly'
import { laterBellies } from '../anatomy/laterBellies'
import { type DrawnId, drawnIds, type LaterDrawnId } from '../anatomy/muscleKinds'
import { firstBellies, placedBelly } from './firstBellies'

const laterIds = Object.keys(laterBellies) as LaterDrawnId[]

const all: Readonly<Record<DrawnId, Belly>> = {
  ...firstBellies,
  ...(Object.fromEntries(laterIds.map((id) => [id, placedBelly(laterBellies[id])])) as Record<LaterDrawnId, Belly>),
}

/** How many make room for a muscle, or for one that makes room for it. */
const yielders = (id: DrawnId): number =>
  drawnIds.filter((other) => all[other].yieldsTo?.includes(id)).reduce((sum, other) => sum + 1 + yielders(other), 0)

/** Every muscle that is drawn, each after those it makes room for. */
export const bellies = Object.fromEntries(
  drawnIds
    .map((id) => ({ id, before: yielders(id) }))
    .sort((a, b) => b.before - a.before)
    .map(({ id }) => [id, all[id]]),
) as Readonly<Record<DrawnId, Belly>>
