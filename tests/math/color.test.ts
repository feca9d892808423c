import { describe, expect, it } from 'vitest'
import { ciede2000, colorDifference, deuteranopic, labOf } from '../../src/math/color'

describe('CIEDE2000', () => {
  // Sharma, Wu & Dalal 2005, table 1: the pairs that catch the usual mistakes of hue and rotation.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('%j and %j differ by %d', (a, b, difference) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4)
    expect(ciede2000(b, a)).toBeCloseTo(difference, 4)
  })
})

describe('screen colours', () => {
  it('have the Lab values of sRGB under D65', () => {
    labOf('#ffffff').forEach((v, k) => {
      expect(v).toBeCloseTo([100, 0, 0][k]!, 1)
    })
    labOf('#ff0000').forEach((v, k) => {
      expect(v).toBeCloseTo([53.24, 80.09, 67.2][k]!, 1)
    })
  })

  it('lose red and green, and keep blue and yellow, without the green cone', () => {
    expect(deuteranopic('#808080')).toBe('#808080')
    const [red, olive] = ['#c83c32', '#7a7a1e']
    expect(colorDifference(deuteranopic(red), deuteranopic(olive))).toBeLessThan(colorDifference(red, olive) / 3)
    expect(colorDifference(deuteranopic('#2a45ff'), deuteranopic('#ffe04a'))).toBeGreaterThan(60)
  })
})
