import { type BoneId, bones } from '../../anatomy/bones'
import type { Vec3 } from '../../math/vec3'
import type { BodyPlace } from '../../rooms/messages'
import type { Touch } from '../find/selection'
import { carriedBack, carriedBy } from '../frame/carried'
import { frame } from '../frame/frame'
import { sceneApi } from '../frame/sceneApi'

/** The motion that `structure` is drawn with: its bone's; what lies between bones stays where it was pointed at. */
function motionOf(structure: string): Float64Array {
  const body = structure in bones ? bones[structure as BoneId].body : 'ground'
  return frame.pose[typeof body === 'string' ? body : 'ground']
}

/** Where on `structure` a finger was put; without one, its middle; null where it is not drawn. */
export function placeOn(structure: string, touch?: Pick<Touch, 'at'>): BodyPlace | null {
  const at = touch?.at ?? sceneApi.middleOf(structure)
  if (!at) return null
  const [x, y, z] = carriedBack(motionOf(structure), at)
  return { structure, at: [Math.round(1000 * x), Math.round(1000 * y), Math.round(1000 * z)] }
}

/** Where `place` is drawn now [m]. */
export const drawnAt = ({ structure, at: [x, y, z] }: BodyPlace): Vec3 =>
  carriedBy(motionOf(structure), [x / 1000, y / 1000, z / 1000])
