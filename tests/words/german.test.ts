import { describe, expect, it } from 'vitest'
import { entries } from '../../src/anatomy/atlas'
import { ourBody } from '../../src/anatomy/body'
import { searchIn } from '../../src/anatomy/search'
import { answerOf } from '../../src/biomechanics/answers'
import { parameterIds } from '../../src/biomechanics/parameters'
import type { Report } from '../../src/biomechanics/report'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { filled } from '../../src/lessons/caption'
import { lessonsIn } from '../../src/lessons/lessons'
import { fitCaption } from '../../src/state/talk/deck'
import { anatomy } from '../../src/words/de/anatomy'
import { spoken } from '../../src/words/de/german'
import { starterDeckTexts as germanDeck } from '../../src/words/de/ui/starterDeck'
import { lessons as english } from '../../src/words/en/lessons'
import { starterDeckTexts as englishDeck } from '../../src/words/en/ui/starterDeck'

const { grammar } = spoken
const pulls = 'der Piriformis zieht mit 6 N je Seite.'

/** Written by hand; the changes of the angles stand in braces. */
const said: readonly (readonly [input: ScenarioInput, sentence: string])[] = [
  [{}, 'Ruhiger Stand: Alle Züge halten sich die Waage, und das Kreuzbein ist in Ruhe.'],
  [{ posture: 'lying' }, 'Ruhiges Liegen: Alle Züge halten sich die Waage, und das Kreuzbein ist in Ruhe.'],
  [
    { psoasShortening: { right: 0.2 } },
    `Psoas rechts 20 % kürzer. Das Becken kippt um {pelvicTilt}° nach vorn, die Lendenlordose vertieft sich um {lordosis}° und das Kreuzbein geht um {nutation}° in Nutation (rechts +{right}°, links +{left}°); ${pulls}`,
  ],
  [
    { psoasShortening: 0.1 },
    `Psoas beidseits 10 % kürzer. Das Becken kippt um {pelvicTilt}° nach vorn, die Lendenlordose vertieft sich um {lordosis}° und das Kreuzbein geht um {nutation}° in Nutation; ${pulls}`,
  ],
  [
    { psoasShortening: { right: 0.2, left: 0.05 } },
    `Psoas rechts 20 % kürzer, links 5 % kürzer. Das Becken kippt um {pelvicTilt}° nach vorn, die Lendenlordose vertieft sich um {lordosis}° und das Kreuzbein geht um {nutation}° in Nutation (rechts +{right}°, links +{left}°); ${pulls}`,
  ],
  [
    { posture: 'lying', psoasShortening: { right: 0.2 }, piriformisTone: 0.5 },
    'Im Liegen: Psoas rechts 20 % kürzer; Piriformis beidseits mit 50 % Tonus. Das Becken kippt um {pelvicTilt}° nach vorn, die Lendenlordose flacht um {lordosis}° ab und das Kreuzbein geht um {nutation}° in Nutation (rechts +{right}°, links +{left}°); der Piriformis zieht mit 97 N je Seite.',
  ],
  [
    { off: ['piriformis.right'], psoasShortening: 0.1 },
    'Psoas beidseits 10 % kürzer; 1 Teil ausgeschaltet. Das Becken kippt um {pelvicTilt}° nach vorn, die Lendenlordose vertieft sich um {lordosis}° und das Kreuzbein geht um {nutation}° in Nutation; der Piriformis zieht mit 0 N rechts und 6 N links.',
  ],
  [
    { off: ['coccygeus', 'gravity'] },
    `3 Teile ausgeschaltet. Das Becken kippt um {pelvicTilt}° nach vorn, die Lendenlordose flacht um {lordosis}° ab und das Kreuzbein geht um {nutation}° in Gegennutation; ${pulls}`,
  ],
  [
    { trunkLean: 20, hipRotation: { right: -20, left: 10 } },
    'Oberschenkel rechts 20° nach außen gedreht, links 10° nach innen gedreht; Rumpf 20° nach vorn geneigt. Das Becken kippt um {pelvicTilt}° nach vorn, die Lendenlordose flacht um {lordosis}° ab und das Kreuzbein geht um {nutation}° in Nutation (rechts +{right}°, links +{left}°); der Piriformis zieht mit 4 N rechts und 7 N links.',
  ],
  [{ psoasTone: 0.011 }, 'Psoas beidseits mit 1 % Tonus. Nichts bewegt sich auch nur um ein Zehntel Grad.'],
]

/** `sentence` with the changes of a report in it, to a tenth, with the German comma. */
const told = (sentence: string, { pelvicTilt, lordosis, nutation }: Report['change']): string => {
  const changes: Readonly<Record<string, number>> = {
    pelvicTilt,
    lordosis,
    nutation: nutation.mean,
    right: nutation.right,
    left: nutation.left,
  }
  return sentence.replace(/\{(\w+)\}/g, (_, id: string) => Math.abs(changes[id]!).toFixed(1).replace('.', ','))
}

describe('the sentence in German', () => {
  it.each(said)('says %j as it was written by hand', (input, sentence) => {
    const scenario = completeScenario(input)
    const { report } = answerOf(ourBody, scenario)
    expect(grammar.sentence(scenario, report)).toBe(told(sentence, report.change))
  })

  it('says what does not balance, and what does only with a joint turned too far', () => {
    const scenario = completeScenario({ posture: 'sitting', trunkLean: 50 })
    const { report } = answerOf(ourBody, scenario)
    expect(grammar.sentence(scenario, { ...report, balanced: false })).toBe(
      'Im Sitzen: Rumpf 50° nach vorn geneigt. Die Kräfte halten sich nicht die Waage: Nichts in diesem Modell hält den Körper so.',
    )
    expect(grammar.sentence(scenario, { ...report, balanced: false, beyond: 'pelvicTilt' })).toBe(
      'Im Sitzen: Rumpf 50° nach vorn geneigt. Die Kräfte halten sich erst die Waage, wenn ein Gelenk um mehr als 60° gedreht ist, weiter als in jedem Körper.',
    )
  })

  it('says what a hand has done', () => {
    expect(grammar.byHand({ nutation: 2, pelvicTilt: 3, torsion: 0 })).toBe(
      'Von Hand gestellt: Das Becken kippt um 3,0° nach vorn, und das Kreuzbein geht gegenüber den Hüftbeinen um 2,0° in Nutation. Hier sind keine Kräfte im Gleichgewicht.',
    )
  })
})

describe('German names', () => {
  it('stand for every structure and place, with the side behind them', () => {
    for (const { base } of entries) expect(anatomy[base], base).toBeDefined()
    const ids = Object.fromEntries(entries.map((entry) => [entry.id, grammar.structure(entry, entry.side)]))
    expect(ids['sciaticNerve.left']).toBe('Ischiasnerv links')
    expect(ids.sacrum).toBe('Kreuzbein')
    expect(new Set(Object.values(ids)).size).toBe(entries.length)
  })

  it('of parameters differ from each other and from the English ones', () => {
    expect(new Set(parameterIds.map((id) => grammar.parameter(id))).size).toBe(parameterIds.length)
    expect(grammar.parameter('psoasShortening', 'right')).toBe('Verkürzung des Psoas, rechts')
    expect(grammar.spoken('psoasShortening', 'right', '12 Prozent')).toBe('Psoas rechts, 12 Prozent kürzer')
    expect(grammar.spoken('trunkLean', undefined, '20 Grad')).toBe('Rumpfneigung, nach vorn positiv, 20 Grad')
  })

  it('are found by the search, beside the English and the Latin ones', () => {
    const names = (entry: (typeof entries)[number]) => [grammar.structure(entry, entry.side), grammar.structure(entry)]
    const search = searchIn({ terms: (id) => spoken.glossary[id] ?? { term: id }, names })
    expect(search('Kreuzbein').entries[0]?.id).toBe('sacrum')
    expect(search('ischias').entries[0]?.base).toBe('sciaticNerve')
    expect(search('Os sacrum').entries[0]?.id).toBe('sacrum')
    expect(search('sacrum').entries[0]?.id).toBe('sacrum')
    expect(search('Gegennutation').terms).toEqual(['counternutation'])
    expect(search('Kreuzbien').suggestions).toContain('Kreuzbein')
  })
})

describe('a German lesson', () => {
  const numbers = (text: string) => (text.match(/\{[^}]+\}/g) ?? []).sort()

  it('names the numbers of the English one, and is no longer than a caption may be', () => {
    for (const [id, words] of Object.entries(spoken.lessons))
      words.steps.forEach((step, i) => {
        const other = english[id as keyof typeof english].steps[i]!
        for (const key of ['caption', 'expected'] as const)
          expect(numbers(step[key]), `${id}.${i + 1}`).toEqual(numbers(other[key]))
        expect(step.caption.split(/\s+/).length, `${id}.${i + 1}`).toBeLessThanOrEqual(35)
      })
  })

  it('is told with the decimal comma', () => {
    const lessons = lessonsIn(spoken.lessons)
    const lesson = lessons.find(({ id }) => id === 'L04')!
    const step = lesson.steps[1]!
    expect(filled(ourBody, lesson, step, step.caption, grammar.numbers)).toMatch(/ geht \d,\d° in Nutation/)
    expect(lessons.find(({ id }) => id === 'L03')!.title).toBe(english.L03.title)
  })
})

describe('the starter deck in German', () => {
  /** As they are written in English: there they are held against the model (tests/lessons/starterDeck.test.ts). */
  const numbersIn = (text: string): string[] =>
    (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => one.replace(',', '.'))

  it.each(Object.keys(englishDeck).filter((id) => id.endsWith('Caption')) as (keyof typeof englishDeck)[])(
    'says in %s the numbers that English says, with a comma, in words that fit',
    (id) => {
      const said = germanDeck[id]
      expect(numbersIn(said).toSorted()).toEqual(numbersIn(englishDeck[id]).toSorted())
      expect(said).not.toMatch(/\d\.\d/)
      expect(fitCaption(said)).toBe(said)
    },
  )
})
