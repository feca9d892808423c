import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { activationAfter } from '../../src/biomechanics/time/activation'
import { type Felt, type Instant, startRun } from '../../src/biomechanics/time/run'

const rest = (seconds: number, step = 0.01): Felt[] => Array.from({ length: Math.round(seconds / step) }, () => ({}))
function play(moments: readonly Felt[], input: unknown = {}, step = 0.01, values = {}): Instant[] {
  const run = startRun(ourBody, input, step, values)
  return moments.map((moment) => run(moment))
}
/** Presses the right piriformis to `depth` within `seconds`, then holds. */
const pressing = (depth: number, seconds: number, hold: number): Felt[] =>
  Array.from({ length: Math.round((seconds + hold) / 0.01) }, (_, i) => ({
    press: {
      piriformis: { right: { depth: depth * Math.min(1, (i + 1) / Math.max(1, seconds / 0.01)), moving: true } },
    },
  }))
const peak = (instants: readonly Instant[]): number =>
  Math.max(...instants.map(({ activation }) => activation.piriformis.right))

describe('activation', () => {
  it('is 63 % of the way after one time constant, quicker up than down, whatever the step', () => {
    expect(activationAfter(0, 1, 0.015, 0.015, 0.05)).toBeCloseTo(1 - Math.exp(-1), 12)
    expect(activationAfter(1, 0, 0.05, 0.015, 0.05)).toBeCloseTo(Math.exp(-1), 12)
    let small = 0
    for (let i = 0; i < 10; i++) small = activationAfter(small, 0.6, 0.001, 0.015, 0.05)
    expect(small).toBeCloseTo(activationAfter(0, 0.6, 0.01, 0.015, 0.05), 12)
  })

  it('stays between 0 and 1 for any drive', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ noNaN: true }),
        fc.double({ min: 1e-4, max: 1, noNaN: true }),
        (a, drive, dt) => {
          const next = activationAfter(a, drive, dt, 0.015, 0.05)
          expect(next).toBeGreaterThanOrEqual(0)
          expect(next).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})

describe('a body in time', () => {
  it('stays at rest when nothing happens: the first instant is the last', () => {
    const instants = play(rest(1))
    expect(instants.at(-1)!.report.change.nutation.mean).toBeCloseTo(0, 9)
    expect(instants.at(-1)!.activation.piriformis.right).toBeCloseTo(0.02, 12)
  })

  it('is the same run twice', () => {
    const moments = [{ change: { psoasShortening: 0.1 } }, ...pressing(1, 0.2, 0.5), ...rest(0.5)]
    expect(play(moments)).toEqual(play(moments))
  })

  it('barely answers one degree of nutation: the stretch is a tenth of the threshold', () => {
    const instants = play([{ change: { psoasShortening: 0.2 } }, ...rest(1)], {}, 0.01, { velocityGain: 0 })
    for (const { reflex } of instants) expect(reflex.piriformis.right).toBe(0)
  })

  it('guards more against a fast deep press than against a slow ramp to the same depth (Roberts 2011)', () => {
    const fast = peak(play(pressing(1, 0.1, 1)))
    const slow = peak(play(pressing(1, 20, 1)))
    expect(fast).toBeGreaterThan(2 * slow)
    expect(slow).toBeLessThan(0.03)
  })

  it('guards more when it feels threatened', () => {
    const calm = peak(play(pressing(1, 0.2, 0.5)))
    const threatened = peak(play(pressing(1, 0.2, 0.5), { perceivedThreat: 1 }))
    expect(threatened).toBeGreaterThan(calm)
  })

  it('is at rest again within a second after the hand has gone', () => {
    const instants = play([...pressing(1, 0.1, 1), ...rest(1.5)])
    expect(instants.at(-1)!.activation.piriformis.right).toBeCloseTo(0.02, 3)
    expect(instants.at(-1)!.reflexLeft.piriformis.right).toBeGreaterThan(0.97)
  })

  it('answers nothing before the delay is over', () => {
    const step = 0.005
    const run = startRun(ourBody, { piriformisTone: 0.02 }, step, {
      reflexThreshold: 0,
      reflexGain: 20,
      velocityGain: 0,
      reflexDelay: 0.05,
    })
    run()
    const early = Array.from({ length: 9 }, (_, i) => run(i === 0 ? { change: { hipFlexion: 90 } } : {}))
    for (const { reflex } of early) expect(reflex.piriformis.right).toBeLessThan(1e-3)
    const later = Array.from({ length: 20 }, () => run())
    expect(later.at(-1)!.reflex.piriformis.right).toBeGreaterThan(0.1)
  })

  it.each([
    [() => startRun(ourBody, {}, 1), 'step must be from 0.001 to 0.05 s, not 1'],
    [() => startRun(ourBody, {}, Number.NaN), 'step must be from 0.001 to 0.05 s, not NaN'],
    [() => startRun(ourBody, { psoasTone: 3 }), 'psoasTone must be from 0 to 1, not 3'],
    [
      () => startRun(ourBody)({ press: { piriformis: { right: { depth: 2, moving: true } } } }),
      'press.piriformis.right.depth must be from 0 to 1, not 2',
    ],
    [() => startRun(ourBody)({ change: { psoasTone: -1 } }), 'psoasTone must be from 0 to 1, not -1'],
  ])('refuses what is out of range in one line (%#)', (make, line) => {
    expect(make).toThrow(line)
  })

  it('stays finite and balanced through absurd gains and threats', () => {
    fc.assert(
      fc.property(
        fc.record({
          reflexGain: fc.double({ min: 0, max: 1e3, noNaN: true }),
          velocityGain: fc.double({ min: 0, max: 1e3, noNaN: true }),
          reflexThreshold: fc.double({ min: 0, max: 0.2, noNaN: true }),
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.25, noNaN: true }),
        (values, perceivedThreat, psoasShortening) => {
          const instants = play(
            [{ change: { psoasShortening, perceivedThreat } }, ...pressing(1, 0.05, 0.2), ...rest(0.3)],
            {},
            0.01,
            values,
          )
          for (const { activation, report } of instants) {
            expect(Number.isFinite(report.change.nutation.mean)).toBe(true)
            expect(report.balanced).toBe(true)
            for (const side of ['right', 'left'] as const) expect(activation.piriformis[side]).toBeLessThanOrEqual(1)
          }
        },
      ),
      { numRuns: 40, seed: 7 },
    )
  })
})
