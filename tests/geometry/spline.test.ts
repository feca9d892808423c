import { describe, expect, it } from 'vitest'
import { smoothAt, splineWeights } from '../../src/geometry/spline'

describe('curves', () => {
  const knots = [0, 0.1, 0.4, 0.7, 1]
  const sum = (weights: Float64Array, row: number, values: readonly number[]) =>
    values.reduce((total, value, k) => total + weights[row * values.length + k]! * value, 0)

  it('pass through their points', () => {
    const { value } = splineWeights(knots, knots)
    const points = [3, -1, 4, 1, -5]
    points.forEach((point, row) => {
      expect(sum(value, row, points)).toBeCloseTo(point, 12)
    })
  })

  it('follow a straight line exactly, slope included', () => {
    const { value, slope } = splineWeights(knots, [0.05, 0.33, 0.9])
    const line = knots.map((u) => 2 - 7 * u)
    ;[0.05, 0.33, 0.9].forEach((u, row) => {
      expect(sum(value, row, line)).toBeCloseTo(2 - 7 * u, 12)
      expect(sum(slope, row, line)).toBeCloseTo(-7, 11)
    })
  })

  it('have the slope that differences show', () => {
    const points = [3, -1, 4, 1, -5]
    const { value, slope } = splineWeights(knots, [0.5 - 1e-5, 0.5, 0.5 + 1e-5])
    expect((sum(value, 2, points) - sum(value, 0, points)) / 2e-5).toBeCloseTo(sum(slope, 1, points), 4)
  })

  it('of a table never overshoot it', () => {
    const values = [0, 0, 1, 1, 0.2]
    for (let u = 0; u <= 1; u += 0.01) {
      expect(smoothAt(knots, values, u)).toBeGreaterThanOrEqual(-1e-12)
      expect(smoothAt(knots, values, u)).toBeLessThanOrEqual(1 + 1e-12)
    }
  })
})
