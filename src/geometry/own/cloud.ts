import type { BoneId } from '../../anatomy/bones'
import { bones } from '../../anatomy/bones'
import { type KdTree, makeKdTree } from '../../math/kdTree'
import { add, dot, lerp, scale, sub, type Vec3 } from '../../math/vec3'
import samples from './ourSamples.json'
import type { FilePart } from './part'

/** Points of a surface and which way it faces there, ready to be asked what is near. */
export interface Cloud {
  readonly points: Float64Array
  /** Outward, length 1. */
  readonly normals: Float64Array
  /** 9 per point: the corners of the triangle it lies on. Empty where only points are kept. */
  readonly corners: Float64Array
  readonly tree: KdTree
}

export const pointAt = (from: ArrayLike<number>, i: number): Vec3 => [from[3 * i]!, from[3 * i + 1]!, from[3 * i + 2]!]
export const countOf = ({ points }: Cloud): number => points.length / 3

const made = new Map<BoneId, Cloud>()

/** One of our own bones [m, standing]: several hundred points all over it. */
export function ourCloud(id: BoneId): Cloud {
  let found = made.get(id)
  if (!found) {
    const { side, file } = bones[id]
    const stem = side === 'left' ? file.replace('-left', '-right') : file
    const { points, normals } = samples[stem as keyof typeof samples]
    const sign = side === 'left' ? -1 : 1
    found = cloudOf(
      Float64Array.from(points, (x, o) => (o % 3 === 2 ? sign * x : x) * 1e-4),
      Float64Array.from(normals, (x, o) => (o % 3 === 2 ? sign * x : x) * 1e-2),
      new Float64Array(0),
    )
    made.set(id, found)
  }
  return found
}

const cloudOf = (points: Float64Array, normals: Float64Array, corners: Float64Array): Cloud => ({
  points,
  normals,
  corners,
  tree: makeKdTree(points),
})

/** A cloud of which every point is moved by `move`, the normals turned by `turn`. */
export function movedCloud(
  { points, normals, corners }: Cloud,
  move: (p: Vec3) => Vec3,
  turn: (n: Vec3) => Vec3,
): Cloud {
  const each = (from: Float64Array, by: (p: Vec3) => Vec3) => {
    const out = new Float64Array(from.length)
    for (let i = 0; i < from.length / 3; i++) out.set(by(pointAt(from, i)), 3 * i)
    return out
  }
  return cloudOf(each(points, move), each(normals, turn), each(corners, move))
}

/** Several clouds as one. */
export const together = (clouds: readonly Cloud[]): Cloud => {
  const all = (of: 'points' | 'normals' | 'corners') => Float64Array.from(clouds.flatMap((cloud) => [...cloud[of]]))
  return cloudOf(all('points'), all('normals'), all('corners'))
}

type Surface = Pick<FilePart, 'positions' | 'index'>

/** Twice the area of each triangle as a vector along its normal. */
function facing({ positions: p, index }: Surface, t: number): Vec3 {
  const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!]
  const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
  const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
}

/** Six times the volume about the middle of the vertices; negative for a surface that is inside out. */
function sixfoldVolume({ positions, index }: Surface): number {
  const middle = [0, 1, 2].map((c) => {
    let sum = 0
    for (let o = c; o < positions.length; o += 3) sum += positions[o]!
    return sum / (positions.length / 3)
  })
  let volume = 0
  for (let t = 0; t < index.length; t += 3) {
    const n = facing({ positions, index }, t)
    for (let c = 0; c < 3; c++) volume += n[c]! * (positions[3 * index[t]! + c]! - middle[c]!)
  }
  return volume
}

/** The same surface, facing outward. */
export function outward<S extends Surface>(surface: S): S {
  if (sixfoldVolume(surface) >= 0) return surface
  const index = surface.index.slice()
  for (let t = 0; t < index.length; t += 3) index.subarray(t + 1, t + 3).reverse()
  return { ...surface, index }
}

/** About `count` points spread evenly over the surfaces, each triangle by its area; no chance in it. */
export function spreadOver(surfaces: readonly Surface[], count: number): Cloud {
  let whole = 0
  for (const surface of surfaces)
    for (let t = 0; t < surface.index.length; t += 3) whole += Math.hypot(...facing(surface, t))
  const points: number[] = []
  const normals: number[] = []
  const corners: number[] = []
  let due = 0.5
  for (const surface of surfaces) {
    const { positions, index } = surface
    for (let t = 0; t < index.length; t += 3) {
      const n = facing(surface, t)
      const area = Math.hypot(...n)
      if (!(area > 0)) continue
      for (due += (count * area) / whole; due >= 1; due--) {
        // The golden ratio of the plane fills a triangle evenly (Roberts 2018).
        const k = points.length / 3
        let [u, v] = [(0.7548776662466927 * k) % 1, (0.5698402909980532 * k) % 1]
        if (u + v > 1) [u, v] = [1 - u, 1 - v]
        for (let k = 0; k < 9; k++) corners.push(positions[3 * index[t + Math.floor(k / 3)]! + (k % 3)]!)
        for (let c = 0; c < 3; c++) {
          const [a, b, d] = [0, 1, 2].map((corner) => positions[3 * index[t + corner]! + c]!) as [
            number,
            number,
            number,
          ]
          points.push(a + u * (b - a) + v * (d - a))
          normals.push(n[c]! / area)
        }
      }
    }
  }
  return cloudOf(Float64Array.from(points), Float64Array.from(normals), Float64Array.from(corners))
}

/** The point of the triangle of place `i` that is nearest to `p` (Ericson 2005, by regions). */
export function onTriangle({ corners }: Cloud, i: number, p: Vec3): Vec3 {
  const [a, b, c] = [pointAt(corners, 3 * i), pointAt(corners, 3 * i + 1), pointAt(corners, 3 * i + 2)]
  const [ab, ac, ap] = [sub(b, a), sub(c, a), sub(p, a)]
  const [d1, d2] = [dot(ab, ap), dot(ac, ap)]
  if (d1 <= 0 && d2 <= 0) return a
  const bp = sub(p, b)
  const [d3, d4] = [dot(ab, bp), dot(ac, bp)]
  if (d3 >= 0 && d4 <= d3) return b
  const vc = d1 * d4 - d3 * d2
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return lerp(a, b, d1 / (d1 - d3))
  const cp = sub(p, c)
  const [d5, d6] = [dot(ab, cp), dot(ac, cp)]
  if (d6 >= 0 && d5 <= d6) return c
  const vb = d5 * d2 - d1 * d6
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return lerp(a, c, d2 / (d2 - d6))
  const va = d3 * d6 - d5 * d4
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) return lerp(b, c, (d4 - d3) / (d4 - d3 + d5 - d6))
  const whole = 1 / (va + vb + vc)
  return add(a, add(scale(ab, vb * whole), scale(ac, vc * whole)))
}
