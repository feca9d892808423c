import { expect, type Page, test } from '@playwright/test'
import { open, report, setState, settle, state } from './open'

const grip = (page: Page, id: string) => page.locator(`[data-grip="${id}"]`)
const value = (page: Page) => page.locator('[data-part="pulled"]')
const psoas = async (page: Page) => (await state(page)).psoasShortening
const view = async (page: Page) => (await state(page)).view
const slider = (page: Page) => page.getByRole('slider', { name: 'Right psoas shortening' })
const together = (page: Page) => page.getByRole('checkbox', { name: 'Right and left together' }).first()

async function middle(page: Page, id: string): Promise<{ x: number; y: number }> {
  await expect(grip(page, id)).toBeVisible()
  const box = (await grip(page, id).boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** From the right the psoas rises from the lower right to the upper left. */
async function openFromTheRight(page: Page): Promise<{ problems: string[] }> {
  const opened = await open(page, '/#view=right')
  await together(page).setChecked(false)
  await settle(page)
  return opened
}

test('whoever drags the psoas up along itself in the picture shortens it: slider, number and report follow', async ({
  page,
}) => {
  const { problems } = await openFromTheRight(page)
  const before = await report(page)
  const { x, y } = await middle(page, 'psoasMajor.right')
  await page.mouse.move(x, y)
  expect(await grip(page, 'psoasMajor.right').evaluate((one) => getComputedStyle(one).cursor)).toBe('grab')
  await page.mouse.down()
  await page.mouse.move(x - 20, y - 40, { steps: 4 })
  await page.mouse.move(x - 35, y - 70, { steps: 4 })
  const shorter = (await psoas(page)).right
  expect(shorter).toBeGreaterThan(0.08)
  expect(shorter).toBeLessThan(0.25)
  expect((await psoas(page)).left).toBe(0)
  await expect(value(page)).toHaveText(`right psoas ${Math.round(100 * shorter)} % shorter`)
  await page.mouse.up()
  await expect(value(page)).toBeHidden()
  await expect(slider(page)).toHaveValue(String(shorter))
  await settle(page)
  const after = await report(page)
  expect(after.muscles.psoasMajor!.right.force).toBeGreaterThan(before.muscles.psoasMajor!.right.force + 20)
  expect(after.nutation.right).toBeGreaterThan(before.nutation.right)
  // The camera has not moved.
  expect(await view(page)).toBe('right')
  await page.keyboard.press('Control+z')
  expect(await psoas(page)).toEqual({ right: 0, left: 0 })
  await expect(slider(page)).toHaveValue('0')
  expect(problems).toEqual([])
})

test('the belly beside its grip is pulled along and orbits across; a tap on it selects', async ({ page }) => {
  const { problems } = await openFromTheRight(page)
  const at = await middle(page, 'psoasMajor.right')
  const [x, y] = [at.x - 22, at.y - 46]
  await page.mouse.move(x, y)
  await expect(page.locator('[data-part="tip"]')).toHaveText('Right psoas major')
  const canvas = page.locator('[data-part="view"] canvas').first()
  expect(await canvas.evaluate((one) => one.style.cursor)).toBe('grab')
  await page.mouse.click(x, y)
  await expect(page.getByRole('region', { name: 'Right psoas major' })).toBeVisible()
  expect(await view(page)).toBe('right')
  expect(await psoas(page)).toEqual({ right: 0, left: 0 })
  await page.keyboard.press('Escape')
  await settle(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 25, y - 50, { steps: 5 })
  await page.mouse.up()
  const pulled = (await psoas(page)).right
  expect(pulled).toBeGreaterThan(0.04)
  expect(await view(page)).toBe('right')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y - 10, { steps: 5 })
  await page.mouse.up()
  expect((await psoas(page)).right).toBe(pulled)
  expect(await view(page)).toBeNull()
  expect(problems).toEqual([])
})

test('the ground and the bones still orbit', async ({ page }) => {
  const { problems } = await openFromTheRight(page)
  const box = (await page.getByRole('application').boundingBox())!
  await page.mouse.move(box.x + 30, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + 40, box.y + 130, { steps: 5 })
  await page.mouse.up()
  expect(await psoas(page)).toEqual({ right: 0, left: 0 })
  expect(await view(page)).toBeNull()
  expect(problems).toEqual([])
})

test('Escape in a pull gives back what was; past the end it stops there and says so; Shift takes both sides', async ({
  page,
}) => {
  const { problems } = await openFromTheRight(page)
  await setState(page, { psoasShortening: { right: 0.05, left: 0.02 } })
  await settle(page)
  const { x, y } = await middle(page, 'psoasMajor.right')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y - 300, { steps: 5 })
  await expect(value(page)).toHaveText('right psoas 25 % shorter, the limit')
  await page.keyboard.press('Escape')
  await expect(value(page)).toBeHidden()
  expect(await psoas(page)).toEqual({ right: 0.05, left: 0.02 })
  await page.mouse.move(x, y - 30, { steps: 3 })
  await page.mouse.up()
  expect(await psoas(page)).toEqual({ right: 0.05, left: 0.02 })
  expect(await view(page)).toBe('right')
  await page.keyboard.down('Shift')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 30, y - 60, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  const { right, left } = await psoas(page)
  expect(right).toBeGreaterThan(0.06)
  expect(left).toBe(right)
  expect(problems).toEqual([])
})

test('piriformis is pulled towards the sacrum: its tone rises', async ({ page }) => {
  const { problems } = await openFromTheRight(page)
  const { x, y } = await middle(page, 'piriformis.right')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 30, y - 20, { steps: 5 })
  await page.mouse.up()
  const { piriformisTone } = await state(page)
  expect(piriformisTone.right).toBeGreaterThan(0.15)
  expect(piriformisTone.left).toBe(piriformisTone.right)
  expect((await report(page)).muscles.piriformis!.right.force).toBeGreaterThan(30)
  expect(problems).toEqual([])
})

test('no grip while a question waits, while something is played, or where the muscle is hidden', async ({ page }) => {
  const { problems } = await openFromTheRight(page)
  await expect(grip(page, 'psoasMajor.right')).toBeVisible()
  await setState(page, { hidden: ['psoasMajor'] })
  await expect(grip(page, 'psoasMajor.right')).toBeHidden()
  await setState(page, { hidden: [] })
  await expect(grip(page, 'psoasMajor.right')).toBeVisible()
  await setState(page, { playing: true })
  await expect(grip(page, 'psoasMajor.right')).toBeHidden()
  await setState(page, { playing: false })
  await expect(grip(page, 'psoasMajor.right')).toBeVisible()
  await page.getByRole('button', { name: 'Learn' }).click()
  await page.getByRole('button', { name: /^All \d+$/ }).click()
  await expect(grip(page, 'psoasMajor.right')).toBeHidden()
  expect(problems).toEqual([])
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the psoas is pulled; a second finger lets it go and a third press is as ever', async ({ page }) => {
    const { problems } = await openFromTheRight(page)
    const { x, y } = await middle(page, 'psoasMajor.right')
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...points: [number, number][]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      })
    // Beside the grip, as fingers are.
    await touch('touchStart', [x + 12, y + 10])
    for (let i = 1; i <= 5; i++) await touch('touchMove', [x + 12 - 4 * i, y + 10 - 8 * i])
    await expect(value(page)).toBeVisible()
    await touch('touchStart', [x - 8, y - 30], [x + 60, y + 60])
    await expect(value(page)).toBeHidden()
    const pulled = (await psoas(page)).right
    expect(pulled).toBeGreaterThan(0.04)
    await touch('touchMove', [x - 8, y - 60], [x + 60, y + 60])
    await touch('touchEnd')
    expect((await psoas(page)).right).toBe(pulled)
    await settle(page)
    // A finger that the browser takes away lets go too.
    const again = await middle(page, 'psoasMajor.right')
    await touch('touchStart', [again.x, again.y])
    for (let i = 1; i <= 3; i++) await touch('touchMove', [again.x + 2 * i, again.y + 8 * i])
    await touch('touchCancel')
    await expect(value(page)).toBeHidden()
    expect((await psoas(page)).right).toBeLessThan(pulled)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(problems).toEqual([])
  })
})

test('before a room, where the picture grows, the handles lie on their muscles', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.locator('[data-part="said"]').waitFor()
  await settle(page)
  const places = { 'Right psoas major': 'psoasMajor.right', 'Right piriformis': 'piriformis.right' }
  for (const [name, id] of Object.entries(places)) {
    const { x, y } = await middle(page, id)
    // What is there without the handle?
    await page.addStyleTag({ content: '[data-part="grips"] { display: none }' })
    await page.mouse.click(x, y)
    await expect(page.getByText(`Selected: ${name}`)).toBeAttached()
    await page.evaluate(() => document.head.querySelector('style:last-of-type')!.remove())
  }
  expect(problems).toEqual([])
})

test('a handle is on a muscle that is seen: not on what lies over it in a dissection', async ({ page }) => {
  const { problems } = await open(page)
  await setState(page, { arrangement: 'dissection', dissection: 'superficial', view: 'posterior', hidden: [] })
  await settle(page)
  await expect(grip(page, 'piriformis.right')).toBeHidden()
  await setState(page, { dissection: 'deep' })
  await settle(page)
  await expect(grip(page, 'piriformis.right')).toBeVisible()
  await setState(page, { dissection: 'superficial' })
  await settle(page)
  await expect(grip(page, 'piriformis.right')).toBeHidden()
  expect(problems).toEqual([])
})
