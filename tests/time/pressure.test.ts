import { describe, expect, it } from 'vitest'
import { standardTime, timeConstants } from '../../src/biomechanics/time/constants'
import { type Press, pressureAfter, reflexLeft, unpressed } from '../../src/biomechanics/time/pressure'

/** Share of the reflex left at each tenth of a second while `press` acts, then after release. */
function course(press: Press, pressed: number, released: number): { during: number[]; after: number[] } {
  let state = unpressed
  const run = (now: Press, seconds: number): number[] =>
    Array.from({ length: Math.round(seconds * 10) }, () => {
      state = pressureAfter(state, now, 0.1, standardTime)
      return reflexLeft(state, standardTime)
    })
  return { during: run(press, pressed), after: run({ depth: 0, moving: false }, released) }
}

describe('pressure on a muscle', () => {
  it('takes most of the reflex while a deep hand moves: about 71 % off (Morelli 1990)', () => {
    const { during } = course({ depth: 1, moving: true }, 10, 0)
    expect(during.at(-1)).toBeGreaterThan(0.25)
    expect(during.at(-1)).toBeLessThan(0.33)
  })

  it('does more when it is deeper (Goldberg 1992)', () => {
    const at = (depth: number): number => course({ depth, moving: true }, 10, 0).during.at(-1)!
    expect(at(1)).toBeLessThan(at(0.5))
    expect(at(0.5)).toBeLessThan(at(0))
    expect(at(0)).toBe(1)
  })

  it('leaves nothing behind: back within two seconds of release (Morelli 1990, 1991)', () => {
    const { during, after } = course({ depth: 1, moving: true }, 60, 2)
    expect(during.at(-1)).toBeLessThan(0.33)
    expect(after.at(-1)).toBeGreaterThan(0.99)
  })

  it('fades under a hand that lies still: weakest effect left after half a minute (Kukulka 1985)', () => {
    const { during } = course({ depth: 1, moving: false }, 30, 0)
    const deepest = Math.min(...during)
    expect(deepest).toBeLessThan(0.6)
    expect(during.at(-1)).toBeGreaterThan(0.85)
  })

  it('has constants inside their own ranges, each with a source', () => {
    for (const { value, min, max, source } of Object.values(timeConstants)) {
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
      expect(source.length).toBeGreaterThan(0)
    }
  })
})
