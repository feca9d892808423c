import { describe, expect, it } from 'vitest'
import { muscleRows } from '../../src/anatomy/muscleKinds'
import { structures } from '../../src/anatomy/structures'
import { completeScenario } from '../../src/biomechanics/scenario'
import { encode, type LinkState, openLink } from '../../src/state/page/link'
import { readDeckText } from '../../src/state/talk/deck'
import { packDeck, unpackDeck } from '../../src/state/talk/deckLink'
import decks from './deck.v1.json'
import rows from './links.v1.json'
import lastRows from './links.v1last.json'

/**
 * Links as they were written by the page of the first version (2945424), and what each of them opened there: what
 * differs from the page at first, and every line on what was left out. Those of links.v1last.json are the forms that came
 * later, as they were written last (7b49cd6) before links came to end in a word of their own.
 */
interface Row {
  readonly hash?: string
  readonly search?: string
  readonly means: Readonly<Record<string, unknown>>
  readonly dropped?: readonly string[]
  readonly focus?: string
  readonly lesson?: { readonly lesson: string; readonly step: number }
  readonly asksNothing?: true
  /** A link that the page itself wrote; what it writes for that state today opens the same. */
  readonly written?: true
}
const table = [...rows, ...lastRows] as readonly Row[]

/** The page at first, spelled out: what a link leaves out must go on meaning this. */
const atFirst = {
  exaggeration: 5,
  picture: {
    colors: 'anatomy',
    hidden: ['gluteusMaximus.right', 'gluteusMaximus.left'],
    nerveVariant: 'A',
    fascicles: false,
    attachments: false,
    arrows: false,
    pullLines: true,
    freeBody: false,
    momentArm: false,
    ghost: 'none',
    relativeTo: 'gravity',
    held: 'feet',
    arrangement: 'whole',
    dissection: { right: 'superficial', left: 'superficial' },
    marks: [],
  },
  explore: { xray: [], cut: null, cutAt: 0, labels: 'off' },
  view: 'threeQuarter',
  camera: null,
  selected: [],
}

/** Muscles and nerves that came later, drawn in a dissection alone, and skin: what hides all but a few hides them too. */
const later = structures.filter(
  ({ base, layer }) =>
    base === 'skin' ||
    muscleRows[base as keyof typeof muscleRows]?.drawn?.onlyDissected ||
    (layer === 'nerve' && base !== 'sciaticNerve'),
)
const withLater = (ids: unknown): unknown =>
  structures.filter((one) => (ids as string[]).includes(one.id) || later.includes(one)).map(({ id }) => id)

/** What a link that lists what is left in `word` means by now. */
const grown = (hash: string, word: string, field: string, part: unknown): object =>
  new RegExp(`(^|&)${word}=(!|-[^&])`).test(hash) ? { [field]: withLater((part as never)[field]) } : {}

const meant = ({ means: { scenario, compared, picture, explore, ...others }, hash = '' }: Row): unknown => ({
  ...atFirst,
  ...others,
  scenario: completeScenario(scenario ?? {}),
  picture: { ...atFirst.picture, ...(picture as object), ...grown(hash, 'hide', 'hidden', picture) },
  explore: { ...atFirst.explore, ...(explore as object), ...grown(hash, 'xray', 'xray', explore) },
  ...(compared !== undefined && { compared: completeScenario(compared) }),
})

describe('a link of the first version', () => {
  it.each(table.map((row) => [row.search ?? '', row.hash ?? '', row] as const))('%s#%s', (search, hash, row) => {
    const opened = openLink({ search, hash })
    expect(opened.state).toEqual(meant(row))
    expect(opened.dropped).toEqual(row.dropped ?? [])
    expect(opened.focus).toBe(row.focus ?? null)
    expect(opened.lesson).toEqual(row.lesson ?? null)
    expect(opened.asked).toBe(row.asksNothing === undefined)
    if (row.written) expect(openLink({ hash: encode(opened.state as LinkState) }).state).toEqual(opened.state)
  })

  it('is there for every word that was ever written', () => {
    const words = new Set(table.flatMap(({ hash }) => (hash ?? '').split('&').map((pair) => pair.split('=')[0])))
    expect(words.size).toBeGreaterThan(60)
  })
})

describe('a deck of the first version', () => {
  it('opens from its file and from its link', async () => {
    expect(readDeckText(JSON.stringify(decks.deck))).toEqual({ deck: decks.deck, problems: [] })
    expect(await unpackDeck(decks.packed)).toEqual({ deck: decks.deck, problems: [] })
    const { deck } = readDeckText(JSON.stringify(decks.deck))
    expect((await unpackDeck((await packDeck(deck))!)).deck).toEqual(decks.deck)
  })
})
