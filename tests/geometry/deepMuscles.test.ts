import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import type { DrawnId } from '../../src/anatomy/muscleKinds'
import { bellies } from '../../src/geometry/bellies'
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

describe('the column of the back', () => {
  const column = ['multifidus', 'longissimus', 'iliocostalis'] as const

  it('has multifidus beside the spines, longissimus beside and behind it, iliocostalis outermost, as in every atlas', () => {
    const atL3 = column.map((id) => {
      const { middles } = measure(shapeOf(id))
      const rings = Array.from({ length: middles.length / 3 }, (_, k) => 1000 * middles[3 * k + 1]!)
      const ring = rings.reduce(
        (near, height, k) => (Math.abs(height - 181) < Math.abs(rings[near]! - 181) ? k : near),
        0,
      )
      return { back: 1000 * middles[3 * ring]!, out: 1000 * middles[3 * ring + 2]! }
    })
    expect(atL3[0]!.out).toBeLessThan(atL3[1]!.out - 5)
    expect(atL3[1]!.out).toBeLessThan(atL3[2]!.out - 15)
    expect(atL3[1]!.back).toBeLessThan(atL3[0]!.back - 5)
  })

  it('is more tendon than flesh where it arises, and flesh from L3 on', () => {
    for (const id of ['longissimus', 'iliocostalis'] as const) {
      const { tendon, fibre } = shapeOf(id)
      const ends = [0.08, 0.6].map((along) =>
        Math.max(...Array.from(tendon).filter((_, p) => Math.abs(fibre[2 * p]! - along) < 0.03)),
      )
      expect(ends[0]).toBeGreaterThan(0.5)
      expect(ends[1]).toBeLessThan(0.1)
    }
  })

  it.each(column.slice(1))('%s is cut off level with the twelfth rib, with a flat face', (id) => {
    const { positions } = shapeOf(id)
    const heights = Array.from(positions).filter((_, o) => o % 3 === 1)
    const top = Math.max(...heights)
    expect(1000 * top).toBeCloseTo(284, 1)
    const { around } = bellies[id]
    expect(heights.filter((height) => top - height < 1e-6).length).toBeGreaterThan(2 * around)
  })

  it('keeps its muscles apart: none deeper than 3 mm in another', () => {
    const solids = column.map((id) => {
      const { positions, index } = shapeOf(id)
      return { points: positions.map((metres) => 1000 * metres), index: index.slice(), id }
    })
    const point = new Vector3()
    for (const one of solids)
      for (const other of solids) {
        if (one === other) continue
        const inside = solid(other.id, other.points, other.index)
        let worst = 0
        for (let o = 0; o < one.points.length; o += 3)
          worst = Math.max(worst, -inside.depth(point.fromArray(one.points, o)))
        expect(worst, `${one.id} in ${other.id}`).toBeLessThan(3)
      }
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
