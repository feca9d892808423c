import { describe, expect, it } from 'vitest'
import { allColors, mechanicsBone, neighbours, offScale, tensionStops } from '../../src/anatomy/colors'
import { colorDifference, deuteranopic, hexOf, labOf, linearOf } from '../../src/math/color'

/** The same surface with less light on it. */
const lit = (hex: string, light: number): string => {
  const [r, g, b] = linearOf(hex)
  return hexOf([r * light, g * light, b * light])
}
const least = 12

describe('anatomy colours', () => {
  for (const [a, b] of neighbours)
    for (const light of [1, 0.6])
      it(`${a} and ${b} are told apart at ${100 * light} % of the light, also without the green cone`, () => {
        const [one, other] = [lit(allColors[a], light), lit(allColors[b], light)]
        expect(colorDifference(one, other)).toBeGreaterThanOrEqual(least)
        expect(colorDifference(deuteranopic(one), deuteranopic(other))).toBeGreaterThanOrEqual(least)
      })
})

describe('mechanics colours', () => {
  it('grow lighter all along the scale, also without the green cone', () => {
    for (const see of [(hex: string) => hex, deuteranopic]) {
      const lightness = tensionStops.map((hex) => labOf(see(hex))[0])
      for (let k = 1; k < lightness.length; k++) expect(lightness[k]! - lightness[k - 1]!).toBeGreaterThan(6)
    }
  })

  it('bone and what is off the scale are not on it', () => {
    for (const stop of tensionStops)
      for (const grey of [mechanicsBone, offScale]) {
        expect(colorDifference(stop, grey)).toBeGreaterThanOrEqual(least)
        expect(colorDifference(deuteranopic(stop), deuteranopic(grey))).toBeGreaterThanOrEqual(least)
      }
  })
})
