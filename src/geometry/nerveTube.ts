import { mm } from '../math/units'
import { splineWeights } from './spline'

/** Points of a ring. */
export const aroundTube = 10

/** A strand as a tube about the smooth curve through its points. */
export interface NerveTube {
  /** 3 per point [m], as a right side has them; whoever moves them writes here. */
  readonly points: Float64Array
  /** 1 right, -1 left. */
  readonly sign: number
  readonly rings: number
  /** By ring [m]. */
  readonly radii: Float64Array
  readonly value: Float64Array
  readonly slope: Float64Array
  /** Its first vertex. */
  readonly first: number
}

interface Curve {
  readonly points: Float64Array
  /** Share of the length at each of them. */
  readonly knots: readonly number[]
  readonly sign: number
  readonly ringAt: readonly number[]
  readonly radii: readonly number[]
}

export const nerveTube = ({ points, knots, sign, ringAt, radii }: Curve): NerveTube => ({
  points,
  sign,
  rings: ringAt.length,
  radii: Float64Array.from(radii),
  ...splineWeights(knots, ringAt),
  first: 0,
})

/** One ring for so much of a tube [m], and never fewer than these. */
const ringEvery = mm(4.5)
const fewestRings = 6
/** Where the rings of a rounded end are, in radii from its tip. */
const cap = [0, 0.13, 0.5]

/** Rings of a tube of `length` [m] that thins out from one radius to another [m], and is rounded off and closed at both ends. */
export function roundedTube([from, to]: readonly [number, number], length: number) {
  const inner = Math.max(fewestRings, Math.round(length / ringEvery))
  const ringAt = [
    ...cap.map((share) => (share * from) / length),
    ...Array.from({ length: inner }, (_, k) => (from + ((length - from - to) * k) / (inner - 1)) / length),
    ...cap.map((share) => 1 - (share * to) / length).reverse(),
  ]
  // How wide a ball is so far from its end.
  const ball = (way: number, radius: number) => Math.sqrt(1 - (1 - Math.min(1, way / radius)) ** 2)
  const radii = ringAt.map((at) => (from + (to - from) * at) * ball(at * length, from) * ball((1 - at) * length, to))
  return { ringAt, radii }
}

/** Outward triangles of a tube of `rings`; `mirrored` as those of a left side are. */
export function tubeTriangles(first: number, rings: number, mirrored: boolean): number[] {
  const index: number[] = []
  for (let i = 0; i < rings - 1; i++)
    for (let j = 0; j < aroundTube; j++) {
      const a = first + i * aroundTube + j
      const b = first + i * aroundTube + ((j + 1) % aroundTube)
      const [p, q] = mirrored ? [b, a] : [a, b]
      index.push(p, q, p + aroundTube, q, q + aroundTube, p + aroundTube)
    }
  return index
}

const cosines = Float64Array.from({ length: aroundTube }, (_, j) => Math.cos((2 * Math.PI * j) / aroundTube))
const sines = Float64Array.from({ length: aroundTube }, (_, j) => Math.sin((2 * Math.PI * j) / aroundTube))

/** Writes a tube into a surface; allocates nothing. */
export function writeTube(
  { positions, normals }: { readonly positions: Float32Array; readonly normals: Float32Array },
  { points, sign, rings, radii, value, slope, first }: NerveTube,
): void {
  const count = points.length / 3
  // A direction across the tube, carried along it without twist.
  let ux = 1
  let uy = 0
  let uz = 0
  for (let i = 0; i < rings; i++) {
    const radius = radii[i]!
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
    for (let j = 0; j < aroundTube; j++) {
      const o = 3 * (first + i * aroundTube + j)
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
