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
] as const
export interface Order {
  /** Several stages may be open: each hears its own. */
  readonly to: string
  readonly order: (typeof orders)[number]
  readonly at: number
}

/** What the stage tells. */
export interface StageState {
  readonly from: string
  readonly title: string
  readonly scenes: readonly { readonly title: string; readonly caption: string; readonly note: string }[]
  readonly at: number
  readonly sentence: string
  readonly presenting: boolean
  readonly laser: boolean
  readonly spotlight: boolean
  readonly orbitLocked: boolean
  readonly stageMode: boolean
  readonly blank: Blank
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

/** An order for the stage `id`; null for everything else, and that is ignored. */
export function readOrder(value: unknown, id: string): Order | null {
  const read = fields(value)
  const order = orders.find((known) => known === read?.order)
  return read && order && read.to === id ? { to: id, order, at: whole(read.at) } : null
}

export const isBeat = (value: unknown, id: string): boolean =>
  fields(value)?.beat === true && fields(value)?.from === id

/** What the stage `id` tells; null for everything else. */
export function readTold(value: unknown, id: string): StageState | null {
  const read = fields(value)
  if (!read || read.from !== id || !Array.isArray(read.scenes)) return null
  return {
    from: id,
    title: text(read.title),
    scenes: read.scenes.slice(0, 100).map((scene: unknown) => {
      const { title, caption, note } = fields(scene) ?? {}
      return { title: text(title), caption: text(caption), note: text(note) }
    }),
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
