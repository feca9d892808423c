import { attachmentSites } from '../../src/anatomy/attachmentSites'
import type { BoneId } from '../../src/anatomy/bones'
import type { Vec3 } from '../../src/math/vec3'
import type { Surface } from './surface'

interface Attachment {
  readonly id: string
  /** On the drawn surface [m], rounded to a micrometre. */
  readonly point: Vec3
  /** From the wanted place to the surface [m]. */
  readonly moved: number
}

/** Every attachment on the bone that is drawn: the nearest point of its surface, on the side its hint faces. */
export function attachments(surfaces: Readonly<Record<BoneId, Surface>>): Attachment[] {
  return attachmentSites.map(({ id, bone, near, normalHint }) => {
    const { point, distance } = surfaces[bone].nearest(near, normalHint)
    return { id, point: [rounded(point[0]), rounded(point[1]), rounded(point[2])], moved: distance }
  })
}

const rounded = (metres: number): number => Math.round(metres * 1e6) / 1e6 + 0
