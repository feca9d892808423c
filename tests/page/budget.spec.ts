import { gzipSync } from 'node:zlib'
import { expect, type Page, type Response, test } from '@playwright/test'

/** Until the scene is live, as a server that compresses sends it. */
const budget = { all: 900_000, script: 480_000, requests: 25 }

const isLive = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => 'counterpull' in window)
  await page.evaluate(() => (window as never as { counterpull: { ready: Promise<void> } }).counterpull.ready)
}

interface Arrived {
  readonly url: string
  readonly bytes: number
}

/**
 * Asked for in the moment in which the scene is live, and so not part of the first load: what keeps the page for the time without
 * a line, the marks of evidence, and the cube that turns the body.
 */
const afterwards = /\/(offline|Evidence|Cube)-[^/]*\.(js|css)$/

/** Every file that comes until the scene is live. */
async function firstLoad(page: Page): Promise<Arrived[]> {
  const coming: Promise<Arrived>[] = []
  const count = (response: Response): void => {
    if (afterwards.test(response.url())) return
    coming.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body, { level: 6 }).length })))
  }
  page.on('response', count)
  await page.goto('/')
  await isLive(page)
  // What is fetched from now on is not part of the first load.
  page.off('response', count)
  return Promise.all(coming)
}

test('until the scene is live the page has loaded less than 900 kB, of which script less than 480 kB, in 25 requests', async ({
  page,
}) => {
  const files = await firstLoad(page)
  const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0)
  const scripts = files.filter(({ url }) => url.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(1)
  expect(files.some(({ url }) => url.endsWith('.glb'))).toBe(true)
  expect(files.length).toBeLessThanOrEqual(budget.requests)
  expect(new Set(files.map(({ url }) => url)).size, 'nothing is fetched twice').toBe(files.length)
  expect(sum(scripts)).toBeLessThan(budget.script)
  expect(sum(files)).toBeLessThan(budget.all)
})

// One hop brings the page, the second all else: what would wait for another file's arrival would wait for ever here.
for (const size of [
  { width: 960, height: 640 },
  { width: 390, height: 844 },
])
  test(`every file of the first load is asked for before any but the page has come (${size.width} wide)`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    const needed = new Set((await firstLoad(page)).map(({ url }) => new URL(url).pathname))
    // The page itself; and the picture for its tab, which waits for nothing and cannot be held up here.
    for (const path of ['/', '/icon.svg']) needed.delete(path)
    expect(needed.size).toBeGreaterThan(5)
    let letGo = (): void => {}
    const allAsked = new Promise<void>((done) => {
      letGo = done
    })
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname !== '/') {
        needed.delete(pathname)
        if (needed.size === 0) letGo()
        await allAsked
      }
      await route.continue()
    })
    page.goto('/').catch(() => {})
    await expect.poll(() => [...needed]).toEqual([])
    await isLive(page)
  })

test('bones and muscles come before what is only asked for later', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await isLive(page)
  const later =
    /worker|Pages|Card|Panels|exportModel|Graphs|TimeSheet|Learn|Quiz|Present|uPlot|Fascicles|PullLines|AttachmentAreas|DrawerContents/
  expect(asked.filter((path) => later.test(path))).toEqual([])
})

test('the marks of evidence and the cube are asked for once every bone has come, no sooner', async ({ page }) => {
  await page.goto('/')
  await isLive(page)
  await expect(page.locator('[data-account] > button')).toBeVisible()
  const timed = (name: string) =>
    page.evaluate((part) => {
      const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      return all.filter(({ name }) => new RegExp(part).test(name)).map((e) => [e.startTime, e.responseEnd] as const)
    }, name)
  // The file and the styles of the marks; the cube has none.
  await expect.poll(async () => (await timed('/(Evidence|Cube)-')).length).toBe(3)
  const [bones] = await timed('/bones[^/]*glb')
  for (const [asked] of await timed('/(Evidence|Cube)-')) expect(asked).toBeGreaterThanOrEqual(bones![1])
})
