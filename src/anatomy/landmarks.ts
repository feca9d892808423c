import { mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
import measured from './landmarks.json'

type Group = 'pelvis' | 'spine' | 'femur'
export type LandmarkId<G extends Group> = keyof (typeof measured)[G] & string

/** A measured point [m], standing neutral; right side or mid-line (the left is its mirror image). */
export function landmark<G extends Group>(group: G, id: LandmarkId<G>): Vec3 {
  const [x, y, z] = measured[group][id] as [number, number, number]
  return [mm(x), mm(y), mm(z)]
}
