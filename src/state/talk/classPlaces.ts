import { type BoneId, bones } from '../../anatomy/bones'
import type { Vec3 } from '../../math/vec3'
import type { BodyPlace } from '../../rooms/messages'
import type { Touch } from '../find/selection'
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
  const m = motionOf(structure)
  const [x, y, z] = [at[0] - m[9]!, at[1] - m[10]!, at[2] - m[11]!]
  const along = (i: number): number => Math.round(1000 * (m[i]! * x + m[3 + i]! * y + m[6 + i]! * z))
  return { structure, at: [along(0), along(1), along(2)] }
}

/** Where `place` is drawn now [m]. */
export function drawnAt({ structure, at: [x, y, z] }: BodyPlace): Vec3 {
  const m = motionOf(structure)
  const along = (i: number): number => (m[3 * i]! * x + m[3 * i + 1]! * y + m[3 * i + 2]! * z) / 1000 + m[9 + i]!
  return [along(0), along(1), along(2)]
}
