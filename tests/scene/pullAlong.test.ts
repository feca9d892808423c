import { describe, expect, it } from 'vitest'
import { isAlong, pulledShare } from '../../src/scene/pull/pullAlong'

/** A muscle of 200 px that rises straight up to its origin, and one that rises to the upper right. */
const upright = { x: 0, y: -200 }
const slanted = { x: 120, y: -160 }

describe('a drag on a muscle', () => {
  it('towards its origin shortens it, away from it lengthens it, across it does nothing', () => {
    expect(pulledShare({ x: 0, y: -70 }, upright)).toBeCloseTo(0.5, 9)
    expect(pulledShare({ x: 0, y: 70 }, upright)).toBeCloseTo(-0.5, 9)
    expect(pulledShare({ x: 90, y: 0 }, upright)).toBeCloseTo(0, 9)
    // 0.6 and 0.8 are the legs of the slanted one: 50 px along it.
    expect(pulledShare({ x: 30, y: -40 }, slanted)).toBeCloseTo(50 / 140, 9)
    expect(pulledShare({ x: 40, y: 30 }, slanted)).toBeCloseTo(0, 9)
  })

  it('goes through the whole range in a hand’s way, however large or small the muscle is drawn', () => {
    expect(pulledShare({ x: 0, y: -200 }, { x: 0, y: -2000 })).toBeCloseTo(1, 9)
    expect(pulledShare({ x: -110, y: 0 }, { x: -30, y: 0 })).toBeCloseTo(1, 9)
  })

  it('is upward along a muscle that points at the viewer', () => {
    expect(pulledShare({ x: 0, y: -110 }, { x: 3, y: 4 })).toBeCloseTo(1, 9)
    expect(pulledShare({ x: 0, y: -110 }, { x: 0, y: 0 })).toBeCloseTo(1, 9)
  })

  it('is along the muscle within forty degrees of its line, either way', () => {
    const at = (degrees: number) => ({
      x: 50 * Math.sin((degrees * Math.PI) / 180),
      y: -50 * Math.cos((degrees * Math.PI) / 180),
    })
    expect([0, 39, -39, 141, 180, 219].map((degrees) => isAlong(at(degrees), upright))).toEqual(Array(6).fill(true))
    expect([41, -41, 90, 139, 221].map((degrees) => isAlong(at(degrees), upright))).toEqual(Array(5).fill(false))
  })
})
