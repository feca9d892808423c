import { gzipSync } from 'node:zlib'
import { expect, type Response, test } from '@playwright/test'

const budget = { all: 1_600_000, script: 650_000 }

test('until the scene is live the page has loaded less than 1.6 MB, of which script less than 650 kB', async ({
  page,
}) => {
  const loaded: Promise<{ url: string; bytes: number }>[] = []
  const count = (response: Response): void => {
    loaded.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body, { level: 6 }).length })))
  }
  page.on('response', count)
  await page.goto('/')
  await page.waitForFunction(() => 'counterpull' in window)
  await page.evaluate(() => (window as never as { counterpull: { ready: Promise<void> } }).counterpull.ready)
  // What is fetched from now on is not part of the first load.
  page.off('response', count)
  const files = await Promise.all(loaded)
  const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0)
  const scripts = files.filter(({ url }) => url.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(1)
  expect(files.some(({ url }) => url.endsWith('.glb'))).toBe(true)
  expect(sum(scripts)).toBeLessThan(budget.script)
  expect(sum(files)).toBeLessThan(budget.all)
})

test('bones and muscles come before what is only asked for later', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.waitForFunction(() => 'counterpull' in window)
  await page.evaluate(() => (window as never as { counterpull: { ready: Promise<void> } }).counterpull.ready)
  const later =
    /worker|Pages|Card|Panels|exportModel|Graphs|TimeSheet|Learn|Quiz|Present|uPlot|Fascicles|AttachmentAreas/
  expect(asked.filter((path) => later.test(path))).toEqual([])
})
