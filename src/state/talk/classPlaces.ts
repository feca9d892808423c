import { type BoneId, bones } from '../../anatomy/bones'
import type { Vec3 } from '../../math/vec3'
import type { BodyPlace } from '../../rooms/messages'
import type { Touch } from '../find/selection'
import { carriedBack, carriedBy } from '../frame/carried'
import { frame } from '../frame/frame'
import { sceneApi } from '../frame/sceneApi'

/** The motion that `structure` is drawn with: its bone's; what lies between bones stays where it was pointed at. */
export function motionOf(structure: string): Float64Array {
  const body = structure in bones ? bones[structure as BoneId].body : 'ground'
  return frame.pose[typeof body === 'string' ? body : 'ground']
}

/** Where a finger meets `structure` [m], also behind glass. */
function metBy({ at, along, beneath }: Touch, structure: string): Vec3 {
  const deep = (beneath.find(({ id }) => id === structure)?.depth ?? 0) / 1000
  return [at[0] + deep * along[0], at[1] + deep * along[1], at[2] + deep * along[2]]
}

/** Where on `structure` a finger was put; without one, what is seen of it foremost; null where it is not drawn. */
export function placeOn(structure: string, touch?: Touch): BodyPlace | null {
  const at = touch ? metBy(touch, structure) : sceneApi.foremostOf(structure)
  if (!at) return null
  const [x, y, z] = carriedBack(motionOf(structure), at)
  return { structure, at: [Math.round(1000 * x), Math.round(1000 * y), Math.round(1000 * z)] }
}

/** Where `place` is drawn now [m]. */
export const drawnAt = ({ structure, at: [x, y, z] }: BodyPlace): Vec3 =>
  carriedBy(motionOf(structure), [x / 1000, y / 1000, z / 1000])
