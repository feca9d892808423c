import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLink } from '../../src/state/page/link'
import {
  captionWords,
  type Deck,
  type DeckScene,
  deckLimits,
  deckText,
  plannedMinutes,
  readDeck,
  readDeckText,
} from '../../src/state/talk/deck'
import { deckInAddress, packDeck, unpackDeck } from '../../src/state/talk/deckLink'
import { mostNumbers, sceneNumberIds } from '../../src/state/talk/sceneNumbers'
import { starterDeck } from '../../src/state/talk/starterDeck'

const scene: DeckScene = { title: 'One', caption: 'Both psoas pull.', note: 'Ask first.\nThen show.', link: 'v=1&x=2' }
const deckOf = (...scenes: unknown[]): unknown => ({ version: 1, title: 'Talk', scenes })

const word = fc.stringMatching(/^[\p{L}\d’°%<>&"'=/]{1,9}$/u)
const words = (most: number) => fc.array(word, { maxLength: most }).map((list) => list.join(' '))
const anyNumbers = fc.uniqueArray(fc.constantFrom(...sceneNumberIds), { maxLength: mostNumbers })
const bareScenes = fc.record({
  title: fc
    .array(word, { minLength: 1, maxLength: 8 })
    .map((list) => list.join(' ').slice(0, 60))
    .map((text) => text.trim()),
  caption: words(deckLimits.captionWords),
  note: fc.array(words(12), { maxLength: 4 }).map((list) => list.join('\n').trim()),
  link: fc.constantFrom(...starterDeck().scenes.map(({ link }) => link), 'v=1&psoasShortening=.2*.1', ''),
})
const scenes: fc.Arbitrary<DeckScene> = fc
  .tuple(bareScenes, fc.option(anyNumbers, { nil: undefined }))
  .map(([scene, numbers]) => (numbers ? { ...scene, numbers } : scene))
const decks: fc.Arbitrary<Deck> = fc.record({
  version: fc.constant(1 as const),
  title: fc.constantFrom('Talk', 'Ein Vortrag über den Psoas', '腰方形筋'),
  scenes: fc.array(scenes, { minLength: 1, maxLength: 12 }),
})

describe('a deck', () => {
  it('comes back from its file as it was', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        expect(readDeckText(deckText(deck))).toEqual({ deck, problems: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('comes back from a link as it was, or is said to be too long for one', async () => {
    await fc.assert(
      fc.asyncProperty(decks, async (deck) => {
        const packed = await packDeck(deck)
        if (packed === null) return
        expect(packed).toMatch(/^[a-z\d.-]*&end$/i)
        expect(packed.length).toBeLessThanOrEqual(8000)
        expect(await unpackDeck(packed)).toEqual({ deck, problems: [] })
      }),
      { numRuns: 200 },
    )
    expect(await packDeck(starterDeck())).not.toBeNull()
    let seed = 1
    const noise = () => {
      seed = (seed * 48271) % 2147483647
      return seed.toString(36)
    }
    const note = () => Array.from({ length: 500 }, noise).join(' ').slice(0, deckLimits.note)
    const long = { ...starterDeck(), scenes: Array.from({ length: 9 }, () => ({ ...scene, note: note() })) }
    expect(await packDeck(long)).toBeNull()
  })

  it('in an address stands after #deck= or ?deck=', () => {
    expect(deckInAddress({ hash: '#deck=abc', search: '' })).toBe('abc')
    expect(deckInAddress({ hash: '', search: '?deck=abc' })).toBe('abc')
    expect(deckInAddress({ hash: '#v=1', search: '?scene=tug' })).toBeNull()
  })
})

describe('a damaged deck', () => {
  it('loses what is wrong, keeps the rest, and says which scene and field it was', () => {
    const { deck, problems } = readDeck(
      deckOf(scene, { ...scene, caption: 7 }, { ...scene, link: null }, 'scene', {
        ...scene,
        title: 'Five',
        link: 'x=3',
      }),
    )
    expect(deck.scenes.map(({ title, caption }) => [title, caption])).toEqual([
      ['One', scene.caption],
      ['One', ''],
      ['Five', scene.caption],
    ])
    expect(problems).toHaveLength(4)
    expect(problems[0]).toMatch(/^Scene 2, caption is a number/)
    expect(problems[1]).toMatch(/^Scene 3, link is empty \(null\).*left out/)
    expect(problems[2]).toMatch(/^Scene 4 is a string, not a scene/)
    expect(problems[3]).toMatch(/^Scene 5, link: the exaggeration “3”/)
  })

  it('is shortened where it is longer than a room can read', () => {
    const caption = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ')
    const { deck, problems } = readDeck(deckOf({ ...scene, title: 'x'.repeat(81), caption }))
    expect(captionWords(deck.scenes[0]!.caption)).toBe(35)
    expect(deck.scenes[0]!.title).toBe('x'.repeat(80))
    expect(problems).toEqual([
      'Scene 1, title is longer than 80 letters; shortened.',
      'Scene 1, caption is longer than 35 words; shortened.',
    ])
    const many = readDeck(deckOf(...Array.from({ length: 101 }, () => scene)))
    expect(many.deck.scenes).toHaveLength(100)
    expect(many.problems).toEqual(['The deck has 101 scenes, at most 100 are allowed; the others are left out.'])
  })

  it('keeps those numbers of a scene that there are, three at most, and names the others', () => {
    const { deck, problems } = readDeck(
      deckOf(
        { ...scene, numbers: ['piriformis', 'pirifromis', 'nutation', 'piriformis'] },
        { ...scene, numbers: 'nutation' },
        { ...scene, numbers: [7, { length: 2 }] },
        { ...scene, numbers: [] },
        { ...scene, numbers: ['lordosis', 'nutation', 'psoasMajor', 'iliacus'] },
        { ...scene, numbers: ['__proto__', 'constructor'] },
      ),
    )
    expect(deck.scenes.map(({ numbers }) => numbers)).toEqual([
      ['piriformis', 'nutation'],
      // What is no number is left out, and they are chosen as for a scene that says none.
      undefined,
      undefined,
      [],
      ['lordosis', 'nutation', 'psoasMajor'],
      undefined,
    ])
    expect(problems).toHaveLength(5)
    expect(problems[0]).toMatch(/^Scene 1, numbers: “pirifromis” is no number to show; left out. There are nutation, /)
    expect(problems[1]).toBe('Scene 2, numbers is a string, not a list; what changes most is shown.')
    expect(problems[2]).toMatch(/^Scene 3, numbers: “a number” is no number to show/)
    expect(problems[3]).toMatch(/^Scene 5, numbers: more than 3 have no room .* the first 3 are shown.$/)
    expect(problems[4]).toMatch(/^Scene 6, numbers: “__proto__” is no number/)
  })

  it('that is no deck at all says so in one line', () => {
    for (const text of [
      '',
      '{',
      '[]',
      '7',
      '"deck"',
      'null',
      '{"scenes":{}}',
      '['.repeat(200_000),
      'x'.repeat(1_000_001),
    ]) {
      const { deck, problems } = readDeckText(text)
      expect(deck.scenes).toEqual([])
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatch(/^This is no deck: /)
    }
  })

  it('takes no fields but its own', () => {
    const { deck } = readDeckText(
      '{"version":1,"scenes":[{"link":"","title":"A","__proto__":{"note":"no"},"evil":1}],"constructor":1}',
    )
    expect(Object.keys(deck.scenes[0]!)).toEqual(['title', 'caption', 'note', 'link'])
    expect(deck.scenes[0]!.note).toBe('')
    expect(Object.getPrototypeOf(deck.scenes[0])).toBe(Object.prototype)
    expect(readDeck(deckOf(Object.create({ link: '', title: 'inherited' }))).deck.scenes).toEqual([])
  })

  it('of any kind (20,000 of them) is read without throwing, into a deck that reads as itself', {
    timeout: 120_000,
  }, () => {
    const anything = fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true, withSparseArray: true })
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), words(60))
    const field = fc.oneof({ weight: 3, arbitrary: text }, anything)
    const hostile = fc.oneof(
      anything,
      fc.record(
        {
          version: field,
          title: field,
          scenes: fc.array(
            fc.oneof(
              {
                weight: 4,
                arbitrary: fc.record({ title: field, caption: field, note: field, link: field }, { requiredKeys: [] }),
              },
              anything,
            ),
            { maxLength: 5 },
          ),
        },
        { requiredKeys: ['scenes'] },
      ),
    )
    fc.assert(
      fc.property(hostile, (value) => {
        const { deck, problems } = readDeck(value)
        for (const line of problems) expect(line).toMatch(/^(Scene \d+|The |This is no deck)/)
        for (const { title, caption, note, link } of deck.scenes) {
          expect([...title].length).toBeLessThanOrEqual(deckLimits.title)
          expect(title).not.toBe('')
          expect(captionWords(caption)).toBeLessThanOrEqual(deckLimits.captionWords)
          expect([...note].length).toBeLessThanOrEqual(deckLimits.note)
          expect(link.length).toBeLessThanOrEqual(deckLimits.link)
        }
        expect(readDeckText(deckText(deck)).deck).toEqual(deck)
      }),
      { numRuns: 20_000 },
    )
  })

  it('in a link is told, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 200 }), fc.base64String({ maxLength: 200 })), async (packed) => {
        expect((await unpackDeck(packed)).problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
    const whole = (await packDeck(starterDeck()))!
    expect((await unpackDeck(whole.slice(0, -13))).problems).toEqual([
      'The link to this deck is cut off or damaged: ask for it again.',
    ])
    // A megabyte of one letter packs into a link: it must not unfold.
    const bomb = (await packDeck({ version: 1, title: 'x'.repeat(999_000), scenes: [] }))!
    expect(bomb.length).toBeLessThan(8000)
    expect((await unpackDeck(bomb)).deck.title.length).toBeLessThanOrEqual(deckLimits.title)
  })
})

describe('the starter deck', () => {
  it('has nine scenes for 45 minutes, each with caption, note and a link that opens whole', () => {
    const { scenes: all } = starterDeck()
    expect(all).toHaveLength(9)
    for (const { title, caption, note, link } of all) {
      expect(openLink({ hash: link }).dropped, title).toEqual([])
      expect(captionWords(caption), title).toBeLessThanOrEqual(deckLimits.captionWords)
      expect(note.length, title).toBeGreaterThan(40)
    }
    expect(plannedMinutes(starterDeck())).toBe(45)
    expect(readDeck(starterDeck())).toEqual({ deck: starterDeck(), problems: [] })
  })

  it('shows what its captions say', () => {
    const states = starterDeck().scenes.map(({ link }) => openLink({ hash: link }).state)
    expect(states.map(({ exaggeration }) => exaggeration)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 1])
    expect(states[1]!.scenario.psoasShortening).toEqual({ right: 0.2, left: 0.2 })
    expect(states[2]!.picture.freeBody).toBe(true)
    expect(states[3]!.scenario.piriformisReactivity.right).toBe(0.6)
    expect(states[3]!.picture.arrangement).toBe('story')
    expect(states[5]!.scenario.psoasShortening).toEqual({ right: 0.2, left: 0 })
    expect(states[6]!.scenario.hipFlexion.left).toBe(90)
    expect(states[7]!.picture.colors).toBe('mechanics')
  })
})
