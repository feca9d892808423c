import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { type AnswererId, whoAnswers } from '../../src/biomechanics/whoAnswers'
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

const reportOf = (input: ScenarioInput) => answerOf(ourBody, completeScenario(input)).report

describe('the display beside the body', () => {
  it('says at rest a change of nothing, with the total beside it', () => {
    const { nutation, muscles } = reportOf({})
    expect(told({})).toEqual([
      `Nutation 0.0°; ${nutation.mean.toFixed(1)}° in all`,
      `Piriformis 0.0 N; ${muscles.piriformis!.right.force.toFixed(1)} N in all`,
      `Psoas 0.0 N; ${muscles.psoasMajor!.right.force.toFixed(0)} N in all`,
    ])
    expect(display({}).parts).toEqual([])
    expect(display({}).answered).toBe('Nothing was added, and nobody has to answer.')
  })

  it('says with both psoas 20 % shorter what is taught, and what is measured', () => {
    const taught = { psoasShortening: 0.2, account: 'taught' } as const
    const [rest, now] = [reportOf({}), reportOf(taught)]
    const added = (id: 'piriformis' | 'psoasMajor') => now.muscles[id]!.right.force - rest.muscles[id]!.right.force
    expect(told(taught)).toEqual([
      `Nutation +${now.change.nutation.mean.toFixed(1)}°; ${now.nutation.mean.toFixed(1)}° in all`,
      `Piriformis +${added('piriformis').toFixed(0)} N; ${now.muscles.piriformis!.right.force.toFixed(0)} N in all`,
      `Psoas +${added('psoasMajor').toFixed(0)} N; ${now.muscles.psoasMajor!.right.force.toFixed(0)} N in all`,
    ])
    const { drive, answers } = whoAnswers(now, rest)!
    const names = {
      joint: 'joint and ligaments',
      iliolumbar: 'iliolumbar',
      backMuscles: 'back muscles',
      piriformis: 'piriformis',
      gluteusMaximus: 'gluteus maximus',
      others: 'others',
    } as const satisfies Record<AnswererId, string>
    const parts = answers.filter(({ percent }) => percent > 0).map(({ id, percent }) => `${names[id]} ${percent} %`)
    expect(display(taught).answered).toBe(
      `Of the ${drive.toFixed(1)} N·m that psoas and weight added, ${parts.join(', ').replace('ligaments', 'ligaments answer')}.`,
    )
    const { piriformis } = reportOf({ psoasShortening: 0.2 }).muscles
    const little = piriformis!.right.force - rest.muscles.piriformis!.right.force
    expect(told({ psoasShortening: 0.2 })[1]).toBe(
      `Piriformis +${little.toFixed(1)} N; ${piriformis!.right.force.toFixed(1)} N in all`,
    )
    expect(display({ psoasShortening: 0.2 })).toMatchObject({
      account: 'measured',
      accountName: 'As measured',
      nearer: '',
    })
  })

  it('says how hard each works against its own strength, and that the small one is nearer its limit', () => {
    const { numbers, nearer } = display({ psoasShortening: 0.2, account: 'taught' })
    const { muscles } = reportOf({ psoasShortening: 0.2, account: 'taught' })
    const { piriformisStrength, psoasStrength } = completeScenario({})
    const effort = (force: number, strength: number) => `${Math.round((100 * force) / strength)} % of its strength`
    expect(numbers.map((number) => number.effort)).toEqual([
      '',
      effort(muscles.piriformis!.right.force, piriformisStrength),
      effort(muscles.psoasMajor!.right.force, psoasStrength),
    ])
    expect(nearer).toBe('Small muscle, nearer its limit')
  })

  it('says both sides where they differ', () => {
    const { right, left } = reportOf({ psoasShortening: { right: 0.2 }, account: 'taught' }).muscles.piriformis!
    const rest = reportOf({}).muscles.piriformis!.right.force
    const [r, l, moreR, moreL] = [right.force, left.force, right.force - rest, left.force - rest].map((n) =>
      n.toFixed(0),
    )
    expect(told({ psoasShortening: { right: 0.2 }, account: 'taught' })[1]).toBe(
      `Piriformis R +${moreR}, L +${moreL} N; R ${r}, L ${l} N in all`,
    )
  })

  it('says of a tense piriformis that it pulled backward', () => {
    expect(display({ piriformisTone: 0.5 }).answered).toMatch(
      /^Of the 4\.5 N·m that piriformis and weight added backward, joint and ligaments answer 8[0-9] %/,
    )
  })

  it('knows no force of a pose made by hand, and its nutation', () => {
    expect(told({}, { nutation: 2, pelvicTilt: 0, torsion: 0 })).toEqual([
      `Nutation +2.0°; ${(reportOf({}).nutation.mean + 2).toFixed(1)}° in all`,
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
