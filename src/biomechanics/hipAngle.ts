import { type Side, signOf } from '../anatomy/sides'
import { toDeg } from '../math/units'
import { noNegativeZero } from './angles'
import { bodyIndex } from './mechanism'
import type { Rest } from './rest'

/** How a thigh stands in its own hip bone [deg], all 0 in standing: flexion, adduction and inward rotation positive. */
export interface HipAngle {
  readonly flexion: number
  readonly adduction: number
  readonly rotation: number
}

/**
 * The angle of one hip: what is left of the thigh's own turn when the pelvis has rolled along. Flexion is the one that the
 * passive hip answers to; adduction and rotation are read off the turn of the thigh against the hip bone, in that order.
 */
export function hipAngleAt({ equilibrium, now, q }: Rest, side: Side): HipAngle {
  const { motion: R } = now
  const [b, f] = [bodyIndex[`hipBone.${side}`] * 12, bodyIndex[`femur.${side}`] * 12]
  /** The third row of the thigh's turn as the hip bone sees it. */
  const third = (column: number): number =>
    R[b + 2]! * R[f + column]! + R[b + 5]! * R[f + 3 + column]! + R[b + 8]! * R[f + 6 + column]!
  const sign = signOf(side)
  return {
    flexion: noNegativeZero(toDeg(equilibrium.hipAngle(side, q))),
    adduction: noNegativeZero(sign * toDeg(Math.asin(Math.min(1, Math.max(-1, third(1)))))),
    rotation: noNegativeZero(sign * toDeg(Math.atan2(-third(0), third(2)))),
  }
}
