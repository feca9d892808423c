import { type ParameterId, parameterIds } from '../../biomechanics/parameters'
import type { SceneTimes } from './sceneTimes'

/** What hides the stage, for a question from the room. */
export type Blank = 'black' | 'white' | null

/** Between the stage and the window of the speaker: pages of one browser talk without a server. */
export const channelName = 'counterpull-presenter'

/** What the speaker's window asks the stage for. */
export const orders = [
  'hello',
  'beat',
  'start',
  'stop',
  'next',
  'turn',
  'previous',
  'first',
  'last',
  'resume',
  'escape',
  'black',
  'white',
  'goTo',
  'laser',
  'spotlight',
  'orbitLocked',
  'stageMode',
  'find',
  'set',
  'account',
] as const
export interface Order {
  /** Several stages may be open: each hears its own. */
  readonly to: string
  readonly order: (typeof orders)[number]
  readonly at: number
  /** The structure to find, the parameter to set ('psoasShortening.right'), the account to go by; else empty. */
  readonly what: string
  /** What a parameter is set to. */
  readonly value: number
}

/** What the stage tells. */
export interface StageState {
  readonly from: string
  readonly title: string
  /** Minutes are planned ones; 0 where none are. */
  readonly scenes: readonly {
    readonly title: string
    readonly caption: string
    readonly note: string
    readonly minutes: number
  }[]
  readonly times: SceneTimes
  readonly at: number
  readonly sentence: string
  readonly presenting: boolean
  readonly laser: boolean
  readonly spotlight: boolean
  readonly orbitLocked: boolean
  readonly stageMode: boolean
  readonly blank: Blank
}
/** What the stage shows at this instant: told apart from the scenes, which are many words and change seldom. */
export interface StageLive {
  readonly from: string
  readonly numbers: readonly { readonly name: string; readonly large: string; readonly small: string }[]
  /** What the sliders are set to; those that are not understood are left out. */
  readonly set: Readonly<Partial<Record<ParameterId, SetTo>>>
}
type SetTo = number | { readonly right: number; readonly left: number }
/** Small pictures of scenes, by their places in the deck. */
export interface StagePictures {
  readonly from: string
  readonly pictures: Readonly<Record<number, string>>
}
/** "Still here": the answer to a beat. */
export interface Beat {
  readonly from: string
  readonly beat: true
}

type Fields = Readonly<Record<string, unknown>>
const fields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const whole = (value: unknown): number => (Number.isInteger(value) ? (value as number) : 0)

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
/** No structure or parameter has a longer name [letters]. */
const longestName = 80

/** An order for the stage `id`; null for everything else, and that is ignored. */
export function readOrder(value: unknown, id: string): Order | null {
  const read = fields(value)
  const order = orders.find((known) => known === read?.order)
  if (!read || !order || read.to !== id) return null
  const what = text(read.what).slice(0, longestName)
  return { to: id, order, at: whole(read.at), what, value: isNumber(read.value) ? read.value : Number.NaN }
}

export const isBeat = (value: unknown, id: string): boolean =>
  fields(value)?.beat === true && fields(value)?.from === id

function readTimes(value: unknown): SceneTimes {
  const { used, at, since } = fields(value) ?? {}
  return {
    used: Array.isArray(used)
      ? used.slice(0, 100).map((time: unknown) => (isNumber(time) ? Math.max(0, time) : 0))
      : [],
    at: Math.min(100, Math.max(0, whole(at))),
    since: isNumber(since) ? since : null,
  }
}

/** What the stage `id` tells; null for everything else. */
export function readTold(value: unknown, id: string): StageState | null {
  const read = fields(value)
  if (!read || read.from !== id || !Array.isArray(read.scenes)) return null
  return {
    from: id,
    title: text(read.title),
    scenes: read.scenes.slice(0, 100).map((scene: unknown) => {
      const { title, caption, note, minutes } = fields(scene) ?? {}
      return { title: text(title), caption: text(caption), note: text(note), minutes: isNumber(minutes) ? minutes : 0 }
    }),
    times: readTimes(read.times),
    at: whole(read.at),
    sentence: text(read.sentence),
    presenting: read.presenting === true,
    laser: read.laser === true,
    spotlight: read.spotlight === true,
    orbitLocked: read.orbitLocked === true,
    stageMode: read.stageMode === true,
    blank: read.blank === 'black' || read.blank === 'white' ? read.blank : null,
  }
}

function readSet(value: unknown): SetTo | undefined {
  if (isNumber(value)) return value
  const { right, left } = fields(value) ?? {}
  return isNumber(right) && isNumber(left) ? { right, left } : undefined
}

/** What the stage `id` tells of this instant; null for everything else. */
export function readLive(value: unknown, id: string): StageLive | null {
  const read = fields(value)
  const set = fields(read?.set)
  if (!read || !set || read.from !== id || !Array.isArray(read.numbers)) return null
  const known = parameterIds.map((name) => [name, Object.hasOwn(set, name) ? readSet(set[name]) : undefined] as const)
  return {
    from: id,
    numbers: read.numbers.slice(0, 12).map((number: unknown) => {
      const { name, large, small } = fields(number) ?? {}
      return { name: text(name), large: text(large), small: text(small) }
    }),
    set: Object.fromEntries(known.filter(([, to]) => to !== undefined)),
  }
}

/** The small pictures that the stage `id` tells; null for everything else. Only pictures that are data themselves. */
export function readPictures(value: unknown, id: string): StagePictures | null {
  const read = fields(value)
  const pictures = fields(read?.pictures)
  if (!read || !pictures || read.from !== id) return null
  const good = Object.entries(pictures).filter(([, url]) => text(url).startsWith('data:image/'))
  return { from: id, pictures: Object.fromEntries(good) as Record<number, string> }
}
