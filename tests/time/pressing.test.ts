import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { standardTime } from '../../src/biomechanics/time/constants'
import { touches } from '../../src/biomechanics/time/exercise'
import {
  depthAt,
  hand,
  type PressInput,
  pressCourse,
  pressIndex,
  pressTime,
} from '../../src/biomechanics/time/pressing'
import { startRun } from '../../src/biomechanics/time/run'
import { play } from './body'

const press = (input: Partial<PressInput>) =>
  pressCourse({ touch: 'fast', depth: 0.8, threat: 0.2, tone: 0.02, ...input }, () => 0, standardTime)
const peak = (values: Float64Array): number => Math.max(...values)

describe('a touch', () => {
  it.each(touches)('%s goes to its depth and no further, and is gone after the hand', (touch) => {
    const depths = Array.from({ length: 321 }, (_, i) => depthAt(touch, 0.8, i / 10))
    expect(Math.max(...depths)).toBeCloseTo(0.8, 12)
    expect(depthAt(touch, 0.8, hand.comes)).toBe(0)
    expect(depthAt(touch, 0.8, hand.goes + hand.lifts)).toBeCloseTo(0, 12)
    expect(depthAt(touch, 0.8, pressTime)).toBe(0)
  })
})

describe('a press', () => {
  it('hardly moves the dials when it is slow and light, and spikes when it is fast and deep', () => {
    expect(peak(press({ touch: 'slow', depth: 0.3 }).guarding)).toBeLessThan(0.05)
    expect(peak(press({ touch: 'fast', depth: 0.8 }).guarding)).toBeGreaterThan(0.3)
  })

  it('spikes higher and longer under threat, with the same touch', () => {
    const calm = press({ threat: 0.2 })
    const threatened = press({ threat: 0.8 })
    expect(peak(threatened.guarding)).toBeGreaterThan(1.3 * peak(calm.guarding))
    // From its own top, time to fall to a third.
    const ebbs = (values: Float64Array): number => {
      const top = values.indexOf(peak(values))
      return values.slice(top).findIndex((value) => value < peak(values) / 3)
    }
    expect(ebbs(threatened.guarding)).toBeGreaterThan(ebbs(calm.guarding))
  })

  it('stays near the resting activity when pressure is built up, and rises deep first (Roberts 2011)', () => {
    const resting = press({ depth: 0 }).activation[0]!
    const ramp = peak(press({ touch: 'ramp', depth: 0.8 }).activation)
    const deepFirst = peak(press({ touch: 'deepFirst', depth: 0.8 }).activation)
    expect(ramp).toBeLessThan(1.05 * resting)
    expect(deepFirst).toBeGreaterThan(2 * resting)
  })

  it('leaves nothing of the lowered reflex behind: back within two seconds of release (Morelli 1990)', () => {
    for (const touch of touches) {
      const { reflexLeft, guarding } = press({ touch, depth: 1 })
      expect(Math.min(...reflexLeft)).toBeLessThan(0.75)
      expect(reflexLeft[pressIndex(hand.goes + 2)]).toBeGreaterThan(0.99)
      expect(guarding[pressIndex(pressTime)]).toBeLessThan(0.02)
    }
  })

  it('never takes more of the reflex by being lifted', () => {
    for (const touch of touches) {
      const { reflexLeft } = press({ touch, depth: 1 })
      const from = pressIndex(hand.goes)
      for (let i = from + 1; i < reflexLeft.length; i++)
        expect(reflexLeft[i]).toBeGreaterThan(reflexLeft[i - 1]! - 1e-9)
    }
  })

  it('takes more of the reflex the deeper a moving hand goes (Goldberg 1992)', () => {
    const left = (depth: number): number => press({ touch: 'deepFirst', depth }).reflexLeft[pressIndex(10)]!
    expect(left(1)).toBeLessThan(left(0.5))
    expect(left(1)).toBeCloseTo(standardTime.deepPressureLeaves, 2)
  })

  it('keeps both dials between nothing and all', () => {
    for (const touch of touches)
      for (const threat of [0, 1]) {
        const { guarding, comfort } = press({ touch, threat, depth: 1, tone: 1 })
        for (const value of [...guarding, ...comfort]) expect(value >= 0 && value <= 1).toBe(true)
      }
  })

  it('agrees with the run that asks the whole balance at every step', () => {
    const exercise = { kind: 'press', muscle: 'piriformis', side: 'right', touch: 'fast', depth: 0.8 } as const
    const film = play<'press'>(exercise, { perceivedThreat: 0.5, hipFlexion: 60 })
    const step = 0.02
    const run = startRun(ourBody, { perceivedThreat: 0.5, hipFlexion: 60 }, step)
    // The first sample of the film is a step already taken, with the hand still away.
    for (let i = 0; i <= 400; i++) {
      const t = i * step
      const moving = t < hand.comes + 0.15
      const { activation } = run({
        press: { piriformis: { right: { depth: depthAt('fast', 0.8, t), moving } } },
      })
      expect(activation.piriformis.right).toBeCloseTo(film.course.activation[i]!, 2)
    }
  })

  it('pulls the pressed muscle and only that', () => {
    const film = play<'press'>({ kind: 'press', muscle: 'psoasMajor', side: 'left', touch: 'fast', depth: 1 })
    const { psoasTone, piriformisTone } = film.at(hand.comes + 0.2)
    expect(psoasTone!.left).toBeGreaterThan(0.02)
    expect(psoasTone!.right).toBe(0.01)
    expect(piriformisTone).toBeUndefined()
  })
})
