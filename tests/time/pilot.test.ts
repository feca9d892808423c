import { describe, expect, it } from 'vitest'
import { standardTime } from '../../src/biomechanics/time/constants'
import {
  headTurns,
  type PilotInput,
  type Plant,
  pilotCourse,
  pilotIndex,
  swayOf,
  verdictOn,
} from '../../src/biomechanics/time/pilot'
import { say } from '../../src/state/page/language'
import { bodyOf, play } from './body'

/** A body in which tone takes 0.9° back per unit, and a push on each joint gives 0.2° per newton metre. */
const plant: Plant = (tone, push) => 1.6 - 0.9 * tone + 0.2 * push
const fly = (input: Partial<PilotInput>, time = standardTime) =>
  pilotCourse({ gain: 0.5, delay: 0.1, headTurn: 20, seed: 1, ...input }, plant, time)
const still = { ...standardTime, swayMoment: 0 }
const spread = (values: Float64Array, from: number, to: number): number => {
  const part = values.slice(pilotIndex(from), pilotIndex(to))
  return Math.max(...part) - Math.min(...part)
}

describe('the pilot', () => {
  it('does nothing without gain: the whole turn of the head is left as error', () => {
    const { error, correction } = fly({ gain: 0 }, still)
    expect(Math.max(...correction.map(Math.abs))).toBe(0)
    expect(error[pilotIndex(13)]).toBeCloseTo(20 * standardTime.headTurnMoves, 12)
    expect(verdictOn({ gain: 0, delay: 0.1 }, plant, standardTime)).toEqual({ kind: 'drifts' })
  })

  it('leaves less of the sway the better it is steered', () => {
    const left = (gain: number): number => {
      const { error } = fly({ gain, headTurn: 0 })
      return Math.sqrt(error.reduce((sum, e) => sum + e * e, 0) / error.length)
    }
    expect(left(0.5)).toBeLessThan(0.7 * left(0))
    expect(left(0.35)).toBeLessThan(left(0))
  })

  it('settles within 3 to 4 s or sooner at half gain, on the set-point', () => {
    const verdict = verdictOn({ gain: 0.5, delay: 0.1 }, plant, standardTime)
    expect(verdict.kind).toBe('settles')
    expect(verdict.kind === 'settles' && verdict.seconds).toBeLessThan(4)
    const { nutation, setPoint } = fly({}, still)
    expect(nutation[pilotIndex(13.9)]).toBeCloseTo(setPoint[pilotIndex(13.9)]!, 4)
  })

  it('swings to and fro at full gain, the more the later it sees', () => {
    expect(verdictOn({ gain: 1, delay: 0.15 }, plant, standardTime)).toEqual({ kind: 'oscillates' })
    expect(spread(fly({ gain: 1, delay: 0.3 }, still).nutation, 8, 14)).toBeGreaterThan(
      spread(fly({ gain: 1, delay: 0.12 }, still).nutation, 8, 14),
    )
  })

  it('becomes restless where a lag, an adder and a delay must: at the gain of a hand calculation', () => {
    // Phase of integrator, lag T and delay: 90° + atan(wT) + w·d = 180°; there the gain is w·sqrt(1 + w²T²).
    const [T, d] = [standardTime.correctionLag, 0.2]
    let w = 0.1
    while (Math.atan(w * T) + w * d < Math.PI / 2) w += 1e-4
    const slider = ((w * Math.sqrt(1 + (w * T) ** 2)) / standardTime.pilotLoopGain) ** (1 / 3)
    const swing = (gain: number): number => spread(fly({ gain, delay: d }, still).nutation, 11, 14)
    expect(swing(slider * 1.06)).toBeGreaterThan(10 * swing(slider * 0.8))
    expect(verdictOn({ gain: slider * 1.06, delay: d }, plant, standardTime).kind).toBe('oscillates')
    expect(verdictOn({ gain: slider * 0.7, delay: d }, plant, standardTime).kind).toBe('settles')
  })

  it('answers nothing before the delay is over', () => {
    const { tone } = fly({ delay: 0.5 }, still)
    expect(tone[pilotIndex(headTurns.out + 0.4)]).toBe(standardTime.correctionBias)
    expect(tone[pilotIndex(headTurns.out + 0.8)]).not.toBe(standardTime.correctionBias)
  })

  it('is the same for the same seed, and another for another', () => {
    expect(fly({ seed: 7 })).toEqual(fly({ seed: 7 }))
    expect(fly({ seed: 8 }).push).not.toEqual(fly({ seed: 7 }).push)
  })

  it('sways by the size that its table says, and starts at rest', () => {
    const sway = swayOf(3, 0.1)
    let sum = 0
    for (let i = 0; i < 100_000; i++) sum += sway(100 + i * 0.05) ** 2
    expect(Math.sqrt(sum / 100_000)).toBeCloseTo(0.1, 2)
    expect(Math.abs(sway(0))).toBe(0)
  })

  it('saturates on absurd gains and says so', () => {
    const { beyond, tone, atStop } = fly({ gain: 1e9, delay: -4, headTurn: Number.POSITIVE_INFINITY })
    expect(beyond.map(({ what, given, used }) => say('time', `${what}Beyond`, { given, used }))).toEqual([
      'Gain 1000000000 is beyond its range: 1 is used.',
      'Delay -4 is beyond its range: 0.02 is used.',
      'Head turn Infinity is beyond its range: 45 is used.',
    ])
    for (const value of tone) expect(value >= 0 && value <= 2 * standardTime.correctionBias).toBe(true)
    expect(fly({ gain: 1, delay: 0.6 }).atStop).toBeGreaterThan(0.1)
    expect(atStop).toBeLessThan(1)
    expect(fly({}).beyond).toEqual([])
  })

  it('corrects by hundredths of a degree in this body, and the drawn balance agrees with the table it flew by', () => {
    const film = play<'pilot'>({ kind: 'pilot', gain: 0.5, delay: 0.1, headTurn: 20, crew: false })
    const { ask } = bodyOf()
    const nutation = (t: number): number => ask(film.at(t)).nutation.mean
    const before = nutation(0)
    for (const t of [2, 4.5, 6, 9, 13, 16, 20])
      expect(nutation(t) - before).toBeCloseTo(film.course.nutation[pilotIndex(t)]!, 3)
    const largest = Math.max(...film.course.correction.map(Math.abs))
    expect(largest).toBeGreaterThan(0.01)
    expect(largest).toBeLessThan(0.15)
    expect(film.verdict.kind).toBe('settles')
  })
})
