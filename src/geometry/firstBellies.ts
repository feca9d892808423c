import { attachment } from '../anatomy/attachments'
import type { Belly, Hold, Place } from '../anatomy/belly'
import { type FirstDrawnId, firstDrawnIds } from '../anatomy/muscleKinds'
import { muscles } from '../anatomy/muscles'
import type { Vec3 } from '../math/vec3'

/** [mm] */
function placed(place: Place): Vec3 {
  if (typeof place !== 'string') return place
  const [x, y, z] = attachment(place)
  return [1000 * x, 1000 * y, 1000 * z]
}

const held = (hold: Hold<Place>): Hold => ({ ...hold, at: placed(hold.at) })

/** The belly with every place in numbers. */
export const placedBelly = (belly: Belly<Place>): Belly => ({
  ...belly,
  origins: belly.origins.map(held),
  insertions: belly.insertions.map(held),
  sections: belly.sections.map((section) => ({ ...section, at: section.at && placed(section.at) })),
})

/** Of the muscles that the first picture shows. */
export const firstBellies = Object.fromEntries(
  firstDrawnIds.map((id) => [id, placedBelly(muscles[id].drawn.belly)]),
) as Readonly<Record<FirstDrawnId, Belly>>
