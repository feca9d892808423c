import { describe, expect, it } from 'vitest'
import { claimIds, claims } from '../../src/anatomy/claims'
import { literature, type WorkId, workIds } from '../../src/anatomy/literature'
import { citeOf, findAt, surnameOf, type Work } from '../../src/anatomy/literature/work'
import { searches } from '../../src/anatomy/searches'
import { type SourceId, sources } from '../../src/anatomy/sources'

const sourceIds = Object.keys(sources) as SourceId[]
const those = (is: (work: Work) => boolean): WorkId[] => workIds.filter((id) => is(literature[id]))

describe('every work', () => {
  it('says who wrote it, what it is called, where and when it stands, whom it saw, and what of it was read', () => {
    const bare = those(({ authors, title, journal, who }) =>
      [authors, title, journal, who].some((text) => text.length < 4),
    )
    expect(bare).toEqual([])
    const dated = those(({ year }) => year === 'undated' || (Number.isInteger(year) && year > 1930 && year < 2027))
    expect(dated).toEqual(workIds)
    expect(those(({ seen }) => !['part', 'abstract', 'data', 'second'].includes(seen))).toEqual([])
  })

  it('can be found by a number, or says why it has none, and not both', () => {
    const numbered = ({ doi, pmid, pmc }: Work): boolean => [doi, pmid, pmc].some((number) => number !== undefined)
    expect(those((work) => numbered(work) === (work.noId !== undefined))).toEqual([])
  })

  it('has numbers of the right form', () => {
    expect(those(({ doi }) => doi !== undefined && !/^10\.\d{4,5}\/[^\s]{3,}[^\s.]$/.test(doi))).toEqual([])
    expect(those(({ pmid }) => pmid !== undefined && !/^\d{6,8}$/.test(pmid))).toEqual([])
    expect(those(({ pmc }) => pmc !== undefined && !/^PMC\d{6,8}$/.test(pmc))).toEqual([])
  })

  it('stands here once: no two have the same number, and none the same title from the same authors', () => {
    const twice = (values: readonly string[]): readonly string[] =>
      values.filter((value, at) => values.indexOf(value) !== at)
    for (const key of ['doi', 'pmid', 'pmc'] as const)
      expect(twice(workIds.flatMap((id) => literature[id][key]?.toLowerCase() ?? []))).toEqual([])
    expect(twice(workIds.map((id) => citeOf(literature[id])))).toEqual([])
  })

  it('of which authors, title or journal were not seen is marked so', () => {
    const lacking = those(({ authors, title, journal }) => /not noted|\[/.test(`${authors} ${title} ${journal}`))
    expect(lacking.filter((id) => !literature[id].unchecked)).toEqual([])
  })

  it('of people says how many, or that it was not noted', () => {
    const about = those(({ who }) => /\b(people|adults|men|women|patients|volunteers)\b/.test(who))
    const counted = /\d|\bone\b|how many|not noted|a review|in part/
    expect(about.filter((id) => !counted.test(literature[id].who) && literature[id].seen !== 'second')).toEqual([
      // Counts of spindles, and a table of patients on a ventilator: of both the count was not read.
      'banks2006',
      'gastricPressure',
    ])
  })

  it('is used by a claim or a number, and the key that names a year names its own', () => {
    const used = new Set<WorkId>([
      ...claimIds.flatMap((id) => [...claims[id].sources]),
      ...sourceIds.flatMap((id) => [...sources[id].works]),
    ])
    expect(workIds.filter((id) => !used.has(id))).toEqual([])
    const misdated = workIds.filter((id) => /\d{4}$/.test(id) && !id.endsWith(`${literature[id].year}`))
    expect(misdated).toEqual([])
  })
})

describe('a citation', () => {
  const work: Work = {
    authors: 'Ash, Birch, Cedar',
    title: 'On the nodding of a bone',
    journal: 'J Bones 1:2',
    year: 1999,
    doi: '10.1234/abcd',
    pmc: 'PMC123456',
    who: '3 people',
    seen: 'abstract',
  }

  it('names three authors at most, then title, journal and year', () => {
    expect(citeOf(work)).toBe('Ash, Birch, Cedar. On the nodding of a bone. J Bones 1:2, 1999')
    expect(citeOf({ ...work, authors: 'Ash, Birch, Cedar, Elm' })).toBe(
      'Ash et al. On the nodding of a bone. J Bones 1:2, 1999',
    )
    expect(citeOf({ ...work, authors: 'Ash et al.', title: 'Does it nod?', year: 'undated' })).toBe(
      'Ash et al. Does it nod? J Bones 1:2',
    )
  })

  it('leaves out what was not noted', () => {
    const bare: Work = { ...work, authors: 'not noted', title: '[Nodding of bones]' }
    expect(citeOf(bare)).toBe('[Nodding of bones]. J Bones 1:2, 1999')
    expect(citeOf({ ...bare, journal: 'not noted', year: 'undated' })).toBe('[Nodding of bones]')
  })

  it('is found by its DOI before its number in a library', () => {
    expect(findAt(work)).toBe('doi 10.1234/abcd')
    const { doi: _, ...bare } = work
    expect(findAt(bare)).toBe('PMC123456')
    const { pmc: __, ...none } = bare
    expect(findAt({ ...none, pmid: '1234567' })).toBe('PMID 1234567')
    expect(findAt(none)).toBe('')
  })

  it('is called by its first author', () => {
    expect(surnameOf('van Ash, Birch')).toBe('van Ash')
    expect(surnameOf('Ash et al.')).toBe('Ash')
  })

  it('of a number is that of its works, with what of them is used', () => {
    const published = sourceIds.filter((id) => sources[id].works.length > 0)
    expect(published.length).toBeGreaterThan(40)
    for (const id of published)
      for (const cited of sources[id].works) expect(sources[id].cite).toContain(citeOf(literature[cited]))
    expect(sources.gait2392.cite).toMatch(/757, 1990 \(as OpenSim gait2392\)$/)
  })
})

it('what was searched for has a day, and what was found is among the sources of the claim', () => {
  const searched = claimIds.filter((id) => searches[id])
  expect(searched.length).toBeGreaterThan(0)
  for (const id of searched) {
    const { on, found } = searches[id]!
    expect(on, id).toMatch(/^20\d\d-\d\d-\d\d$/)
    for (const work of found) expect(claims[id].sources, id).toContain(work)
  }
})
