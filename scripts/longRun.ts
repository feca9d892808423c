import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { lessonIds } from '../src/lessons/ids'
import { seeded } from '../src/math/random'
import { cuts, nerveOptions } from '../src/state/look/picture'
import { codeOf, linkNames } from '../src/state/page/linkWords'
import type { Door } from '../src/state/page/scripting'
import { ensureBrowser, softwareGl } from './browser.mjs'

type Told = { counterpull: Door }

/** What a page holds at one moment, after collection of what it no longer needs. */
export interface Holdings {
  readonly heapMegabytes: number
  /** Of it, what the engine has compiled: it grows for as long as some function is run for the first time, or often. */
  readonly codeMegabytes: number
  readonly nodes: number
  readonly listeners: number
  readonly geometries: number
  readonly textures: number
}

export interface LongRun {
  readonly minutes: number
  readonly actions: number
  readonly errors: readonly string[]
  readonly contextsLost: number
  /** Of the page as it came, before anything that is loaded later. */
  readonly loaded: Holdings
  /** After the warm-up. */
  readonly before: Holdings
  /** After half of the time: what still grows after it is a leak, what does not was only seen for the first time. */
  readonly halfway: Holdings
  readonly after: Holdings
}

export async function openBrowser(): Promise<Browser> {
  const gl = softwareGl()
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...gl.args, '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    env: { ...(process.env as Record<string, string>), ...gl.env },
  })
}

export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => 'counterpull' in window)
  await page.evaluate(() => (window as unknown as Told).counterpull.ready)
}

/** Closes every sheet, lesson, film, stage and fold. */
async function shutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const closers =
      '[aria-label^="Close "], [aria-label="Leave the lesson"], [aria-label="Leave the stage"], .stage-leave, .film button:last-child'
    for (const button of document.querySelectorAll<HTMLElement>(closers)) button.click()
    for (const details of document.querySelectorAll('details')) details.open = false
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
}

/** The sizes of all compiled code in a snapshot of the heap, added up [MB]. */
async function codeIn(session: CDPSession): Promise<number> {
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }
    nodes: number[]
  }
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')]
  let sum = 0
  for (let i = 0; i < nodes.length; i += fields.length) if (nodes[i + type] === code) sum += nodes[i + size]!
  return sum / 1e6
}

/** `first`: the state that the page began with. What is held in it is held for good. */
async function holdingsOf(page: Page, first: Record<string, unknown>): Promise<Holdings> {
  await shutAll(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+0')
  // What was still on its way when the others were shut.
  await page.waitForTimeout(1500)
  await shutAll(page)
  // A link sets everything that can be seen, and what is chosen, compared and cut.
  await follow(page, 'labels=off')
  await page.evaluate((state) => (window as unknown as Told).counterpull.setState(state), first)
  await page.waitForTimeout(2000)
  const session = await page.context().newCDPSession(page)
  for (let k = 0; k < 3; k++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
  const { nodes, jsEventListeners } = (await session.send('Memory.getDOMCounters')) as {
    nodes: number
    jsEventListeners: number
  }
  const codeMegabytes = await codeIn(session)
  await session.detach()
  const { geometries, textures } = await page.evaluate(() => (window as unknown as Told).counterpull.stats())
  return { heapMegabytes: usedSize / 1e6, codeMegabytes, nodes, listeners: jsEventListeners, geometries, textures }
}

/** Everything that can be seen at once and is made only when it is first shown, each by the link that shows it. */
const sights: readonly string[] = [
  ...Object.keys(cuts).flatMap((cut) => [`cut=${cut}*0&labels=more`, `cut=${cut}*-30&hide=-`]),
  'xray=!&hide=-',
  'hide=-&arrows=1&colors=mechanics&ghost=neutral&x=10',
  'fascicles=1&attachments=1&hide=-',
  'freeBody=1',
  'momentArm=1&view=downTheThigh',
  'view=section&cut=sagittal*0&fascicles=1',
  'a.psoasShortening=.1&ghost=pinned&psoasShortening=.2',
  'hand=4*4*2',
  ...Object.keys(nerveOptions).map((variant) => `nerveVariant=${variant}&view=posterior`),
  ...linkNames.entries.map((id) => `sel=${codeOf(id)}`),
]

const follow = (page: Page, words: string): Promise<void> =>
  page.evaluate((hash) => {
    // The same words again are no news to the page, unless they were gone in between.
    history.replaceState(history.state, '', location.pathname)
    location.hash = hash
  }, `#v=1&${words}`)

/** Every sight, every step of every lesson, every sheet with its tabs, every page. */
async function seeEverything(page: Page): Promise<void> {
  for (const words of sights) {
    await follow(page, words)
    await page.waitForTimeout(words.startsWith('sel=') ? 200 : 1200)
  }
  await follow(page, 'labels=off')
  for (const [k] of lessonIds.entries()) {
    await page.getByRole('button', { name: 'Learn', exact: true }).first().click()
    await page.locator('[data-part="sheet"] ol button').nth(k).click()
    for (
      const next = page.locator('[data-part="lesson"] button[aria-keyshortcuts="]"]');
      await next.isEnabled();
      await page.waitForTimeout(500)
    ) {
      await next.click()
    }
    await shutAll(page)
  }
  for (const name of ['Learn', 'Graphs', 'Time', 'Present', 'Own bones', 'Find', 'Look', 'Share', 'Help']) {
    await page.getByRole('button', { name, exact: true }).first().click()
    await page.waitForTimeout(800)
    const tabs = page.locator('[data-part="sheet"] > fieldset input[type=radio]:visible')
    for (let k = 0; k < (await tabs.count()); k++) {
      await tabs.nth(k).click({ force: true, timeout: 3000 })
      await page.waitForTimeout(1500)
    }
    await page.keyboard.press('Escape')
    await shutAll(page)
  }
}

/** Fills what is remembered up to a limit: more steps than undo keeps, more bodies than are kept ready. */
const fillMemories = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { counterpull } = window as unknown as Told
    for (let k = 0; k < 220; k++) {
      const part = k % 2 ? { psoasShortening: k / 1000 } : { piriformisTone: k / 1000 }
      counterpull.setState(k < 12 ? { ...part, sacroiliacStiffness: 10 + k / 10 } : part)
      await new Promise((done) => setTimeout(done, 30))
    }
  })

/** Keys that anyone may press, anywhere. */
const keys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  '+',
  '-',
  'h',
  'Shift+h',
  'Alt+h',
  'x',
  'n',
  ' ',
  '.',
  ',',
  'f',
  '0',
]
  .concat(['Shift+a', 'Shift+p', 'Shift+r', 'Shift+l', 'Shift+s', 'Shift+i', 'Control+z', 'Control+Shift+z', 'Escape'])
  .concat(['[', ']', 'Alt+k', 'Alt+/', 'Tab', 'Enter'])

/** One thing that a restless person may do; which, is drawn by `chance`. */
async function act(page: Page, chance: () => number): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const box = { width: 1100, height: 700 }
  const place = () => ({ x: chance() * box.width, y: chance() * box.height })
  const kinds: (() => Promise<unknown>)[] = [
    async () => {
      const [from, to] = [place(), place()]
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
    },
    () => page.mouse.wheel(0, 600 * (chance() - 0.5)),
    async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-part="view"]')?.focus())
      await page.keyboard.press(pick(keys))
    },
    () => page.keyboard.press(pick(keys)),
    async () => {
      // Any control that is there, but for those that leave the page or ask for a file.
      const buttons = page.locator('button:visible:not([disabled]), summary:visible, input[type=radio]:visible')
      const count = await buttons.count()
      if (count > 0)
        await buttons
          .nth(Math.floor(chance() * count))
          .click({ timeout: 1500, force: true })
          .catch(() => undefined)
    },
    async () => {
      const sliders = page.locator('input[type=range]:visible')
      const count = await sliders.count()
      if (count === 0) return
      await sliders
        .nth(Math.floor(chance() * count))
        .press(pick(['PageUp', 'PageDown', 'Home', 'End', 'ArrowRight']), { timeout: 1500 })
        .catch(() => undefined)
    },
    () =>
      page.evaluate(
        ([a, b, c, d]) =>
          (window as unknown as Told).counterpull.setState({
            psoasShortening: { right: 0.25 * a!, left: 0.25 * b! },
            piriformisTone: c!,
            hipFlexion: 110 * d!,
          }),
        [chance(), chance(), chance(), chance()],
      ),
  ]
  await pick(kinds)()
}

/** `minutes` of random use, the same for the same `seed`, after as many in which all that is loaded later is loaded, and compiled. */
export async function longRun(address: string, minutes: number, seed: number): Promise<LongRun> {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, acceptDownloads: true })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    // What a part of the page threw is caught, and told here.
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text().slice(0, 300)))
    page.on('dialog', (dialog) => dialog.dismiss())
    // Second windows are closed again: it is this page that is watched.
    context.on('page', (other) => other !== page && other.close().catch(() => undefined))
    page.on('filechooser', () => undefined)
    await page.addInitScript(() => {
      Object.assign(window, { lost: 0 })
      addEventListener('webglcontextlost', () => (window as never as { lost: number }).lost++, true)
    })
    await openPage(page, address)
    const first = await page.evaluate(() => ({ ...(window as unknown as Told).counterpull.getState() }))
    const chance = seeded(seed)
    let actions = 0
    const use = async (until: number) => {
      for (; Date.now() < until; actions++) {
        await act(page, chance)
        await page.waitForTimeout(30)
        if (!page.url().startsWith(address.slice(0, -1))) await openPage(page, address)
      }
    }
    const loaded = await holdingsOf(page, first)
    await seeEverything(page)
    await fillMemories(page)
    await use(Date.now() + minutes * 60_000)
    const before = await holdingsOf(page, first)
    actions = 0
    await use(Date.now() + minutes * 30_000)
    const halfway = await holdingsOf(page, first)
    await use(Date.now() + minutes * 30_000)
    const after = await holdingsOf(page, first)
    const contextsLost = await page.evaluate(() => (window as never as { lost: number }).lost)
    return { minutes, actions, errors, contextsLost, loaded, before, halfway, after }
  } finally {
    await browser.close()
  }
}
