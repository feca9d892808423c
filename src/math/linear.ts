/** LU factors of a small dense matrix, reused from solve to solve. */
export class Lu {
  private readonly lu: Float64Array
  private readonly order: Int32Array
  private readonly scratch: Float64Array

  readonly size: number

  constructor(size: number) {
    this.size = size
    this.lu = new Float64Array(size * size)
    this.order = new Int32Array(size)
    this.scratch = new Float64Array(size)
  }

  /** Factors `matrix` (row by row, left as it is) with partial pivoting; false when it is singular. */
  factor(matrix: Float64Array): boolean {
    const { lu, order, size: n } = this
    lu.set(matrix)
    for (let i = 0; i < n; i++) order[i] = i
    for (let k = 0; k < n; k++) {
      let pivot = k
      let best = Math.abs(lu[k * n + k]!)
      for (let i = k + 1; i < n; i++) {
        const candidate = Math.abs(lu[i * n + k]!)
        if (candidate > best) {
          best = candidate
          pivot = i
        }
      }
      if (!(best > 1e-14)) return false
      if (pivot !== k) this.swapRows(pivot, k)
      const inverse = 1 / lu[k * n + k]!
      for (let i = k + 1; i < n; i++) {
        const factor = lu[i * n + k]! * inverse
        lu[i * n + k] = factor
        if (factor !== 0) for (let j = k + 1; j < n; j++) lu[i * n + j] = lu[i * n + j]! - factor * lu[k * n + j]!
      }
    }
    return true
  }

  /** Solves matrix · x = `rhs` into `x`, which may be `rhs`. */
  solve(rhs: Float64Array, x: Float64Array): void {
    const { lu, order, scratch, size: n } = this
    for (let i = 0; i < n; i++) {
      let sum = rhs[order[i]!]!
      for (let j = 0; j < i; j++) sum -= lu[i * n + j]! * scratch[j]!
      scratch[i] = sum
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = scratch[i]!
      for (let j = i + 1; j < n; j++) sum -= lu[i * n + j]! * scratch[j]!
      scratch[i] = sum / lu[i * n + i]!
    }
    x.set(scratch)
  }

  private swapRows(a: number, b: number): void {
    const { lu, order, size: n } = this
    for (let j = 0; j < n; j++) {
      const t = lu[a * n + j]!
      lu[a * n + j] = lu[b * n + j]!
      lu[b * n + j] = t
    }
    const t = order[a]!
    order[a] = order[b]!
    order[b] = t
  }
}
