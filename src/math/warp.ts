import { Lu } from './linear'
import type { Vec3 } from './vec3'

/**
 * A smooth map of space through given pairs of points: the one that bends least (a thin-plate spline in three
 * dimensions; Bookstein 1989), an affine map plus one weight for each control. Plain arrays, so that it can be posted.
 */
export interface Warp {
  /** 3 per control [m]. */
  readonly controls: Float64Array
  /** 3 per control, then 3 for the constant and 3 for each of x, y, z. */
  readonly weights: Float64Array
}

/** Controls nearer to one another than this [m] say the same thing. */
const apart = 5e-4

/** Pairs of points without those whose place is taken already; the first one stays. */
function apartOnly(from: readonly Vec3[], to: readonly Vec3[]): { from: Vec3[]; to: Vec3[] } {
  const kept = { from: [] as Vec3[], to: [] as Vec3[] }
  from.forEach((p, i) => {
    if (kept.from.some((q) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) < apart)) return
    kept.from.push(p)
    kept.to.push(to[i]!)
  })
  return kept
}

/** The map that takes `from` to `to` [m]; the larger `stiffness` [m], the less it bends for single points. Null: they span no space. */
export function fitWarp(from: readonly Vec3[], to: readonly Vec3[], stiffness: number): Warp | null {
  const kept = apartOnly(from, to)
  const n = kept.from.length
  const size = n + 4
  const matrix = new Float64Array(size * size)
  kept.from.forEach((p, i) => {
    kept.from.forEach((q, j) => {
      matrix[i * size + j] = -Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) + (i === j ? stiffness : 0)
    })
    for (let k = 0; k < 4; k++) {
      const value = k === 0 ? 1 : p[k - 1]!
      matrix[i * size + n + k] = value
      matrix[(n + k) * size + i] = value
    }
  })
  const lu = new Lu(size)
  if (n < 4 || !lu.factor(matrix)) return null
  const weights = new Float64Array(3 * size)
  for (let c = 0; c < 3; c++) {
    const column = new Float64Array(size)
    for (let i = 0; i < n; i++) column[i] = kept.to[i]![c]!
    lu.solve(column, column)
    for (let i = 0; i < size; i++) weights[3 * i + c] = column[i]!
  }
  return { controls: Float64Array.from(kept.from.flat()), weights }
}

/** The affine map that takes `from` nearest to `to`, in least squares: a warp without controls. Null: they span no space. */
export function fitAffine(from: readonly Vec3[], to: readonly Vec3[]): Warp | null {
  const normal = new Float64Array(16)
  const right = [0, 1, 2].map(() => new Float64Array(4))
  from.forEach((p, i) => {
    const row = [1, ...p]
    for (let r = 0; r < 4; r++) {
      for (let c = 0; c < 4; c++) normal[4 * r + c]! += row[r]! * row[c]!
      for (let c = 0; c < 3; c++) right[c]![r]! += row[r]! * to[i]![c]!
    }
  })
  const lu = new Lu(4)
  if (!lu.factor(normal)) return null
  const weights = new Float64Array(12)
  right.forEach((column, c) => {
    lu.solve(column, column)
    for (let r = 0; r < 4; r++) weights[3 * r + c] = column[r]!
  })
  return { controls: new Float64Array(0), weights }
}

/** Where `at` [m] goes. */
export function warped({ controls, weights }: Warp, at: Vec3): Vec3 {
  const n = controls.length / 3
  const [x, y, z] = at
  const a = 3 * n
  let u = weights[a]! + weights[a + 3]! * x + weights[a + 6]! * y + weights[a + 9]! * z
  let v = weights[a + 1]! + weights[a + 4]! * x + weights[a + 7]! * y + weights[a + 10]! * z
  let w = weights[a + 2]! + weights[a + 5]! * x + weights[a + 8]! * y + weights[a + 11]! * z
  for (let o = 0; o < a; o += 3) {
    const dx = x - controls[o]!
    const dy = y - controls[o + 1]!
    const dz = z - controls[o + 2]!
    const r = -Math.sqrt(dx * dx + dy * dy + dz * dz)
    u += weights[o]! * r
    v += weights[o + 1]! * r
    w += weights[o + 2]! * r
  }
  return [u, v, w]
}
