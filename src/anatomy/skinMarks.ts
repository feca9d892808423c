import { mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
import type { PlaceId } from './places'
import { onSide, type Side } from './sides'
import measured from './skinMarks.json'

/** Points of bone that are felt through the skin. */
export type FeltId = keyof typeof measured & PlaceId
export const feltIds = Object.keys(measured) as FeltId[]
export const isFelt = (base: string): base is FeltId => base in measured

/** Where on the skin it is felt [m], standing neutral. */
export function skinMark(id: FeltId, side: Side): Vec3 {
  const [x, y, z] = measured[id] as [number, number, number]
  return onSide(side, [mm(x), mm(y), mm(z)])
}
