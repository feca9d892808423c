/**
 * Weights of the natural cubic curve through points at the parameters `knots`: the curve at `at` is
 * the sum of weight times point, its derivative the same sum with the derivative weights.
 * The weights do not know the points, so a curve through moving points costs one small product.
 */
export function splineWeights(knots: readonly number[], at: readonly number[]) {
  const n = knots.length
  const value = new Float64Array(at.length * n)
  const slope = new Float64Array(at.length * n)
  const bend = secondDerivatives(knots)
  at.forEach((u, row) => {
    const k = intervalOf(knots, u)
    const h = knots[k + 1]! - knots[k]!
    const b = (u - knots[k]!) / h
    const a = 1 - b
    for (let j = 0; j < n; j++) {
      const low = bend[k * n + j]!
      const high = bend[(k + 1) * n + j]!
      const here = (j === k ? a : 0) + (j === k + 1 ? b : 0)
      value[row * n + j] = here + (((a * a * a - a) * low + (b * b * b - b) * high) * h * h) / 6
      const chord = ((j === k + 1 ? 1 : 0) - (j === k ? 1 : 0)) / h
      slope[row * n + j] = chord + (((1 - 3 * a * a) * low + (3 * b * b - 1) * high) * h) / 6
    }
  })
  return { value, slope }
}

/** The interval of `knots` (ascending) that holds `u`; the first or last one beyond the ends. */
export function intervalOf(knots: readonly number[], u: number): number {
  let k = 0
  while (k < knots.length - 2 && u > knots[k + 1]!) k++
  return k
}

/** Row k: the second derivative at knot k as weights of the points; zero at both ends (Thomas' algorithm). */
function secondDerivatives(knots: readonly number[]): Float64Array {
  const n = knots.length
  const rows = new Float64Array(n * n)
  const upper = new Float64Array(n)
  for (let k = 1; k < n - 1; k++) {
    const before = knots[k]! - knots[k - 1]!
    const after = knots[k + 1]! - knots[k]!
    const pivot = 2 * (before + after) - before * upper[k - 1]!
    upper[k] = after / pivot
    for (let j = 0; j < n; j++) {
      const right = j === k - 1 ? 6 / before : j === k ? -6 / before - 6 / after : j === k + 1 ? 6 / after : 0
      rows[k * n + j] = (right - before * rows[(k - 1) * n + j]!) / pivot
    }
  }
  for (let k = n - 2; k > 0; k--) for (let j = 0; j < n; j++) rows[k * n + j]! -= upper[k]! * rows[(k + 1) * n + j]!
  return rows
}

/** The value at `u` of the smooth curve through (`knots`, `values`) that never overshoots (Fritsch-Carlson). */
export function smoothAt(knots: readonly number[], values: readonly number[], u: number): number {
  const k = intervalOf(knots, u)
  const h = knots[k + 1]! - knots[k]!
  const b = Math.min(1, Math.max(0, (u - knots[k]!) / h))
  const c = 1 - b
  const low = monotoneSlope(knots, values, k) * h
  const high = monotoneSlope(knots, values, k + 1) * h
  return (1 + 2 * b) * c * c * values[k]! + b * c * c * low + b * b * (3 - 2 * b) * values[k + 1]! - b * b * c * high
}

function monotoneSlope(knots: readonly number[], values: readonly number[], k: number): number {
  const rise = (i: number) => (values[i + 1]! - values[i]!) / (knots[i + 1]! - knots[i]!)
  if (k === 0) return rise(0)
  if (k === knots.length - 1) return rise(k - 1)
  const before = rise(k - 1)
  const after = rise(k)
  if (before * after <= 0) return 0
  const h0 = knots[k]! - knots[k - 1]!
  const h1 = knots[k + 1]! - knots[k]!
  return (3 * (h0 + h1)) / ((2 * h1 + h0) / before + (h1 + 2 * h0) / after)
}
