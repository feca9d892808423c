import type { BodyId } from '../anatomy/bodies'
import { type Body, carriedOn } from '../anatomy/body'
import type { Pose } from '../anatomy/pose'
import { type Side, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import { distance, scale, type Vec3 } from '../math/vec3'
import type { Station } from './nerveStations'

/** A place of ours [mm] in `body`. */
export const inBody = (body: Body, side: Side, at: Vec3): Vec3 => scale(carriedOn(body, side, scale(at, mm(1))), 1000)

export const gaps = (stations: readonly Station[]): readonly number[] =>
  stations.slice(1).map(({ at }, k) => distance(at, stations[k]!.at))

/** How far along the stations each of them is, 0 .. 1. */
export function lengthsTo(stations: readonly Station[]): readonly number[] {
  const lengths = [0]
  for (const gap of gaps(stations)) lengths.push(lengths.at(-1)! + gap)
  return lengths.map((length) => length / lengths.at(-1)!)
}

/** Puts `stations` of one side, whose `hip` joint is there [m], where `pose` has them, as a right side has them; allocates nothing. */
export function placeStations(
  stations: readonly Station[],
  side: Side,
  hip: Vec3,
  points: Float64Array,
  pose: Pose,
): void {
  const sign = signOf(side)
  const hipBone = pose[`hipBone.${side}` as BodyId]
  const femur = pose[`femur.${side}` as BodyId]
  for (let k = 0; k < stations.length; k++) {
    const { at, on } = stations[k]!
    // Those that no bone carries stay with the hip bone until they are put in place (nerveStrand.ts).
    const one =
      on === 'femur' ? femur : on === 'foramen' ? pose.sacrum : ((pose as Partial<Pose>)[on as BodyId] ?? hipBone)
    const other = on === 'foramen' ? hipBone : on === 'thigh' ? femur : one
    carry(one, at, sign, 0, points, 3 * k)
    if (other !== one) carry(other, at, sign, 0.5, points, 3 * k)
    if (on === 'thigh') keepFromHip(hipBone, at, hip, sign, points, 3 * k)
  }
  if (sign < 0) for (let o = 2; o < 3 * stations.length; o += 3) points[o]! *= -1
}

/** Puts the point `at` [mm], mirrored by `sign` and carried by the motion `m`, at `o`; of what was there, `kept` stays. */
function carry(m: Float64Array, at: Vec3, sign: number, kept: number, out: Float64Array, o: number): void {
  const x = at[0] / 1000
  const y = at[1] / 1000
  const z = (sign * at[2]) / 1000
  for (let c = 0; c < 3; c++) {
    const here = m[3 * c]! * x + m[3 * c + 1]! * y + m[3 * c + 2]! * z + m[9 + c]!
    out[o + c] = kept * out[o + c]! + (1 - kept) * here
  }
}

/** Half way between two turned places is nearer to the hip than either: put it back at their distance. */
function keepFromHip(m: Float64Array, at: Vec3, hip: Vec3, sign: number, points: Float64Array, o: number): void {
  const z = sign * hip[2]
  const hx = m[2]! * z + m[9]!
  const hy = m[5]! * z + m[10]!
  const x = points[o]! - hx
  const y = points[o + 1]! - hy
  const k = mm(Math.hypot(at[0], at[1])) / Math.sqrt(x * x + y * y)
  points[o] = hx + k * x
  points[o + 1] = hy + k * y
}
