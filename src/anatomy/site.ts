import type { Vec3 } from '../math/vec3'
import type { BodyId, LumbarLevel } from './bodies'
import type { BoneId } from './bones'

/** A body that carries soft tissue or a place, told of the right side or the mid-line. */
export type RightBodyId = Exclude<BodyId, 'ground' | 'hipBone.left' | 'femur.left'>

/** Where soft tissue meets bone: the bone it is found on, the body that carries it, a point near its place [m, right side]. */
export interface Site {
  readonly bone: BoneId
  readonly body: RightBodyId
  readonly near: Vec3
  /** Outward direction of the surface meant, where a thin bone offers two. */
  readonly normalHint?: Vec3
}

export const vertebra = (level: LumbarLevel, near: Vec3): Site => ({ bone: level, body: level, near })
export const disc = (bone: BoneId, body: LumbarLevel, near: Vec3): Site => ({ bone, body, near })
export const sacrum = (near: Vec3, normalHint?: Vec3) =>
  ({ bone: 'sacrum', body: 'sacrum', near, ...(normalHint && { normalHint }) }) as const satisfies Site
export const hipBone = (near: Vec3) => ({ bone: 'hipBone.right', body: 'hipBone.right', near }) as const satisfies Site
export const femur = (near: Vec3) => ({ bone: 'femur.right', body: 'femur.right', near }) as const satisfies Site
