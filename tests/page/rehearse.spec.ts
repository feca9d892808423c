import { expect, type Page, test } from '@playwright/test'
import { open, openMenu, settle, stats } from './open'

const sheet = (page: Page) => page.locator('[data-part="sheet"]')
const button = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true })

async function openSheet(page: Page): Promise<void> {
  await openMenu(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(button(page, 'Start')).toBeVisible()
}

/** What the page holds once everything that nobody needs any more is gone [MB]. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

test('who rehearses sees how long each scene took beside how long it was to take, in the second window and on the cards', async ({
  page,
  context,
}) => {
  const { problems } = await open(page)
  await openSheet(page)
  await expect(sheet(page).getByText('45 minutes planned', { exact: false })).toBeVisible()
  const [desk] = await Promise.all([context.waitForEvent('page'), button(page, 'Open the second window').click()])
  await expect(desk.getByText('Stage connected')).toBeVisible()
  await desk.getByRole('button', { name: 'Start', exact: true }).click()
  const clock = desk.locator('[data-part="scene-clock"]')
  await expect(clock).toHaveText(/00:0[1-9] of 4 min/)
  await desk.keyboard.press('PageDown')
  // Another scene has another plan, and its own time.
  await expect(clock).toHaveText(/00:0[1-9] of 6 min/)
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await openSheet(page)
  const cards = sheet(page).getByRole('list', { name: 'Scenes' }).getByRole('listitem')
  await expect(cards.nth(0)).toContainText(/4 min · used 00:\d\d/)
  await expect(cards.nth(1)).toContainText(/6 min · used 00:\d\d/)
  await expect(cards.nth(2)).not.toContainText('used')
  await expect(sheet(page).getByText(/The last time it took 00:\d\d/)).toBeVisible()
  expect(problems).toEqual([])
})

test('a talk of 45 minutes is walked to its end by a clicker, twice, without an error, and nothing piles up', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const { problems } = await open(page)
  await openSheet(page)
  await button(page, 'The lessons in 45 minutes').click()
  const cards = sheet(page).getByRole('list', { name: 'Scenes' }).getByRole('listitem')
  await expect(cards.first()).toContainText('L01.1')
  const all = await cards.count()
  expect(all).toBeGreaterThan(20)
  const walk = async (): Promise<{ megabytes: number; geometries: number; textures: number }> => {
    await button(page, 'Start').click()
    for (let n = 1; n <= all; n++) {
      await expect(page.getByRole('navigation', { name: 'Scenes' })).toContainText(`${n} of ${all}`)
      await expect(page.locator('[data-part="said"]')).not.toBeEmpty()
      await settle(page)
      await page.keyboard.press('PageDown')
    }
    await expect(page.getByText('That was the last scene.')).toBeVisible()
    await page.keyboard.press('Escape')
    await settle(page)
    const { geometries, textures } = await stats(page)
    const holds = { megabytes: await heap(page), geometries, textures }
    await openSheet(page)
    return holds
  }
  // What the first walk has brought, models and texts, stays for the second.
  const first = await walk()
  const second = await walk()
  console.log('after the first and the second walk', first, second)
  expect(second.geometries).toBe(first.geometries)
  expect(second.textures).toBe(first.textures)
  expect(second.megabytes).toBeLessThan(1.1 * first.megabytes)
  expect(problems).toEqual([])
})
