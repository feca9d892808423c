import { describe, expect, it } from 'vitest'
import { banded, type Response, visitQuantities } from '../../src/biomechanics/time/bands'
import { standardTime } from '../../src/biomechanics/time/constants'
import { strategies } from '../../src/biomechanics/time/exercise'
import { secondsPerDay } from '../../src/biomechanics/time/film'
import {
  creepShare,
  endOfVisit,
  firstDeepVisit,
  strategyPlans,
  visitCourse,
  visitDays,
  visitEvents,
  visitIndex,
} from '../../src/biomechanics/time/visits'
import { bodyOf, play } from './body'

const courses = Object.fromEntries(
  strategies.map((id) => [id, visitCourse(strategyPlans[id], standardTime)]),
) as Record<(typeof strategies)[number], ReturnType<typeof visitCourse>>
const at = (values: Float64Array, visit: number): number => values[visitIndex(endOfVisit(visit))]!
/** Tension in newtons as ten times reactivity, nutation in degrees as psoas: enough to follow the rule. */
const plain: Response = ([, psoas, reactivity], out) => {
  out[0] = 10 * reactivity!
  out[1] = psoas!
  return out
}

describe('the three accounts of six visits', () => {
  it('start from the same place, and time passes in all', () => {
    for (const { threat, psoas, reactivity } of Object.values(courses)) {
      expect(threat[0]).toBe(standardTime.startThreat)
      expect(psoas[0]).toBe(standardTime.startPsoas)
      expect(reactivity[0]).toBe(standardTime.startReactivity)
      expect(at(threat, 6)).toBeLessThan(0.7 * threat[0]!)
    }
  })

  it('keep to the order told: nothing deep in the first three visits of the whole system, iliopsoas after', () => {
    const plan = strategyPlans.wholeSystem
    const deep = plan.map((events) => events.some((event) => visitEvents[event].deep))
    expect(deep).toEqual([false, false, false, true, true, true])
    expect(firstDeepVisit).toBe(4)
    for (const events of plan) expect(events).not.toContain('soreSpot')
  })

  it('bring the whole system near the numbers of the story', () => {
    const { threat, psoas, reactivity } = courses.wholeSystem
    expect(at(threat, 3)).toBeCloseTo(0.4, 1)
    expect(at(psoas, 6)).toBeCloseTo(0.08, 1)
    expect(at(reactivity, 6)).toBeCloseTo(0.35, 1)
  })

  it('let the sore spot dip after each visit and climb back to the line of time alone', () => {
    const { reactivity } = courses.soreSpot
    const alone = courses.timeAlone.reactivity
    for (let visit = 1; visit <= 6; visit++) {
      const day = 7 * visit - 3.5
      expect(reactivity[visitIndex(day)]).toBeLessThan(0.6 * reactivity[visitIndex(day - 0.25)]!)
      // A week is three and a half times the recovery: a thirtieth of the dip is left.
      if (visit < 6) expect(reactivity[visitIndex(day + 6.75)]).toBeGreaterThan(0.97 * alone[visitIndex(day + 6.75)]!)
    }
  })

  it('follow exponentials: threat alone by hand, creep 63 % after one time constant', () => {
    const { startThreat, naturalCourse, naturalFloor } = standardTime
    const floor = naturalFloor * startThreat
    const byHand = (day: number): number => floor + (startThreat - floor) * Math.exp(-day / naturalCourse)
    for (const day of [7, 21, 42]) expect(courses.timeAlone.threat[visitIndex(day)]).toBeCloseTo(byHand(day), 9)
    expect(creepShare(standardTime.creepTime, standardTime)).toBeCloseTo(1 - Math.exp(-1), 12)
  })

  it('never leave their range, nor rise by themselves above the start', () => {
    for (const course of Object.values(courses))
      for (const values of Object.values(course))
        for (const value of values) expect(value >= 0 && value <= values[0]).toBe(true)
  })
})

describe('the bands', () => {
  it('are the same for the same seed, hold their line or touch it, and are wider than nothing', () => {
    const one = banded(strategyPlans.wholeSystem, plain, standardTime, 60, 5)
    expect(banded(strategyPlans.wholeSystem, plain, standardTime, 60, 5)).toEqual(one)
    for (const id of visitQuantities) {
      const { line, low, high } = { line: one.line[id], low: one.low[id], high: one.high[id] }
      line.forEach((value, day) => {
        expect(low[day]).toBeLessThan(high[day]!)
        expect(value > low[day]! - 1e-9 && value < high[day]! + 1e-9).toBe(true)
      })
    }
  })

  it('overlap at the end: whole system and time alone cannot be told apart by it', () => {
    const of = (id: (typeof strategies)[number]) => banded(strategyPlans[id], plain, standardTime, 100, 1)
    const [whole, alone] = [of('wholeSystem'), of('timeAlone')]
    expect(whole.high.tension[visitDays]).toBeGreaterThan(alone.low.tension[visitDays]!)
  })
})

describe('the film of six visits', () => {
  it('has nothing to move by quadratus lumborum: both gone, the sacrum turns by less than a tenth of a degree', () => {
    const { withoutQuadratus } = play<'visits'>({ kind: 'visits', strategy: 'wholeSystem', visit: 6 })
    const { ask } = bodyOf()
    const gone = ask({ off: ['quadratusLumborum.right', 'quadratusLumborum.left'] })
    expect(gone.muscles.quadratusLumborum!.right.force).toBe(0)
    expect(withoutQuadratus).toBeCloseTo(gone.nutation.mean - ask({}).nutation.mean, 6)
    expect(Math.abs(withoutQuadratus)).toBeGreaterThan(0)
    expect(Math.abs(withoutQuadratus)).toBeLessThan(0.1)
  })

  it('asks the body day by day; the lines agree with its balance', () => {
    const film = play<'visits'>({ kind: 'visits', strategy: 'wholeSystem', visit: 6 })
    const { ask } = bodyOf()
    for (const day of [0, 14, 28, 42]) {
      const { muscles, change } = ask(film.at(day * secondsPerDay))
      const { line } = film.all.wholeSystem
      expect(Math.abs(muscles.piriformis!.right.force - line.tension[day]!)).toBeLessThan(8)
      expect(change.nutation.mean).toBeCloseTo(line.nutation[day]!, 1)
    }
    expect(film.until).toBe(film.duration)
    expect(play<'visits'>({ kind: 'visits', strategy: 'soreSpot', visit: 3 }).until).toBe(21 * secondsPerDay)
  })
})
