import { say } from '../page/language'
import { openLink } from '../page/link'
import { isSceneNumber, mostNumbers, type SceneNumberId, sceneNumberIds } from './sceneNumbers'

/** One picture of a talk: the state, in words of the page's own link, and what is said with it. */
export interface DeckScene {
  readonly title: string
  /** Under the picture, for the room; empty: the sentence of the moment stands there. */
  readonly caption: string
  /** For the speaker alone. */
  readonly note: string
  /** What stands after '#' in the link of that moment: camera, sliders, what is shown. */
  readonly link: string
  /** How long it is to take; left out where nobody has planned it. */
  readonly minutes?: number
  /** What the handout asks; left out where it asks what it always asks. */
  readonly question?: string
  /** What stands large beside the body; left out: what changes most in this scene (sceneLook.ts). */
  readonly numbers?: readonly SceneNumberId[]
}
export interface Deck {
  readonly version: 1
  readonly title: string
  readonly scenes: readonly DeckScene[]
}
/** The deck as far as it can be read, and one line for each thing that could not. */
export interface ReadDeck {
  readonly deck: Deck
  readonly problems: readonly string[]
}

export const deckLimits = {
  scenes: 100,
  title: 80,
  captionWords: 35,
  caption: 400,
  note: 4000,
  link: 6000,
  minutes: 240,
  question: 200,
  file: 1_000_000,
}
/** Problems told; a file made of nothing else is told so once. */
const told = 60

const emptyDeck = (): Deck => ({ version: 1, title: say('talk', 'untitled'), scenes: [] })

/** Letters that are not seen: in one line they become spaces, in a note the ends of lines stay. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
const lines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

/** The first `most` letters; never half of one. */
const cut = (text: string, most: number): string =>
  text.length > most ? [...text].slice(0, most).join('').trim() : text
const length = (text: string): number => (text.length > deckLimits.file ? text.length : [...text].length)

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean)

/** A title as it is kept. */
export const fitTitle = (text: string): string => cut(oneLine(text), deckLimits.title)
/** A sentence as a title: its first words, and a sign that more of them were said. */
export function shortTitle(sentence: string): string {
  const whole = oneLine(sentence)
  if (length(whole) <= deckLimits.title) return whole
  const words = cut(whole, deckLimits.title - 1)
    .split(' ')
    .slice(0, -1)
  return `${words.join(' ').replace(/[\s,;:.–]+$/, '')}…`
}
/** A caption as it is kept: what a room reads at a glance. */
export const fitCaption = (text: string): string =>
  cut(wordsOf(oneLine(text)).slice(0, deckLimits.captionWords).join(' '), deckLimits.caption)
export const fitQuestion = (text: string): string => cut(oneLine(text), deckLimits.question)
export const fitNote = (text: string): string => cut(lines(text), deckLimits.note)

/** Minutes as they are kept: of half a minute at the least. */
export const fitMinutes = (minutes: number): number => Math.round(2 * minutes) / 2

/** `scene` without what only some scenes have, where it has nothing of it. */
export const tidy = ({ minutes, question, ...scene }: DeckScene): DeckScene => ({
  ...scene,
  ...(minutes && { minutes }),
  ...(question && { question }),
})

/** Of all scenes that have any. */
export const plannedMinutes = ({ scenes }: Deck): number => scenes.reduce((sum, { minutes = 0 }) => sum + minutes, 0)

export const captionWords = (text: string): number => wordsOf(oneLine(text)).length

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A field of its own; never one that every object has. */
const own = (from: Fields, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined)

function kindOf(value: unknown): string {
  const bare = value === undefined ? 'missing' : value === null ? 'null' : Array.isArray(value) ? 'array' : null
  return say('talk', 'kind', { type: bare ?? typeof value })
}

const letters = (count: number): string => say('talk', 'letters', { count })
const words = (count: number): string => say('talk', 'words', { count })

/** Reads the scenes one by one and remembers what was wrong with each. */
class Reader {
  readonly problems: string[] = []
  tell(line: string): void {
    if (this.problems.length < told) this.problems.push(line)
  }

  /** A text, or the empty one; says so when it is something else, or too long. */
  text(where: string, value: unknown, shorten: (text: string) => string, allowed: string, needed: boolean): string {
    if (typeof value !== 'string') {
      if (value !== undefined || needed) this.tell(say('talk', 'notText', { where, kind: kindOf(value) }))
      return ''
    }
    const fitted = shorten(value)
    if (length(fitted) < length(shorten === fitNote ? lines(value) : oneLine(value)))
      this.tell(say('talk', 'shortened', { where, allowed }))
    return fitted
  }

  scene(at: number, value: unknown, place: number): DeckScene | null {
    if (!isFields(value)) {
      this.tell(say('talk', 'notScene', { where: say('talk', 'scene', { n: at }), kind: kindOf(value) }))
      return null
    }
    const where = (field: 'title' | 'caption' | 'note' | 'link' | 'minutes' | 'question'): string =>
      say('talk', `${field}OfScene`, { n: at })
    const link = own(value, 'link')
    if (typeof link !== 'string' || link.length > deckLimits.link) {
      const wrong = typeof link === 'string' ? 'longLink' : 'notLink'
      this.tell(say('talk', wrong, { where: where('link'), kind: kindOf(link), allowed: letters(deckLimits.link) }))
      return null
    }
    const { dropped } = openLink({ hash: link })
    if (dropped.length > 0)
      this.tell(oneLine(say('talk', 'linkDropped', { where: where('link'), dropped: dropped[0]! })))
    const title = this.text(where('title'), own(value, 'title'), fitTitle, letters(deckLimits.title), true)
    return tidy({
      title: title || say('talk', 'scene', { n: place }),
      caption: this.text(where('caption'), own(value, 'caption'), fitCaption, words(deckLimits.captionWords), false),
      note: this.text(where('note'), own(value, 'note'), fitNote, letters(deckLimits.note), false),
      link: oneLine(link),
      ...this.numbers(say('talk', 'numbersOfScene', { n: at }), own(value, 'numbers')),
      minutes: this.minutes(where('minutes'), own(value, 'minutes')),
      question: this.text(where('question'), own(value, 'question'), fitQuestion, letters(deckLimits.question), false),
    })
  }

  /** The minutes; none where there are none that could be planned. */
  minutes(where: string, value: unknown): number {
    if (typeof value === 'number' && value >= 0 && value <= deckLimits.minutes) return fitMinutes(value)
    const text = typeof value === 'number' ? String(value) : kindOf(value)
    if (value !== undefined) this.tell(say('talk', 'notMinutes', { where, text, most: deckLimits.minutes }))
    return 0
  }

  /** The numbers as far as there are such; none of them, where they are to be chosen. */
  numbers(where: string, value: unknown): Pick<DeckScene, 'numbers'> {
    if (value === undefined) return {}
    if (!Array.isArray(value)) {
      this.tell(say('talk', 'notNumbers', { where, kind: kindOf(value) }))
      return {}
    }
    const named = [...new Set<unknown>(value.slice(0, told))]
    const read = named.filter(isSceneNumber)
    const unknown = named.find((id) => !isSceneNumber(id))
    if (read.length < named.length) {
      const text = oneLine(typeof unknown === 'string' ? cut(unknown, 40) : kindOf(unknown))
      this.tell(say('talk', 'unknownNumber', { where, text, allowed: sceneNumberIds.join(', ') }))
    }
    if (read.length > mostNumbers) this.tell(say('talk', 'tooManyNumbers', { where, most: mostNumbers }))
    // Of what nobody knows nothing is left: then they are chosen.
    return read.length > 0 || named.length === 0 ? { numbers: read.slice(0, mostNumbers) } : {}
  }
}

/** The deck that `value` holds: all of it that can be read, and what could not. Never throws. */
export function readDeck(value: unknown): ReadDeck {
  const reader = new Reader()
  const scenes = isFields(value) ? own(value, 'scenes') : undefined
  if (!isFields(value) || !Array.isArray(scenes)) {
    const kind = kindOf(isFields(value) ? scenes : value)
    return { deck: emptyDeck(), problems: [say('talk', isFields(value) ? 'noList' : 'noDeck', { kind })] }
  }
  const version = own(value, 'version')
  if (version !== 1) reader.tell(say('talk', 'otherVersion'))
  const title = reader.text(say('talk', 'titleOfDeck'), own(value, 'title'), fitTitle, letters(deckLimits.title), false)
  const read: DeckScene[] = []
  for (let i = 0; i < Math.min(scenes.length, deckLimits.scenes); i++) {
    const scene = reader.scene(i + 1, scenes[i], read.length + 1)
    if (scene) read.push(scene)
  }
  if (scenes.length > deckLimits.scenes)
    reader.tell(say('talk', 'tooManyScenes', { count: scenes.length, most: deckLimits.scenes }))
  if (scenes.length === 0) reader.tell(say('talk', 'emptyDeck'))
  return { deck: { version: 1, title: title || say('talk', 'untitled'), scenes: read }, problems: reader.problems }
}

/** The deck in the text of a file. Never throws. */
export function readDeckText(text: string): ReadDeck {
  if (text.length > deckLimits.file) return { deck: emptyDeck(), problems: [say('talk', 'tooLarge')] }
  try {
    return readDeck(JSON.parse(text))
  } catch {
    return { deck: emptyDeck(), problems: [say('talk', 'notJson')] }
  }
}

/** The text of the file of `deck`. */
export const deckText = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`
