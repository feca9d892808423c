import { type Entry, entries } from './atlas'
import { regions, systems } from './described'
import { type TermId, termIds } from './glossary'
import { toldOf } from './told'

export interface Found {
  readonly entries: readonly Entry[]
  readonly terms: readonly TermId[]
  /** What may have been meant, when nothing was found. */
  readonly suggestions: readonly string[]
}

/** Lower case, without accents and signs: 'Sacro-iliac' and 'sacroiliac' are the same. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-‐–/'’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

interface Indexed {
  readonly entry: Entry
  readonly names: readonly string[]
  readonly words: readonly string[]
}

/** The words of a language that are searched besides the names of structures in English and Latin. */
interface Words {
  readonly terms: (id: TermId) => { readonly term: string; readonly also?: readonly string[] }
  /** What a structure is called in it: with its side, and without. */
  readonly names?: (entry: Entry) => readonly string[]
}

function indexed(entry: Entry, own: readonly string[]): Indexed {
  const { name, called, latin, plain: synonyms, system, region, id } = entry
  const { finds } = toldOf(entry)
  const names = [name, called, ...own, latin, ...synonyms, ...finds, id].map(plain)
  const group = plain(`${systems[system]} ${regions[region]}`)
  return { entry, names, words: [...new Set([...names, group].flatMap((text) => text.split(' ')))] }
}

/** How well an entry answers: 0 best, Infinity not at all. */
function distance({ names, words }: Indexed, query: string, parts: readonly string[]): number {
  const exact = names.indexOf(query)
  if (exact >= 0) return exact / 100
  const begins = names.findIndex((name) => name.startsWith(query))
  if (begins >= 0) return 1 + begins / 100
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2
  return names.some((name) => name.replaceAll(' ', '').includes(query.replaceAll(' ', '')) && query.length > 2)
    ? 3
    : Number.POSITIVE_INFINITY
}

/** Structures, landmarks and terms for a few words in any of their names; suggestions for nonsense. */
export function searchIn({ terms, names = () => [] }: Words): (text: string) => Found {
  const index = entries.map((entry) => indexed(entry, names(entry)))
  const suggested = new Map(
    entries.flatMap((entry) =>
      [names(entry)[1] ?? entry.called, ...entry.plain].map((text) => [plain(text), text] as const),
    ),
  )
  const termNames = termIds.map((id) => ({ id, names: [terms(id).term, ...(terms(id).also ?? [])].map(plain) }))
  return (text) => {
    const query = plain(text.slice(0, 80))
    if (query === '') return { entries: [], terms: [], suggestions: [] }
    const parts = query.split(' ')
    const found = index
      .map((row, order) => ({ row, order, away: distance(row, query, parts) }))
      .filter(({ away }) => away < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.away - b.away || a.order - b.order)
      .map(({ row }) => row.entry)
    const meant = termNames.filter(({ names }) => names.some((name) => name.startsWith(query))).map(({ id }) => id)
    const any = found.length + meant.length > 0
    return { entries: found, terms: meant, suggestions: any ? [] : nearestNames(query, suggested) }
  }
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))

/** Names that share the most pairs of letters with `query` (Dice): a slip of the fingers keeps most of them. */
function nearestNames(query: string, names: ReadonlyMap<string, string>): string[] {
  const asked = pairsOf(query)
  const shared = (name: string): number => {
    const own = pairsOf(name)
    let both = 0
    for (const pair of asked) if (own.has(pair)) both++
    return (2 * both) / (asked.size + own.size || 1)
  }
  const near = [...names]
    .map(([key, text]) => ({ text, likeness: shared(key) }))
    .sort((a, b) => b.likeness - a.likeness)
  const good = near.filter(({ likeness }) => likeness > 0.25).slice(0, 3)
  return (good.length > 0 ? good : ['Piriformis', 'Psoas major', 'Sacro-iliac joint'].map((text) => ({ text }))).map(
    ({ text }) => text,
  )
}
