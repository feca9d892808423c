import { type Segment, segments } from '../anatomy/bodies'
import type { BySide } from '../anatomy/sides'
import { toDeg } from '../math/units'
import type { Vec3 } from '../math/vec3'
import type { Equilibrium } from './equilibrium'
import type { Evaluated } from './evaluated'
import { bodyIndex, dofIndex } from './mechanism'

/** Angles in degrees. Sides are the body's own. */
export interface Angles {
  /** Total, of the sacrum against each hip bone; nutation positive. */
  readonly nutation: BySide<number> & { readonly mean: number }
  /** Front of the sacrum towards the left, positive. */
  readonly sacralTurn: number
  /** Top of the sacrum towards the right, positive. */
  readonly sacralSideBend: number
  /**
   * In the report: the radiographic angle (hip axis to the middle of S1, against the vertical), which adds up with the
   * sacral slope to the incidence and falls as the pelvis tilts forward. In `change`: anterior tilt, forward positive.
   */
  readonly pelvicTilt: number
  readonly pelvicObliquity: number
  readonly innominateTorsion: number
  readonly pelvicIncidence: number
  readonly sacralSlope: number
  readonly lordosis: number
  readonly lumbarSideBend: number
  readonly lumbarTurn: number
  /** Change from standing neutral, extension positive. */
  readonly segments: Readonly<Record<Segment, number>>
}

const { pelvicTilt, pelvicObliquity, sacralTurn, sacralSideBend, innominateTorsion, L5S1, lumbarSideBend, lumbarTurn } =
  dofIndex
export const noNegativeZero = (value: number): number => (value === 0 ? 0 : value)
const degrees = (radians: number): number => noNegativeZero(toDeg(radians))

/** The end-plate of S1 in the world: middle and outward normal. */
export function endplate({ physique }: Equilibrium, { motion: R }: Evaluated): { centre: Vec3; normal: Vec3 } {
  const m = bodyIndex.sacrum * 12
  const { centre: c, normal: n } = physique.model.endplate
  const turn = (v: Vec3): Vec3 => [
    R[m]! * v[0] + R[m + 1]! * v[1] + R[m + 2]! * v[2],
    R[m + 3]! * v[0] + R[m + 4]! * v[1] + R[m + 5]! * v[2],
    R[m + 6]! * v[0] + R[m + 7]! * v[1] + R[m + 8]! * v[2],
  ]
  const at = turn(c)
  return { centre: [at[0] + R[m + 9]!, at[1] + R[m + 10]!, at[2] + R[m + 11]!], normal: turn(n) }
}

/** Angles of `equilibrium` at coordinates `q`, where it was evaluated `now`. */
export function anglesAt(equilibrium: Equilibrium, now: Evaluated, q: Float64Array): Angles {
  const { standing, physique } = equilibrium
  const { centre, normal } = endplate(equilibrium, now)
  const slope = Math.atan2(normal[0], normal[1])
  const tilt = Math.atan2(-centre[0], centre[1])
  const bends = segments.map((_, k) => q[L5S1 + k]! - standing[L5S1 + k]!)
  const right = equilibrium.nutationOf('right', q)
  const left = equilibrium.nutationOf('left', q)
  return {
    nutation: { left: degrees(left), right: degrees(right), mean: degrees((left + right) / 2) },
    sacralTurn: degrees(q[sacralTurn]!),
    sacralSideBend: degrees(q[sacralSideBend]!),
    pelvicTilt: degrees(tilt),
    pelvicObliquity: degrees(q[pelvicObliquity]!),
    innominateTorsion: degrees(q[innominateTorsion]!),
    pelvicIncidence: degrees(tilt) + degrees(slope),
    sacralSlope: degrees(slope),
    lordosis: degrees(physique.model.lordosis + bends.reduce((sum, bend) => sum + bend, 0)),
    lumbarSideBend: degrees(q[lumbarSideBend]!),
    lumbarTurn: degrees(q[lumbarTurn]!),
    segments: Object.fromEntries(segments.map((id, k) => [id, degrees(bends[k]!)])) as Record<Segment, number>,
  }
}

/** What changed from `before`, the neutral pose, to `now`. */
export function changeOf(before: Angles, now: Angles, { neutral }: Equilibrium, q: Float64Array): Angles {
  const difference = (key: keyof Angles): number => noNegativeZero((now[key] as number) - (before[key] as number))
  return {
    nutation: {
      left: now.nutation.left - before.nutation.left,
      right: now.nutation.right - before.nutation.right,
      mean: now.nutation.mean - before.nutation.mean,
    },
    sacralTurn: difference('sacralTurn'),
    sacralSideBend: difference('sacralSideBend'),
    pelvicTilt: degrees(q[pelvicTilt]! - neutral[pelvicTilt]!),
    pelvicObliquity: difference('pelvicObliquity'),
    innominateTorsion: difference('innominateTorsion'),
    pelvicIncidence: difference('pelvicIncidence'),
    sacralSlope: difference('sacralSlope'),
    lordosis: difference('lordosis'),
    lumbarSideBend: difference('lumbarSideBend'),
    lumbarTurn: difference('lumbarTurn'),
    segments: Object.fromEntries(segments.map((id) => [id, now.segments[id] - before.segments[id]])) as Record<
      Segment,
      number
    >,
  }
}
