import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import type { Choices } from '../../src/state/page/choices'
import { displayOf } from '../../src/ui/numbers/display'

type Hand = Choices['posedByHand']
const display = (input: ScenarioInput, posedByHand: Hand = null) => {
  const scenario = completeScenario(input)
  const { report } = answerOf(ourBody, scenario)
  return displayOf({
    scenario,
    asked: scenario,
    report,
    neutral: answerOf(ourBody, completeScenario({})).report,
    posedByHand,
  })
}
const told = (input: ScenarioInput, hand?: Hand) =>
  display(input, hand).numbers.map(({ name, change, total }) => `${name} ${change}; ${total}`)

describe('the display beside the body', () => {
  it('says at rest a change of nothing, with the total beside it', () => {
    expect(told({})).toEqual([
      'Nutation 0.0°; 1.4° in all',
      'Piriformis 0.0 N; 5.9 N in all',
      'Psoas 0.0 N; 43 N in all',
    ])
    expect(display({}).parts).toEqual([])
    expect(display({}).answered).toBe('Nothing was added, and nobody has to answer.')
  })

  it('says with both psoas 20 % shorter what is taught, and what is measured', () => {
    expect(told({ psoasShortening: 0.2, account: 'taught' })).toEqual([
      'Nutation +0.7°; 2.1° in all',
      'Piriformis +95 N; 101 N in all',
      'Psoas +155 N; 198 N in all',
    ])
    expect(display({ psoasShortening: 0.2, account: 'taught' }).answered).toBe(
      'Of the 17.7 N·m that psoas and weight added, joint and ligaments answer 54 %, iliolumbar 11 %, back muscles 9 %, piriformis 25 %, gluteus maximus 1 %.',
    )
    expect(told({ psoasShortening: 0.2 })[1]).toBe('Piriformis +0.2 N; 6.0 N in all')
    expect(display({ psoasShortening: 0.2 })).toMatchObject({
      account: 'measured',
      accountName: 'As measured',
      nearer: '',
    })
  })

  it('says how hard each works against its own strength, and that the small one is nearer its limit', () => {
    const { numbers, nearer } = display({ psoasShortening: 0.2, account: 'taught' })
    expect(numbers.map(({ effort }) => effort)).toEqual(['', '50 % of its strength', '27 % of its strength'])
    expect(nearer).toBe('Small muscle, nearer its limit')
  })

  it('says both sides where they differ', () => {
    expect(told({ psoasShortening: { right: 0.2 }, account: 'taught' })[1]).toBe(
      'Piriformis R +70, L +52 N; R 76, L 58 N in all',
    )
  })

  it('says of a tense piriformis that it pulled backward', () => {
    expect(display({ piriformisTone: 0.5 }).answered).toMatch(
      /^Of the 4\.5 N·m that piriformis and weight added backward, joint and ligaments answer 8[0-9] %/,
    )
  })

  it('knows no force of a pose made by hand, and its nutation', () => {
    expect(told({}, { nutation: 2, pelvicTilt: 0, torsion: 0 })).toEqual([
      'Nutation +2.0°; 3.4° in all',
      'Piriformis –; not known while posed by hand',
      'Psoas –; not known while posed by hand',
    ])
    expect(display({}, { nutation: 2, pelvicTilt: 0, torsion: 0 })).toMatchObject({
      parts: [],
      answered: 'Who answers is not known here.',
      nearer: '',
    })
  })
})
