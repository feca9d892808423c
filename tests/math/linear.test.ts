import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lu } from '../../src/math/linear'

const entry = fc.double({ min: -10, max: 10, noNaN: true })
const system = fc
  .integer({ min: 1, max: 16 })
  .chain((n) =>
    fc.record({
      n: fc.constant(n),
      matrix: fc.array(entry, { minLength: n * n, maxLength: n * n }),
      x: fc.array(entry, { minLength: n, maxLength: n }),
    }),
  )
  // Rows in which the diagonal outweighs the rest have an inverse, whatever the rest is; moved up by one, they need pivots.
  .map(({ n, matrix, x }) => {
    const rows = Array.from({ length: n }, (_, i) => {
      const row = matrix.slice(i * n, (i + 1) * n)
      row[i] = row.reduce((sum, v) => sum + Math.abs(v), 1)
      return row
    })
    return { n, rows: rows.map((_, i) => rows[(i + 1) % n]!), x }
  })

const times = (rows: readonly (readonly number[])[], x: readonly number[]): number[] =>
  rows.map((row) => row.reduce((sum, a, j) => sum + a * x[j]!, 0))

describe('LU factors', () => {
  it('give back the vector that a random system was made from', () => {
    fc.assert(
      fc.property(system, ({ n, rows, x }) => {
        const lu = new Lu(n)
        expect(lu.factor(Float64Array.from(rows.flat()))).toBe(true)
        const found = new Float64Array(n)
        lu.solve(Float64Array.from(times(rows, x)), found)
        for (let i = 0; i < n; i++) expect(found[i]).toBeCloseTo(x[i]!, 9)
      }),
      { numRuns: 300 },
    )
  })

  it('solve 2x + y = 5, x + 3y = 10 to x = 1, y = 3, also in place, and leave the matrix as it was', () => {
    const matrix = Float64Array.of(2, 1, 1, 3)
    const lu = new Lu(2)
    lu.factor(matrix)
    const x = Float64Array.of(5, 10)
    lu.solve(x, x)
    expect(x[0]).toBeCloseTo(1, 14)
    expect(x[1]).toBeCloseTo(3, 14)
    expect([...matrix]).toEqual([2, 1, 1, 3])
  })

  it('need no pivot on the diagonal: [[0, 1], [1, 0]] swaps', () => {
    const lu = new Lu(2)
    expect(lu.factor(Float64Array.of(0, 1, 1, 0))).toBe(true)
    const x = new Float64Array(2)
    lu.solve(Float64Array.of(3, 7), x)
    expect([...x]).toEqual([7, 3])
  })

  it.each([
    ['two equal rows', [1, 2, 1, 2]],
    ['a zero column', [0, 1, 0, 1]],
    ['a NaN', [Number.NaN, 1, 1, 1]],
  ])('refuse a matrix with %s', (_, matrix) => {
    expect(new Lu(2).factor(Float64Array.from(matrix))).toBe(false)
  })
})
