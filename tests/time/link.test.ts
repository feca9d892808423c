import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Exercise,
  everydayIds,
  pushedSides,
  pushMuscles,
  pushStateIds,
  strategies,
  touches,
  visitCount,
  visitEventIds,
} from '../../src/biomechanics/time/exercise'
import { encode, openLink } from '../../src/state/page/link'
import { exerciseOf, exerciseText } from '../../src/state/time/exerciseLink'

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const exercises: fc.Arbitrary<Exercise> = fc.oneof(
  fc.record({
    kind: fc.constant('pilot' as const),
    gain: share,
    delay: fc.integer({ min: 2, max: 60 }).map((hundredth) => hundredth / 100),
    headTurn: fc.integer({ min: -45, max: 45 }),
    crew: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('press' as const),
    muscle: fc.constantFrom('piriformis' as const, 'psoasMajor' as const),
    side: fc.constantFrom('right' as const, 'left' as const),
    touch: fc.constantFrom(...touches),
    depth: share,
  }),
  fc.record({
    kind: fc.constant('visits' as const),
    strategy: fc.constantFrom(...strategies),
    visit: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({
    kind: fc.constant('visits' as const),
    strategy: fc.constantFrom(...strategies),
    visit: fc.integer({ min: 0, max: 6 }),
    plan: fc.array(fc.subarray([...visitEventIds]), { minLength: visitCount, maxLength: visitCount }),
  }),
  fc.record({ kind: fc.constant('everyday' as const), scenario: fc.constantFrom(...everydayIds) }),
  fc.record({
    kind: fc.constant('push' as const),
    state: fc.constantFrom(...pushStateIds),
    on: fc.constantFrom(...pushedSides),
  }),
  fc.record({
    kind: fc.constant('push' as const),
    state: fc.constant('muscles' as const),
    on: fc.constantFrom(...pushedSides),
    without: fc.constantFrom(...pushMuscles),
  }),
  fc.constant({ kind: 'push' as const }),
)
const state = openLink({}).state

describe('an exercise in a link', () => {
  it('comes back as it was sent, and is safe in an address', () => {
    fc.assert(
      fc.property(exercises, (exercise) => {
        const text = encode({ ...state, exercise })
        expect(encodeURI(text)).toBe(text)
        const opened = openLink({ hash: `#${text}` })
        expect(opened.dropped).toEqual([])
        expect(opened.state.exercise).toEqual(exercise)
      }),
    )
  })

  it.each([
    '',
    'pilot',
    'pilot*2*.1*0*0',
    'pilot*.5*.1*0*yes',
    'pilot*NaN*.1*0*0',
    'press*piriformis*middle*fast*.8',
    'press*piriformis*right*fast*1e9',
    'visits*wholeSystem*7',
    'visits*wholeSystem*3*3',
    'visits*wholeSystem*3*e.e*5',
    'everyday*fly',
    'everyday*constructor',
    'push*bare',
    'push*bare*both*x',
    'push*muscles*both*piriformis*x',
    '__proto__',
    'sing*1*2*3*4*5',
  ])('“%s” is left out with a line, and the rest stays', (text) => {
    const { state: opened, dropped } = openLink({ hash: `#ex=${encodeURIComponent(text)}&psoasShortening=.1` })
    expect(opened.exercise).toBeUndefined()
    expect(dropped).toHaveLength(1)
    expect(dropped[0]).toMatch(/^the exercise/)
    expect(opened.scenario.psoasShortening.right).toBe(0.1)
  })

  it('comes back at the instant at which it was sent, at rest or going on', () => {
    fc.assert(
      fc.property(exercises, fc.integer({ min: 0, max: 32_000 }), fc.boolean(), (exercise, thousandth, playing) => {
        const at = { time: thousandth / 1000, playing }
        const text = encode({ ...state, exercise, at })
        expect(encodeURI(text)).toBe(text)
        const { state: opened, dropped } = openLink({ hash: `#${text}` })
        expect(dropped).toEqual([])
        expect(opened.at).toEqual(at)
      }),
    )
  })

  it.each([
    ['ex=push&t=-3', { time: 0, playing: false }, /^t -3 \(nearest: 0\)/],
    ['ex=push&t=1e99', { time: 600, playing: false }, /^t 1e99 \(nearest: 600\)/],
    ['ex=push&t=NaN', undefined, /^t \(“NaN” is no number\)/],
    ['ex=push&t=', undefined, /is no number/],
    ['ex=push&t=2*x', { time: 2, playing: false }, /^“x” behind t/],
    ['t=2', undefined, /without one/],
    ['ex=sing&t=2', undefined, /^the exercise/],
  ])('“%s” is the nearest instant there is, or none, with a line', (hash, at, line) => {
    const { state: opened, dropped } = openLink({ hash: `#${hash}` })
    expect(opened.at).toEqual(at)
    expect(dropped[0]).toMatch(line)
  })

  it.each([
    ['visits*soreSpot*2*ee.m', [['ease'], ['energy'], [], [], [], []], /^in visit 1 of a plan/],
    ['visits*soreSpot*2*re<b>.m.....fff', [['ease', 'rest'], ['energy'], [], [], [], []], /^visits of a plan after/],
    ['visits*soreSpot*2*.....Z', [[], [], [], [], [], []], /^in visit 6 of a plan/],
  ])('“%s” keeps what is a plan, and a line says what is not', (text, plan, line) => {
    const { state: opened, dropped } = openLink({ hash: `#ex=${encodeURIComponent(text)}` })
    expect(opened.exercise).toEqual({ kind: 'visits', strategy: 'soreSpot', visit: 2, plan })
    expect(dropped[0]).toMatch(line)
    for (const told of dropped) expect(told).not.toContain('<')
  })

  it('a plan of a hundred thousand events is six visits and one line', () => {
    const lines: string[] = []
    const read = exerciseOf(`visits*timeAlone*0*${'efmrs.'.repeat(20_000)}`, (line) => lines.push(line))
    expect(read?.kind === 'visits' && read.plan?.length).toBe(visitCount)
    expect(lines).toHaveLength(1)
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = exerciseOf(text)
        if (read) expect(exerciseOf(exerciseText(read))).toEqual(read)
      }),
      { numRuns: 2000 },
    )
  })
})
