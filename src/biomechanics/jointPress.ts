import { type Side, signOf } from '../anatomy/sides'
import { bodyIndex, type Kinematics } from './mechanism'
import type { Wrenches } from './wrenches'

/** What is handed across one sacro-iliac joint [N]: pressing the sacrum and the hip bone together, and shifting them along each other. */
export interface JointPress {
  compression: number
  shear: number
}

/**
 * The force that the sacrum and all that it carries hand to one hip bone, by cutting between the two: what the lines that
 * cross the cut pull, and half of the weight. Compression is its part along the normal of the auricular surface `normal`
 * (right side, outward of the sacrum), shear the rest. What the ring of the pelvis squeezes by way of the pubic symphysis is
 * not in it. `weight` [N] pulls down and, where the body sways back by `sway` [rad], back. After `wrenches.load`.
 */
export function pressOf(
  kinematics: Kinematics,
  wrenches: Wrenches,
  normal: readonly [number, number, number],
  weight: number,
  sway: number,
  side: Side,
  out: JointPress,
): void {
  const hip = bodyIndex[`hipBone.${side}`]
  const { motion: R } = kinematics
  const m = 12 * hip
  const z = signOf(side) * normal[2]
  const nx = R[m]! * normal[0] + R[m + 1]! * normal[1] + R[m + 2]! * z
  const ny = R[m + 3]! * normal[0] + R[m + 4]! * normal[1] + R[m + 5]! * z
  const nz = R[m + 6]! * normal[0] + R[m + 7]! * normal[1] + R[m + 8]! * z
  // On the hip bone with its thigh: what is pulled towards the sacrum has to be pushed back.
  const fx = wrenches.forceAlong(hip, 0) + (weight / 2) * Math.sin(sway)
  const fy = wrenches.forceAlong(hip, 1) + (weight / 2) * Math.cos(sway)
  const fz = wrenches.forceAlong(hip, 2)
  const along = fx * nx + fy * ny + fz * nz
  out.compression = -along
  out.shear = Math.sqrt(Math.max(0, fx * fx + fy * fy + fz * fz - along * along))
}
