import { describe, expect, it } from 'vitest'
import { missed, passes, rows } from '../../scripts/validation/table'

const titled = rows.map((row) => ({
  ...row,
  title: `${row.number}. ${row.quantity}: ${row.published} (${row.source})`,
}))

describe('the default body against published values', () => {
  it.each(titled.filter(({ number }) => !(number in missed)))('$title', ({ measure }) => {
    const checks = measure()
    expect(checks.length).toBeGreaterThan(0)
    for (const { what, value, min, max } of checks) {
      expect(value, what).toBeGreaterThanOrEqual(min)
      expect(value, what).toBeLessThanOrEqual(max)
    }
  })
})

describe('rows that the model misses, and says so', () => {
  it.each(titled.filter(({ number }) => number in missed))('$title is still missed', ({ number, measure }) => {
    expect(missed[number]!.length).toBeGreaterThan(10)
    expect(passes(measure())).toBe(false)
  })
})

it('every row from 1 to 30 is there once, with a source and a band', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
  for (const { source, band, published } of rows)
    for (const text of [source, band, published]) expect(text.length).toBeGreaterThan(2)
})
