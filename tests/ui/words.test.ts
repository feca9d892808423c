import { describe, expect, it } from 'vitest'
import { parameterIds } from '../../src/biomechanics/parameters'
import { fixed, nameOfParameter, parameterRows, parse, shown, signed, spoken, stepsOf } from '../../src/ui/kit/words'

describe('a value in words', () => {
  it('is what a person would say', () => {
    expect(spoken('psoasShortening', 'right', 0.12)).toBe('right psoas, 12 percent shorter')
    expect(spoken('piriformisTone', 'left', 0.02)).toBe('left piriformis, tone 2 percent')
    expect(spoken('psoasStrength', undefined, 732)).toBe('psoas strength, one side, 732 newtons')
    expect(spoken('hipRotation', 'right', -20)).toBe('right thigh rotation, inward positive, −20 degrees')
  })

  it('names a side first, and never calls one side by the other', () => {
    expect(nameOfParameter('psoasShortening', 'left')).toBe('Left psoas shortening')
    expect(nameOfParameter('perceivedThreat')).toBe('Perceived threat')
  })

  it('has a true minus, and a sign that is never a lonely one', () => {
    expect(fixed(-1.234, 1)).toBe('−1.2')
    expect(fixed(-0.001, 2)).toBe('0.00')
    expect(signed(0.5, 1)).toBe('+0.5')
    expect(signed(-0.5, 1)).toBe('−0.5')
    expect(signed(-0.004, 2)).toBe('±0.00')
  })
})

describe('a typed number', () => {
  it('is read back as it is shown, for both ends and the default of every parameter', () => {
    for (const id of parameterIds) {
      const { min, max, default: standard } = parameterRows[id]
      for (const value of [min, max, standard]) expect(parse(id, undefined, shown(value, id)), id).toBeCloseTo(value, 9)
    }
  })

  it('is shown as it was typed; what was played has one decimal more than a step of the slider', () => {
    expect(shown(0.12345, 'psoasShortening')).toBe('12.345')
    expect(shown(0.098_764_32, 'psoasShortening')).toBe('9.9')
    expect(shown(-1.234_567_8, 'jointPush')).toBe('−1.23')
    expect(shown(43.999_87, 'trunkLean')).toBe('44')
    expect(spoken('piriformisTone', 'right', 0.029_876_5)).toBe('right piriformis, tone 3 percent')
    const past = /\.\d{4}/
    for (const id of parameterIds) {
      const { min, max, step } = parameterRows[id]
      const one = shown(min + (max - min) * 0.123_456_789, id)
      expect(one).not.toMatch(past)
      // A third of a step still shows, a thousandth never does.
      expect(shown(min + step / 3, id)).not.toBe(shown(min, id))
    }
  })

  it('may carry its unit, a comma, spaces or a true minus', () => {
    expect(parse('psoasShortening', 'right', ' 12,5 % ')).toBe(0.125)
    expect(parse('hipRotation', 'left', '−20°')).toBe(-20)
  })

  it('is refused in one line that names the parameter, its side and its range', () => {
    for (const text of ['', 'abc', '26', '-1', 'NaN', 'Infinity', '1e9', '12 N', '1 2']) {
      const said = parse('psoasShortening', 'right', text)
      expect(said, text).toMatch(/^Right psoas shortening takes a number from 0 to 25 %; /)
      expect(said).not.toMatch(/\n/)
    }
  })
})

describe('the steps of a slider', () => {
  it('are fine < one < coarse, and fit into the range', () => {
    for (const id of parameterIds) {
      const { step, fine, coarse } = stepsOf(id)
      expect(fine, id).toBeLessThan(step)
      expect(step, id).toBeLessThan(coarse)
      expect(coarse, id).toBeLessThanOrEqual(parameterRows[id].max - parameterRows[id].min)
    }
  })
})
