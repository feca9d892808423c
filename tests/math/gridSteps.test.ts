import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromGridSteps, toGridSteps } from '../../src/math/gridSteps'

it('a flat sheet of three columns is its corner, its first steps, and nothing more', () => {
  const sheet = [7, 9, 11, 4, 6, 8, 1, 3, 5]
  expect(toGridSteps(sheet, 3, 1)).toEqual([7, 2, 2, -3, 0, 0, -3, 0, 0])
})

it('whatever is told in steps comes back to the digit', () => {
  const grids = fc.record({ across: fc.integer({ min: 1, max: 6 }), parts: fc.integer({ min: 1, max: 3 }) })
  fc.assert(
    fc.property(
      grids,
      fc.array(fc.integer({ min: -99999, max: 99999 }), { maxLength: 90 }),
      ({ across, parts }, values) => {
        const whole = values.slice(0, values.length - (values.length % (across * parts)))
        expect(fromGridSteps(toGridSteps(whole, across, parts), across, parts)).toEqual(whole)
      },
    ),
  )
})
