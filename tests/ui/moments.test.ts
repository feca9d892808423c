import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import { momentsOf } from '../../src/biomechanics/momentNames'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'

const asked: readonly (readonly [string, ScenarioInput])[] = [
  ['at rest', {}],
  ['with half of the extensors on the hip bones', { psoasShortening: 0.2, extensorsOnSacrum: 0.5 }],
  ['leaning forward', { trunkLean: 30, extensorsOnSacrum: 0.5 }],
  ['under a test push', { jointPush: 5 }],
]

describe('the moments that every figure draws', () => {
  it.each(asked)('are all of the report, and sum to zero, %s', (_, input) => {
    const { report } = answerOf(ourBody, completeScenario(input))
    const drawn = momentsOf(report, 0)
    expect(drawn.map(({ id }) => id)).toHaveLength(Object.keys(report.sacroiliacMoments).length)
    expect(Math.abs(drawn.reduce((sum, { moment }) => sum + moment, 0))).toBeLessThan(1e-5)
    // What is too small to draw is too small to be missed.
    expect(Math.abs(momentsOf(report).reduce((sum, { moment }) => sum + moment, 0))).toBeLessThan(0.05)
  })

  it('have a name each, no two alike', () => {
    const names = momentsOf(answerOf(ourBody, completeScenario({ jointPush: 5 })).report, 0).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Z]/)
  })
})
