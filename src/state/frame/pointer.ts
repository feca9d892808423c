import { type Body, byBody, carriedMean } from '../../anatomy/body'
import { landmark } from '../../anatomy/landmarks'
import type { Pose } from '../../anatomy/pose'
import { sub, unit, type Vec3 } from '../../math/vec3'

/** The needle lies in the end-plate of S1 and points forward; how far its tip stands before the middle of the plate [m]. */
export const needleLengths = [0.165, 0.15, 0.135, 0.12, 0.105, 0.09, 0.075] as const

/** The length of the needle that is drawn [m]. */
export const needleDrawn = { length: needleLengths[3] as number }

interface Needle {
  /** The sacro-iliac axis, the back edge of the end-plate, its middle, and the way that it points [m]. */
  readonly axis: Vec3
  readonly back: Vec3
  readonly middle: Vec3
  readonly along: Vec3
}

const needleOf = byBody((body): Needle => {
  const plate = (which: 'centre' | 'anterior' | 'posterior') =>
    carriedMean(body, landmark('spine', `S1.superior_endplate.${which}`))
  return {
    axis: carriedMean(body, landmark('pelvis', 'nutationAxis')),
    back: plate('posterior'),
    middle: plate('centre'),
    along: unit(sub(plate('anterior'), plate('posterior'))),
  }
})

/** Where everything of the pointer stands in an instant [m, as drawn]; x, y, z each. */
export interface PointerPlace {
  readonly axis: Float64Array
  readonly back: Float64Array
  /** From the axis to the tip of the needle, before (at rest) and now. */
  readonly before: Float64Array
  readonly now: Float64Array
  /** From the axis to where the needle crosses the one of before: the point of the wedge. */
  readonly crossing: Float64Array
  /** The transverse axis that the sacrum turns about, towards the body's right. */
  readonly across: Float64Array
  /** From before to now [rad, as drawn], nutation positive. */
  angle: number
}

export const startPointer = (): PointerPlace => ({
  axis: new Float64Array(3),
  back: new Float64Array(3),
  before: new Float64Array(3),
  now: new Float64Array(3),
  crossing: new Float64Array(3),
  across: new Float64Array(3),
  angle: 0,
})

function move(m: Float64Array, [x, y, z]: Vec3, out: Float64Array): void {
  for (let i = 0; i < 3; i++) out[i] = m[3 * i]! * x + m[3 * i + 1]! * y + m[3 * i + 2]! * z + m[9 + i]!
}

const dot = (a: Float64Array, b: Float64Array): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!

/** The pointer of `body` as drawn in `pose`, against `rest`, with a needle of `length` [m]; written into `out`. */
export function placePointer(body: Body, pose: Pose, rest: Pose, length: number, out: PointerPlace): void {
  const { axis, back, middle, along } = needleOf(body)
  const tip: Vec3 = [middle[0] + length * along[0], middle[1] + length * along[1], middle[2] + length * along[2]]
  move(pose.pelvis, axis, out.axis)
  move(pose.sacrum, back, out.back)
  move(pose.sacrum, tip, out.now)
  // Before: where the sacrum stood against the pelvis, in the pelvis as it is drawn now.
  const turn = turnedBack(pose, rest)
  for (let i = 0; i < 3; i++) out.across[i] = pose.pelvis[3 * i + 2]!
  for (let i = 0; i < 3; i++) out.now[i]! -= out.axis[i]!
  out.angle = turn
  nodAbout(out.across, out.now, -turn, out.before)
  placeCrossing(out)
}

/** Two lines that turn about the axis cross at their points next to it, half-way between. */
function placeCrossing({ axis, back, now, across, angle, crossing }: PointerPlace): void {
  let along = 0
  let length = 0
  for (let i = 0; i < 3; i++) {
    const way = now[i]! + axis[i]! - back[i]!
    along += now[i]! * way
    length += way * way
  }
  for (let i = 0; i < 3; i++) crossing[i] = now[i]! - (along / length) * (now[i]! + axis[i]! - back[i]!)
  nodAbout(across, crossing, -angle / 2, crossing)
}

/** How far the sacrum has nodded against the pelvis since `rest` [rad], nutation positive. */
function turnedBack(pose: Pose, rest: Pose): number {
  return nodOf(pose) - nodOf(rest)
}

/** Turn of the sacrum against the pelvis about the transverse axis [rad]: nutation is a negative turn about Z. */
function nodOf({ sacrum, pelvis }: Pose): number {
  let cos = 0
  let sin = 0
  for (let k = 0; k < 3; k++) {
    cos += pelvis[3 * k]! * sacrum[3 * k]! + pelvis[3 * k + 1]! * sacrum[3 * k + 1]!
    sin += pelvis[3 * k + 1]! * sacrum[3 * k]! - pelvis[3 * k]! * sacrum[3 * k + 1]!
  }
  return -Math.atan2(sin, cos)
}

/** `from`, nodded by `angle` [rad] about `across`; written into `out`. */
export function nodAbout(across: Float64Array, from: Float64Array, angle: number, out: Float64Array): void {
  const [c, s] = [Math.cos(angle), -Math.sin(angle)]
  const along = dot(across, from) * (1 - c)
  const [x, y, z] = [from[0]!, from[1]!, from[2]!]
  const [a, b, d] = [across[0]!, across[1]!, across[2]!]
  out[0] = c * x + s * (b * z - d * y) + along * a
  out[1] = c * y + s * (d * x - a * z) + along * b
  out[2] = c * z + s * (a * y - b * x) + along * d
}
