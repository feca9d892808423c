import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import type { SacroiliacMoments } from '../../src/biomechanics/moments'
import type { Report } from '../../src/biomechanics/report'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { type AnswererId, type WhoAnswers, whoAnswers, wholePercent } from '../../src/biomechanics/whoAnswers'

const reportOf = (input: ScenarioInput): Report => answerOf(ourBody, completeScenario(input)).report
const asked = (input: ScenarioInput): WhoAnswers => whoAnswers(reportOf(input), reportOf({}))!
const momentOf = ({ answers }: WhoAnswers, of: AnswererId): number => answers.find(({ id }) => id === of)!.moment
const shareOf = ({ answers }: WhoAnswers, of: AnswererId): number => answers.find(({ id }) => id === of)!.share

/** A report of which only the moments matter; `nods` [deg]. */
const made = (sacroiliacMoments: SacroiliacMoments, nods: number) => ({
  balanced: true,
  sacroiliacMoments,
  change: { nutation: { mean: nods } } as Report['change'],
})

describe('who answers', () => {
  it('is as worked out by hand', () => {
    const rest = made({ gravity: 14, psoasMajor: 4, gluteusMaximus: -1, joint: -17 }, 0)
    // Psoas 14 and weight 4 more; the joint 12, gluteus 1, piriformis 4, coccygeus 1 against it.
    const now = made(
      { gravity: 18, psoasMajor: 18, gluteusMaximus: -2, piriformis: -4, coccygeus: -1, joint: -29 },
      0.9,
    )
    expect(whoAnswers(now, rest)).toEqual({
      way: 'nutation',
      drive: 18,
      drivers: [
        { id: 'psoasMajor', moment: 14 },
        { id: 'gravity', moment: 4 },
      ],
      answers: [
        { id: 'joint', moment: 12, share: 12 / 18, percent: 67 },
        { id: 'iliolumbar', moment: 0, share: 0, percent: 0 },
        { id: 'backMuscles', moment: 0, share: 0, percent: 0 },
        { id: 'piriformis', moment: 4, share: 4 / 18, percent: 22 },
        { id: 'gluteusMaximus', moment: 1, share: 1 / 18, percent: 6 },
        { id: 'others', moment: 1, share: 1 / 18, percent: 5 },
      ],
    })
  })

  it('counts what lets go among those that turn the sacrum, so that no part is negative', () => {
    const rest = made({ gravity: 10, gluteusMaximus: -3, joint: -7 }, 0)
    const { drive, drivers } = whoAnswers(made({ gravity: 12, gluteusMaximus: -1, joint: -11 }, 0.3), rest)!
    expect(drive).toBe(4)
    expect(drivers.map(({ id }) => id)).toEqual(['gravity', 'gluteusMaximus'])
  })

  it('is nobody where nothing is asked, and unknown where nothing balances', () => {
    expect(asked({})).toEqual({ way: 'neither', drive: 0, drivers: [], answers: [] })
    expect(whoAnswers({ ...reportOf({}), balanced: false }, reportOf({}))).toBeNull()
    expect(whoAnswers(reportOf({}), { ...reportOf({}), balanced: false })).toBeNull()
  })

  it('of both psoas 20 % shorter is the ligaments first, whether piriformis reacts or not; then its part rises', () => {
    const measured = asked({ psoasShortening: 0.2 })
    const taught = asked({ psoasShortening: 0.2, piriformisReactivity: 0.6 })
    for (const one of [measured, taught]) {
      expect(one.drivers.slice(0, 2).map(({ id }) => id)).toEqual(['psoasMajor', 'gravity'])
      // Psoas some 15 N·m by its arm of 48 mm and 150 N a side, and the weight that comes forward.
      expect(one.drive).toBeGreaterThan(2 * 150 * 0.048)
      expect(one.drive).toBeLessThan(19)
      const first = one.answers.toSorted((a, b) => b.moment - a.moment)[0]!
      expect(first.id).toBe('joint')
      expect(first.share).toBeGreaterThan(0.5)
    }
    expect(shareOf(measured, 'piriformis')).toBeLessThan(0.001)
    expect(shareOf(taught, 'piriformis')).toBeGreaterThan(0.2)
    expect(shareOf(taught, 'piriformis')).toBeLessThan(0.31)
    expect(momentOf(taught, 'joint')).toBeLessThan(momentOf(measured, 'joint'))
  })

  it('of a tense piriformis is told backward: it drives, and joint and ligaments are eased', () => {
    const tense = asked({ piriformisTone: 0.5 })
    expect(tense.way).toBe('counternutation')
    expect(tense.drivers[0]!.id).toBe('piriformis')
    expect(shareOf(tense, 'piriformis')).toBe(0)
    expect(shareOf(tense, 'joint')).toBeGreaterThan(0.8)
  })

  it('is the same for the mirror image', () => {
    const [right, left] = (['right', 'left'] as const).map((side) =>
      asked({ psoasShortening: { [side]: 0.2 }, piriformisReactivity: 0.6 }),
    )
    right!.answers.forEach(({ moment }, i) => {
      expect(moment).toBeCloseTo(left!.answers[i]!.moment, 6)
    })
  })

  it('leaves nobody out: whatever is asked, the answers are the drive, and so are the drivers', () => {
    const one = fc.record({
      psoasShortening: fc.record({ right: fc.integer({ min: 0, max: 20 }), left: fc.integer({ min: 0, max: 20 }) }),
      reactivity: fc.integer({ min: 0, max: 10 }),
      tone: fc.integer({ min: 2, max: 60 }),
      lean: fc.integer({ min: 0, max: 20 }),
      sacral: fc.integer({ min: 0, max: 10 }),
    })
    fc.assert(
      fc.property(one, ({ psoasShortening: { right, left }, reactivity, tone, lean, sacral }) => {
        const input = {
          psoasShortening: { right: right / 100, left: left / 100 },
          piriformisReactivity: reactivity / 10,
          piriformisTone: tone / 100,
          trunkLean: lean,
          extensorsOnSacrum: sacral / 10,
        }
        const [now, rest] = [reportOf(input), reportOf({ extensorsOnSacrum: sacral / 10 })]
        const answer = whoAnswers(now, rest)
        if (!answer) return expect(now.balanced && rest.balanced).toBe(false)
        const sum = (of: readonly { readonly moment: number }[]) => of.reduce((all, { moment }) => all + moment, 0)
        expect(sum(answer.answers)).toBeCloseTo(answer.drive, 9)
        expect(Math.abs(sum(answer.drivers) - answer.drive)).toBeLessThan(1e-4)
        expect(Math.min(0, ...answer.answers.map(({ moment }) => moment))).toBe(0)
        if (answer.way !== 'neither') expect(answer.answers.reduce((all, { percent }) => all + percent, 0)).toBe(100)
      }),
      { numRuns: 40, seed: 16 },
    )
  })
})

it('whole percents sum to a hundred', () => {
  expect(wholePercent([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
  expect(wholePercent([0.996, 0.002, 0.002])).toEqual([100, 0, 0])
  expect(wholePercent([1, 0, 0])).toEqual([100, 0, 0])
})
