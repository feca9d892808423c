import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entries } from '../../src/anatomy/atlas'
import { searchIn } from '../../src/anatomy/search'
import { glossary } from '../../src/words/en/glossary'

const search = searchIn({ terms: (id) => glossary[id] })
const first = (text: string) => search(text).entries[0]?.id

describe('search', () => {
  it('finds what is meant by plain words, abbreviations and Latin', () => {
    const meant: [string, string | RegExp][] = [
      ['right piriformis', 'piriformis.right'],
      ['left piriformis', 'piriformis.left'],
      ['SI joint', /^sacroiliacJoint/],
      ['sacroiliac joint', /^sacroiliacJoint/],
      ['tailbone', 'coccyx'],
      ['hip flexor', /^(psoasMajor|iliacus)/],
      ['musculus piriformis', /^piriformis/],
      ['Os coxae', /^hipBone/],
      ['sit bone', /^ischialTuberosity|^hipBone/],
      ['ASIS', /^ASIS/],
      ['QL', /^quadratusLumborum/],
      ['thigh bone', /^femur/],
      ['L5', 'L5'],
      ['sciatica', /./],
      ['ligamentum sacrotuberale', /^sacrotuberous/],
    ]
    for (const [text, id] of meant) expect(first(text) ?? `nothing for ${text}`).toMatch(id)
  })

  it('finds every structure by its own name, its Latin name and its id', () => {
    for (const { id, name, latin } of entries) {
      expect(search(name).entries[0]!.id, name).toBe(id)
      expect(
        search(id).entries.map((entry) => entry.id),
        id,
      ).toContain(id)
      if (latin)
        expect(
          search(latin).entries.map((entry) => entry.id),
          latin,
        ).toContain(id)
    }
  })

  it('knows terms that are no structures', () => {
    expect(search('nutation').terms).toContain('nutation')
    expect(search('torque').terms).toEqual(['moment'])
  })

  it('suggests something for a slip and for nonsense', () => {
    expect(search('piriformus').suggestions).toContain('Piriformis')
    expect(search('sacrotuberus').suggestions.join()).toMatch(/[Ss]acrotuberous/)
    expect(search('qqqqzzzz').entries).toEqual([])
    expect(search('qqqqzzzz').suggestions.length).toBeGreaterThan(0)
  })

  it('never throws and is quick, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { entries: found, suggestions } = search(text)
        return found.length + suggestions.length >= 0
      }),
      { numRuns: 1000 },
    )
  })
})
