import type { Door } from './scripting'
import { followSentence } from './told'

/** Questions that a page around this one may ask: those of window.counterpull. */
const questions = ['getState', 'setState', 'report', 'stats', 'pose'] as const

/** `{ counterpull: 1, id, do: 'setState', with: {...} }`; the answer has the same `id`. */
interface Question {
  readonly id: unknown
  readonly do: (typeof questions)[number]
  readonly with: Record<string, unknown>
}

export interface EmbedQuestion {
  readonly data: unknown
  readonly origin: string
  readonly source: unknown
}

/** Who may ask: this page's own origin, and the one that the address of the frame names (`?embed=1&from=https://..`). */
export function allowedOrigins(search: string, own: string): readonly string[] {
  const from = new URLSearchParams(search).get('from')
  try {
    const { protocol, origin } = new URL(from ?? '')
    return /^https?:$/.test(protocol) ? [own, origin] : [own]
  } catch {
    return [own]
  }
}

/** The question in a message, or null where there is none of ours. Reads own fields only. */
export function questionIn(data: unknown): Question | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const own = (key: string): unknown =>
    Object.hasOwn(data, key) ? (data as Readonly<Record<string, unknown>>)[key] : undefined
  const wanted = questions.find((name) => name === own('do'))
  if (own('counterpull') !== 1 || !wanted) return null
  const given = own('with')
  const id = own('id')
  const plain = typeof given === 'object' && given !== null && !Array.isArray(given)
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    do: wanted,
    with: plain ? (given as Record<string, unknown>) : {},
  }
}

/** What the door says to a question; a refusal is one line. */
export function replyTo(door: Door, question: Question): Record<string, unknown> {
  const { id } = question
  try {
    const value = question.do === 'setState' ? door.setState(question.with) : door[question.do]()
    return { counterpull: 1, id, ok: true, value: value ?? null }
  } catch (error) {
    return { counterpull: 1, id, ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

const lowestFrame = 360

/** How high [px] a frame of `width` should be: as wide pictures are, and never too low for picture, numbers and slider. */
export const frameHeight = (width: number): number => Math.max(lowestFrame, Math.round((width * 9) / 16))

/** In a frame: hear the page around, tell it when the scene is there, whenever the sentence changes, and how high the frame should be. */
export function openMessages(door: Door): () => void {
  const allowed = allowedOrigins(location.search, location.origin)
  const tell = (what: Record<string, unknown>) => {
    for (const origin of allowed) parent.postMessage({ counterpull: 1, ...what }, origin)
  }
  const onMessage = ({ data, origin, source }: EmbedQuestion): void => {
    if (source !== parent || !allowed.includes(origin)) return
    const question = questionIn(data)
    if (question) parent.postMessage(replyTo(door, question), origin)
  }
  addEventListener('message', onMessage)
  let told = 0
  const tellHeight = (): void => {
    const height = frameHeight(innerWidth)
    if (height === told) return
    told = height
    tell({ event: 'height', height })
    // The same for Canvas, by its own name for it.
    for (const origin of allowed) parent.postMessage({ subject: 'lti.frameResize', height }, origin)
  }
  addEventListener('resize', tellHeight)
  door.ready.then(() => {
    tell({ event: 'ready' })
    tellHeight()
  })
  const stop = followSentence((sentence) => tell({ event: 'sentence', sentence }))
  return () => {
    stop()
    removeEventListener('message', onMessage)
    removeEventListener('resize', tellHeight)
  }
}
