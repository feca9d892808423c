import type { Door } from '../../src/state/page/scripting'
import type { Driver, Place, Sought } from './driver'

type Told = Window & { counterpull: Door }

/** How often the page is asked for what is waited for [ms]. */
const pause = 150

/** Waits until `ask` gives what `holds`; gives that. Otherwise throws what `wanted` did not come, and what there was instead. */
export async function until<R>(
  wanted: string,
  ask: () => Promise<R>,
  holds: (found: R) => boolean,
  limit = 60_000,
): Promise<R> {
  const end = Date.now() + limit
  for (;;) {
    const found = await ask()
    if (holds(found)) return found
    if (Date.now() > end)
      throw new Error(`not within ${limit / 1000} s: ${wanted}; there is ${JSON.stringify(found)?.slice(0, 300)}`)
    await new Promise((done) => setTimeout(done, pause))
  }
}

/** Opens the page at `address` afresh and waits for its scene. */
export async function open(driver: Driver, address: string): Promise<void> {
  // Else only what is behind the # might change, and nothing would be loaded.
  await driver.go('about:blank')
  await driver.go(address)
  const live = () =>
    driver.js(() => {
      const { counterpull } = window as unknown as Told
      const soon = new Promise<string>((done) => setTimeout(done, 1000, 'the scene is not ready'))
      return counterpull ? Promise.race([counterpull.ready.then(() => 'ready'), soon]) : 'no page'
    })
  await until('the page with its scene', live, (found) => found === 'ready', 90_000)
  await rest(driver)
}

/** Waits until nothing more is drawn. */
export async function rest(driver: Driver): Promise<void> {
  const still = () =>
    driver.js(async () => {
      const { counterpull } = window as unknown as Told
      const before = counterpull.stats().framesRendered
      await new Promise((done) => setTimeout(done, 400))
      return counterpull.stats().framesRendered - before
    })
  await until('a picture at rest', still, (frames) => frames === 0)
}

export const state = (driver: Driver) => driver.js(() => (window as unknown as Told).counterpull.getState())
export const report = (driver: Driver) => driver.js(() => (window as unknown as Told).counterpull.report())
export const stats = (driver: Driver) => driver.js(() => (window as unknown as Told).counterpull.stats())
export const setState = (driver: Driver, partial: object) =>
  driver.js((values) => (window as unknown as Told).counterpull.setState(values as never), partial)

/** The words of what `selector` finds first; empty while there is none. */
export const words = (driver: Driver, selector: string): Promise<string> =>
  driver.js((sought) => document.querySelector(sought)?.textContent ?? '', selector)

export const seesWords = (driver: Driver, selector: string, wanted: string | RegExp, limit?: number): Promise<string> =>
  until(
    `"${wanted}" in ${selector}`,
    () => words(driver, selector),
    (found) => (typeof wanted === 'string' ? found.includes(wanted) : wanted.test(found)),
    limit,
  )

export const button = (name: string, selector = 'button'): Sought => ({ selector, name })

/** Presses what is sought as soon as it is there and stays where it is: what opens above it moves it. */
export async function press(driver: Driver, sought: Sought): Promise<void> {
  let before = ''
  const place = () =>
    driver.js(({ selector, name }) => {
      const called = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
      const found = [...document.querySelectorAll(selector)].find(
        (one) => one.checkVisibility({ visibilityProperty: true }) && called(one).startsWith(name),
      )
      return found ? JSON.stringify(found.getBoundingClientRect()) : ''
    }, sought)
  await until(`${sought.selector} "${sought.name}" at rest`, place, (now) => {
    const rests = now !== '' && now === before
    before = now
    return rests
  })
  await driver.click(sought)
}

export interface Box extends Place {
  readonly width: number
  readonly height: number
}

export const boxOf = (driver: Driver, selector: string): Promise<Box> =>
  driver.js((sought) => {
    const element = document.querySelector(sought)!
    element.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }, selector)

/** Puts the keyboard on what `selector` finds. */
export const focus = (driver: Driver, selector: string): Promise<void> =>
  driver.js((sought) => document.querySelector<HTMLElement>(sought)!.focus(), selector)

/** Writes `text` into every field that `selector` finds. */
export const write = (driver: Driver, selector: string, text: string): Promise<void> =>
  driver.js(
    (given) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
      for (const field of document.querySelectorAll(given.selector)) {
        set!.call(field, given.text)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    },
    { selector, text },
  )
