import { mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
// By their names: what the file says of its frame is for those who read it.
import { femur, pelvis, spine } from './landmarks.json'

const measured = { pelvis, spine, femur }
type Group = 'pelvis' | 'spine' | 'femur'
export type LandmarkId<G extends Group> = keyof (typeof measured)[G] & string

/** A measured point [m], standing neutral; right side or mid-line (the left is its mirror image). */
export function landmark<G extends Group>(group: G, id: LandmarkId<G>): Vec3 {
  const [x, y, z] = measured[group][id] as [number, number, number]
  return [mm(x), mm(y), mm(z)]
}
