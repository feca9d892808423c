import type { Picture } from './picture'

/** A place on the page [CSS pixels from the left upper corner of what is seen of it]. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What a person would look for: what `selector` fits and is called `name` (its label or its words; the start of them will do). */
export interface Sought {
  readonly selector: string
  readonly name: string
}

/** The only words that the walk has for a browser. Each gives up in time, saying what did not come. */
export interface Driver {
  /** Name and version, as the browser itself says. */
  readonly engine: string
  /** Errors of the page that nobody caught; always empty where the driver does not tell of them (WebKitWebDriver). */
  readonly problems: readonly string[]
  go(address: string): Promise<void>
  /** What `work` gives, run in the page; it sees nothing but `given`. */
  js<R, A = undefined>(work: (given: A) => R | Promise<R>, given?: A): Promise<R>
  /** A press that the browser takes for a person's. */
  click(sought: Sought): Promise<void>
  drag(from: Place, to: Place): Promise<void>
  /** As `drag`, by a finger. */
  touch(from: Place, to: Place): Promise<void>
  /** `key` as KeyboardEvent has it. */
  key(key: string): Promise<void>
  shot(): Promise<Picture>
  /** How many windows are open; with `enter`, all that follows is done in that one, the oldest being 0. */
  windows(enter?: number): Promise<number>
  close(): Promise<void>
}

/** Why an engine is not walked: it is not here, or it does not start. */
export class NotHere extends Error {}

/** No single word to a browser may take longer [ms]: the machine may be busy, a browser that hangs never ends. */
export const patience = 60_000

/** `work`, or an error that names `what` when it takes longer than `limit` [ms]. */
export async function within<R>(what: string, work: Promise<R>, limit = patience): Promise<R> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    clock = setTimeout(() => fail(new Error(`${what}: no answer within ${limit / 1000} s`)), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(clock)
  }
}

/** The element that is sought, in the page, brought into sight. */
export function elementOf({ selector, name }: Sought): Element {
  const called = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
  const seen = [...document.querySelectorAll(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  )
  const found = seen.find((one) => called(one) === name) ?? seen.find((one) => called(one).startsWith(name))
  if (!found)
    throw new Error(`nothing seen is ${selector} "${name}"; there are: ${seen.map(called).join(' | ').slice(0, 300)}`)
  found.scrollIntoView({ block: 'nearest' })
  return found
}

/** Places on the way, the end included. */
export const way = (from: Place, to: Place, steps = 6): Place[] =>
  Array.from({ length: steps }, (_, k) => (k + 1) / steps).map((t) => ({
    x: from.x + t * (to.x - from.x),
    y: from.y + t * (to.y - from.y),
  }))
