import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { completeScenario, type Scenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { csvText } from '../../src/ui/graphs/csv'
import {
  type DisagreementId,
  disagreementIds,
  disagreements,
  nods,
  piriformisSacralArm,
} from '../../src/ui/graphs/disagreements'

const { solve } = startTrail(ourBody)
const asked = (input: ScenarioInput) => completeScenario(input as Record<string, unknown>)
/** Both answers to the disagreement about `about`, over `scenario`. */
const answers = (about: DisagreementId, scenario: Scenario) =>
  Object.values(disagreements[about].accounts).map((lays) => solve(completeScenario(lays(scenario), scenario)).report)

describe('competing accounts, over the same sliders', () => {
  it('with the extensors on the hip bones psoas nods the sacrum less, but still forward', () => {
    const [sacral, iliac] = answers('trunk', asked({ psoasShortening: 0.1 }))
    expect(nods(sacral!)).toBeGreaterThan(nods(iliac!))
    expect(nods(iliac!)).toBeGreaterThan(0.1)
  })

  it('piriformis pulls 15 to 36 mm behind the axis as measured, and within 2 mm of it in the other geometry', () => {
    const [measured, near] = answers('piriformis', asked({ piriformisTone: 0.5 }))
    expect(-piriformisSacralArm(measured!)).toBeGreaterThan(15)
    expect(-piriformisSacralArm(measured!)).toBeLessThan(36)
    expect(Math.abs(piriformisSacralArm(near!))).toBeLessThan(2)
  })

  it('iliacus nods the sacrum at most a fifth as far as psoas, and back once the extensors are on the hip bones', () => {
    const [psoas, iliacus] = answers('iliopsoas', asked({ psoasShortening: 0.2 }))
    expect(Math.abs(nods(iliacus!))).toBeLessThan(nods(psoas!) / 5)
    const [, turned] = answers('iliopsoas', asked({ psoasShortening: 0.2, extensorsOnSacrum: 0 }))
    expect(nods(turned!)).toBeLessThan(0)
  })

  it('say nothing that the numbers do not: the verdict follows their signs', () => {
    for (const extensorsOnSacrum of [0, 1])
      for (const about of disagreementIds) {
        const [a, b] = answers(about, asked({ psoasShortening: 0.2, extensorsOnSacrum }))
        const says = disagreements[about].verdict(a!, b!)
        expect(says).not.toMatch(/NaN|undefined/)
        if (about === 'iliopsoas') expect(/oppose each other/.test(says)).toBe(nods(b!) <= 0)
      }
  })
})

describe('a table that is saved', () => {
  it('has a head, its rows, the link of its state, and quotes what it must', () => {
    const text = csvText(
      ourBody,
      ['x [mm]', 'he said "y"'],
      [
        [1, -0.5],
        ['a, b', Number.NaN],
      ],
      'http://here/#v=1',
    )
    expect(text.split('\n')).toEqual([
      '"x [mm]","he said ""y"""',
      '1,-0.5',
      '"a, b",',
      expect.stringMatching(/^"Counterpull \d+\.\d+\.\d+, model [0-9a-z]{6}","http:\/\/here\/#v=1"$/),
      expect.stringMatching(/^"Made with an educational model/),
      '',
    ])
  })
})
