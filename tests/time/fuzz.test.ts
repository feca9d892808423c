import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { completeScenario } from '../../src/biomechanics/scenario'
import { visitQuantities } from '../../src/biomechanics/time/bands'
import {
  standardTime,
  type TimeConstantId,
  type TimeValues,
  timeConstantIds,
  timeConstants,
} from '../../src/biomechanics/time/constants'
import { strategies, touches, type VisitEvent, visitEventIds } from '../../src/biomechanics/time/exercise'
import { filmOf, secondsPerDay, weeksOf } from '../../src/biomechanics/time/film'
import { type Plant, pilotCourse } from '../../src/biomechanics/time/pilot'
import { pressCourse } from '../../src/biomechanics/time/pressing'
import { type Felt, startRun } from '../../src/biomechanics/time/run'
import { visitCourse } from '../../src/biomechanics/time/visits'
import { bodyOf, play } from './body'

const seed = Number(process.env.SEED ?? 20261124)
const runs = { numRuns: 10_000, seed }
const minute = 60

/** Every constant anywhere in its range, now and then at an end of it. */
const within = ({ min, max }: { min: number; max: number }): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }).map((k) => min + ((max - min) * k) / 1000) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  )
const rules = fc.record(
  Object.fromEntries(timeConstantIds.map((id) => [id, within(timeConstants[id])])) as Record<
    TimeConstantId,
    fc.Arbitrary<number>
  >,
) as fc.Arbitrary<TimeValues>
const share = within({ min: 0, max: 1 })
/** Any number a slider, a link or a script might come up with. */
const absurd = fc.oneof(fc.double({ noNaN: false }), fc.constantFrom(0, -0, 1e308, -1e308, Number.NaN, 5e-324))

/** Whether every value lies from `low` to `high`, which no number that is none does. */
function inside(values: Float64Array, low: number, high: number): boolean {
  for (let i = 0; i < values.length; i++) if (!(values[i]! >= low && values[i]! <= high)) return false
  return true
}

describe('the laws by themselves, 10,000 runs of 60 simulated seconds each', () => {
  it('pilot: whatever gain, delay, turn and constants, the correction stays within its stops and all is finite', () => {
    const plant: Plant = (tone, push) => 1.6 - 0.9 * tone + 0.2 * push
    fc.assert(
      fc.property(rules, absurd, absurd, absurd, fc.integer(), (time, gain, delay, headTurn, chance) => {
        const course = pilotCourse({ gain, delay, headTurn, seed: chance }, plant, time, minute)
        const stop = 2 * time.correctionBias
        return (
          course.tone.length === 3001 &&
          inside(course.tone, 0, stop) &&
          inside(course.correction, -0.9 * stop, 0.9 * stop) &&
          inside(course.error, -3, 3) &&
          course.atStop >= 0 &&
          course.atStop <= 1 &&
          course.beyond.length ===
            Number(!(gain >= 0 && gain <= 1)) +
              Number(!(delay >= 0.02 && delay <= 0.6)) +
              Number(!(headTurn >= -45 && headTurn <= 45))
        )
      }),
      runs,
    )
  })

  it('press: whatever touch, depth, threat, tone and constants, everything stays from nothing to all', () => {
    fc.assert(
      fc.property(
        rules,
        fc.constantFrom(...touches),
        share,
        share,
        share,
        fc.double({ min: -0.3, max: 0.5, noNaN: true }),
        (time, touch, depth, threat, tone, strain) => {
          const stretch = (activation: number): number => strain - 0.02 * activation
          const course = pressCourse({ touch, depth, threat, tone }, stretch, time, minute)
          return Object.values(course).every((values) => values.length === 3001 && inside(values, 0, 1))
        },
      ),
      runs,
    )
  })

  it('visits: whatever plan and constants (six weeks, not 60 s), no slider leaves its range', () => {
    const plans = fc.array(fc.subarray([...visitEventIds] as VisitEvent[]), { minLength: 0, maxLength: 8 })
    fc.assert(
      fc.property(rules, plans, (time, plan) => {
        const { threat, psoas, reactivity } = visitCourse(plan, time)
        return inside(threat, 0, 1) && inside(psoas, 0, 0.25) && inside(reactivity, 0, 1)
      }),
      runs,
    )
  })
})

describe('with the whole balance in the loop, fewer runs: each of the 1,200 steps is a solve', () => {
  it('12 runs of 60 simulated seconds stay finite and in balance through absurd gains, jumps and presses', () => {
    const moments: fc.Arbitrary<Felt> = fc.record(
      {
        change: fc.record(
          {
            perceivedThreat: share,
            psoasShortening: within({ min: 0, max: 0.25 }),
            hipFlexion: within({ min: 0, max: 110 }),
            piriformisReactivity: share,
            jointPush: within({ min: -6, max: 6 }),
          },
          { requiredKeys: [] },
        ),
        press: fc.record({
          piriformis: fc.record({ right: fc.record({ depth: share, moving: fc.boolean() }) }),
          psoasMajor: fc.record({ left: fc.record({ depth: share, moving: fc.boolean() }) }),
        }),
      },
      { requiredKeys: [] },
    )
    const gains = fc.record({
      reflexGain: fc.double({ min: 0, max: 1e6, noNaN: true }),
      velocityGain: fc.double({ min: 0, max: 1e6, noNaN: true }),
      threatOnReflex: fc.double({ min: 0, max: 1e6, noNaN: true }),
    })
    fc.assert(
      fc.property(gains, fc.array(moments, { minLength: 4, maxLength: 30 }), (values, events) => {
        const run = startRun(ourBody, {}, 0.05, values)
        const every = Math.floor(1200 / events.length)
        for (let i = 0; i < 1200; i++) {
          const { report, activation } = run(i % every === 0 ? events[i / every] : {})
          const { nutation } = report.change
          expect(report.balanced && Number.isFinite(nutation.right) && Math.abs(nutation.left) < 10).toBe(true)
          for (const muscle of [activation.piriformis, activation.psoasMajor])
            expect(muscle.right >= 0 && muscle.right <= 1 && muscle.left >= 0 && muscle.left <= 1).toBe(true)
        }
      }),
      { numRuns: 12, seed },
    )
  })

  it('visits of one’s own: whatever plan and strategy, the film asks only what may be asked and its lines are finite', () => {
    const plans = fc.array(fc.subarray([...visitEventIds] as VisitEvent[]), { minLength: 6, maxLength: 6 })
    const { base, ask } = bodyOf()
    const weeks = weeksOf(ask, standardTime)
    fc.assert(
      fc.property(plans, fc.constantFrom(...strategies), fc.integer({ min: 0, max: 6 }), (plan, strategy, visit) => {
        const film = filmOf({ kind: 'visits', strategy, visit, plan }, base, ask, standardTime, () => weeks)
        for (let day = -1; day <= 43; day += 4)
          expect(() => completeScenario({ ...film.at(day * secondsPerDay) }, base)).not.toThrow()
        if (film.kind !== 'visits') throw new Error('another film')
        const { line, low, high } = film.own!
        for (const id of visitQuantities)
          expect(inside(line[id], -10, 500) && inside(low[id], -10, 500) && inside(high[id], -10, 500)).toBe(true)
      }),
      { numRuns: 60, seed },
    )
  })

  it('every instant of 40 films asks only what may be asked, whatever scenario they are played on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pilot' as const, 'press' as const, 'push' as const, 'everyday' as const),
        share,
        share,
        within({ min: 0, max: 0.25 }),
        within({ min: -6, max: 6 }),
        (kind, a, perceivedThreat, psoasShortening, jointPush) => {
          const input = { perceivedThreat, psoasShortening, jointPush, piriformisTone: a }
          const film =
            kind === 'pilot'
              ? play<'pilot'>({ kind, gain: a, delay: 0.02 + 0.58 * a, headTurn: 90 * a - 45, crew: false }, input)
              : kind === 'press'
                ? play<'press'>({ kind, muscle: 'psoasMajor', side: 'left', touch: 'deepFirst', depth: a }, input)
                : kind === 'push'
                  ? play<'push'>({ kind, state: 'bare', on: 'left' }, input)
                  : play<'everyday'>({ kind, scenario: 'stride' }, input)
          const base = completeScenario(input)
          for (let i = -2; i <= 42; i++)
            expect(() => completeScenario({ ...film.at((i * film.duration) / 40) }, base)).not.toThrow()
        },
      ),
      { numRuns: 40, seed },
    )
  })
})
