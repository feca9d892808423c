import { beforeEach, describe, expect, it } from 'vitest'
import { choose, depict } from '../../src/state/page/choices'
import { needTexts } from '../../src/state/page/language'
import { startPage } from '../../src/state/page/page'
import { asOneStep } from '../../src/state/page/undo'
import { type Deck, deckLimits, fitMinutes, plannedMinutes, readDeck, shortTitle } from '../../src/state/talk/deck'
import { packDeck, unpackDeck } from '../../src/state/talk/deckLink'
import {
  captureScene,
  changeScene,
  duplicateScene,
  layDeck,
  moveScene,
  newDeck,
  planScene,
  removeScene,
  showNumbers,
  undoDeck,
  updateScene,
} from '../../src/state/talk/deckStore'
import { showsNow } from '../../src/state/talk/sceneShown'
import { goTo, usePresent } from '../../src/state/talk/slideShow'
import { starterDeck } from '../../src/state/talk/starterDeck'

await needTexts('talk')
startPage()

const deckNow = (): Deck => usePresent.getState().deck!
const titles = (): string =>
  deckNow()
    .scenes.map(({ title }) => title)
    .join('')
const letters = (text: string): Deck => ({
  version: 1,
  title: 'Letters',
  scenes: [...text].map((title) => ({
    title,
    caption: '',
    note: '',
    link: `v=2&hipFlexion=${title.charCodeAt(0) - 64}&end`,
  })),
})

describe('the deck on the desk', () => {
  beforeEach(() => layDeck(letters('ABCDE')))

  it('shows beside a scene the numbers that somebody chose, none, or again what changes most; each is a step', () => {
    const numbers = () => deckNow().scenes.map((scene) => scene.numbers)
    showNumbers(1, ['lordosis', 'piriformis'])
    expect(numbers()).toEqual([undefined, ['lordosis', 'piriformis'], undefined, undefined, undefined])
    // In a file and in a link they come along.
    expect(readDeck(structuredClone(deckNow()))).toEqual({ deck: deckNow(), problems: [] })
    changeScene(2, { note: 'between' })
    showNumbers(1, [])
    expect(numbers()[1]).toEqual([])
    showNumbers(2, null)
    changeScene(2, { note: 'again' })
    showNumbers(1, null)
    expect(deckNow().scenes[1]).not.toHaveProperty('numbers')
    undoDeck()
    expect(numbers()[1]).toEqual([])
  })

  it('has a scene moved over any distance, and who is on a scene stays on it', () => {
    goTo(1)
    moveScene(0, 3)
    expect(titles()).toBe('BCDAE')
    expect(usePresent.getState().at).toBe(0)
    moveScene(0, 4)
    expect(titles()).toBe('CDAEB')
    expect(usePresent.getState().at).toBe(4)
    moveScene(3, 1)
    expect(titles()).toBe('CEDAB')
    // Nowhere, or to where it stands: nothing happens, and nothing is to be taken back.
    for (const [from, to] of [
      [2, 2],
      [2, 5],
      [-1, 0],
      [7, 0],
    ] as const)
      moveScene(from, to)
    undoDeck()
    expect(titles()).toBe('CDAEB')
  })

  it('takes every step back, the last one first, and nothing of another deck is lost', () => {
    removeScene(4)
    removeScene(0)
    duplicateScene(0)
    expect(titles()).toBe('BBCD')
    newDeck()
    expect(deckNow().scenes).toEqual([])
    for (const before of ['BBCD', 'BCD', 'ABCD', 'ABCDE']) {
      undoDeck()
      expect(titles()).toBe(before)
    }
  })

  it('takes a text back in one step, however many letters were typed', () => {
    for (const caption of ['S', 'Se', 'See']) changeScene(2, { caption })
    changeScene(2, { note: 'Ask.' })
    undoDeck()
    expect(deckNow().scenes[2]).toMatchObject({ caption: 'See', note: '' })
    undoDeck()
    expect(deckNow().scenes[2]).toMatchObject({ caption: '', note: '' })
  })

  it('knows whether a scene is what is shown, and gives a picture that was written over back', () => {
    goTo(2)
    const { link } = deckNow().scenes[2]!
    expect(showsNow(link)).toBe(true)
    choose({ hipFlexion: 40 })
    expect(showsNow(link)).toBe(false)
    updateScene(2)
    expect(showsNow(deckNow().scenes[2]!.link)).toBe(true)
    expect(deckNow().scenes[2]!.title).toBe('C')
    undoDeck()
    expect(deckNow().scenes[2]!.link).toBe(link)
  })

  it('takes a scene of an old page for what it means, whatever words it was written in', () => {
    goTo(0)
    asOneStep(() => choose({ hipFlexion: 0, psoasShortening: 0.2 }))
    depict({ view: 'right' })
    const { scenes } = readDeck({
      version: 1,
      scenes: [{ title: 'Old', link: 'v=1&psoasShortening=.2&view=right' }],
    }).deck
    layDeck({ ...letters(''), scenes })
    goTo(0)
    expect(showsNow(scenes[0]!.link)).toBe(true)
  })

  it('gives a captured scene the sentence of the moment as its title, whole words of it', () => {
    goTo(0)
    choose({ hipFlexion: 0, psoasShortening: 0.2 })
    captureScene()
    const { title, caption } = deckNow().scenes.at(-1)!
    expect(title).toMatch(/^Both psoas 20 % shorter/)
    expect(title.length).toBeLessThanOrEqual(deckLimits.title)
    expect(caption).toBe('')
    expect(usePresent.getState().at).toBe(5)
    expect(shortTitle('Short.')).toBe('Short.')
    expect(shortTitle(`${'word '.repeat(14)}and; more of it`)).toBe(`${'word '.repeat(14)}and…`)
  })

  it('is never longer than a deck may be', () => {
    layDeck({ ...letters('A'), scenes: Array.from({ length: deckLimits.scenes }, () => letters('A').scenes[0]!) })
    duplicateScene(0)
    captureScene()
    expect(deckNow().scenes).toHaveLength(100)
  })
})

describe('planned minutes', () => {
  it('are of a scene that has them, and of no other', async () => {
    layDeck(letters('AB'))
    planScene(1, 4.4)
    expect(deckNow().scenes[1]!.minutes).toBe(4.5)
    expect('minutes' in deckNow().scenes[0]!).toBe(false)
    expect(plannedMinutes(deckNow())).toBe(4.5)
    // They go into the file and the link, and a deck without any is read as before.
    expect(readDeck(JSON.parse(JSON.stringify(deckNow())))).toEqual({ deck: deckNow(), problems: [] })
    expect(await unpackDeck((await packDeck(deckNow()))!)).toEqual({ deck: deckNow(), problems: [] })
    planScene(1, 0)
    expect('minutes' in deckNow().scenes[1]!).toBe(false)
    expect(plannedMinutes(starterDeck())).toBeGreaterThanOrEqual(0)
    expect(fitMinutes(0.2)).toBe(0)
  })

  it('that are none are told, and left out', () => {
    const read = (minutes: unknown) => readDeck({ version: 1, scenes: [{ title: 'A', link: '', minutes }] })
    for (const [minutes, said] of [
      ['4', 'a string'],
      [-1, '-1'],
      [241, '241'],
      [Number.NaN, 'NaN'],
      [null, 'empty (null)'],
    ] as const) {
      const { deck, problems } = read(minutes)
      expect('minutes' in deck.scenes[0]!).toBe(false)
      expect(problems).toEqual([`Scene 1, minutes: ${said} is not a number of minutes from 0 to 240; left out.`])
    }
    expect(read(240)).toMatchObject({ deck: { scenes: [{ minutes: 240 }] }, problems: [] })
  })
})

describe('the question of a scene', () => {
  it('is kept where there is one, shortened where it is too long, and left out where it is none', async () => {
    layDeck(letters('AB'))
    changeScene(0, { question: 'Which way?' })
    expect(await unpackDeck((await packDeck(deckNow()))!)).toEqual({ deck: deckNow(), problems: [] })
    changeScene(0, { question: '' })
    expect('question' in deckNow().scenes[0]!).toBe(false)
    const read = (question: unknown) => readDeck({ version: 1, scenes: [{ title: 'A', link: '', question }] })
    expect(read('x'.repeat(201))).toMatchObject({
      deck: { scenes: [{ question: 'x'.repeat(200) }] },
      problems: ['Scene 1, question is longer than 200 letters; shortened.'],
    })
    expect(read(['?']).problems).toEqual(['Scene 1, question is a list, not a text; left empty.'])
    expect('question' in read(['?']).deck.scenes[0]!).toBe(false)
  })
})
