import type { BoneId } from '../../anatomy/bones'
import { makeKdTree as makeTree } from '../../math/kdTree'
import { applied, fitSimilarity, inverseOf, type Similarity, turned } from '../../math/similarity'
import { dot, type Vec3 } from '../../math/vec3'
import { fitAffine, fitWarp, type Warp, warped } from '../../math/warp'
import { type Cloud, countOf, onTriangle, ourCloud, pointAt } from './cloud'

/** A surface of ours, and the one that is said to be the same of somebody else. */
export interface SurfacePair {
  readonly ours: Cloud
  readonly theirs: Cloud
}

type Matched = { from: Vec3[]; to: Vec3[] }

/** Every `step`-th point, so that about `most` are asked. */
const strideFor = (count: number, most: number): number => Math.max(1, Math.floor(count / most))

/** Nearest points both ways between our bones moved by `map` and theirs; `most` of each bone. */
function nearestBoth(pairs: readonly SurfacePair[], map: Similarity, most: number): Matched & { away: number } {
  const back = inverseOf(map)
  const from: Vec3[] = []
  const to: Vec3[] = []
  let square = 0
  for (const { ours, theirs } of pairs) {
    const take = (p: Vec3, q: Vec3) => {
      from.push(p)
      to.push(q)
      const m = applied(map, p)
      square += (m[0] - q[0]) ** 2 + (m[1] - q[1]) ** 2 + (m[2] - q[2]) ** 2
    }
    for (let i = 0; i < countOf(ours); i += strideFor(countOf(ours), most)) {
      const p = pointAt(ours.points, i)
      take(p, pointAt(theirs.points, theirs.tree.nearest(...applied(map, p)).index))
    }
    for (let i = 0; i < countOf(theirs); i += strideFor(countOf(theirs), most)) {
      const q = pointAt(theirs.points, i)
      take(pointAt(ours.points, ours.tree.nearest(...applied(back, q)).index), q)
    }
  }
  return { from, to, away: Math.sqrt(square / from.length) / map.scale }
}

/** Brings our bones nearer to theirs, step by step (Besl and McKay 1992). `away`: what is left [m of ours]. */
function drawnNear(pairs: readonly SurfacePair[], start: Similarity, steps: number, most: number) {
  let map = start
  let away = Number.POSITIVE_INFINITY
  for (let k = 0; k < steps; k++) {
    const near = nearestBoth(pairs, map, most)
    away = near.away
    map = fitSimilarity(near.from, near.to)
  }
  return { map, away }
}

/** The 24 ways in which axes can be named, as turns row by row. */
const turns: readonly (readonly number[])[] = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
  [0, 2, 1],
  [2, 1, 0],
  [1, 0, 2],
].flatMap((order, k) =>
  [0, 1, 2, 3, 4, 5, 6, 7].flatMap((bits) => {
    const signs = [0, 1, 2].map((axis) => (bits & (1 << axis) ? -1 : 1))
    const odd = k > 2 ? -1 : 1
    if (signs[0]! * signs[1]! * signs[2]! * odd < 0) return []
    const turn = new Array<number>(9).fill(0)
    order.forEach((column, row) => {
      turn[3 * row + column] = signs[row]!
    })
    return [turn]
  }),
)

/** Middle of the bones, each as heavy as the others, and how far they reach from it. */
function extentOf(clouds: readonly Cloud[]): { middle: Vec3; reach: number } {
  const mean = (cloud: Cloud, of: (p: Vec3) => number): number => {
    let sum = 0
    for (let i = 0; i < countOf(cloud); i++) sum += of(pointAt(cloud.points, i))
    return sum / countOf(cloud)
  }
  const middle = [0, 1, 2].map(
    (c) => clouds.reduce((sum, cloud) => sum + mean(cloud, (p) => p[c]!), 0) / clouds.length,
  ) as unknown as Vec3
  const square = (p: Vec3) => (p[0] - middle[0]) ** 2 + (p[1] - middle[1]) ** 2 + (p[2] - middle[2]) ** 2
  return { middle, reach: Math.sqrt(clouds.reduce((sum, cloud) => sum + mean(cloud, square), 0) / clouds.length) }
}

/**
 * From our body [m, standing] to the file's own units and axes: the similarity that brings all named bones nearest.
 * `turn`: the axes are known. `away` [m of ours] says what is left between the surfaces.
 */
export function alignAll(pairs: readonly SurfacePair[], turn?: readonly number[]): { map: Similarity; away: number } {
  const ours = extentOf(pairs.map((pair) => pair.ours))
  const theirs = extentOf(pairs.map(({ theirs: cloud }) => cloud))
  const scale = theirs.reach / ours.reach
  const tried = (turn ? [turn] : turns).map((start) => {
    const spun = applied({ scale, turn: start, shift: [0, 0, 0] }, ours.middle)
    const shift = theirs.middle.map((x, c) => x - spun[c]!) as unknown as Vec3
    return drawnNear(pairs, { scale, turn: start, shift }, 12, 50)
  })
  const best = tried.sort((a, b) => a.away - b.away).slice(0, 3)
  return best.map(({ map }) => drawnNear(pairs, map, 40, 300)).reduce((a, b) => (b.away < a.away ? b : a))
}

/** How a bone of ours becomes theirs, both in metres and standing, and how well. */
export interface BoneFit {
  readonly map: Warp
  /** Between the two surfaces after one affine map [m]; and after the smooth one: mean, and of the worst twentieth the least. */
  readonly affine: number
  readonly mean: number
  readonly worst: number
  /** Longest over shortest stretch of the affine map. */
  readonly squeeze: number
}

/** Surfaces that face one another less than this (cosine) are not the same. */
const agreement = 0.4
const candidates = 14

/** The nearest place of the surface that faces as `normal` does, within the reach of its cloud. */
function facingNear(cloud: Cloud, p: Vec3, normal: Vec3): Vec3 | null {
  const facing = cloud.tree.near(...p, candidates).filter((i) => dot(pointAt(cloud.normals, i), normal) > agreement)
  return nearestOf(cloud, facing.slice(0, 4), p)
}

/** The nearest place of the surface. */
export const nearestOn = (cloud: Cloud, p: Vec3): Vec3 => nearestOf(cloud, cloud.tree.near(...p, 5), p)!

function nearestOf(cloud: Cloud, places: readonly number[], p: Vec3): Vec3 | null {
  let found: Vec3 | null = null
  for (const i of places) {
    const on = onTriangle(cloud, i, p)
    if (!found || away(on, p) < away(found, p)) found = on
  }
  return found
}

const away = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** Pairs by facing, both ways, for our points moved by `map`; ours are `points` with `normals`. */
function facingBoth(ours: Cloud, theirs: Cloud, map: Warp, step: number, reverse: boolean): Matched {
  const moved: Vec3[] = []
  const sums: { at: Vec3; weight: number }[] = []
  for (let i = 0; i < countOf(ours); i += step) {
    const p = warped(map, pointAt(ours.points, i))
    moved.push(p)
    const on = facingNear(theirs, p, pointAt(ours.normals, i))
    sums.push({ at: on ?? [0, 0, 0], weight: on ? 1 : 0 })
  }
  if (reverse) reversePull(ours, theirs, moved, sums, step)
  const limit = trim(moved.flatMap((p, i) => (sums[i]!.weight > 0 ? [away(p, mean(sums[i]!))] : [])))
  const from: Vec3[] = []
  const to: Vec3[] = []
  moved.forEach((p, i) => {
    const sum = sums[i]!
    if (sum.weight === 0 || away(p, mean(sum)) > limit) return
    from.push(pointAt(ours.points, i * step))
    to.push(mean(sum))
  })
  return { from, to }
}

const mean = ({ at, weight }: { at: Vec3; weight: number }): Vec3 => [at[0] / weight, at[1] / weight, at[2] / weight]

/** What stands out of theirs draws the nearest of our points too. */
function reversePull(
  ours: Cloud,
  theirs: Cloud,
  moved: readonly Vec3[],
  sums: { at: Vec3; weight: number }[],
  step: number,
): void {
  const cell = treeOf(moved)
  for (let j = 0; j < countOf(theirs); j += strideFor(countOf(theirs), 2 * moved.length)) {
    const q = pointAt(theirs.points, j)
    const normal = pointAt(theirs.normals, j)
    const i = cell.near(...q, 6).find((k) => dot(pointAt(ours.normals, k * step), normal) > agreement)
    if (i === undefined) continue
    const { at, weight } = sums[i]!
    const more = 0.35
    sums[i] = {
      at: [at[0] + more * q[0], at[1] + more * q[1], at[2] + more * q[2]],
      weight: weight + more,
    }
  }
}

const treeOf = (points: readonly Vec3[]) => makeTree(Float64Array.from(points.flat()))

/** Farther than this is no pair: three times the middle one, and 2 mm. */
function trim(distances: readonly number[]): number {
  const sorted = [...distances].sort((a, b) => a - b)
  return 3 * (sorted[Math.floor(sorted.length / 2)] ?? 0) + 0.002
}

/** How much each round bends: from a board to a sheet [m]. */
const rounds = [1, 1, 0.3, 0.3, 0.1, 0.1, 0.03, 0.03, 0.01, 0.01, 0.01]

/** Fits one bone, ours to theirs, beginning at `start`. Null: they share nothing that faces the same way. */
export function fitBone(bone: BoneId, theirs: Cloud, start: Warp): BoneFit | null {
  const ours = ourCloud(bone)
  let map: Warp | null = start
  for (let k = 0; k < 25 && map; k++) {
    const { from, to } = facingBoth(ours, theirs, map, 1, true)
    map = from.length < 20 ? null : fitAffine(from, to)
  }
  if (!map) return null
  const affine = between(ours, theirs, map).mean
  const squeeze = squeezeOf(map)
  const step = strideFor(countOf(ours), 340)
  for (const stiffness of rounds) {
    const { from, to } = facingBoth(ours, theirs, map!, step, stiffness > 0.2)
    map = from.length < 20 ? null : fitWarp(from, to, stiffness)
    if (!map) return null
  }
  return { map: map!, affine, squeeze, ...between(ours, theirs, map!) }
}

/** How far our surface, moved by `map`, is from theirs [m]. */
function between(ours: Cloud, theirs: Cloud, map: Warp): { mean: number; worst: number } {
  const moved = Array.from({ length: countOf(ours) }, (_, i) => warped(map, pointAt(ours.points, i)))
  const there = moved.map((p) => away(p, nearestOn(theirs, p))).sort((a, b) => a - b)
  return {
    mean: there.reduce((sum, d) => sum + d, 0) / there.length,
    worst: there[Math.floor(0.95 * there.length)]!,
  }
}

/** Longest over shortest stretch: roots of the eigenvalues of A'A, by the power of itself and of its inverse. */
function squeezeOf({ weights: w }: Warp): number {
  const column = (c: number): Vec3 => [w[3 + c]!, w[6 + c]!, w[9 + c]!]
  const stretch = (d: Vec3): Vec3 => [dot(column(0), d), dot(column(1), d), dot(column(2), d)]
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (let i = 0; i < 500; i++) {
    // Directions all over the sphere (Fibonacci).
    const z = 1 - (2 * i + 1) / 500
    const r = Math.sqrt(1 - z * z)
    const length = Math.hypot(...stretch([r * Math.cos(2.39996 * i), r * Math.sin(2.39996 * i), z]))
    least = Math.min(least, length)
    most = Math.max(most, length)
  }
  return most / least
}

/** A similarity as a warp without controls. */
export function warpOf(map: Similarity): Warp {
  const columns = (
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const
  ).map((axis) => turned(map, axis).map((x) => x * map.scale))
  return { controls: new Float64Array(0), weights: Float64Array.from([...map.shift, ...columns.flat()]) }
}
