import { describe, expect, it } from 'vitest'
import { layStrand, newStrand } from '../../src/geometry/strand'

describe('a strand over a roller', () => {
  const fractions = Array.from({ length: 2001 }, (_, k) => k / 2000)
  const laid = (from: [number, number, number], to: [number, number, number], radius: number) => {
    const strand = newStrand()
    strand.from.set(from)
    strand.to.set(to)
    strand.e.set([1, 0, 0])
    strand.f.set([0, 1, 0])
    const out = new Float64Array(3 * fractions.length)
    layStrand(strand, radius, fractions, out, 0)
    return out
  }
  const length = (points: Float64Array) => {
    let sum = 0
    for (let o = 3; o < points.length; o += 3)
      sum += Math.hypot(points[o]! - points[o - 3]!, points[o + 1]! - points[o - 2]!, points[o + 2]! - points[o - 1]!)
    return sum
  }

  it('over half a turn is two straights and half a circle', () => {
    expect(length(laid([-0.5, 1, 0], [-0.5, -1, 0], 1))).toBeCloseTo(1 + Math.PI, 5)
  })

  it('is straight where nothing is in the way', () => {
    expect(length(laid([2, 1, 0], [2, -1, 3], 1))).toBeCloseTo(Math.hypot(2, 3), 9)
  })

  it('never enters the roller', () => {
    const points = laid([0.2, 1.5, 0], [-0.8, -1.4, 0.5], 1)
    for (let o = 0; o < points.length; o += 3) expect(Math.hypot(points[o]!, points[o + 1]!)).toBeGreaterThan(1 - 1e-9)
  })

  it('lifts off without a jump', () => {
    const middle = (height: number) => laid([1.5, 1, 0], [1 + height, -1.3, 0], 1)[3000]!
    for (let h = -0.8; h < 0.8; h += 0.01) expect(Math.abs(middle(h + 0.01) - middle(h))).toBeLessThan(0.02)
  })
})
