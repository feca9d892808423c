import { openLink } from '../page/link'

/** One picture of a talk: the state, in words of the page's own link, and what is said with it. */
export interface Scene {
  readonly title: string
  /** Under the picture, for the room; empty: the sentence of the moment stands there. */
  readonly caption: string
  /** For the speaker alone. */
  readonly note: string
  /** What stands after '#' in the link of that moment: camera, sliders, what is shown. */
  readonly link: string
}
export interface Deck {
  readonly version: 1
  readonly title: string
  readonly scenes: readonly Scene[]
}
/** The deck as far as it can be read, and one line for each thing that could not. */
export interface ReadDeck {
  readonly deck: Deck
  readonly problems: readonly string[]
}

export const limits = {
  scenes: 100,
  title: 80,
  captionWords: 35,
  caption: 400,
  note: 4000,
  link: 6000,
  file: 1_000_000,
}
/** Problems told; a file made of nothing else is told so once. */
const told = 60

const emptyDeck: Deck = { version: 1, title: 'Talk', scenes: [] }

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
const length = (text: string): number => (text.length > limits.file ? text.length : [...text].length)

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean)

/** A title as it is kept. */
export const fitTitle = (text: string): string => cut(oneLine(text), limits.title)
/** A caption as it is kept: what a room reads at a glance. */
export const fitCaption = (text: string): string =>
  cut(wordsOf(oneLine(text)).slice(0, limits.captionWords).join(' '), limits.caption)
export const fitNote = (text: string): string => cut(lines(text), limits.note)

export const captionWords = (text: string): number => wordsOf(oneLine(text)).length

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A field of its own; never one that every object has. */
const own = (from: Fields, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined)

const kindOf = (value: unknown): string =>
  value === undefined
    ? 'missing'
    : value === null
      ? 'empty (null)'
      : Array.isArray(value)
        ? 'a list'
        : `a ${typeof value}`

/** Reads the scenes one by one and remembers what was wrong with each. */
class Reader {
  readonly problems: string[] = []
  tell(line: string): void {
    if (this.problems.length < told) this.problems.push(line)
  }

  /** A text, or the empty one; says so when it is something else, or too long. */
  text(where: string, value: unknown, shorten: (text: string) => string, allowed: string, needed: boolean): string {
    if (typeof value !== 'string') {
      if (value !== undefined || needed) this.tell(`${where} is ${kindOf(value)}, not a text; left empty.`)
      return ''
    }
    const fitted = shorten(value)
    if (length(fitted) < length(shorten === fitNote ? lines(value) : oneLine(value)))
      this.tell(`${where} is longer than ${allowed}; shortened.`)
    return fitted
  }

  scene(at: number, value: unknown, place: number): Scene | null {
    const where = `Scene ${at}`
    if (!isFields(value)) {
      this.tell(`${where} is ${kindOf(value)}, not a scene with title, caption, note and link; left out.`)
      return null
    }
    const link = own(value, 'link')
    if (typeof link !== 'string' || link.length > limits.link) {
      const wrong = typeof link === 'string' ? `longer than ${limits.link} letters` : `${kindOf(link)}, not a text`
      this.tell(`${where}, link is ${wrong}; without it there is no picture: the scene is left out.`)
      return null
    }
    const { dropped } = openLink({ hash: link })
    if (dropped.length > 0) this.tell(oneLine(`${where}, link: ${dropped[0]} could not be used; the rest of it is.`))
    const title = this.text(`${where}, title`, own(value, 'title'), fitTitle, `${limits.title} letters`, true)
    return {
      title: title || `Scene ${place}`,
      caption: this.text(`${where}, caption`, own(value, 'caption'), fitCaption, `${limits.captionWords} words`, false),
      note: this.text(`${where}, note`, own(value, 'note'), fitNote, `${limits.note} letters`, false),
      link: oneLine(link),
    }
  }
}

/** The deck that `value` holds: all of it that can be read, and what could not. Never throws. */
export function readDeck(value: unknown): ReadDeck {
  const reader = new Reader()
  const scenes = isFields(value) ? own(value, 'scenes') : undefined
  if (!isFields(value) || !Array.isArray(scenes)) {
    const line = isFields(value) ? `it has no list “scenes” (it is ${kindOf(scenes)})` : `it is ${kindOf(value)}`
    return { deck: emptyDeck, problems: [`This is no deck: ${line}.`] }
  }
  const version = own(value, 'version')
  if (version !== 1) reader.tell('The deck is of another version than 1; what is known of it is read.')
  const title = reader.text('The title of the deck', own(value, 'title'), fitTitle, `${limits.title} letters`, false)
  const read: Scene[] = []
  for (let i = 0; i < Math.min(scenes.length, limits.scenes); i++) {
    const scene = reader.scene(i + 1, scenes[i], read.length + 1)
    if (scene) read.push(scene)
  }
  if (scenes.length > limits.scenes)
    reader.tell(`The deck has ${scenes.length} scenes, at most ${limits.scenes} are allowed; the others are left out.`)
  if (scenes.length === 0) reader.tell('The deck has no scenes.')
  return { deck: { version: 1, title: title || emptyDeck.title, scenes: read }, problems: reader.problems }
}

/** The deck in the text of a file. Never throws. */
export function readDeckText(text: string): ReadDeck {
  if (text.length > limits.file)
    return { deck: emptyDeck, problems: ['This is no deck: the file is larger than 1 MB.'] }
  try {
    return readDeck(JSON.parse(text))
  } catch {
    return { deck: emptyDeck, problems: ['This is no deck: the file is not JSON, or is cut off.'] }
  }
}

/** The text of the file of `deck`. */
export const deckText = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`
