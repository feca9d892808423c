import { expect, type Page, test } from '@playwright/test'
import type { FigureId } from '../../src/lessons/figures'
import { lessons } from '../../src/lessons/lessons'
import { sheetIds as sheets } from '../../src/state/page/sheets'
import { figureTitles as figures } from '../../src/words/en/ui/figureTitles'
import { goTo } from './open'

/** Where each figure is first seen. */
const steps = (Object.keys(figures) as FigureId[]).map((figure) => {
  const lesson = lessons.find((one) => one.steps.some((step) => step.figure === figure))!
  const step = lesson.steps.findIndex((one) => one.figure === figure)
  return { figure, title: figures[figure], lesson: lesson.id, step }
})

/** In the page: opens sheets by what a person reads on their buttons, and writes down how all in them looks. */
function spectator() {
  const properties =
    `display position inset width height padding margin border-top border-right border-bottom border-left
    border-radius background-color background-image box-shadow color font font-variant-numeric letter-spacing opacity
    transform translate text-align text-decoration-line text-transform white-space overflow flex flex-wrap justify-content
    justify-items align-items align-content gap grid-template-columns grid-template-rows grid-column grid-row
    grid-auto-flow z-index list-style-type cursor order visibility fill stroke stroke-width stroke-dasharray
    content`.split(/\s+/)
  const whole = (value: string): string => value.replace(/-?\d*\.\d+px/g, (text) => `${Math.round(parseFloat(text))}px`)
  const lookOf = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo)
    if (pseudo && style.content === 'none') return `${pseudo}: none`
    return properties.map((name) => `${pseudo ?? ''}${name}: ${whole(style.getPropertyValue(name))}`).join('\n')
  }
  const looksIn = (root: Element): string[] =>
    [root, ...root.querySelectorAll('*')].map((element) =>
      [
        `<${element.tagName.toLowerCase()}> ${element.textContent?.slice(0, 24)}`,
        ...[undefined, '::before', '::after'].map((pseudo) => lookOf(element, pseudo)),
      ].join('\n'),
    )

  const until = async <T>(what: () => T | null | undefined | false, name: unknown = what): Promise<T> => {
    for (let tries = 0; tries < 1500; tries++) {
      const found = what()
      if (found) return found
      await new Promise((done) => setTimeout(done, 10))
    }
    throw new Error(`waited in vain for ${name}`)
  }
  /** What is loaded late has come, and nothing in it grows any more. */
  const settled = async (root: () => Element | null | undefined): Promise<Element> => {
    for (let quiet = 0, before = ''; quiet < 4; ) {
      await new Promise((done) => requestAnimationFrame(done))
      const element = root()
      const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 }
      const now = `${element?.innerHTML.length} ${width} ${height} ${element?.scrollHeight}`
      quiet = element && now === before ? quiet + 1 : 0
      before = now
    }
    return root()!
  }
  const says = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
  const button = (name: string | RegExp, root: ParentNode = document) =>
    [...root.querySelectorAll('button')].find((one) =>
      name instanceof RegExp ? name.test(says(one)) : says(one) === name,
    )
  const press = async (name: string | RegExp): Promise<void> => (await until(() => button(name), name)).click()
  const sheet = () => document.querySelector('main section[tabindex="-1"]:not([aria-label^="Lesson"])')
  /** The title of the figure that is drawn; until it has come, the one before stands there unseen. */
  const figureIn = (root: ParentNode): string | undefined => {
    const caption = root.querySelector('figure figcaption')
    return caption?.nextElementSibling?.checkVisibility() ? (caption.textContent ?? '') : undefined
  }
  const tabs = () => [...sheet()!.querySelector('fieldset')!.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  const { counterpull } = window as unknown as { counterpull: { getState(): object; setState(to: object): void } }
  const first = counterpull.getState()

  const seen: Record<string, string[]> = {}
  const see = async (name: string): Promise<void> => {
    seen[name] = looksIn(await settled(sheet))
  }
  const shut = async (): Promise<void> => {
    // Under a sheet there may be the card of what is selected.
    await until(() => {
      button(/^Close /, sheet() ?? undefined)?.click()
      return !sheet()
    })
    counterpull.setState({ ...first, playing: false })
  }
  const names = { learn: 'Learn', graphs: 'Graphs', time: 'Time', present: 'Present', own: 'Own bones', find: 'Find' }
  const others = {
    look: 'Look',
    share: 'Share',
    evidence: /Evidence: As (taught|measured)/,
    reading: /^Read the account/,
    class: 'A live class',
  }
  const buttons: Record<string, string | RegExp> = { ...names, ...others }

  /** Every tab of a sheet, by its name. */
  const seeTabs = async (id: string): Promise<void> => {
    const count = tabs().length
    for (let k = 0; k < count; k++) {
      tabs()[k]!.click()
      await see(`${id}, tab ${k + 1}`)
    }
  }
  const ways: Record<string, () => Promise<void>> = {
    graphs: () => seeTabs('graphs'),
    async time() {
      await press(/^Pilot/)
      await settled(sheet)
      await seeTabs('time')
      await press(/^End and give/)
    },
    async find() {
      sheet()!.querySelector('summary')!.click()
      await see('find, a branch open')
    },
    async evidence() {
      sheet()!.querySelector('summary')!.click()
      await see('evidence, a claim open')
    },
  }
  return {
    async open(id: string): Promise<void> {
      // Opened from what there is to learn.
      if (id === 'reading') await press('Learn')
      if (id === 'class') await press('Present')
      await until(() => button(buttons[id]!), buttons[id])
      const before = sheet()
      await press(buttons[id]!)
      // One that takes the place of another comes later than the press.
      await until(() => sheet() && sheet() !== before)
      await settled(sheet)
      button('Forget it')?.click()
      // The graphs begin with the tab that was seen last.
      if (id !== 'graphs') await see(id)
      await ways[id]?.()
      await shut()
    },
    async figure(id: string, title: string, lesson: string, step: number): Promise<void> {
      await press('Learn')
      await settled(sheet)
      button('Forget it')?.click()
      await press(new RegExp(`^${lesson}`))
      const bar = () => document.querySelector('main section[aria-label^="Lesson"]')!
      const dot = () => bar()?.querySelectorAll<HTMLButtonElement>('ol button')[step]
      ;(await until(dot)).click()
      await until(() => dot()?.getAttribute('aria-current') === 'step')
      // It comes with the answer, where it is not needed for the question.
      const vote = [...bar().querySelectorAll('fieldset')].find((one) => says(one).startsWith('Your vote'))
      vote?.querySelector('button')?.click()
      await until(() => vote === undefined || button(/./, vote)?.hasAttribute('aria-pressed'))
      button('Reveal', bar())?.click()
      await until(() => figureIn(bar())?.startsWith(title), title)
      await settled(bar)
      seen[`figure ${id}`] = looksIn(bar().querySelector('figure')!)
      seen[`lesson bar at ${id}`] = looksIn(bar())
      await press('Leave the lesson')
      await until(() => !document.querySelector('main section[aria-label^="Lesson"]'))
      await shut()
    },
    seen: () => seen,
  }
}

type Spectator = Window & { spectator: ReturnType<typeof spectator> }

/** The page as it is opened, with these style sheets there already. */
const fresh = async (page: Page, styles: readonly string[] = []): Promise<void> => {
  await goTo(page, '/')
  await page.evaluate(async (asked) => {
    for (const href of asked) {
      if (document.querySelector(`link[href="${href}"][rel="stylesheet"]`)) continue
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
      document.head.append(link)
      await new Promise((done) => link.addEventListener('load', done))
    }
  }, styles)
  await page.evaluate(`window.spectator = (${spectator})()`)
}
const stylesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href))
const open = (page: Page, ids: readonly string[]) =>
  page.evaluate(async (asked) => {
    for (const id of asked) await (window as unknown as Spectator).spectator.open(id)
    return (window as unknown as Spectator).spectator.seen()
  }, ids)
const openFigures = (page: Page) =>
  page.evaluate(async (asked) => {
    const { spectator } = window as unknown as Spectator
    for (const { figure, title, lesson, step } of asked) await spectator.figure(figure, title, lesson, step)
    return spectator.seen()
  }, steps)

/** What of `after` is not as it was before, each in a line. */
function changed(before: Record<string, string[]>, after: Record<string, string[]>): string[] {
  return Object.entries(before).flatMap(([name, looks]) => {
    const again = after[name] ?? []
    const places = [...looks.keys(), ...again.keys()].filter((k) => looks[k] !== again[k])
    if (places.length === 0) return []
    const [look, then] = [looks, again].map((all) => (all[places[0]!] ?? 'nothing').split('\n')) as [string[], string[]]
    const at = look.findIndex((line, i) => line !== then[i])
    return [`${name}: ${look[0]}: ${look[at]}, then ${then[at]}; ${looks.length} elements, then ${again.length}`]
  })
}

test('every sheet and every figure looks alike, whatever was opened before', async ({ page }) => {
  // The body is of no matter here.
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.startsWith('webgl') ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...more)
    } as typeof getContext
  })
  await page.setViewportSize({ width: 1440, height: 900 })

  const before: Record<string, string[]> = {}
  const styles = new Set<string>()
  for (const see of [...sheets.map((id) => () => open(page, [id])), () => openFigures(page)]) {
    await fresh(page)
    Object.assign(before, await see())
    for (const href of await stylesOf(page)) styles.add(href)
  }
  expect(Object.keys(before).length).toBeGreaterThan(sheets.length + 2 * steps.length)

  // Of two rules alike the later one wins: what the others bring comes once before and once after.
  for (const order of [[...styles], [...styles].reverse()]) {
    await fresh(page, order)
    await open(page, sheets)
    expect(changed(before, await openFigures(page))).toEqual([])
  }
})
