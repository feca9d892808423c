import { type NerveVariantId, nerveVariants } from '../anatomy/nerves'
import type { Pose } from '../anatomy/pose'
import { sides, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import { standingPose } from './course'
import {
  makeNerveCourse,
  makeNerveTrunk,
  type NerveCourse,
  type NerveTrunk,
  placeCourse,
  placeTrunk,
} from './nerveCourse'
import { parts } from './nerveStations'
import { splineWeights } from './spline'
import type { DrawnBody } from './tissue'

const rings = 76
const around = 10
/** A few more rings near the muscle, where the course bends whatever the hip does. */
const ringAt = Array.from({ length: rings }, (_, i) => (i / (rings - 1)) ** 1.15)

/** Both nerves of both sides as one surface; made once per body and variant, positions and normals rewritten in place. */
export interface NerveShape {
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** 1 per vertex: 0 right, 1 left. */
  readonly side: Float32Array
  readonly index: Uint32Array
}

/** One part of one nerve, as a tube about its course. */
interface Tube {
  readonly course: NerveCourse
  readonly radius: number
  readonly value: Float64Array
  readonly slope: Float64Array
  readonly first: number
}

const drawn = new WeakMap<NerveShape, { readonly trunks: readonly NerveTrunk[]; readonly tubes: readonly Tube[] }>()

export function makeNerves(body: DrawnBody, variant: NerveVariantId): NerveShape {
  const trunks = sides.map((side) => makeNerveTrunk(body, side, standingPose))
  const strands = trunks.flatMap((trunk) => parts.map((part) => ({ trunk, part })))
  const each = rings * around
  const shape: NerveShape = {
    positions: new Float32Array(3 * each * strands.length),
    normals: new Float32Array(3 * each * strands.length),
    side: Float32Array.from({ length: each * strands.length }, (_, v) => (v < each * parts.length ? 0 : 1)),
    index: Uint32Array.from(strands.flatMap(({ trunk }, k) => tubeTriangles(k * each, trunk.side === 'left'))),
  }
  const tubes = strands.map(({ trunk, part: { name, radius, aside } }, k) => {
    const course = makeNerveCourse(body, trunk, nerveVariants[variant][name], aside)
    return { course, radius: mm(radius), ...splineWeights(course.knots, ringAt), first: k * each }
  })
  drawn.set(shape, { trunks, tubes })
  return shape
}

/** Outward triangles of a tube; `mirrored` as those of a left side are. */
function tubeTriangles(first: number, mirrored: boolean): number[] {
  const index: number[] = []
  for (let i = 0; i < rings - 1; i++)
    for (let j = 0; j < around; j++) {
      const a = first + i * around + j
      const b = first + i * around + ((j + 1) % around)
      const [p, q] = mirrored ? [b, a] : [a, b]
      index.push(p, q, p + around, q, q + around, p + around)
    }
  return index
}

/** Rewrites positions and normals for `pose`; allocates nothing. */
export function shapeNerves(shape: NerveShape, pose: Pose): void {
  const { trunks, tubes } = drawn.get(shape)!
  for (let k = 0; k < trunks.length; k++) placeTrunk(trunks[k]!, pose)
  for (let k = 0; k < tubes.length; k++) {
    placeCourse(tubes[k]!.course, pose)
    writeTube(shape, tubes[k]!)
  }
}

const cosines = Float64Array.from({ length: around }, (_, j) => Math.cos((2 * Math.PI * j) / around))
const sines = Float64Array.from({ length: around }, (_, j) => Math.sin((2 * Math.PI * j) / around))

function writeTube({ positions, normals }: NerveShape, { radius, course, value, slope, first }: Tube): void {
  const { points } = course
  const sign = signOf(course.trunk.side)
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
      normals[o + 2] = sign * nz
      positions[o] = x + radius * nx
      positions[o + 1] = y + radius * ny
      positions[o + 2] = sign * (z + radius * nz)
    }
  }
}
