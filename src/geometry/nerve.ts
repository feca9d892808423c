import type { BodyId } from '../anatomy/bodies'
import { type Body, carriedOn } from '../anatomy/body'
import { type NerveVariantId, nerveVariants, type Route } from '../anatomy/nerves'
import type { Pose } from '../anatomy/pose'
import { type Side, sides, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import { distance, scale, type Vec3 } from '../math/vec3'
import { splineWeights } from './spline'

/** A point of the course [mm], right side, standing neutral, and what carries it. */
interface Station {
  readonly at: Vec3
  /** 'thigh' swings half way with the femur, at its distance from the hip. */
  readonly on: 'sacrum' | 'foramen' | 'hipBone' | 'thigh' | 'femur'
}

/** Roots in front of piriformis, on the sacrum. */
const roots: readonly Station[] = [
  { at: [-44, 71, 26], on: 'sacrum' },
  { at: [-46, 50, 38], on: 'sacrum' },
]
/** Past piriformis, whose belly here runs forward, outward and down; see src/geometry/piriformis.ts. */
const crossing: Record<Route, readonly Station[]> = {
  below: [
    { at: [-54, 30, 48], on: 'foramen' },
    { at: [-65, 15, 62], on: 'foramen' },
  ],
  through: [
    { at: [-52, 37, 53], on: 'foramen' },
    { at: [-61, 34, 65], on: 'foramen' },
    { at: [-68, 19, 71], on: 'hipBone' },
  ],
  above: [
    { at: [-45, 51, 54], on: 'foramen' },
    { at: [-57, 50, 66], on: 'foramen' },
    { at: [-69, 34, 73], on: 'hipBone' },
    { at: [-69, 18, 74], on: 'hipBone' },
  ],
}
/** Behind ischial spine and hip, between sit bone and trochanter, down the back of the thigh. */
const descent: readonly Station[] = [
  { at: [-63, -2, 76], on: 'hipBone' },
  { at: [-57, -26, 90], on: 'thigh' },
  { at: [-46, -62, 99], on: 'femur' },
  { at: [-33, -120, 101], on: 'femur' },
  { at: [-24, -200, 97], on: 'femur' },
  { at: [-20, -320, 90], on: 'femur' },
]

/** The two parts lie side by side in one sheath, the fibular one outside [mm]. */
const parts = [
  { name: 'tibial', radius: 3.1, aside: -2 },
  { name: 'fibular', radius: 2.5, aside: 2.7 },
] as const
const rings = 76
const around = 10
const hipOfOurs: Vec3 = [0, 0, mm(87.28)]

/** Both nerves of both sides as one surface; made once per body and variant, positions and normals rewritten in place. */
export interface NerveShape {
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** 1 per vertex: 0 right, 1 left. */
  readonly side: Float32Array
  readonly index: Uint32Array
}

interface Course {
  readonly side: Side
  readonly radius: number
  readonly stations: readonly Station[]
  /** Centre of the hip joint [m], right side. */
  readonly hip: Vec3
  readonly points: Float64Array
  readonly value: Float64Array
  readonly slope: Float64Array
  readonly first: number
}

const courses = new WeakMap<NerveShape, readonly Course[]>()

export function makeNerves(body: Body, variant: NerveVariantId): NerveShape {
  const strands = sides.flatMap((side) => parts.map((part) => ({ side, part })))
  const each = rings * around
  const shape: NerveShape = {
    positions: new Float32Array(3 * each * strands.length),
    normals: new Float32Array(3 * each * strands.length),
    side: Float32Array.from({ length: each * strands.length }, (_, v) => (v < each * parts.length ? 0 : 1)),
    index: Uint32Array.from(strands.flatMap((_, k) => tube(k * each))),
  }
  courses.set(
    shape,
    strands.map(({ side, part }, k) => courseOf(body, side, part, nerveVariants[variant][part.name], k * each)),
  )
  return shape
}

/** A place of ours [mm] in `body`. */
const inBody = (body: Body, side: Side, at: Vec3): Vec3 => scale(carriedOn(body, side, scale(at, mm(1))), 1000)

function courseOf(
  body: Body,
  side: Side,
  { radius, aside }: (typeof parts)[number],
  route: Route,
  first: number,
): Course {
  const stations = [...roots, ...crossing[route], ...descent].map(
    ({ at: [x, y, z], on }): Station => ({ at: inBody(body, side, [x, y, z + aside]), on }),
  )
  const lengths = [0]
  for (let k = 1; k < stations.length; k++)
    lengths.push(lengths[k - 1]! + distance(stations[k]!.at, stations[k - 1]!.at))
  const knots = lengths.map((length) => length / lengths.at(-1)!)
  // A few more rings near the muscle, where the course bends whatever the hip does.
  const ringAt = Array.from({ length: rings }, (_, i) => (i / (rings - 1)) ** 1.15)
  return {
    side,
    radius: mm(radius),
    stations,
    hip: carriedOn(body, side, hipOfOurs),
    points: new Float64Array(3 * stations.length),
    ...splineWeights(knots, ringAt),
    first,
  }
}

function tube(first: number): number[] {
  const index: number[] = []
  for (let i = 0; i < rings - 1; i++)
    for (let j = 0; j < around; j++) {
      const a = first + i * around + j
      const b = first + i * around + ((j + 1) % around)
      index.push(a, b, a + around, b, b + around, a + around)
    }
  return index
}

/** Rewrites positions and normals for `pose`; allocates nothing. */
export function shapeNerves(shape: NerveShape, pose: Pose): void {
  const all = courses.get(shape)!
  for (let k = 0; k < all.length; k++) {
    placeStations(all[k]!, pose)
    writeTube(shape, all[k]!)
  }
}

function placeStations({ stations, points, side, hip }: Course, pose: Pose): void {
  const sign = signOf(side)
  const hipBone = pose[`hipBone.${side}` as BodyId]
  const femur = pose[`femur.${side}` as BodyId]
  for (let k = 0; k < stations.length; k++) {
    const { at, on } = stations[k]!
    const one = on === 'sacrum' || on === 'foramen' ? pose.sacrum : on === 'femur' ? femur : hipBone
    const other = on === 'foramen' ? hipBone : on === 'thigh' ? femur : one
    carry(one, at, sign, 0, points, 3 * k)
    if (other !== one) carry(other, at, sign, 0.5, points, 3 * k)
    if (on === 'thigh') keepFromHip(hipBone, at, hip, sign, points, 3 * k)
  }
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

const cosines = Float64Array.from({ length: around }, (_, j) => Math.cos((2 * Math.PI * j) / around))
const sines = Float64Array.from({ length: around }, (_, j) => Math.sin((2 * Math.PI * j) / around))

function writeTube({ positions, normals }: NerveShape, { radius, points, value, slope, first }: Course): void {
  const count = points.length / 3
  // A direction across the tube, carried along it without twist.
  let ux = 1
  let uy = 0
  let uz = 0
  for (let i = 0; i < rings; i++) {
    let x = 0
    let y = 0
    let z = 0
    let tx = 0
    let ty = 0
    let tz = 0
    for (let k = 0; k < count; k++) {
      const v = value[i * count + k]!
      const d = slope[i * count + k]!
      x += v * points[3 * k]!
      y += v * points[3 * k + 1]!
      z += v * points[3 * k + 2]!
      tx += d * points[3 * k]!
      ty += d * points[3 * k + 1]!
      tz += d * points[3 * k + 2]!
    }
    const t = Math.sqrt(tx * tx + ty * ty + tz * tz)
    tx /= t
    ty /= t
    tz /= t
    const along = ux * tx + uy * ty + uz * tz
    ux -= along * tx
    uy -= along * ty
    uz -= along * tz
    const u = Math.sqrt(ux * ux + uy * uy + uz * uz)
    ux /= u
    uy /= u
    uz /= u
    const wx = ty * uz - tz * uy
    const wy = tz * ux - tx * uz
    const wz = tx * uy - ty * ux
    for (let j = 0; j < around; j++) {
      const o = 3 * (first + i * around + j)
      const nx = cosines[j]! * ux + sines[j]! * wx
      const ny = cosines[j]! * uy + sines[j]! * wy
      const nz = cosines[j]! * uz + sines[j]! * wz
      normals[o] = nx
      normals[o + 1] = ny
      normals[o + 2] = nz
      positions[o] = x + radius * nx
      positions[o + 1] = y + radius * ny
      positions[o + 2] = z + radius * nz
    }
  }
}
