import { expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { completeScenario } from '../../src/biomechanics/scenario'

it('several causes are one sentence: only its first word is large', () => {
  const scenario = completeScenario({ posture: 'lying', psoasShortening: { right: 0.2 }, piriformisTone: 0.5 })
  const { sentence } = startTrail(ourBody).solve(scenario).report
  expect(sentence).toMatch(/^Lying; right psoas 20 % shorter; both piriformis at 50 % tone\. [A-Z]/)
})
