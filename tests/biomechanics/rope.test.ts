import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import { ropeOf } from '../../src/biomechanics/rope'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'

const ask = (scenario: ScenarioInput) => answerOf(ourBody, completeScenario(scenario)).report

describe('the rope of moments', () => {
  it('ties what turns one way to one end, in the order in which it is told', () => {
    const rope = ropeOf({
      sacroiliacMoments: { gravity: 10, psoasMajor: 5, joint: -12, piriformis: -2, coccygeus: -1.5, iliacus: 0.5 },
    })
    expect(rope.nods).toEqual([
      { id: 'gravity', moment: 10 },
      { id: 'psoasMajor', moment: 5 },
      { id: 'others', moment: 0.5 },
    ])
    expect(rope.holds).toEqual([
      { id: 'joint', moment: 12 },
      { id: 'piriformis', moment: 2 },
      { id: 'others', moment: 1.5 },
    ])
    expect([rope.nodding, rope.holding]).toEqual([15.5, 15.5])
  })

  it('tells a strand that would be a hair with the others, and loses none', () => {
    const { holds, holding } = ropeOf({ sacroiliacMoments: { joint: -3, piriformis: -0.2, gluteusMaximus: -0.1 } })
    expect(holds.map(({ id }) => id)).toEqual(['joint', 'others'])
    expect(holding).toBeCloseTo(3.3, 12)
  })

  it.each([
    {},
    { psoasShortening: 0.2 },
    { psoasShortening: 0.2, account: 'taught' },
    { piriformisTone: 1 },
    { posture: 'sitting' },
  ] as const)('has equal ends where the body rests: %j', (scenario) => {
    const { nodding, holding } = ropeOf(ask(scenario))
    expect(nodding).toBeGreaterThan(1)
    expect(Math.abs(nodding - holding)).toBeLessThan(1e-6)
  })

  it('thickens on both ends when psoas shortens, and piriformis has a strand of its own once it answers', () => {
    const [rest, measured, taught] = [
      ask({}),
      ask({ psoasShortening: 0.2 }),
      ask({ psoasShortening: 0.2, account: 'taught' }),
    ].map(ropeOf)
    expect(measured!.nodding).toBeGreaterThan(rest!.nodding + 5)
    const piriformis = (rope = rest!) => rope.holds.find(({ id }) => id === 'piriformis')?.moment ?? 0
    expect(piriformis(taught)).toBeGreaterThan(piriformis(measured) + 3)
    expect(taught!.holds[0]!.id).toBe('joint')
  })
})
