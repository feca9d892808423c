import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../../scripts/validation/ask'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import type { SacroiliacMoments } from '../../src/biomechanics/moments'
import type { Report } from '../../src/biomechanics/report'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { type AnswererId, type WhoAnswers, whoAnswers, wholePercent } from '../../src/biomechanics/whoAnswers'
import { turned } from './virtualWork'

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

/** Moments about the sacro-iliac axis [N·m], nutation positive: what each part does in a small nod of the sacrum alone. */
function byHand(input: ScenarioInput): Map<string, number> {
  const { equilibrium, tension, shortens, weight } = turned(input, { nutation: 1 })
  const moments = new Map<string, number>([['gravity', weight]])
  tension.forEach((pull, e) => {
    const id = equilibrium.strands[e]?.muscle ?? 'iliolumbar'
    moments.set(id, (moments.get(id) ?? 0) + pull * shortens[e]!)
  })
  return moments
}

/** By how much each of them has changed since rest [N·m], `forward` positive. */
function changesByHand(input: ScenarioInput, forward: 1 | -1) {
  const [now, rest] = [byHand(input), byHand({})]
  const changes = new Map([...now].map(([id, moment]) => [id, forward * (moment - rest.get(id)!)]))
  const sum = (sign: 1 | -1) => [...changes.values()].reduce((all, one) => all + Math.max(0, sign * one), 0)
  return { changes, drive: sum(1), against: sum(-1) }
}

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
      const first = one.answers.toSorted((a, b) => b.moment - a.moment)[0]!
      expect(first.id).toBe('joint')
      expect(first.share).toBeGreaterThan(0.5)
    }
    expect(shareOf(measured, 'piriformis')).toBeLessThan(0.001)
    expect(shareOf(taught, 'piriformis')).toBeGreaterThan(shareOf(measured, 'piriformis'))
    expect(momentOf(taught, 'joint')).toBeLessThan(momentOf(measured, 'joint'))
  })

  it.each<[string, ScenarioInput, 1 | -1]>([
    ['both psoas 20 % shorter', { psoasShortening: 0.2 }, 1],
    ['the same with a piriformis that reacts', { psoasShortening: 0.2, piriformisReactivity: 0.6 }, 1],
    ['the right psoas alone', { psoasShortening: { right: 0.2 } }, 1],
    ['a tense piriformis', { piriformisTone: 0.5 }, -1],
  ])('of %s is every force times its arm, as by hand', (_, input, forward) => {
    const answer = asked(input)
    const { changes, drive, against } = changesByHand(input, forward)
    // Newton metres. Arms by differences are good to 1e-7 m, which by the 200 N of psoas is 2e-5 N·m.
    expect(answer.drive).toBeCloseTo(drive, 4)
    for (const { id, moment } of answer.drivers) expect(moment, id).toBeCloseTo(changes.get(id)!, 4)
    for (const id of ['iliolumbar', 'piriformis', 'gluteusMaximus'] as const)
      expect(momentOf(answer, id), id).toBeCloseTo(Math.max(0, -changes.get(id)!), 4)
    // No line is the joint's: it holds what is left over.
    expect(shareOf(answer, 'joint')).toBeCloseTo(1 - against / drive, 4)
  })

  it('of a piriformis that reacts is on both sides what it pulls more by the arm by which the nod lengthens it', () => {
    const input = { psoasShortening: 0.2, piriformisReactivity: 0.6 }
    const [now, rest] = [reportOf(input), reportOf({})]
    const more = now.muscles.piriformis!.right.force - rest.muscles.piriformis!.right.force
    const { equilibrium, shortens } = turned(input, { nutation: 1 })
    const arm = equilibrium.strands.reduce(
      (sum, { muscle, side }, e) =>
        muscle === 'piriformis' && side === 'right'
          ? sum - equilibrium.physique.model.strands[e]!.share * shortens[e]!
          : sum,
      0,
    )
    const share = (2 * more * arm) / changesByHand(input, 1).drive
    // To 1 %: what it pulled at rest it pulls by an arm that the nod has lengthened, too.
    expect(shareOf(asked(input), 'piriformis') / share).toBeGreaterThan(0.99)
    expect(shareOf(asked(input), 'piriformis') / share).toBeLessThan(1.01)
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

it('a sacrum that is held where it was against a short psoas is answered by who holds it, gluteus maximus the most', () => {
  const held = { psoasShortening: 0.15, gluteusMaximusTone: 0.097, coccygeusTone: 0.197, piriformisTone: 0.082 }
  const now = ask(held)
  expect(Math.abs(now.change.nutation.mean)).toBeLessThan(0.02)
  for (const nods of [0.01, 0, -0.01]) {
    const change = { ...now.change, nutation: { ...now.change.nutation, mean: nods } }
    const { way, drivers, answers } = whoAnswers({ ...now, change }, ask({}))!
    expect(way).toBe('nutation')
    expect(drivers[0]!.id).toBe('psoasMajor')
    const most = answers.reduce((a, b) => (b.moment > a.moment ? b : a))
    expect(most.id).toBe('gluteusMaximus')
  }
})
