import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { difference, open, openMenu, report, setState, settle, state } from './open'

const sheet = (page: Page) => page.getByRole('region', { name: 'Graphs', exact: true })
const show = (page: Page, tab: string) => sheet(page).getByRole('radio', { name: tab, exact: true }).click()
const view = (page: Page) => page.getByRole('application')

/** The file that a click gives, as text. */
async function saved(page: Page, button: ReturnType<Page['getByRole']>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFileSync(await download.path(), 'utf8')
}

test('the cursor of a curve sets the model by keyboard, and reads what the model answers', async ({ page }) => {
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Graphs' }).press('Enter')
  await show(page, 'Curves')
  const cursor = sheet(page).getByRole('slider', { name: /^Change of nutation: set/ })
  await cursor.focus()
  for (let k = 0; k < 10; k++) await page.keyboard.press('ArrowRight')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.1, left: 0.1 })
  const nutation = (await report(page)).change.nutation.mean
  expect(nutation).toBeGreaterThan(0.2)
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    `Both psoas 10 percent shorter: Nutation ${nutation.toFixed(2)} °`,
  )
  await page.keyboard.press('End')
  expect((await state(page)).psoasShortening.right).toBe(0.25)
  // The thigh follows the lever's curve until piriformis has changed over.
  await page.keyboard.press('Home')
  const lever = sheet(page).getByRole('slider', { name: /^Rotation lever of piriformis/ })
  await lever.focus()
  expect((await report(page)).piriformisMomentArm.right.rotation).toBeGreaterThan(20)
  await page.keyboard.press('End')
  expect((await report(page)).piriformisMomentArm.right.rotation).toBeLessThan(-5)
  await page.keyboard.press('Home')

  const csv = await saved(page, sheet(page).getByRole('button', { name: 'CSV of Change of nutation', exact: true }))
  const lines = csv.trim().split('\n')
  expect(lines[0]).toBe('"both psoas shorter, %","Nutation [°]"')
  expect(lines.length).toBe(1 + 51 + 2)
  expect(lines[51]!.split(',')[0]).toBe('25')
  expect(csv).toMatch(/"Counterpull \d+\.\d+\.\d+, model [0-9a-z]{6}","http[^"]+#v=2/)
  expect(problems).toEqual([])
})

test('a link of the chain that is switched off is off in the body, and one selection holds for chain, bars and picture', async ({
  page,
}) => {
  const { problems } = await open(page)
  await setState(page, { psoasShortening: 0.2, account: 'measured', view: 'right' })
  await page.getByRole('button', { name: 'Graphs' }).click()
  await settle(page)
  const [before, picture] = [await report(page), await view(page).screenshot()]
  const tilt = sheet(page).getByRole('checkbox', { name: 'Pelvic tilt: switched on' })
  await tilt.uncheck()
  await settle(page)
  const held = await report(page)
  expect(before.change.pelvicTilt).toBeGreaterThan(3)
  expect(held.change.pelvicTilt).toBeCloseTo(0, 5)
  expect(held.change.nutation.mean).toBeLessThan(before.change.nutation.mean)
  expect(await difference(page, [picture, await view(page).screenshot()])).toBeGreaterThan(0.01)
  await sheet(page).getByRole('checkbox', { name: 'Psoas: switched on' }).uncheck()
  expect((await report(page)).muscles.psoasMajor!.right.force).toBe(0)
  await sheet(page).getByRole('button', { name: 'All links on' }).click()
  expect((await report(page)).nutation.mean).toBeCloseTo(before.nutation.mean, 6)

  const link = sheet(page).getByRole('button', { name: /^Piriformis \d/ })
  await link.click()
  await expect(page.getByText('Selected: Right piriformis, Left piriformis')).toBeAttached()
  await show(page, 'Moments')
  const bar = sheet(page).getByRole('button', { name: /^Piriformis/ })
  await expect(bar).toHaveAttribute('aria-pressed', 'true')
  await bar.click()
  await expect(bar).toHaveAttribute('aria-pressed', 'false')
  const ligaments = sheet(page).getByRole('button', { name: /^The joint and its ligaments/ })
  await ligaments.press('Enter')
  await expect(page.getByText(/^Selected: .*Right sacrotuberous ligament/)).toBeAttached()
  expect(problems).toEqual([])
})

test('two states are compared, and one link brings both back', async ({ page }) => {
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Graphs' }).click()
  await show(page, 'Compare')
  await setState(page, { psoasShortening: 0.05 })
  await sheet(page).getByRole('button', { name: 'Pin this state as A' }).click()
  const a = await report(page)
  await setState(page, { psoasShortening: 0.2 })
  const b = await report(page)
  const difference = b.nutation.mean - a.nutation.mean
  const row = sheet(page).getByRole('row', { name: /^Nutation, mean/ })
  await expect(row).toContainText(`+${difference.toFixed(2)}`)
  await sheet(page).getByRole('button', { name: 'Swap A and B' }).click()
  await expect(row).toContainText(`−${difference.toFixed(2)}`)
  // One step back: B is seen again, and A is what it was.
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toContainText(`+${difference.toFixed(2)}`)
  const csv = await saved(page, sheet(page).getByRole('button', { name: 'CSV of the differences' }))
  expect(csv).toContain('"Nutation, mean","deg"')

  await sheet(page).getByRole('button', { name: 'Share both' }).click()
  const link = await page.getByRole('textbox', { name: 'Link to this moment' }).inputValue()
  expect(link.length).toBeLessThan(1500)
  const again = await page.context().newPage()
  const second = await open(again, link)
  expect((await state(again)).ghost).toBe('pinned')
  await again.getByRole('button', { name: 'Graphs' }).click()
  await show(again, 'Compare')
  await expect(sheet(again).getByRole('row', { name: /^Nutation, mean/ })).toContainText(`+${difference.toFixed(2)}`)
  expect([...problems, ...second.problems]).toEqual([])
})

test('with one geometry piriformis has an arm at the sacrum, with the other none; either can be laid over the body', async ({
  page,
}) => {
  const { problems } = await open(page)
  await setState(page, { piriformisTone: 1 })
  const strong = await report(page)
  await page.getByRole('button', { name: 'Graphs' }).click()
  await show(page, 'Accounts')
  await show(page, 'Piriformis')
  const near = sheet(page).getByRole('region', { name: 'Near the axis' })
  await near.getByRole('button', { name: /^Use this account/ }).click()
  await expect(near.getByRole('button', { name: /^In use/ })).toHaveAttribute('aria-pressed', 'true')
  const weak = await report(page)
  expect(strong.change.nutation.mean).toBeLessThan(-0.5)
  // Without an arm it still presses the joint together, which stiffens it.
  expect(Math.abs(weak.change.nutation.mean)).toBeLessThan(Math.abs(strong.change.nutation.mean) / 4)
  expect(Math.abs(weak.sacroiliacMoments.piriformis!)).toBeLessThan(
    0.1 * Math.abs(strong.sacroiliacMoments.piriformis!),
  )
  expect(problems).toEqual([])
})

test('the cheapest answer is drawn along psoas, and a button sets it by the sliders, so that a link carries it', async ({
  page,
}) => {
  const { problems } = await open(page)
  await setState(page, { psoasShortening: 0.15, account: 'measured' })
  const before = await report(page)
  await page.getByRole('button', { name: 'Graphs' }).click()
  await show(page, 'Accounts')
  const cheapest = sheet(page).getByRole('region', { name: 'Who would answer most cheaply?' })
  const cursor = cheapest.getByRole('slider', { name: /^Who pulls back, most cheaply: set/ })
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    /^Both psoas 15 percent shorter: Gluteus maximus \d+\.\d N·m, Coccygeus \(pelvic floor\) \d/,
  )
  await cheapest.getByRole('button', { name: 'Set the cheapest answer' }).click()
  await expect(cheapest.getByText(/^Set: gluteus maximus \d+\s%.* But gluteus maximus extends the hip/)).toBeVisible()
  const after = await report(page)
  expect(before.change.nutation.mean).toBeGreaterThan(0.3)
  expect(Math.abs(after.change.nutation.mean)).toBeLessThan(0.01)
  expect(after.change.pelvicTilt).toBeLessThan(before.change.pelvicTilt - 1)
  const tones = await state(page)
  expect(tones.gluteusMaximusTone.right).toBeGreaterThan(0.05)

  // A link of it opens the same, and what was worked out is the same from there.
  const again = await page.context().newPage()
  const second = await open(again, page.url())
  expect((await report(again)).change.nutation.mean).toBeCloseTo(after.change.nutation.mean, 2)
  await again.close()

  await cheapest.getByRole('radio', { name: 'May not straighten' }).click()
  await expect(cheapest.getByText(/^Set:/)).toHaveCount(0)
  await expect(cheapest.getByText('Where the lines end, all of them together are too weak.')).toBeVisible()
  await cheapest.getByRole('button', { name: 'Set the cheapest answer' }).click()
  expect((await report(page)).change.pelvicTilt).toBeGreaterThan(before.change.pelvicTilt - 1.02)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await state(page)).toEqual(tones)
  await setState(page, { psoasShortening: 0.25 })
  await cheapest.getByRole('button', { name: 'Set the cheapest answer' }).click()
  await expect(cheapest.getByText(/cannot bring the sacrum back here; nothing was set/)).toBeVisible()
  expect(problems).toEqual([])
  expect(second.problems).toEqual([])
})

test('on a phone, by touch: every sheet is in order for assistive technology, and a tap on a curve sets the model', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  const { problems } = await open(page)
  await openMenu(page)
  await page.getByRole('button', { name: 'Graphs' }).tap()
  for (const tab of ['Chain', 'Curves', 'Moments', 'How sure', 'Compare', 'Accounts']) {
    await sheet(page).getByRole('radio', { name: tab, exact: true }).tap()
    if (tab === 'How sure') {
      await sheet(page).getByRole('button', { name: /^Ask/ }).tap()
      await expect(sheet(page).getByRole('figure')).toBeVisible({ timeout: 60_000 })
      await expect(sheet(page).getByText(/sampled bodies the sacrum|of the sampled bodies/)).toBeVisible()
    }
    if (tab === 'Compare') await sheet(page).getByRole('button', { name: 'Pin this state as A' }).tap()
    if (tab === 'Accounts') await expect(sheet(page).getByRole('figure')).toBeVisible({ timeout: 30_000 })
    const { violations } = await new AxeBuilder({ page }).include('[data-part="sheet"]').analyze()
    expect(violations.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html}`)).toEqual([])
    expect(await sheet(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
  }
  await sheet(page).getByRole('radio', { name: 'Curves', exact: true }).tap()
  const plot = sheet(page).locator('.u-over').first()
  await plot.scrollIntoViewIfNeeded()
  const box = (await plot.boundingBox())!
  await page.touchscreen.tap(box.x + 0.6 * box.width, box.y + box.height / 2)
  await expect.poll(async () => (await state(page)).psoasShortening.right).toBeCloseTo(0.15, 2)
  expect(problems).toEqual([])
  await context.close()
})
