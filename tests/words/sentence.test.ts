import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { claims as germanClaims } from '../../src/words/de/claims'
import { grammar as german } from '../../src/words/de/grammar'
import { claims as englishClaims } from '../../src/words/en/claims'
import { grammar as english } from '../../src/words/en/grammar'

it('several causes are one sentence: only its first word is large', () => {
  const scenario = completeScenario({ posture: 'lying', psoasShortening: { right: 0.2 }, piriformisTone: 0.5 })
  const said = english.sentence(scenario, startTrail(ourBody).solve(scenario).report)
  expect(said).toMatch(/^Lying; right psoas 20 % shorter; both piriformis at 50 % tone\. [A-Z]/)
})

it.each([
  [english, /Both gluteus maximus at 10 % tone; both coccygeus at 19 % tone; both biceps femoris at 20 % tone\. /],
  [
    german,
    /Gluteus maximus beidseits mit 10 % Tonus; Coccygeus beidseits mit 19 % Tonus; Biceps femoris beidseits mit 20 % Tonus\. /,
  ],
])('whatever muscle works is among the causes (%#)', (grammar, said) => {
  const scenario = completeScenario({ gluteusMaximusTone: 0.1, coccygeusTone: 0.19, bicepsFemorisTone: 0.2 })
  expect(grammar.sentence(scenario, startTrail(ourBody).solve(scenario).report)).toMatch(said)
})

it.each([
  [english, /leaning/],
  [german, /geneigt/],
])('a trunk that lies does not lean: the lean left over from standing is not said (%#)', (grammar, said) => {
  const leaning = (posture: 'standing' | 'lying') => {
    const scenario = completeScenario({ posture, trunkLean: 30 })
    return grammar.sentence(scenario, startTrail(ourBody).solve(scenario).report)
  }
  expect(leaning('standing')).toMatch(said)
  expect(leaning('lying')).not.toMatch(said)
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

describe('the account', () => {
  const told = (input: ScenarioInput, by = english) => {
    const scenario = completeScenario(input)
    return by.sentence(scenario, startTrail(ourBody).solve(scenario).report)
  }

  const forces = (input: ScenarioInput) => {
    const { right, left } = startTrail(ourBody).solve(completeScenario(input)).report.muscles.piriformis!
    return { right: right.force.toFixed(0), left: left.force.toFixed(0) }
  }

  it('is named where piriformis is made to answer, with the rule that did it', () => {
    const both = { psoasShortening: 0.2, account: 'taught' } as const
    const one = { psoasShortening: { right: 0.2 }, account: 'taught' } as const
    const [pulls, apart] = [forces(both), forces(one)]
    const rule = 'as taught, piriformis is made to answer (a rule of the story)'
    expect(told(both)).toContain(`; ${rule}: ${pulls.right} N a side.`)
    expect(told(one)).toContain(`; ${rule}: ${apart.right} N right, ${apart.left} N left.`)
    expect(told(both, german)).toContain(
      `; wie gelehrt lässt man den Piriformis antworten (eine Regel der Geschichte): ${pulls.right} N je Seite.`,
    )
    // Made to answer it pulls many times harder than with its tone.
    expect(Number(pulls.right)).toBeGreaterThan(10 * Number(forces({ psoasShortening: 0.2 }).right))
    expect(Number(apart.right)).toBeGreaterThan(Number(apart.left))
  })

  it('is not, where it does no more than its tone: measured, at rest, or when the sacrum goes back', () => {
    expect(told({ psoasShortening: 0.2 })).toMatch(/; piriformis pulls with 6 N a side\.$/)
    expect(told({ account: 'taught' })).toBe('Standing at rest: every pull is balanced and the sacrum is quiet.')
    expect(told({ piriformisTone: 0.5, account: 'taught' })).toMatch(
      /nods back 0\.4°; piriformis pulls with 97 N a side/,
    )
  })

  it.each([
    ['English', englishClaims.storyRule.found],
    ['German', germanClaims.storyRule!.found],
  ])('has an evidence card in %s that says what the model asks of piriformis', (_, found) => {
    const piriformis = (account: 'taught' | 'measured') =>
      startTrail(ourBody).solve(completeScenario({ psoasShortening: 0.2, account })).report.muscles.piriformis!.right
    const [taught, measured] = [piriformis('taught'), piriformis('measured')]
    const percent = (share: number) => `${Math.round(100 * share)} %`
    expect(found).toContain(percent(taught.activation))
    expect(found).toContain(`${taught.force.toFixed(0)} N`)
    expect(found).toContain(percent(measured.activation))
    expect(found).toContain(`${measured.force.toFixed(0)} N`)
    // Giphart 2012: the highest peak, and its spread.
    expect(found).toContain('36 ± 26 %')
  })
})
