import { describe, expect, it } from 'vitest'
import { entryOf } from '../../src/anatomy/atlas'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { chain } from '../../src/biomechanics/chain'
import { elementIds } from '../../src/biomechanics/elements'
import { completeScenario } from '../../src/biomechanics/scenario'
import { column, hipAngles, sweepOf, zeroCrossing } from '../../src/biomechanics/sweep'
import { graphs } from '../../src/words/en/ui/graphs'

const trail = startTrail(ourBody)
const rest = completeScenario()

describe('a sweep', () => {
  it('gives at each value what a single question gives', () => {
    const { values, reports } = sweepOf(trail, rest, 'psoasShortening', { low: 0, high: 0.25, count: 6 })
    expect([...values]).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25].map((value) => expect.closeTo(value, 12)))
    values.forEach((value, k) => {
      const alone = startTrail(ourBody).solve(completeScenario({ psoasShortening: value })).report
      expect(reports[k]!.nutation.mean).toBeCloseTo(alone.nutation.mean, 6)
    })
  })

  it('of psoas shortening nods the sacrum the further the shorter the psoas is', () => {
    const nutation = column(
      sweepOf(trail, rest, 'psoasShortening', { low: 0, high: 0.25, count: 26 }),
      ({ change }) => change.nutation.mean,
    )
    for (let k = 1; k < nutation.length; k++) expect(nutation[k]!).toBeGreaterThan(nutation[k - 1]!)
  })

  it('of hip flexion turns the lever of piriformis from outward to inward at 40 to 65 degrees (Delp 1999: 29 mm and 14 mm)', () => {
    const sweep = sweepOf(trail, rest, 'hipFlexion', { low: 0, high: 110, count: 56 })
    const lever = column(sweep, ({ piriformisMomentArm }) => piriformisMomentArm.right.rotation)
    expect(lever[0]!).toBeGreaterThan(20)
    expect(lever[0]!).toBeLessThan(35)
    // The thigh is bent against the pelvis, which tilts back by some degrees.
    const angles = hipAngles(sweep)
    const at90 = lever[angles.findIndex((angle) => angle >= 90)]!
    expect(-at90).toBeGreaterThan(8)
    expect(-at90).toBeLessThan(25)
    const crossing = zeroCrossing(angles, lever)!
    expect(crossing).toBeGreaterThan(40)
    expect(crossing).toBeLessThan(65)
  })

  it('finds a crossing by straight lines, and none where there is none', () => {
    expect(zeroCrossing(Float64Array.of(0, 1, 2), Float64Array.of(-1, 3, 5))).toBeCloseTo(0.25, 12)
    expect(zeroCrossing(Float64Array.of(0, 1), Float64Array.of(1, 2))).toBeNull()
  })

  it('outside its range is refused in one line', () => {
    expect(() => sweepOf(trail, rest, 'psoasShortening', { low: 0, high: 0.3, count: 5 })).toThrow(
      /^a sweep of psoasShortening runs inside 0 to 0\.25/,
    )
  })
})

describe('the causal chain', () => {
  const { report } = trail.solve(completeScenario({ psoasShortening: 0.2 }))

  it('names parts that can be switched off and structures that are in the atlas', () => {
    for (const { id, off, structures } of chain) {
      for (const part of off) expect(elementIds, id).toContain(part)
      for (const structure of structures) expect(entryOf(structure)?.id, `${id}: ${structure}`).toBe(structure)
      // Where there is nothing to switch off, the page says why.
      expect(off.length > 0, id).toBe(!(`${id}Cannot` in graphs))
    }
  })

  it('what drives the sacrum forward equals what holds it back', () => {
    const value = (id: string) => chain.find((link) => link.id === id)!.read(report)
    expect(value('moment')).toBeCloseTo(value('ligaments'), 4)
    expect(value('moment')).toBeGreaterThan(10)
  })

  it('a link that is switched off is gone, and what follows it in the chain answers', () => {
    const answerOf = (off: readonly string[]) =>
      trail.solve(completeScenario({ psoasShortening: 0.2, piriformisTone: 0.5, off })).report
    const whole = answerOf([])
    const by = (id: string) => chain.find((link) => link.id === id)!
    const without = (id: string) => answerOf(by(id).off)
    expect(by('psoas').read(without('psoas'))).toBe(0)
    expect(without('psoas').nutation.mean).toBeLessThan(whole.nutation.mean)
    expect(by('piriformis').read(without('piriformis'))).toBe(0)
    expect(without('piriformis').nutation.mean).toBeGreaterThan(whole.nutation.mean)
    expect(without('load').nutation.mean).toBeLessThan(whole.nutation.mean)
    expect(without('ligaments').nutation.mean).toBeGreaterThan(whole.nutation.mean)
  })
})
