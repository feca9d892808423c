import { describe, expect, it } from 'vitest'
import { typedNumber } from '../../src/ui/kit/typedNumber'
import { parse } from '../../src/ui/kit/words'

describe('a number that is typed', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    [',5', 0.5],
    ['3,', 3],
    ['−1,25', -1.25],
    ['–2', -2],
    ['+0.5', 0.5],
    [' 1 000 ', 1000],
    ['1\u00a0000,5', 1000.5],
    ['１２．５', 12.5],
    ['1e-3', 0.001],
  ])('“%s” is %d, whatever the browser speaks', (text, value) => {
    expect(typedNumber(text)).toBe(value)
  })

  it.each(['', '-', ',', 'ten', '1.000,5', '1,000.5', '1,2,3', '0x10', 'Infinity', '1-2'])('“%s” is none', (text) => {
    expect(typedNumber(text)).toBeNaN()
  })

  it('in the field of a slider is one with a comma, and what is none is refused in one line', () => {
    expect(parse('psoasShortening', 'right', '12,5 %')).toBeCloseTo(0.125, 12)
    expect(parse('psoasShortening', 'right', '0x10')).toMatch(/^[^\n]+$/)
  })
})
