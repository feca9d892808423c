import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import { psoasStateIds, psoasStateOf, psoasStates } from '../../src/biomechanics/psoasStates'
import { completeScenario } from '../../src/biomechanics/scenario'

const asked = (id: (typeof psoasStateIds)[number]) => completeScenario(psoasStates[id])

describe('what is said of a psoas', () => {
  it('is long and quiet at rest, and each state is known again', () => {
    expect(psoasStateOf(completeScenario({}))).toBe('long')
    for (const id of psoasStateIds) expect(psoasStateOf(asked(id))).toBe(id)
    expect(psoasStateOf(completeScenario({ psoasShortening: { right: 0.2 } }))).toBeNull()
  })

  it('pulls harder in every state but the long one, and the sacrum nods with it', () => {
    const { muscles } = answerOf(ourBody, asked('long')).report
    for (const id of ['short', 'braced', 'protective'] as const) {
      const { report } = answerOf(ourBody, asked(id))
      expect(report.balanced, id).toBe(true)
      expect(report.muscles.psoasMajor!.right.force, id).toBeGreaterThan(muscles.psoasMajor!.right.force + 20)
      expect(report.change.nutation.mean, id).toBeGreaterThan(0.1)
    }
  })
})
