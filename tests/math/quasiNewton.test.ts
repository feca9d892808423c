import { describe, expect, it } from 'vitest'
import { QuasiNewton, type SearchLimits } from '../../src/math/quasiNewton'

const limits: SearchLimits = { tolerance: 1e-9, goal: 1e-10, mostIterations: 60, largestStep: 0.5, limited: 2 }

/** `f` and its derivatives, as equations for the search; counts how often each was asked. */
function equations(
  f: (x: number, y: number) => [number, number],
  slopes: (x: number, y: number) => [number, number, number, number],
  largestStep = limits.largestStep,
) {
  const asked = { values: [] as number[], jacobians: 0 }
  const solver: QuasiNewton = new QuasiNewton(2, { ...limits, largestStep }, (withJacobian) => {
    const [x, y] = [solver.x[0]!, solver.x[1]!]
    asked.values.push(x, y)
    solver.r.set(f(x, y))
    if (!withJacobian) return
    asked.jacobians++
    solver.J.set(slopes(x, y))
  })
  return { solver, asked }
}
const begin = (solver: QuasiNewton, ...start: number[]): Float64Array => {
  const at = Float64Array.from(start)
  solver.x.set(at)
  solver.refresh()
  return at
}
/** The circle of radius 2 meets the hyperbola xy = 1 where x² = 2 ± √3. */
const circle = () =>
  equations(
    (x, y) => [x * x + y * y - 4, x * y - 1],
    (x, y) => [2 * x, 2 * y, y, x],
  )
/** atan x = 0: beyond |x| = 1.392 Newton's full steps swing ever further out. */
const swinging = () =>
  equations(
    (x, y) => [Math.atan(x) * 1e3, y],
    (x) => [1e3 / (1 + x * x), 0, 0, 1],
    Number.POSITIVE_INFINITY,
  )

describe('The search for a balance', () => {
  it('finds where a circle meets a hyperbola', () => {
    const { solver } = circle()
    expect(solver.search(begin(solver, 2, 1))).toBeLessThan(limits.tolerance)
    expect(solver.x[0]).toBeCloseTo(Math.sqrt(2 + Math.sqrt(3)), 10)
    expect(solver.x[1]).toBeCloseTo(Math.sqrt(2 - Math.sqrt(3)), 10)
  })

  it('learns from its own steps: near the solution it asks for no further Jacobian', () => {
    const { solver, asked } = circle()
    const start = begin(solver, 1.95, 0.55)
    expect(solver.search(start)).toBeLessThan(limits.tolerance)
    expect(asked.jacobians).toBe(1)
  })

  it('never moves a limited unknown further than it may in one step', () => {
    const { solver, asked } = equations(
      (x, y) => [x - 4, y + 3],
      () => [1, 0, 0, 1],
    )
    const start = begin(solver, 0, 0)
    asked.values.length = 0
    expect(solver.search(start)).toBeLessThan(limits.tolerance)
    for (let k = 2; k < asked.values.length; k++)
      expect(Math.abs(asked.values[k]! - asked.values[k - 2]!)).toBeLessThanOrEqual(0.5 + 1e-12)
    expect(solver.iterations).toBeGreaterThanOrEqual(8)
  })

  it('creeps to a solution without ever taking a step that leaves more', () => {
    const { solver } = swinging()
    expect(solver.creep(Float64Array.of(1.6, 0))).toBeLessThan(limits.tolerance)
    expect(solver.x[0]).toBeCloseTo(0, 10)
  })

  it('ends where there is no inverse, with a residual and no NaN', () => {
    const { solver } = equations(
      (x, y) => [x + y - 1, x + y - 2],
      () => [1, 1, 1, 1],
    )
    for (const residual of [solver.search(Float64Array.of(0, 0)), solver.creep(Float64Array.of(0, 0))])
      expect(residual).toBeGreaterThanOrEqual(0.5)
    expect([...solver.x].every(Number.isFinite)).toBe(true)
    expect([...solver.answersTo([Float64Array.of(1, 1)])[0]!]).toEqual([0, 0])
  })

  it('calls a residual that is no number infinite', () => {
    const { solver } = equations(
      () => [Number.NaN, 0],
      () => [1, 0, 0, 1],
    )
    expect(solver.search(Float64Array.of(0, 0))).toBe(Number.POSITIVE_INFINITY)
  })

  it('answers a load as the inverse of the Jacobian does', () => {
    const { solver } = equations(
      (x, y) => [2 * x + y, x + y],
      () => [2, 1, 1, 1],
    )
    // The inverse of [[2, 1], [1, 1]] is [[1, -1], [-1, 2]].
    const answer = solver.answersTo([Float64Array.of(3, 5)])[0]!
    expect(answer[0]).toBeCloseTo(-2, 12)
    expect(answer[1]).toBeCloseTo(7, 12)
  })
})
