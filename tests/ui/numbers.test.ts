import { beforeAll, describe, expect, it } from 'vitest'
import { entries } from '../../src/anatomy/atlas'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { completeScenario } from '../../src/biomechanics/scenario'
import { needTexts } from '../../src/state/page/language'
import { numbersOf } from '../../src/ui/find/numbers'

describe('the numbers of a card', () => {
  beforeAll(() => needTexts('find'))
  const trail = startTrail(ourBody)
  const asked = [{}, { posture: 'sitting' }, { psoasShortening: { right: 0.2, left: 0 }, piriformisTone: 0.5 }] as const

  it('are numbers, for everything that can be chosen, in whatever state', () => {
    for (const partial of asked) {
      const scenario = completeScenario(partial)
      const { report } = trail.solve(scenario)
      for (const entry of entries)
        for (const { name, value } of numbersOf(entry, report, scenario))
          expect(Number.isFinite(value), `${entry.id}, ${name}: ${JSON.stringify(value)}`).toBe(true)
    }
  })

  it('are those of a joint for a vertebra and a disc, and none for a landmark', () => {
    const scenario = completeScenario({ psoasShortening: 0.2 })
    const { report } = trail.solve(scenario)
    const of = (id: string) => numbersOf(entries.find((entry) => entry.id === id)!, report, scenario)
    expect(of('L5')).toMatchObject([{ name: 'Extension in the joint below', value: report.segments.L5S1 }])
    expect(of('disc.L3L4')).toMatchObject([{ name: 'Extension since standing', value: report.segments.L3L4 }])
    expect(of('T12')).toEqual([])
    expect(of('ASIS.right')).toEqual([])
  })

  it('are what each sacro-iliac joint hands on, on its own side, and the lean of the body for the hip bones', () => {
    const scenario = completeScenario({ psoasShortening: { right: 0.2, left: 0 } })
    const { report } = trail.solve(scenario)
    const of = (id: string) => numbersOf(entries.find((entry) => entry.id === id)!, report, scenario)
    for (const side of ['right', 'left'] as const)
      expect(of(`sacroiliacJoint.${side}`)).toEqual(
        expect.arrayContaining([
          { name: 'Compression', value: report.sacroiliacLoad[side].compression, unit: 'N', digits: 0 },
          { name: 'Shear, along the joint', value: report.sacroiliacLoad[side].shear, unit: 'N', digits: 0 },
        ]),
      )
    expect(report.sacroiliacLoad.right).not.toEqual(report.sacroiliacLoad.left)
    expect(of('hipBone.right')).toContainEqual(expect.objectContaining({ value: report.sway, unit: '°' }))
    expect(report.sway).toBeGreaterThan(0.1)
  })
})
