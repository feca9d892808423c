import { describe, expect, it } from 'vitest'
import { drawTight, layEvenly, lengthOf } from '../../src/geometry/taut'

/** Beads along `curve`, 0 .. 1, as a strand lies before it is drawn tight. */
const beadsOn = (curve: (u: number) => readonly [number, number, number], count = 22): Float64Array =>
  Float64Array.from(Array.from({ length: count }, (_, k) => curve(k / (count - 1))).flat())
const open = { fields: [], clearance: 0, ball: { centre: new Float64Array(3), radius: 0 } }
const slack = beadsOn((u) => [0.3 * u, 0.05 * Math.sin(Math.PI * u), 0.02 * Math.sin(2 * Math.PI * u)])

describe('a strand drawn tight', () => {
  it('is straight where nothing is in its way, with its beads evenly along it', () => {
    const points = slack.slice()
    drawTight(points, slack, 0, open)
    for (let k = 0; k < 22; k++) {
      expect(points[3 * k]!).toBeCloseTo((0.3 * k) / 21, 4)
      expect(Math.hypot(points[3 * k + 1]!, points[3 * k + 2]!)).toBeLessThan(1e-4)
    }
  })

  it('goes round a ball by the shortest way: straight, along it, straight', () => {
    // Ends at 90 degrees to each other, 100 mm from the centre of a ball of 80 mm.
    const loose = beadsOn((u) => [0.1 * Math.cos((u * Math.PI) / 2), 0.1 * Math.sin((u * Math.PI) / 2), 0])
    const points = loose.slice()
    const at = 0.08
    drawTight(points, loose, 0, { ...open, ball: { centre: new Float64Array(3), radius: at } })
    const arc = Math.PI / 2 - 2 * Math.acos(at / 0.1)
    expect(lengthOf(points) / (2 * Math.sqrt(0.1 ** 2 - at ** 2) + at * arc)).toBeCloseTo(1, 2)
    for (let o = 0; o < points.length; o += 3)
      expect(Math.hypot(points[o]!, points[o + 1]!, points[o + 2]!)).toBeGreaterThan(at - 1e-9)
    // A ball of 40 mm, which the straight way misses, changes nothing.
    const free = loose.slice()
    drawTight(free, loose, 0, { ...open, ball: { centre: new Float64Array(3), radius: 0.04 } })
    expect(lengthOf(free) / (0.1 * Math.SQRT2)).toBeCloseTo(1, 3)
  })

  it('is held back by what tethers it: a bead stands where neighbours and tether balance', () => {
    const points = slack.slice()
    drawTight(points, slack, 0.1, open)
    for (let o = 3; o < points.length - 3; o++) {
      const neighbours = points[o - 3]! + points[o + 3]! - 2 * points[o]!
      expect(neighbours + 0.1 * (slack[o]! - points[o]!)).toBeCloseTo(0, 6)
    }
  })

  it('can be laid out evenly along its first part', () => {
    // A corner: 3 along x, then 4 along y.
    const corner = Float64Array.from([0, 0, 0, 3, 0, 0, 3, 4, 0])
    const out = new Float64Array(9)
    layEvenly(corner, 5, out)
    expect([...out]).toEqual([0, 0, 0, 2.5, 0, 0, 3, 2, 0])
  })
})
