import type { Side } from '../anatomy/sides'
import { bodyIndex, type Kinematics } from './mechanism'

// Plain arrays: hundreds of small typed ones would cost more than the mathematics.
export type Triple = [number, number, number]

/** One end of a string as its cylinder sees it: distance along the axis, free length, direction of the point of contact. */
interface End {
  z: number
  free: number
  contactX: number
  contactY: number
}

/** A string over the front or the back of a cylinder, which a hip bone carries across the body through its hip centre. */
export interface Wrap {
  readonly hipBone: number
  readonly centre: readonly [number, number, number]
  radius: number
  /** Sense of travel round the axis from origin to insertion: -1 in front of the hip, +1 behind it. */
  readonly sense: 1 | -1
  /** The two ends of the string, as points of its lines. */
  readonly from: number
  readonly to: number
  /**
   * While the string touches the cylinder, in the world: at each end the direction of steepest lengthening (u), its part
   * across the axis at length 1 (e), the third direction (p); the length across the axis and along it.
   */
  touches: boolean
  readonly uFrom: Triple
  readonly uTo: Triple
  readonly eFrom: Triple
  readonly eTo: Triple
  readonly pFrom: Triple
  readonly pTo: Triple
  readonly fromEnd: End
  readonly toEnd: End
  /** An earlier line to the same place over the same cylinder. */
  sameInsertion?: Wrap
  flat: number
  rise: number
}

/** Which face of the hip a string runs over, and how far from the hip's axis [m]. */
export interface Pulley {
  readonly side: 'front' | 'back'
  readonly radius: number
}

/** A string from point `from` to point `to` over `pulley`, not yet pulled taut. */
export function wrapOf(
  { hipCentre }: Kinematics,
  side: Side,
  { side: face, radius }: Pulley,
  from: number,
  to: number,
): Wrap {
  const triple = (): Triple => [0, 0, 0]
  const end = (): End => ({ z: 0, free: 0, contactX: 0, contactY: 0 })
  return {
    hipBone: bodyIndex[`hipBone.${side}`],
    centre: hipCentre[side],
    radius,
    sense: face === 'front' ? -1 : 1,
    from,
    to,
    touches: false,
    uFrom: triple(),
    uTo: triple(),
    eFrom: triple(),
    eTo: triple(),
    pFrom: triple(),
    pTo: triple(),
    fromEnd: end(),
    toEnd: end(),
    flat: 0,
    rise: 0,
  }
}

/**
 * Length [m] of the string pulled taut round the cylinder (it runs on it as a helix); 0 when it does not touch.
 * `motion` is that of all bodies, `world` the place of every point [m].
 */
export function pullTaut(wrap: Wrap, motion: Float64Array, world: Float64Array): number {
  const { sense, fromEnd, toEnd } = wrap
  approach(wrap, motion, world, wrap.from, sense, fromEnd)
  // Fascicles that share an insertion share this half of the work.
  if (wrap.sameInsertion) copyEnd(wrap.sameInsertion.toEnd, toEnd)
  else approach(wrap, motion, world, wrap.to, -sense, toEnd)
  // From first to last contact; less than half a turn, and backwards when the straight way is free.
  const arc = Math.atan2(
    sense * (fromEnd.contactX * toEnd.contactY - fromEnd.contactY * toEnd.contactX),
    fromEnd.contactX * toEnd.contactX + fromEnd.contactY * toEnd.contactY,
  )
  wrap.touches = arc > 0
  if (!wrap.touches) return 0
  wrap.flat = fromEnd.free + wrap.radius * arc + toEnd.free
  wrap.rise = fromEnd.z - toEnd.z
  const length = Math.sqrt(wrap.flat * wrap.flat + wrap.rise * wrap.rise)
  const across = wrap.flat / length
  const along = wrap.rise / length
  const m = wrap.hipBone * 12
  aim(motion, m, wrap.eFrom, wrap.pFrom, wrap.uFrom, fromEnd.contactY * sense, -fromEnd.contactX * sense, across, along)
  aim(motion, m, wrap.eTo, wrap.pTo, wrap.uTo, -toEnd.contactY * sense, toEnd.contactX * sense, across, -along)
  return length
}

/** Where one end stands as the cylinder sees it, and where a taut string from it first touches going round by `sense`. */
function approach(wrap: Wrap, R: Float64Array, world: Float64Array, point: number, sense: number, end: End): void {
  const m = wrap.hipBone * 12
  const x = world[3 * point]! - R[m + 9]!
  const y = world[3 * point + 1]! - R[m + 10]!
  const z = world[3 * point + 2]! - R[m + 11]!
  const px = R[m]! * x + R[m + 3]! * y + R[m + 6]! * z - wrap.centre[0]
  const py = R[m + 1]! * x + R[m + 4]! * y + R[m + 7]! * z - wrap.centre[1]
  const square = px * px + py * py
  const r = wrap.radius
  end.z = R[m + 2]! * x + R[m + 5]! * y + R[m + 8]! * z - wrap.centre[2]
  end.free = Math.sqrt(Math.max(0, square - r * r))
  // The end's direction turned by the angle whose cosine is r over its distance.
  end.contactX = (px * r - sense * py * end.free) / square
  end.contactY = (py * r + sense * px * end.free) / square
}

function copyEnd(from: End, to: End): void {
  to.z = from.z
  to.free = from.free
  to.contactX = from.contactX
  to.contactY = from.contactY
}

/** World directions at one end: (ex, ey) is the flat direction away from the cylinder in the frame of the hip bone, at `m` in `R`. */
function aim(
  R: Float64Array,
  m: number,
  e: Triple,
  p: Triple,
  u: Triple,
  ex: number,
  ey: number,
  across: number,
  along: number,
): void {
  e[0] = R[m]! * ex + R[m + 1]! * ey
  e[1] = R[m + 3]! * ex + R[m + 4]! * ey
  e[2] = R[m + 6]! * ex + R[m + 7]! * ey
  p[0] = R[m + 1]! * ex - R[m]! * ey
  p[1] = R[m + 4]! * ex - R[m + 3]! * ey
  p[2] = R[m + 7]! * ex - R[m + 6]! * ey
  u[0] = across * e[0] + along * R[m + 2]!
  u[1] = across * e[1] + along * R[m + 5]!
  u[2] = across * e[2] + along * R[m + 8]!
}
