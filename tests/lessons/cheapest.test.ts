import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { type CheapestQuestion, cheapestAnswer, turnBackIds } from '../../src/biomechanics/cheapestAnswer'
import { parameterOf } from '../../src/biomechanics/muscleParameters'
import { completeScenario } from '../../src/biomechanics/scenario'
import { answerTo, stateAt } from '../../src/lessons/answers'
import type { At } from '../../src/lessons/expectation'
import { lessons } from '../../src/lessons/lessons'
import { claims as german } from '../../src/words/de/claims'
import { claims as english } from '../../src/words/en/claims'

const trail = startTrail(ourBody)
const lesson = lessons.find(({ id }) => id === 'L04')!
const shorter = completeScenario({ psoasShortening: 0.15 })
const noExtension = { isHipExtensionForbidden: true }
function foundFor(question: CheapestQuestion) {
  const answer = cheapestAnswer(trail, shorter, question)
  if (answer.kind !== 'found') throw new Error(answer.kind)
  return answer
}

describe('the last step of the tug of war', () => {
  it.each<[At, CheapestQuestion]>([
    ['8a', {}],
    ['8b', noExtension],
    ['8c', { among: ['piriformis'] }],
  ])('sets what least effort asks for (%s)', (at, question) => {
    const { scenario } = answerTo(ourBody, stateAt(lesson, at))
    const { scenario: cheapest } = foundFor(question)
    expect(scenario.psoasShortening).toEqual(shorter.psoasShortening)
    for (const id of turnBackIds) {
      const tone = parameterOf(id, 'tone')
      for (const side of ['right', 'left'] as const)
        expect(Math.abs(scenario[tone][side] - cheapest[tone][side]), `${tone}: ${cheapest[tone][side]}`).toBeLessThan(
          0.006,
        )
    }
  })

  it.each([
    ['English', english.cheapestAnswer.found, '.'],
    ['German', german.cheapestAnswer!.found, ','],
  ])('has an evidence card in %s with the numbers of the model', (_, card, point) => {
    const [free, held, alone] = [foundFor({}), foundFor(noExtension), foundFor({ among: ['piriformis'] })]
    const percent = (share: number) => `${Math.round(100 * share)} %`
    const decimal = (value: number) => value.toFixed(1).replace('.', point)
    const tipped = trail.solve(shorter).report.change.pelvicTilt - free.report.change.pelvicTilt
    for (const id of turnBackIds) expect(card).toContain(percent(free.activations[id].right))
    expect(card).toContain(`${decimal(tipped)}°`)
    for (const id of turnBackIds) expect(card).toContain(percent(held.activations[id].right))
    const [gluteus, floor, piriformis] = turnBackIds.map((id) => decimal(-free.report.sacroiliacMoments[id]!))
    expect(card).toMatch(new RegExp(`: ${gluteus}, ${floor} (and|und) ${piriformis} N·m`))
    expect(card).toContain(percent(alone.activations.piriformis.right))
  })
})
