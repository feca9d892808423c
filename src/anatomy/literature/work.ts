/** A work of others, each once: what claims and numbers rest on. Nothing in it is from memory. */
export interface Work {
  /** Family names, as far as they were seen; 'not noted' where none was. */
  readonly authors: string
  /** In square brackets where it was not seen: then it is only what the work is about. */
  readonly title: string
  /** With volume and first page; of what is in no journal, where it stands; 'not noted' where it was not seen. */
  readonly journal: string
  readonly year: number | 'undated'
  readonly doi?: string
  readonly pmid?: string
  readonly pmc?: string
  /** Why it has none of these. */
  readonly noId?: 'web page' | 'book' | 'magazine' | 'data set' | 'not found'
  /** Who and how many; of a model, a review or a book, that it is one. */
  readonly who: string
  /**
   * What of it was read. `part`: a table, a section or a page; `abstract`: that and no more; `data`: its files are in use;
   * `second`: what is used of it stands quoted elsewhere, the original was not read. Nothing counts as read whole.
   */
  readonly seen: 'part' | 'abstract' | 'second' | 'data'
  /** Authors, title or journal were not seen on the work itself or in a catalogue. */
  readonly unchecked?: true
}

/** The first name: "Preece". */
export const surnameOf = (authors: string): string => authors.split(', ')[0]!.replace(/ et al\.$/, '')

/** Three names at most. */
function namesOf(authors: string): string {
  const names = authors.split(', ')
  return names.length > 3 ? `${names[0]} et al.` : authors
}

const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** How a work is cited everywhere, "Snijders, Vleeming, Stoeckart. Title. Clin Biomech 8:285, 1993"; what was not noted is left out. */
export function citeOf({ authors, title, journal, year }: Work): string {
  const place = [journal, year].filter((part) => part !== 'not noted' && part !== 'undated').join(', ')
  const names = authors === 'not noted' ? '' : stopped(namesOf(authors))
  return [names, place ? stopped(title) : title, place].filter(Boolean).join(' ')
}

/** Where to find it, "doi 10.…", else its number in PubMed Central or PubMed; nothing where it has none. */
export function findAt({ doi, pmc, pmid }: Work): string {
  if (doi) return `doi ${doi}`
  if (pmc) return pmc
  return pmid ? `PMID ${pmid}` : ''
}
