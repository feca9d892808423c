import { describe, expect, it } from 'vitest'
import { bandLaw, type Moment, passiveHipLaw, sacroiliacLaw, segmentLaw } from '../../src/biomechanics/jointLaws'
import { deg, perDegree, toDeg } from '../../src/math/units'

const law = (run: (out: Moment) => void): Moment => {
  const out = { value: Number.NaN, slope: Number.NaN }
  run(out)
  return out
}
const pair = (nutation: number): Moment => law((out) => sacroiliacLaw(nutation, perDegree(9), deg(4), out))
const segment = (bend: number): Moment => law((out) => segmentLaw(bend, perDegree(2.5), perDegree(4.5), out))
const hip = (flexion: number, knee = 0): Moment => law((out) => passiveHipLaw(flexion, knee, out))
const band = (stretch: number): Moment => law((out) => bandLaw(stretch, out))

/** Angle [deg] at which `moment` [N·m] is held, by halving. */
function angleUnder(moment: number, held: (angle: number) => number): number {
  let [low, high] = [0, deg(20)]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (held(middle) < moment) low = middle
    else high = middle
  }
  return toDeg(low)
}

function slopesAgree(of: (x: number) => Moment, at: readonly number[], h: number): void {
  for (const x of at) {
    const { slope } = of(x)
    const measured = (of(x + h).value - of(x - h).value) / (2 * h)
    expect(Math.abs(slope - measured)).toBeLessThan(1e-5 * Math.max(1, Math.abs(measured)))
  }
}
const degrees = [-6, -3, -1.5, -0.4, 0, 0.3, 1.1, 2.5, 5].map(deg)

describe('the sacro-iliac joint', () => {
  it.each([
    [7.5, 0.83],
    [10, 1.1],
    [20, 2.1],
    [42, 3.25],
  ])('as a pair nods under %f N·m by %f°', (moment, angle) => {
    expect(Math.abs(angleUnder(moment, (a) => -2 * pair(a).value) - angle)).toBeLessThan(0.06)
  })

  it.each([
    [7.5, 1.6],
    [42, 4.2],
  ])('alone nods under %f N·m by %f°', (moment, angle) => {
    expect(Math.abs(angleUnder(moment, (a) => -pair(a).value) - angle)).toBeLessThan(0.06)
  })

  it('at its stiffening angle holds twice what a straight line would: 4° x 9 N·m/° x 2 = 72 N·m for the pair', () => {
    expect(2 * pair(deg(4)).value).toBeCloseTo(-72, 9)
  })

  it('holds as much backward as forward', () => {
    for (const a of degrees) expect(pair(-a).value).toBeCloseTo(-pair(a).value, 12)
  })

  it('has the slope of its own central difference', () => {
    slopesAgree(pair, degrees, 1e-6)
  })
})

describe('a lumbar segment', () => {
  it('is held by 2.5 N·m/° in flexion and 4.5 in extension, far from the middle', () => {
    expect(segment(deg(-5)).value).toBeCloseTo(12.5, 2)
    expect(segment(deg(5)).value).toBeCloseTo(-22.5, 2)
    expect(segment(0).value).toBe(-0)
  })

  it('at one degree of extension blends: w = (1 + tanh 1) / 2 = 0.8808, so 4.2616 N·m', () => {
    expect(segment(deg(1)).value).toBeCloseTo(-4.2616, 3)
  })

  it('has the slope of its own central difference', () => {
    slopesAgree(segment, degrees, 1e-6)
  })
})

describe('the passive hip (Riener & Edrich 1999)', () => {
  it.each([
    [0, 8.6],
    [-10, 14.4],
  ])('with the knee straight pulls at %f° of flexion with %f N·m into flexion, to one percent', (flexion, moment) => {
    expect(Math.abs(hip(deg(flexion)).value / moment - 1)).toBeLessThan(0.01)
  })

  it('bent far pulls back into extension: at 100° with the knee at 90°', () => {
    // exp(1.4655 - 0.306 - 7.5) - exp(1.3403 - 2.034 + 3.05) + 8.072 = 0.0018 - 10.552 + 8.072
    expect(hip(deg(100), deg(90)).value).toBeCloseTo(-2.478, 2)
  })

  it('has the slope of its own central difference', () => {
    slopesAgree(hip, [-20, -5, 0, 30, 70, 110].map(deg), 1e-5)
  })
})

describe('the iliolumbar ligament', () => {
  it('after the toe rises by 1000 N a millimetre', () => {
    expect(band(4e-3).slope).toBe(1e6)
    expect(band(5e-3).value - band(4e-3).value).toBeCloseTo(1000, 6)
  })

  it('passes from toe to line without a step or a kink, at 20 N / 25 N/mm x ln 40 = 2.951 mm', () => {
    const end = (20 / 25e3) * Math.log(40)
    expect(end * 1e3).toBeCloseTo(2.951, 3)
    expect(band(end - 1e-9).value).toBeCloseTo(band(end + 1e-9).value, 1)
    expect(band(end - 1e-9).slope / band(end + 1e-9).slope).toBeCloseTo(1, 4)
  })

  it('never pushes', () => {
    for (const s of [-0.05, -0.01, -0.001, 0, 0.001]) expect(band(s).value).toBeGreaterThanOrEqual(0)
    expect(band(-0.02).value).toBeLessThan(1e-6)
  })

  it('has the slope of its own central difference', () => {
    slopesAgree(band, [-2e-3, 0, 1e-3, 2.5e-3, 4e-3], 1e-8)
  })
})
