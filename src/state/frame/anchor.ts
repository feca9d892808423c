import { type BodyId, bodyIds } from '../../anatomy/bodies'
import { type Body, byBody, carriedMean } from '../../anatomy/body'
import { landmark } from '../../anatomy/landmarks'
import type { Pose } from '../../anatomy/pose'
import type { Vec3 } from '../../math/vec3'
import type { Picture } from '../page/document'

type Reference = Picture['relativeTo']
type Hold = Picture['held']

/** The body whose turning is taken out of the drawing; gravity takes out none. */
const turnedWith: Record<Reference, BodyId> = { gravity: 'ground', ilium: 'pelvis', L5: 'L5' }
/** The point that stays where it is in standing neutral. The feet stand, and so the hip axis does. */
const heldPoint = byBody(
  (body): Record<Hold, { readonly body: BodyId; readonly at: Vec3 }> => ({
    feet: { body: 'pelvis', at: [0, 0, 0] },
    pelvis: { body: 'pelvis', at: carriedMean(body, landmark('pelvis', 'nutationAxis')) },
    trunk: { body: 'L1', at: carriedMean(body, landmark('spine', 'L1.body_centre')) },
  }),
)

const setting = { relativeTo: 'gravity' as Reference, held: 'feet' as Hold }
const before = { relativeTo: 'gravity' as Reference, held: 'feet' as Hold }
const now = new Float64Array(12)
const then = new Float64Array(12)

/** From now on the drawing turns with `relativeTo` and keeps `held` in place. */
export function setAnchor(relativeTo: Reference, held: Hold): void {
  Object.assign(before, setting)
  Object.assign(setting, { relativeTo, held })
}

/** Moves the whole `pose` of `body` as the anchor asks; `rest` of the way from the last anchor (1) is still to go. */
export function anchorPose(body: Body, pose: Pose, rest: number): void {
  anchorOf(body, pose, setting.relativeTo, setting.held, now)
  if (rest > 0) {
    anchorOf(body, pose, before.relativeTo, before.held, then)
    for (let i = 0; i < 12; i++) now[i]! += rest * (then[i]! - now[i]!)
    straighten(now)
  }
  for (let b = 0; b < bodyIds.length; b++) lead(now, pose[bodyIds[b]!])
}

/** The motion that undoes the turning of the reference and brings the held point back. */
function anchorOf(whose: Body, pose: Pose, relativeTo: Reference, held: Hold, out: Float64Array): void {
  const turned = pose[turnedWith[relativeTo]]
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) out[3 * i + j] = turned[3 * j + i]!
  const { body, at } = heldPoint(whose)[held]
  const m = pose[body]
  const x = m[0]! * at[0] + m[1]! * at[1] + m[2]! * at[2] + m[9]!
  const y = m[3]! * at[0] + m[4]! * at[1] + m[5]! * at[2] + m[10]!
  const z = m[6]! * at[0] + m[7]! * at[1] + m[8]! * at[2] + m[11]!
  for (let i = 0; i < 3; i++) out[9 + i] = at[i]! - out[3 * i]! * x - out[3 * i + 1]! * y - out[3 * i + 2]! * z
}

/** Makes the rows of a nearly right rotation unit and square again. */
function straighten(m: Float64Array): void {
  const length = Math.sqrt(m[0]! * m[0]! + m[1]! * m[1]! + m[2]! * m[2]!)
  for (let k = 0; k < 3; k++) m[k]! /= length
  const slant = m[0]! * m[3]! + m[1]! * m[4]! + m[2]! * m[5]!
  for (let k = 0; k < 3; k++) m[3 + k]! -= slant * m[k]!
  const second = Math.sqrt(m[3]! * m[3]! + m[4]! * m[4]! + m[5]! * m[5]!)
  for (let k = 0; k < 3; k++) m[3 + k]! /= second
  m[6] = m[1]! * m[5]! - m[2]! * m[4]!
  m[7] = m[2]! * m[3]! - m[0]! * m[5]!
  m[8] = m[0]! * m[4]! - m[1]! * m[3]!
}

/** `motion` becomes `first` after it. */
function lead(first: Float64Array, motion: Float64Array): void {
  for (let j = 0; j < 4; j++) {
    // Columns of the rotation, then the translation, which also gets the anchor's own.
    const o = j < 3 ? j : 9
    const s = j < 3 ? 3 : 1
    const x = motion[o]!
    const y = motion[o + s]!
    const z = motion[o + 2 * s]!
    for (let i = 0; i < 3; i++)
      motion[o + i * s] =
        first[3 * i]! * x + first[3 * i + 1]! * y + first[3 * i + 2]! * z + (j < 3 ? 0 : first[9 + i]!)
  }
}
