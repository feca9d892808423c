import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import type { Door } from '../src/state/page/scripting'
import { ensureBrowser, softwareGl } from './browser.mjs'

type Told = { counterpull: Door }

export interface PageMeasures {
  /** Until the scene is live: bytes as a server that compresses would send them, all of it and the JavaScript, and requests. */
  readonly load: { readonly all: number; readonly script: number; readonly requests: number }
  /** With every structure shown, in full detail. */
  readonly drawCalls: number
  readonly triangles: number
  /** Processor time of a frame in which everything moves [ms], median. */
  readonly frame: number
  /** The same where right and left differ, as under a hand on one slider. */
  readonly apart: number
  /** How much the heap grew over 200 frames, after collection [share]. */
  readonly growth: number
  /** Frames drawn in three seconds of rest. */
  readonly idle: number
  readonly answer: AnswerTimes
}

/** How long a hand on the psoas waits for the next picture, by the browser's own event timing [ms]. */
export interface AnswerTimes {
  /** Interaction to Next Paint: the slowest press or release. */
  readonly press: number
  /** Until the last of the page's own handlers had run, of the slowest. The rest is drawing. */
  readonly script: number
}

const ask = <T>(page: Page, what: (door: Door) => T): Promise<T> =>
  page.evaluate(`(${what})(window.counterpull)`) as Promise<T>

async function opened(page: Page, address: string): Promise<PageMeasures['load']> {
  const sizes = { all: 0, script: 0, requests: 0 }
  const bodies: Promise<void>[] = []
  const count = (response: Awaited<ReturnType<Page['waitForResponse']>>) =>
    bodies.push(
      response.body().then((body) => {
        const bytes = gzipSync(body, { level: 6 }).length
        sizes.all += bytes
        sizes.requests++
        if (response.url().endsWith('.js')) sizes.script += bytes
      }),
    )
  page.on('response', count)
  await page.goto(address)
  await page.waitForFunction(() => 'counterpull' in window)
  await page.evaluate(() => (window as unknown as Told).counterpull.ready)
  await Promise.all(bodies)
  page.off('response', count)
  return sizes
}

/** Median of the frames that the next `count` ask for; the slowest machine draws a few a second. */
const frameTimes = (page: Page, count: number): Promise<number[]> =>
  page.evaluate(async (most) => {
    const { counterpull } = window as unknown as Told
    const times: number[] = []
    let seen = counterpull.stats().framesRendered
    counterpull.setState({ playing: true })
    while (times.length < most) {
      await new Promise((done) => requestAnimationFrame(done))
      const { framesRendered, frameMilliseconds } = counterpull.stats()
      if (framesRendered === seen) {
        counterpull.setState({ playing: true })
        continue
      }
      seen = framesRendered
      times.push(frameMilliseconds)
    }
    counterpull.setState({ playing: false })
    return times
  }, count)

/** Frames of a hand that drags the right psoas. */
const dragTimes = (page: Page, count: number): Promise<number[]> =>
  page.evaluate(async (most) => {
    const { counterpull } = window as unknown as Told
    const times: number[] = []
    let seen = counterpull.stats().framesRendered
    while (times.length < most) {
      counterpull.setState({ psoasShortening: { right: 0.1 + 0.1 * Math.sin(times.length / 8) } })
      await new Promise((done) => requestAnimationFrame(done))
      const { framesRendered, frameMilliseconds } = counterpull.stats()
      if (framesRendered === seen) continue
      seen = framesRendered
      times.push(frameMilliseconds)
    }
    return times
  }, count)

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await page.waitForTimeout(500)
  for (let k = 0; k < 3; k++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
  await session.detach()
  return usedSize
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** What a press or a release took: until its handlers had run, and until the next picture [ms]. */
interface Timed {
  readonly script: number
  readonly picture: number
}

/** Keeps the timing of presses and releases from now on in the window. The browser times no moves of a pointer. */
const watchEvents = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const timed: Timed[] = []
    Object.assign(window, { timed })
    new PerformanceObserver((list) => {
      for (const { startTime, processingEnd, duration, interactionId } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId) timed.push({ script: processingEnd - startTime, picture: duration })
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })

const slowed = 4
const drags = 6

/** The right psoas is dragged from none to half and back by a real mouse, the processor slowed. */
async function answerTimes(page: Page, address: string): Promise<AnswerTimes> {
  await page.goto(address)
  await page.waitForFunction(() => 'counterpull' in window)
  await page.evaluate(() => (window as unknown as Told).counterpull.ready)
  const box = await page.locator('[data-parameter="psoasShortening.right"]').boundingBox()
  if (!box) throw new Error('benchPage: the slider of the right psoas is not on the page')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await watchEvents(page)
  const at = (share: number) => [box.x + 8 + share * (box.width - 16), box.y + box.height / 2] as const
  for (let k = 0; k < drags; k++) {
    const [from, to] = k % 2 === 0 ? [0, 0.5] : [0.5, 0]
    await page.mouse.move(...at(from))
    await page.mouse.down()
    for (let step = 1; step <= 12; step++) await page.mouse.move(...at(from + ((to - from) * step) / 12))
    await page.mouse.up()
    await page.waitForTimeout(500)
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  const timed = await page.evaluate(() => (window as unknown as { timed: Timed[] }).timed)
  if (timed.length === 0) throw new Error('benchPage: the browser timed no press')
  return {
    press: Math.max(...timed.map(({ picture }) => picture)),
    script: Math.max(...timed.map(({ script }) => script)),
  }
}

/** What only the built page can tell, measured in a real browser that draws without a graphics card. */
export async function measurePage(): Promise<PageMeasures> {
  const server = await preview({ preview: { port: 4193, host: '127.0.0.1' }, logLevel: 'warn' })
  const gl = softwareGl()
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...gl.args, '--no-sandbox', '--enable-precise-memory-info'],
    env: { ...(process.env as Record<string, string>), ...gl.env },
  })
  try {
    // Small: the processor draws here, and the pixels are not what is measured.
    const page = await browser.newPage({ viewport: { width: 960, height: 600 } })
    page.setDefaultTimeout(120_000)
    const load = await opened(page, server.resolvedUrls!.local[0]!)
    await page.waitForTimeout(1500)
    const before = await ask(page, (door) => door.stats().framesRendered)
    await page.waitForTimeout(3000)
    const idle = (await ask(page, (door) => door.stats().framesRendered)) - before
    await page.evaluate(() =>
      (window as unknown as Told).counterpull.setState({ view: 'threeQuarter', hidden: [], arrows: true }),
    )
    await page.waitForTimeout(1500)
    const { drawCalls, triangles } = await ask(page, (door) => door.stats())
    await page.evaluate(() => (window as unknown as Told).counterpull.setState({ arrows: false }))
    // Undo remembers, and the engine compiles: growth is counted when both are full.
    await frameTimes(page, 700)
    const middle = await heap(page)
    const times = await frameTimes(page, 200)
    const growth = (await heap(page)) / middle - 1
    await page.evaluate(() =>
      (window as unknown as Told).counterpull.setState({ playing: false, hipFlexion: { right: 30, left: 0 } }),
    )
    const apart = await dragTimes(page, 100)
    const answer = await answerTimes(await browser.newPage({ viewport: { width: 960, height: 600 } }), page.url())
    return { load, drawCalls, triangles, frame: median(times), apart: median(apart), growth, idle, answer }
  } finally {
    await browser.close()
    await server.close()
  }
}
