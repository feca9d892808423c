import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { completeScenario } from '../../src/biomechanics/scenario'
import { sampleBodies, type Uncertainty } from '../../src/biomechanics/uncertainty'
import { certaintyOf } from '../../src/ui/numbers/certainty'

const ask = (input: unknown, bodies: number, seed: number): Uncertainty => {
  const run = sampleBodies(ourBody, completeScenario(input), bodies, seed)
  for (;;) {
    const next = run.next()
    if (next.done) return next.value
  }
}

describe('a run over sampled bodies', () => {
  it('is the same for the same seed and another for another', () => {
    const scenario = { psoasShortening: 0.1 }
    expect(ask(scenario, 40, 7)).toEqual(ask(scenario, 40, 7))
    expect(ask(scenario, 40, 7).spread).not.toEqual(ask(scenario, 40, 8).spread)
  })

  it('counts no sacrum as nodding when nothing is done to any body', () => {
    const { share, spread } = ask({}, 30, 1)
    expect(share.nutates).toBe(0)
    expect(share.counternutates).toBe(0)
    expect(spread.nutation.p95).toBe(0)
  })

  it('keeps its percentiles in order and its shares between 0 and 1', () => {
    const { spread, share } = ask({ psoasShortening: { right: 0.2, left: 0 } }, 60, 3)
    for (const { p5, p25, p50, p75, p95 } of Object.values(spread))
      expect([p5, p25, p50, p75, p95]).toEqual([p5, p25, p50, p75, p95].sort((a, b) => a - b))
    for (const value of Object.values(share)) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
    }
  })

  it('finds that a psoas stronger and longer at rest nods the sacrum more', () => {
    const { causes } = ask({ psoasShortening: 0.1 }, 200, 1)
    const of = (id: string): number => causes.find(({ parameter }) => parameter === id)!.correlation
    expect(of('psoasStrength')).toBeGreaterThan(0.3)
    expect(of('psoasNeutralLength')).toBeGreaterThan(0.3)
    expect(of('sacroiliacStiffness')).toBeLessThan(-0.1)
    expect(Math.abs(causes[0]!.correlation)).toBeGreaterThanOrEqual(Math.abs(causes.at(-1)!.correlation))
  })

  it('says it in words', () => {
    const [first] = certaintyOf(ask({ psoasShortening: 0.1 }, 40, 1))
    expect(first).toMatch(
      /^In 100 % of 40 sampled bodies the sacrum nods forward; nine in ten by \+0\.\d\d° to \+\d\.\d\d°/,
    )
  })

  it.each([
    [1, 'bodies must be a whole number from 2 to 100000, not 1'],
    [2.5, 'bodies must be a whole number from 2 to 100000, not 2.5'],
    [1e9, 'bodies must be a whole number from 2 to 100000, not 1000000000'],
  ])('refuses %d bodies in one line', (bodies, line) => {
    expect(() => sampleBodies(ourBody, completeScenario(), bodies, 1).next()).toThrow(line)
  })
})
