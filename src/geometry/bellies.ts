import { attachment } from '../anatomy/attachments'
import type { Belly, Hold, Place } from '../anatomy/belly'
import { type DrawnId, drawnIds, drawnRows } from '../anatomy/muscleKinds'
import type { Vec3 } from '../math/vec3'

/** [mm] */
function placed(place: Place): Vec3 {
  if (typeof place !== 'string') return place
  const [x, y, z] = attachment(place)
  return [1000 * x, 1000 * y, 1000 * z]
}

const held = (hold: Hold<Place>): Hold => ({ ...hold, at: placed(hold.at) })

/** The belly of a muscle with every place in numbers. */
function bellyFrom(id: DrawnId): Belly {
  const { belly } = drawnRows[id].drawn
  return {
    ...belly,
    origins: belly.origins.map(held),
    insertions: belly.insertions.map(held),
    sections: belly.sections.map((section) => ({ ...section, at: section.at && placed(section.at) })),
  }
}

/** How many make room for a muscle, or for one that makes room for it. */
const yielders = (id: DrawnId): number =>
  drawnIds
    .filter((other) => drawnRows[other].drawn.belly.yieldsTo?.includes(id))
    .reduce((sum, other) => sum + 1 + yielders(other), 0)

/** Every muscle that is drawn, each after those it makes room for. */
export const bellies = Object.fromEntries(
  drawnIds
    .map((id) => ({ id, before: yielders(id) }))
    .sort((a, b) => b.before - a.before)
    .map(({ id }) => [id, bellyFrom(id)]),
) as Readonly<Record<DrawnId, Belly>>
