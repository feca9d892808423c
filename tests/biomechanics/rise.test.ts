import { describe, expect, it } from 'vitest'
import { ask, bodyOf } from '../../scripts/validation/ask'
import type { Report } from '../../src/biomechanics/report'
import type { ScenarioInput } from '../../src/biomechanics/scenario'
import { standardTime } from '../../src/biomechanics/time/constants'
import { everydayAt, everydayOf } from '../../src/biomechanics/time/everyday'

const told = (report: Report): readonly number[] => [
  report.nutation.right,
  report.sacralSlope,
  report.lordosis,
  report.l5s1.compression,
  report.sacroiliacLoad.right.compression,
  report.sway,
  report.muscles.multifidus!.right.force,
]

describe('between sitting and standing lies one law', () => {
  const bent: readonly ScenarioInput[] = [
    { hipFlexion: 80 },
    { hipFlexion: 80, trunkLean: 44 },
    { hipFlexion: { right: 60, left: 95 }, trunkLean: 20, psoasShortening: 0.15 },
  ]

  it.each(bent)('who sits on a seat that carries nothing stands with bent thighs: %o', (input) => {
    const [seated, standing] = [ask({ ...input, posture: 'sitting', seatLoad: 0 }), ask(input)]
    for (const [k, value] of told(seated).entries()) expect(value).toBeCloseTo(told(standing)[k]!, 4)
  })

  it('the neutral poses, the tone and the place of the weight lie on straight lines between the two', () => {
    const neutralOf = (seatLoad: number) => bodyOf({ posture: 'sitting', seatLoad }).equilibrium
    const [seat, half, none] = [1, 0.5, 0].map(neutralOf)
    const middle = (of: (one: typeof half) => ArrayLike<number>): void => {
      const [from, between, to] = [seat, half, none].map(of)
      for (let k = 0; k < between!.length; k++) expect(between![k]).toBeCloseTo((from![k]! + to![k]!) / 2, 12)
    }
    middle((one) => one!.neutral)
    middle((one) => one!.weightInBody)
    middle((one) => one!.heldAtRest)
  })
})

describe('standing up', () => {
  const { standUp } = everydayOf(standardTime)
  const at = (time: number): readonly number[] => told(ask(everydayAt(standUp, time)))

  it('has no jump: in a hundredth of a second nothing turns by more than a fifth of a degree, nor does the disc bear 10 N more or less', () => {
    let before = at(2.9)
    for (let time = 2.91; time < 4.3; time += 0.01) {
      const now = at(time)
      for (const k of [0, 1, 2]) expect(Math.abs(now[k]! - before[k]!), `angle ${k} at ${time}`).toBeLessThan(0.2)
      expect(Math.abs(now[3]! - before[3]!), `disc at ${time}`).toBeLessThan(10)
      before = now
    }
  })
})
