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
  /**
   * It stays where it is told. 'on': laid on the drawn bone by its source already; 'off': no place on a bone, but in the bed of
   * a back muscle, on a rib or a belly wall that is not drawn.
   */
  readonly told?: 'on' | 'off'
}

export const vertebra = (level: LumbarLevel, near: Vec3): Site => ({ bone: level, body: level, near })
export const disc = (bone: BoneId, body: LumbarLevel, near: Vec3): Site => ({ bone, body, near })
export const sacrum = (near: Vec3, normalHint?: Vec3) =>
  ({ bone: 'sacrum', body: 'sacrum', near, ...(normalHint && { normalHint }) }) as const satisfies Site
export const hipBone = (near: Vec3) => ({ bone: 'hipBone.right', body: 'hipBone.right', near }) as const satisfies Site
export const femur = (near: Vec3) => ({ bone: 'femur.right', body: 'femur.right', near }) as const satisfies Site
/** In the bed of a back muscle, which a fascia keeps at this distance behind the vertebra that carries the place. */
export const bed = (level: LumbarLevel, near: Vec3) =>
  ({ bone: level, body: level, near, told: 'off' }) as const satisfies Site
/** On a rib or a thoracic vertebra: the trunk above L1-L2 is one piece with L1. */
export const thorax = (near: Vec3) => ({ bone: 'T12', body: 'L1', near, told: 'off' }) as const satisfies Site
