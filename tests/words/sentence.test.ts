import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { completeScenario } from '../../src/biomechanics/scenario'
import { grammar } from '../../src/words/en/grammar'

it('several causes are one sentence: only its first word is large', () => {
  const scenario = completeScenario({ posture: 'lying', psoasShortening: { right: 0.2 }, piriformisTone: 0.5 })
  const said = grammar.sentence(scenario, startTrail(ourBody).solve(scenario).report)
  expect(said).toMatch(/^Lying; right psoas 20 % shorter; both piriformis at 50 % tone\. [A-Z]/)
})

it('the report holds numbers and no words: what is said is made from it', () => {
  const report = startTrail(ourBody).solve(completeScenario({ psoasShortening: 0.2 })).report
  const words = JSON.stringify(report, (_, value) => (typeof value === 'string' ? `word: ${value}` : value))
  expect(words).not.toContain('word: ')
  expect(report).not.toHaveProperty('sentence')
})

it('no module of the model makes a sentence', () => {
  const model = readdirSync('src/biomechanics', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const speaking = model.filter((name) => /sentenceOf|sentence:/.test(readFileSync(`src/biomechanics/${name}`, 'utf8')))
  expect(speaking).toEqual([])
})
