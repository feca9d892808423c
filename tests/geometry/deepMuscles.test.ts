import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import type { DrawnId } from '../../src/anatomy/muscleKinds'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { measure } from '../../src/geometry/measure'
import { solid } from './bones'

const shapeOf = (id: DrawnId) => makeMuscle(ourBody, id, 'right')
const cm3 = 1e6
const cm2 = 1e4

describe('multifidus', () => {
  const { sections, middles } = measure(shapeOf('multifidus'))
  /** Section [cm²] at a height [mm]. */
  const at = (height: number): number => {
    const rings = sections.map((area, k) => ({ area, off: Math.abs(middles[3 * k + 1]! * 1000 - height) }))
    return rings.reduce((near, ring) => (ring.off < near.off ? ring : near)).area * cm2
  }

  it('is larger beside L5 than beside L4, as in 120 people (Stokes 2005, ultrasound), and thins out towards L1', () => {
    const [l5, l4, l3, l2] = [122, 148, 181, 210].map(at)
    expect(l5).toBeGreaterThan(l4!)
    expect(l4).toBeGreaterThan(l3!)
    expect(l3).toBeGreaterThan(l2!)
  })

  it('lies in the groove beside the spines: nowhere across the mid-line, and filling it to within 3 mm beside L5', () => {
    const { positions } = shapeOf('multifidus')
    const across = Array.from(positions).filter((_, o) => o % 3 === 2)
    expect(Math.min(...across) * 1000).toBeGreaterThan(-0.5)
    const surface = solid(
      'multifidus',
      positions.map((metres) => metres * 1000),
      shapeOf('multifidus').index.slice(),
    )
    // On the lamina of L5, between spine and facet.
    expect(surface.nearest(new Vector3(-55, 130, 18), new Vector3())).toBeLessThan(3)
  })
})

describe('the floor of the pelvis', () => {
  it('is 46.6 cm³ of levator ani and coccygeus, both sides (Fielding 2000: MRI of 10 women), within a tenth', () => {
    const both = 2 * (measure(shapeOf('levatorAni')).volume + measure(shapeOf('coccygeus')).volume) * cm3
    expect(both).toBeGreaterThan(0.9 * 46.6)
    expect(both).toBeLessThan(1.1 * 46.6)
  })

  it('leaves a hiatus behind the pubis that is wider than 25 mm; Fielding measured 42', () => {
    const { positions } = shapeOf('levatorAni')
    let edge = Number.POSITIVE_INFINITY
    // Where urethra, vagina and rectum pass: 15 to 35 mm behind the hip axis.
    for (let o = 0; o < positions.length; o += 3)
      if (positions[o]! < -0.015 && positions[o]! > -0.035) edge = Math.min(edge, positions[o + 2]! * 1000)
    expect(2 * edge).toBeGreaterThan(25)
    expect(2 * edge).toBeLessThan(42)
  })

  it('hangs like a funnel: half way to the coccyx it is lower than where it begins and ends', () => {
    const { middles } = measure(shapeOf('levatorAni'))
    const heights = Array.from({ length: middles.length / 3 }, (_, k) => middles[3 * k + 1]!)
    const lowest = heights.indexOf(Math.min(...heights))
    expect(lowest).toBeGreaterThan(4)
    expect(lowest).toBeLessThan(heights.length - 5)
  })
})
