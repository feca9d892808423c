import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries, entryOf } from '../../src/anatomy/atlas'
import { type ClaimId, claimIds, claims } from '../../src/anatomy/claims'
import { termIds, termRows } from '../../src/anatomy/glossary'
import { literature } from '../../src/anatomy/literature'
import { simplifications } from '../../src/anatomy/simplifications'
import { structures } from '../../src/anatomy/structures'
import { toldOf } from '../../src/anatomy/told'
import { elementIds } from '../../src/biomechanics/elements'
import { parameterIds, parameters } from '../../src/biomechanics/parameters'
import { claims as words } from '../../src/words/en/claims'
import { glossary } from '../../src/words/en/glossary'

describe('every claim', () => {
  it('has a grade, a kind, what was found, what would change our mind, and sources that exist', () => {
    for (const id of claimIds) {
      const { grade, kind, sources } = claims[id]
      const { text, found, wouldChange } = words[id]
      for (const words of [text, found, wouldChange]) expect(words.length, id).toBeGreaterThan(15)
      expect(['supported', 'contested', 'unsupported', 'metaphor'], id).toContain(grade)
      expect(kind.length, id).toBeGreaterThan(0)
      expect(sources.length, id).toBeGreaterThan(0)
      for (const source of sources) expect(Object.keys(literature), id).toContain(source)
    }
  })

  it('that is supported rests on something that was read, and on nothing from memory', () => {
    const supported = claimIds.filter((id) => claims[id].grade === 'supported')
    const seen = (id: ClaimId): string[] => claims[id].sources.map((source) => literature[source].seen)
    const readers = ['part', 'abstract', 'data']
    expect(supported.filter((id) => !seen(id).some((how) => readers.includes(how)))).toEqual([])
    expect(supported.filter((id) => seen(id).some((how) => ![...readers, 'second'].includes(how)))).toEqual([])
  })

  it('is used', () => {
    const used = new Set(entries.flatMap((entry) => [...toldOf(entry).claims]))
    const taught = readdirSync('src/lessons').map((name) => join('src/lessons', name))
    const inCode = [
      'src/ui/numbers/Readouts.tsx',
      'src/ui/time/evidence.ts',
      'src/biomechanics/time/everyday.ts',
      ...taught,
    ]
      .map((file) => readFileSync(file, 'utf8'))
      .join()
    for (const id of claimIds)
      expect(used.has(id) || inCode.includes(`'${id}'`) || ['threatTone', 'positionPain'].includes(id), id).toBe(true)
  })
})

describe('every structure', () => {
  it('has a name with its side, a role, evidence and sources; every part of the model is one', () => {
    for (const entry of entries) {
      const { id, side, name, latin } = entry
      const { role, claims: about, sources } = toldOf(entry)
      if (side !== 'midline') expect(name).toMatch(side === 'right' ? /^Right / : /^Left /)
      expect(role.length, id).toBeGreaterThan(10)
      expect(latin.length, id).toBeGreaterThan(3)
      expect(about.length, id).toBeGreaterThan(0)
      expect(sources.length, id).toBeGreaterThan(0)
    }
    for (const { id } of structures) expect(entryOf(id), id).toBeDefined()
    for (const id of elementIds.filter(
      (element) => element !== 'gravity' && element !== 'pelvicTilt' && !element.startsWith('extensors'),
    ))
      expect(entryOf(id), id).toBeDefined()
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
  })

  it('left and right say the same, with their own identifiers', () => {
    for (const entry of entries.filter(({ side }) => side === 'right')) {
      const left = entryOf(entry.id.replace(/\.right$/, '.left'))!
      const [told, its] = [toldOf(entry), toldOf(left)]
      expect(its.role).toBe(told.role)
      if (told.fma) expect(its.fma).not.toBe(told.fma)
    }
  })
})

it('every parameter and every simplification has a source', () => {
  for (const id of parameterIds) expect(parameters[id].source.length, id).toBeGreaterThan(0)
  for (const { what, sources } of simplifications) expect(sources.length, what).toBeGreaterThan(0)
})

it('the glossary explains in one or two sentences, and points at what exists', () => {
  for (const id of termIds) {
    const { says } = glossary[id]
    const { entry } = termRows[id]
    expect(says.split(/\s+/).length, id).toBeLessThanOrEqual(35)
    if (entry) expect(entryOf(entry), id).toBeDefined()
  }
})

/** Words that alarm, judge, or promise what an educational model cannot, in each language. */
const forbidden = {
  en: [
    /misalign/i,
    /out of (place|alignment)/i,
    /\b(correct|fix|cure|heal)s? (your|the (joint|sacrum|pelvis))/i,
    /\b(your|the) (sacrum|pelvis|spine) is (out|stuck|dragged|twisted)/i,
    /\bdragged?\b(?!.*slider)/i,
    /\b(myth|debunk\w*)\b/i,
    /\b(imbalanced?|dysfunction\w*|pathological)\b/i,
    /danger mode/i,
    /\bcauses? (your )?pain\b/i,
    /\bpatient failed\b/i,
    /\bdiagnos(e|es|is)\b(?<!(not|no|never|nor) diagnos(e|es|is))/i,
    /\btreat(s|ment)?\b(?<!(not diagnosis or|nor|not a|no) treatment)(?! options)/i,
    /\b(weak|broken) (muscle|joint|sacrum|pelvis|psoas|piriformis)/i,
  ],
  de: [
    /fehlstellung|blockade|blockiert/i,
    /\b(schief|verschoben|verrutscht|ausgerenkt|eingerenkt)/i,
    /\b(heilt|korrigiert|behebt|richtet) (dein|das (gelenk|kreuzbein|becken))/i,
    /\b(mythos|mythen|entlarv\w*)/i,
    /\b(dysbalance\w*|dysfunktion\w*|pathologisch\w*)/i,
    /gefahrenmodus/i,
    /verursacht (deinen )?schmerz/i,
    /\bpatient(in)? (ist gescheitert|hat versagt)/i,
    /\bdiagnos(e|en|tiziert)\b(?<!(nicht zur|keine) diagnose)/i,
    /\bbehand(elt|lung|lungen)\b(?<!(nicht zur diagnose oder|nicht zur|keine) behandlung)/i,
    /\b(schwache[rs]?|kaputte[rs]?) (muskel|gelenk|kreuzbein|becken|psoas|piriformis)/i,
  ],
} as const
const forbiddenIn = (file: string): readonly RegExp[] =>
  file.startsWith(join('src', 'words', 'de')) ? forbidden.de : forbidden.en

/** What a reader sees: strings and the text between tags; comments, imports and names in code are not. */
function wordsIn(code: string): string[] {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^import .*$/gm, '')
  return [
    ...[...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
      ([, a, b, c]) => a ?? b ?? c ?? '',
    ),
    ...[...bare.matchAll(/>([^<>{}]+)</g)].map(([, text]) => text!.replace(/\s+/g, ' ')),
  ].filter((text) => / /.test(text.trim()))
}

describe('words on screen', () => {
  const files = ['src/ui', 'src/words', 'src/anatomy', 'src/state', 'src/biomechanics', 'src/lessons', 'src/scene']
    .flatMap((folder) => {
      try {
        return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
      } catch {
        return []
      }
    })
    .filter((name) => /\.tsx?$/.test(name))

  it('neither alarm nor judge nor promise', () => {
    const found = [...files, 'index.html'].flatMap((file) =>
      wordsIn(readFileSync(file, 'utf8')).flatMap((text) =>
        forbiddenIn(file)
          .filter((word) => word.test(text))
          .map((word) => `${file}: "${text.trim().slice(0, 80)}" ${word}`),
      ),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['en', "'Your sacrum is out'", true],
    ['en', '<p>This corrects your pelvis</p>', true],
    ['en', "'a misaligned joint'", true],
    ['en', "'psoas causes pain in people'", true],
    ['en', "'This page can diagnose you'", true],
    ['en', "'a treatment for the back'", true],
    ['en', "'a weak muscle here'", true],
    ['en', "'for education; it is not diagnosis or treatment.'", false],
    ['en', "'Drag a slider and watch the sacrum.'", false],
    ['en', "'In the model the sacrum nods forward'", false],
    ['de', "'eine Fehlstellung des Beckens'", true],
    ['de', "'Das heilt dein Kreuzbein'", true],
    ['de', "'eine Diagnose und ihre Folgen'", true],
    ['de', "'eine Behandlung für den Rücken'", true],
    ['de', "'ein schwacher Muskel hier'", true],
    ['de', "'Zum Lernen, nicht zur Diagnose oder Behandlung.'", false],
    ['de', "'Im Modell nickt das Kreuzbein nach vorn'", false],
  ] as const)('the check itself, in %s, of %s', (language, text, isBad) => {
    expect(wordsIn(text).some((words) => forbidden[language].some((word) => word.test(words)))).toBe(isBad)
  })
})
