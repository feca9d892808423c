import { describe, expect, it } from 'vitest'
import { activeForce, activeForceSlope, passiveForce, passiveForceSlope } from '../../src/biomechanics/muscleLaw'

const lengths = Array.from({ length: 150 }, (_, i) => 0.27 + i * 0.01)
const slope = (f: (x: number) => number, x: number, h = 1e-5): number => (f(x + h) - f(x - h)) / (2 * h)

describe('active force over fibre length (De Groote & Fregly 2016)', () => {
  it('is 1 at the optimal length', () => {
    expect(activeForce(1)).toBeCloseTo(1, 3)
  })

  it('has its peak there: rises before, falls after', () => {
    const peak = lengths.reduce((best, l) => (activeForce(l) > activeForce(best) ? l : best))
    expect(Math.abs(peak - 1)).toBeLessThan(0.03)
    expect(activeForceSlope(0.9)).toBeGreaterThan(0)
    expect(activeForceSlope(1.1)).toBeLessThan(0)
  })

  it('is a few percent where the filaments hardly overlap: 0.0195 + 0.0019 + 0.0071 at 1.8123', () => {
    expect(activeForce(1.8123)).toBeCloseTo(0.0285, 3)
  })

  it('is the sum of three bells written out by hand at 1.2', () => {
    // z1 = (1.2 - 1.0550) / (0.16238 + 0.06330 * 1.2) = 0.60801, and so on.
    const bell = (height: number, z: number): number => height * Math.exp((-z * z) / 2)
    const z1 = (1.2 - 1.055033428970575) / (0.162384573599574 + 0.063303448465465 * 1.2)
    const z2 = (1.2 - 0.71677541339776) / (-0.029947116970696 + 0.200356847296188 * 1.2)
    const z3 = 0.2 / 0.353553390593274
    expect(z1).toBeCloseTo(0.608, 3)
    expect(activeForce(1.2)).toBeCloseTo(bell(0.8150671134243542, z1) + bell(0.433004984392647, z2) + bell(0.1, z3), 12)
  })

  it('has the slope of its own central difference', () => {
    for (const l of lengths) expect(activeForceSlope(l)).toBeCloseTo(slope(activeForce, l), 6)
  })

  it('has no step where the second bell is left out', () => {
    expect(Math.abs(activeForce(0.25) - activeForce(0.25 - 1e-12))).toBeLessThan(1e-6)
  })

  it('stays between 0 and 1.01 and finite at any length', () => {
    for (let l = 0; l <= 5; l += 0.001) {
      expect(activeForce(l)).toBeGreaterThanOrEqual(0)
      expect(activeForce(l)).toBeLessThan(1.01)
      expect(Number.isFinite(activeForceSlope(l))).toBe(true)
    }
  })
})

describe('passive force over fibre length', () => {
  it.each([
    [1, 0.018],
    [1.15, 0.05],
    [1.2, 0.069],
    [1.4, 0.264],
    [1.6, 1],
  ])('at %f of the optimal length is %f of the greatest', (length, force) => {
    expect(Math.abs(passiveForce(length) - force)).toBeLessThan(0.0006)
  })

  it('has the slope of its own central difference', () => {
    for (const l of lengths) expect(passiveForceSlope(l)).toBeCloseTo(slope(passiveForce, l), 5)
  })

  it('never pushes and never falls as the fibre is stretched', () => {
    for (let l = 0; l < 2; l += 0.01) {
      expect(passiveForce(l)).toBeGreaterThanOrEqual(0)
      expect(passiveForce(l + 0.01)).toBeGreaterThanOrEqual(passiveForce(l))
    }
    expect(passiveForce(0.2)).toBe(0)
    expect(passiveForce(0.2 + 1e-9)).toBeCloseTo(0, 10)
  })
})
