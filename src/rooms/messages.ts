/**
 * What is said in a room. The same checks stand at the server's door and at the receiver: what passes them has a known shape
 * and size, whoever sent it.
 */

/** Longest message of each topic [bytes]; what is larger is not read at all. */
export const largest = { state: 8192, ask: 256, result: 8192, life: 128, answer: 256, here: 192 } as const

/** Where in a lesson the presenter is. */
export interface LessonShown {
  /** 'L04.2' */
  readonly at: string
  readonly revealed: boolean
  readonly variant: number | null
}

/** What the presenter shows: the link's own words, so that a room shows nothing that a link could not. */
export interface Shown {
  /** What stands behind "#" in the link of the moment. */
  readonly hash: string
  readonly lesson: LessonShown | null
  /** Where the laser or the spotlight points [m], in the body's own space. */
  readonly pointer: { readonly kind: 'laser' | 'spotlight'; readonly at: readonly [number, number, number] } | null
}

/** What is asked for: one of a few, a number from 0 to `scaleEnd`, where the sacrum goes [deg], or a place on the body. */
const askKinds = ['vote', 'scale', 'ghost', 'place'] as const
export type AskKind = (typeof askKinds)[number]

/** A question put to the class. */
export interface Ask {
  /** A step of a lesson, 'L04.2', or the third thing to be found in it, 'L01.7.3', or a name of its own; "" takes back the one before. */
  readonly id: string
  readonly kind: AskKind
  /** How many there are to choose from in a vote; else 0. */
  readonly options: number
}

/** A place on the body: a structure of the atlas, and where in the frame of its bone, or of the ground [mm, whole]. */
export interface BodyPlace {
  readonly structure: string
  readonly at: readonly [number, number, number]
}

/** What a student says to it: the option, from 0, or the number; or the place. */
export type Given =
  | { readonly ask: string; readonly value: number }
  | { readonly ask: string; readonly place: BodyPlace }

/** Where the class has pointed: how many at a structure, and where each [mm; x, y, z in a row], as far as they fit. */
export interface Pointing {
  readonly structure: string
  readonly count: number
  readonly dots: readonly number[]
}

/** What the class said, once it is shown to everyone: how many chose each, or fell into each part of the range. */
export interface Result {
  readonly ask: string
  readonly counts: readonly number[]
  readonly places: readonly Pointing[]
}

/** Where on the body a student has a question; without `at` the structure as a whole. */
export interface Here {
  readonly structure: string
  readonly at: BodyPlace['at'] | null
}

/** What the server tells of the room. */
export interface Life {
  /** Students that are here. */
  readonly here: number
  /** Whether the presenter is. */
  readonly presenter: boolean
  readonly ended: boolean
}

export const mostOptions = 8
/** Numbers are gathered in parts of this size [deg], from -`guessRange` to it. */
export const guessRange = 3
export const guessPart = 0.5
export const guessParts = (2 * guessRange) / guessPart
/** A scale goes from 0 to this. */
export const scaleEnd = 10
/** Structures and dots that one message holds. */
export const mostPointed = { structures: 24, dots: 300 } as const

type Fields = Readonly<Record<string, unknown>>
const fields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isWithin = (value: unknown, most: number): value is number => typeof value === 'number' && Math.abs(value) <= most

const hashPattern = /^[\w&=.-]{0,6000}$/
const stepPattern = /^L\d{2}\.\d{1,2}$/
const askPattern = /^[\w.]{1,24}$/
const isAskName = (value: unknown): value is string => typeof value === 'string' && askPattern.test(value)

/** No field but these: what nobody reads is not passed on either. */
const only = (from: Fields, ...names: readonly string[]): boolean =>
  Object.keys(from).every((name) => names.includes(name))

function readLessonShown(value: unknown): LessonShown | null | undefined {
  if (value === null) return null
  const read = fields(value)
  if (!read || !only(read, 'at', 'revealed', 'variant')) return undefined
  const { at, revealed, variant } = read
  if (typeof at !== 'string' || !stepPattern.test(at) || !isFlag(revealed)) return undefined
  return variant === null || isWhole(variant, 20) ? { at, revealed, variant } : undefined
}

/** Farther from the body than this [m] nothing is pointed at. */
const farthest = 5

function readPointer(value: unknown): Shown['pointer'] | undefined {
  if (value === null) return null
  const read = fields(value)
  if (!read || !only(read, 'kind', 'at')) return undefined
  const { kind, at } = read
  if ((kind !== 'laser' && kind !== 'spotlight') || !Array.isArray(at) || at.length !== 3) return undefined
  return at.every((one) => isWithin(one, farthest))
    ? { kind, at: at as unknown as [number, number, number] }
    : undefined
}

function readShown(value: unknown): Shown | null {
  const read = fields(value)
  if (!read || !only(read, 'hash', 'lesson', 'pointer')) return null
  const [lesson, pointer] = [readLessonShown(read.lesson), readPointer(read.pointer)]
  const { hash } = read
  if (typeof hash !== 'string' || !hashPattern.test(hash) || lesson === undefined || pointer === undefined) return null
  return { hash, lesson, pointer }
}

function readAsk(value: unknown): Ask | null {
  const read = fields(value)
  if (!read || !only(read, 'id', 'kind', 'options')) return null
  const { id, options } = read
  const kind = askKinds.find((one) => one === read.kind)
  if ((id !== '' && !isAskName(id)) || !kind || !isWhole(options, mostOptions)) return null
  return (kind === 'vote') === options >= 2 && options !== 1 ? { id, kind, options } : null
}

const structurePattern = /^[A-Za-z][\w]*(\.(left|right))?$/
const isStructure = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 60 && structurePattern.test(value)
/** [mm] */
const isFar = (value: unknown): boolean => !Number.isInteger(value) || !isWithin(value, 1000 * farthest)
const isAt = (value: unknown): value is BodyPlace['at'] =>
  Array.isArray(value) && value.length === 3 && !value.some(isFar)

function readPlaceOn(value: unknown): BodyPlace | null {
  const read = fields(value)
  if (!read || !only(read, 'structure', 'at')) return null
  const { structure, at } = read
  return isStructure(structure) && isAt(at) ? { structure, at } : null
}

function readGiven(value: unknown): Given | null {
  const read = fields(value)
  if (!read || !isAskName(read.ask)) return null
  const { ask, value: given } = read
  if (only(read, 'ask', 'value')) return isWithin(given, 360) ? { ask, value: given } : null
  const place = only(read, 'ask', 'place') ? readPlaceOn(read.place) : null
  return place && { ask, place }
}

function readPointing(value: unknown): Pointing | null {
  const read = fields(value)
  if (!read || !only(read, 'structure', 'count', 'dots') || !isStructure(read.structure)) return null
  const { structure, count, dots } = read
  if (!isWhole(count, 100_000) || !Array.isArray(dots) || dots.length % 3 !== 0 || dots.some(isFar)) return null
  return { structure, count, dots }
}

function readResult(value: unknown): Result | null {
  const read = fields(value)
  if (!read || !only(read, 'ask', 'counts', 'places') || !isAskName(read.ask)) return null
  const { ask, counts } = read
  if (!Array.isArray(counts) || counts.length > guessParts || !counts.every((one) => isWhole(one, 100_000))) return null
  if (!Array.isArray(read.places) || read.places.length > mostPointed.structures) return null
  const places = read.places.map(readPointing).filter((one) => one !== null)
  const dots = places.reduce((sum, one) => sum + one.dots.length / 3, 0)
  return places.length === read.places.length && dots <= mostPointed.dots ? { ask, counts, places } : null
}

function readHere(value: unknown): Here | null {
  const read = fields(value)
  if (!read || !only(read, 'structure', 'at') || !isStructure(read.structure)) return null
  const { structure, at } = read
  return at === null || isAt(at) ? { structure, at } : null
}

function readLife(value: unknown): Life | null {
  const read = fields(value)
  if (!read || !only(read, 'here', 'presenter', 'ended')) return null
  const { here, presenter, ended } = read
  return isWhole(here, 1_000_000) && isFlag(presenter) && isFlag(ended) ? { here, presenter, ended } : null
}

const readers = {
  state: readShown,
  ask: readAsk,
  result: readResult,
  life: readLife,
  answer: readGiven,
  here: readHere,
} as const
export type MessageId = keyof typeof readers
export type Message<M extends MessageId> = NonNullable<ReturnType<(typeof readers)[M]>>

/** The message of topic `id` in `payload`; null where that is too large, no JSON, or of another shape. Never throws. */
export function readMessage<M extends MessageId>(id: M, payload: Uint8Array): Message<M> | null {
  if (payload.byteLength > largest[id]) return null
  try {
    return readers[id](JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))) as Message<M> | null
  } catch {
    return null
  }
}

/** `message` as it is sent. */
export const written = <M extends MessageId>(message: Message<M>): string => JSON.stringify(message)
