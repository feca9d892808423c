import { expect, type Page, test } from '@playwright/test'
import { goTo, open } from './open'

/** From now on the files that `names` fits do not come, the first `times` times. */
async function away(page: Page, names: RegExp, times = Number.POSITIVE_INFINITY): Promise<{ asked: () => number }> {
  let asked = 0
  await page.route(names, (route) => (asked++ < times ? route.abort('internetdisconnected') : route.continue()))
  return { asked: () => asked }
}
const graphs = (page: Page) => page.getByRole('region', { name: 'Graphs', exact: true })
const openGraphs = (page: Page) => page.getByRole('button', { name: 'Graphs', exact: true }).press('Enter')

test('a sheet that does not come at first is tried again by itself, and nobody is told', async ({ page }) => {
  await open(page)
  const line = await away(page, /assets\/GraphsSheet[^/]*\.js/, 1)
  await openGraphs(page)
  await expect(graphs(page)).toBeVisible()
  expect(line.asked()).toBe(2)
})

test('a sheet that does not come at all is said, and comes when it is asked for again', async ({ page }) => {
  await open(page)
  await away(page, /assets\/GraphsSheet[^/]*\.js/)
  await openGraphs(page)
  await expect(page.getByRole('alert').getByText(/could not be loaded/)).toBeVisible()
  // The rest of the page is there.
  await page.getByRole('slider', { name: 'Right psoas shortening' }).press('PageUp')
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(graphs(page)).toBeVisible()
})

test('what the page can do without leaves its place empty, and a notice says so', async ({ page }) => {
  await open(page)
  await away(page, /assets\/Fascicles[^/]*\.js/)
  await page.evaluate(() =>
    (window as unknown as { counterpull: { setState: (to: object) => void } }).counterpull.setState({
      fascicles: true,
    }),
  )
  await expect(page.getByText(/A part of the page could not be loaded/)).toBeVisible()
  await expect(page.getByRole('application')).toBeVisible()
})

test('the words of a language that do not come leave the page as it speaks, and it says so', async ({ page }) => {
  await away(page, /assets\/german[^/]*\.js/)
  await goTo(page, '/#lang=de')
  await expect(page.getByText(/The words of Deutsch could not be loaded/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Graphs', exact: true })).toBeVisible()
})

test('a page whose beginning does not come says so in one line', async ({ page }) => {
  await away(page, /assets\/start[^/]*\.js/)
  await page.goto('/')
  await expect(page.getByText(/Counterpull could not come up/)).toBeVisible()
})
