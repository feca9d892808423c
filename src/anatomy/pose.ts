import { type BodyId, bodyIds } from './bodies'

/**
 * Where each body is: the motion from its place in the file (standing neutral) to its place now,
 * as R row by row (9) and t [m] (3). Mutable, so that a drawn frame allocates nothing.
 */
export type Pose = Record<BodyId, Float64Array>

/** Numbers of a motion that change their sign in its mirror image in z. */
const turned = [2, 5, 6, 7, 11] as const
/** Smaller than this [m, or a share of 1] is no difference that anyone could draw. */
const nothing = 1e-9

/** Each body's mirror image: the other of a pair, itself in the middle. */
const twins = bodyIds.map((id) =>
  id.endsWith('.right')
    ? (id.replace('.right', '.left') as BodyId)
    : id.endsWith('.left')
      ? (id.replace('.left', '.right') as BodyId)
      : id,
)

/** Whether the left of `pose` is the mirror image of its right. */
export function isMirrored(pose: Pose): boolean {
  for (let b = 0; b < bodyIds.length; b++) {
    const [one, other] = [pose[bodyIds[b]!], pose[twins[b]!]]
    for (let k = 0; k < 12; k++) {
      const sign = turned.includes(k as 2) ? -1 : 1
      if (Math.abs(one[k]! - sign * other[k]!) > nothing) return false
    }
  }
  return true
}
