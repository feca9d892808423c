import { Lu } from './linear'

/** When a search is over, and how far it may go in one step. */
export interface SearchLimits {
  /** Solved when no residual is larger than this. */
  readonly tolerance: number
  /** What is aimed at: smaller than the tolerance, so that a solution does not lie on its edge. */
  readonly goal: number
  readonly mostIterations: number
  /** How far any of the first `limited` unknowns may go in one step. */
  readonly largestStep: number
  readonly limited: number
}

/**
 * Finds where `size` equations in as many unknowns are all zero. The equations are `evaluate`, which reads `x` and
 * fills `r`, or `J` (row by row) when asked to, always where `r` was filled just before.
 */
export class QuasiNewton {
  readonly x: Float64Array
  readonly r: Float64Array
  readonly J: Float64Array
  /** What the next search takes for the inverse of J; it leaves there what it has learnt. */
  readonly inverse: Float64Array
  /** Steps of the last search. */
  iterations = 0
  private readonly step: Float64Array
  private readonly before: Float64Array
  private readonly image: Float64Array
  private readonly row: Float64Array
  private readonly lu: Lu

  private readonly size: number
  private readonly limits: SearchLimits
  private readonly evaluate: (withJacobian: boolean) => void

  /** `own` are the arrays that `evaluate` works in, where it has its own. */
  constructor(
    size: number,
    limits: SearchLimits,
    evaluate: (withJacobian: boolean) => void,
    own?: { readonly x: Float64Array; readonly r: Float64Array; readonly J: Float64Array },
  ) {
    this.size = size
    this.limits = limits
    this.evaluate = evaluate
    const vector = () => new Float64Array(size)
    this.x = own?.x ?? vector()
    this.r = own?.r ?? vector()
    this.step = vector()
    this.before = vector()
    this.image = vector()
    this.row = vector()
    this.J = own?.J ?? new Float64Array(size * size)
    this.inverse = new Float64Array(size * size)
    this.lu = new Lu(size)
  }

  /**
   * Newton's method from `start`, with an inverse Jacobian kept current by Broyden's update, which costs a tenth of a
   * new one; a new one is made where the residual does not fall as it should. Leaves in `x` where it ended; gives the
   * largest residual there, infinite where there is none.
   */
  search(start: Float64Array): number {
    const { x, r, step, before, limits } = this
    const { tolerance, goal, mostIterations } = limits
    x.set(start)
    let residual = this.residual()
    let stalled = 0
    this.iterations = 0
    while (residual > goal && this.iterations < mostIterations && Number.isFinite(residual) && stalled < 4) {
      before.set(r)
      this.direction()
      this.capStep()
      for (let j = 0; j < x.length; j++) x[j] = x[j]! + step[j]!
      const next = this.residual()
      this.iterations++
      if (next < 0.6 * residual || (next < tolerance && next < residual)) this.update()
      else if (!this.refresh()) break
      stalled = next < tolerance && !(next < 0.5 * residual) ? stalled + 2 : 0
      residual = next
    }
    return residual
  }

  /** Newton's method that never takes a step which leaves more: slow, for where the quick search swings to and fro. */
  creep(start: Float64Array): number {
    const { x, step, before } = this
    const { goal, mostIterations } = this.limits
    x.set(start)
    let residual = this.residual()
    for (this.iterations = 0; residual > goal && this.iterations < mostIterations; this.iterations++) {
      if (!this.refresh()) break
      this.direction()
      this.capStep()
      before.set(x)
      let next = Number.POSITIVE_INFINITY
      for (let share = 1; share > 1e-3; share /= 2) {
        for (let j = 0; j < x.length; j++) x[j] = before[j]! + share * step[j]!
        next = this.residual()
        if (next < residual) break
      }
      if (!(next < residual)) break
      residual = next
    }
    return residual
  }

  /** Takes the true inverse Jacobian at `x`, where `r` was last filled; false when there is none. */
  refresh(): boolean {
    this.evaluate(true)
    if (!this.lu.factor(this.J)) return false
    const { row, image, inverse, size: n } = this
    for (let j = 0; j < n; j++) {
      row.fill(0)
      row[j] = 1
      this.lu.solve(row, image)
      for (let i = 0; i < n; i++) inverse[i * n + j] = image[i]!
    }
    return true
  }

  /** J⁻¹ · `load` at `x`, for each of `loads`; zeros where J has no inverse. */
  answersTo(loads: readonly Float64Array[]): Float64Array[] {
    this.evaluate(false)
    this.evaluate(true)
    const isInvertible = this.lu.factor(this.J)
    return loads.map((load) => {
      const answer = new Float64Array(this.size)
      if (isInvertible) this.lu.solve(load, answer)
      return answer
    })
  }

  private residual(): number {
    this.evaluate(false)
    let largest = 0
    for (let j = 0; j < this.size; j++) largest = Math.max(largest, Math.abs(this.r[j]!))
    return Number.isNaN(largest) ? Number.POSITIVE_INFINITY : largest
  }

  private capStep(): void {
    const { step, size } = this
    const { largestStep, limited } = this.limits
    let largest = 0
    for (let j = 0; j < limited; j++) largest = Math.max(largest, Math.abs(step[j]!))
    if (largest > largestStep) for (let j = 0; j < size; j++) step[j] = (step[j]! * largestStep) / largest
  }

  /** step = -inverse · r */
  private direction(): void {
    const { inverse: H, r, step, size: n } = this
    for (let i = 0; i < n; i++) {
      let sum = 0
      for (let j = 0; j < n; j++) sum += H[i * n + j]! * r[j]!
      step[i] = -sum
    }
  }

  /** Broyden: the inverse learns from the last step and the change of residual it made. */
  private update(): void {
    const { inverse: H, r, before, step, image, row, size: n } = this
    let scale = 0
    for (let i = 0; i < n; i++) {
      let sum = 0
      for (let j = 0; j < n; j++) sum += H[i * n + j]! * (r[j]! - before[j]!)
      image[i] = sum
      scale += step[i]! * sum
    }
    if (Math.abs(scale) < 1e-30) return
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let i = 0; i < n; i++) sum += step[i]! * H[i * n + j]!
      row[j] = sum / scale
    }
    for (let i = 0; i < n; i++) {
      const gap = step[i]! - image[i]!
      for (let j = 0; j < n; j++) H[i * n + j] = H[i * n + j]! + gap * row[j]!
    }
  }
}
