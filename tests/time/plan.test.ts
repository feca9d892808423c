import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardTime } from '../../src/biomechanics/time/constants'
import { type Plan, strategies, type VisitEvent, visitCount, visitEventIds } from '../../src/biomechanics/time/exercise'
import {
  addEvent,
  type Edited,
  earlyWork,
  hasEvent,
  leaveToTime,
  moveEvent,
  removeEvent,
} from '../../src/biomechanics/time/plan'
import { endOfVisit, strategyPlans, visitCourse, visitIndex } from '../../src/biomechanics/time/visits'
import { planLine } from '../../src/ui/time/planLine'
import { bodyOf, play } from './body'

const nothing: Plan = Array.from({ length: visitCount }, () => [])
const whole = strategyPlans.wholeSystem

describe('a plan of one’s own', () => {
  it('takes an event in, moves it to another visit and lets it go again, and says so', () => {
    const added = addEvent(nothing, 2, 'ease')
    expect(added.plan).toEqual([[], ['ease'], [], [], [], []])
    expect(planLine(added)).toBe('Position of ease added to visit 2.')
    const moved = moveEvent(added.plan, 2, 5, 'ease')
    expect(moved.plan).toEqual([[], [], [], [], ['ease'], []])
    expect(planLine(moved)).toBe('Position of ease moved from visit 2 to visit 5.')
    const gone = removeEvent(moved.plan, 5, 'ease')
    expect(gone.plan).toEqual(nothing)
    expect(planLine(gone)).toContain('time alone')
    expect(leaveToTime(whole, 1).plan).toEqual([[], ...whole.slice(1)])
  })

  it.each<[string, Edited, RegExp]>([
    ['twice in a visit', addEvent(whole, 1, 'ease'), /once a visit at most/],
    ['onto its like', moveEvent(whole, 1, 2, 'ease'), /Visit 2 has it already/],
    ['a seventh visit', addEvent(whole, 7, 'ease'), /6 visits, 1 to 6/],
    ['before the first', moveEvent(whole, 1, 0, 'ease'), /6 visits, 1 to 6/],
    ['no visit', leaveToTime(whole, Number.NaN), /6 visits, 1 to 6/],
    ['what is not there', removeEvent(whole, 1, 'focused'), /Visit 1 has no focused work/],
    ['from where it is not', moveEvent(whole, 1, 5, 'focused'), /Visit 1 has no focused work/],
  ])('%s is refused in one line, and the plan stays', (_, edited, line) => {
    const { plan } = edited
    const says = planLine(edited)
    expect(plan).toBe(whole)
    expect(says).toMatch(line)
    expect(says).not.toContain('\n')
  })

  it('may have deep work before visit four, which is marked; the article’s own order has none', () => {
    const edited = addEvent(whole, 3, 'focused')
    const { plan } = edited
    expect(hasEvent(plan, 3, 'focused')).toBe(true)
    expect(planLine(edited)).toMatch(/the article waits until visit 4/)
    expect(earlyWork(plan)).toEqual([{ visit: 3, event: 'focused' }])
    expect(earlyWork(whole)).toEqual([])
    expect(earlyWork(strategyPlans.soreSpot)).toHaveLength(3)
    expect(planLine(moveEvent(plan, 3, 2, 'focused'))).toMatch(/the article waits until visit 4/)
  })

  it('is six visits of events in their own order, each once, whatever is done to it in whatever order', () => {
    const acts = fc.array(
      fc.tuple(
        fc.constantFrom('add', 'remove', 'move', 'leave'),
        fc.constantFrom(...visitEventIds),
        fc.integer({ min: -1, max: 8 }),
        fc.integer({ min: -1, max: 8 }),
      ),
      { maxLength: 40 },
    )
    const done = (plan: Plan, act: string, event: VisitEvent, a: number, b: number): Edited =>
      act === 'add'
        ? addEvent(plan, a, event)
        : act === 'remove'
          ? removeEvent(plan, a, event)
          : act === 'move'
            ? moveEvent(plan, a, b, event)
            : leaveToTime(plan, a)
    fc.assert(
      fc.property(acts, (list) => {
        let plan = nothing
        for (const [act, event, a, b] of list) {
          const before = plan.flat().length
          plan = done(plan, act, event, a, b).plan
          if (act === 'move') expect(plan.flat()).toHaveLength(before)
        }
        expect(plan).toHaveLength(visitCount)
        for (const events of plan) expect(events).toEqual(visitEventIds.filter((id) => events.includes(id)))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the film of a plan of one’s own', () => {
  const exercise = { kind: 'visits', visit: 6, strategy: 'soreSpot' } as const

  it('copied from a strategy is that strategy, line and bands', () => {
    for (const strategy of strategies) {
      const { own, all } = play<'visits'>({ ...exercise, strategy, plan: strategyPlans[strategy] })
      expect(own).toEqual(all[strategy])
    }
  })

  it('plays the plan, not the strategy beside it; without a plan there is no line of one', () => {
    const film = play<'visits'>({ ...exercise, plan: whole })
    const { course } = play<'visits'>({ ...exercise, strategy: 'wholeSystem' })
    expect(film.course).toEqual(course)
    expect(play<'visits'>(exercise).own).toBeUndefined()
  })

  it('does at a visit what the rule says by hand: focused work takes its creep share of 22 % of the shortening', () => {
    const alone = visitCourse(nothing, standardTime)
    const worked = visitCourse(addEvent(nothing, 4, 'focused').plan, standardTime)
    const day = visitIndex(endOfVisit(4) - 3.5)
    const share = (1 - Math.exp(-300 / 30)) * 0.22
    expect(worked.psoas[day]! / alone.psoas[day]!).toBeCloseTo(1 - share, 9)
    expect(worked.psoas[day - 1]).toBe(alone.psoas[day - 1])
    expect(worked.threat).toEqual(alone.threat)
  })

  it('moved to a later visit acts later and no less', () => {
    const early = visitCourse(addEvent(nothing, 1, 'ease').plan, standardTime)
    const late = visitCourse(addEvent(nothing, 5, 'ease').plan, standardTime)
    const at = (values: Float64Array, visit: number): number => values[visitIndex(endOfVisit(visit))]!
    expect(at(early.threat, 2)).toBeLessThan(at(late.threat, 2))
    expect(at(late.threat, 6)).toBeLessThan(at(early.threat, 6))
    expect(bodyOf().ask({}).balanced).toBe(true)
  })
})
