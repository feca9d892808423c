import { expect, type Locator, type Page, test } from '@playwright/test'
import { difference, nutationIn, open, pose, report, settle, state } from './open'

const right = (page: Page) => page.getByRole('slider', { name: 'Right psoas shortening' })

/** Drags the thumb with the mouse until the slider stands at `value`. */
async function dragTo(page: Page, slider: Locator, value: number): Promise<void> {
  const box = (await slider.boundingBox())!
  const [min, max, now] = await slider.evaluate((input: HTMLInputElement) => [+input.min, +input.max, +input.value])
  // The middle of a thumb of 24 px travels the width less one thumb.
  const x = (v: number) => box.x + 12 + ((v - min!) / (max! - min!)) * (box.width - 24)
  const y = box.y + box.height / 2
  await page.mouse.move(x(now!), y)
  await page.mouse.down()
  await page.mouse.move(x((now! + value) / 2), y, { steps: 4 })
  await page.mouse.move(x(value), y, { steps: 4 })
  await page.mouse.up()
}

/** The drawn sacrum has turned, against either hip bone, by the reported change times the exaggeration. */
async function expectDrawnAsReported(page: Page): Promise<void> {
  await settle(page)
  const { exaggeration } = await state(page)
  const { change } = await report(page)
  const { drawn, trueScale } = await pose(page)
  expect(change.nutation.right).toBeGreaterThan(0.1)
  for (const side of ['right', 'left'] as const) {
    expect(nutationIn(trueScale, side)).toBeCloseTo(change.nutation[side], 1)
    expect(nutationIn(drawn, side)).toBeCloseTo(exaggeration * change.nutation[side], 0)
  }
  expect(Math.abs(nutationIn(drawn, 'right') / (exaggeration * change.nutation.right) - 1)).toBeLessThan(0.03)
}

test('dragging the right psoas to 20 % nods the drawn sacrum by the reported nutation times the exaggeration', async ({
  page,
}) => {
  const { problems } = await open(page)
  await dragTo(page, right(page), 0.2)
  expect((await state(page)).psoasShortening).toEqual({ left: 0.2, right: 0.2 })
  await expectDrawnAsReported(page)
  await page.getByRole('radio', { name: '×10' }).check()
  await expect(page.getByText('Sacro-iliac motion drawn ×10')).toBeVisible()
  await expectDrawnAsReported(page)
  await page.getByRole('radio', { name: '×1', exact: true }).check()
  await expect(page.getByText('Sacro-iliac motion drawn')).toHaveCount(0)
  await expectDrawnAsReported(page)
  expect(problems).toEqual([])
})

test('the keyboard does the same', async ({ page }) => {
  await open(page)
  await right(page).focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageUp')
  expect((await state(page)).psoasShortening.right).toBe(0.2)
  await expect(right(page)).toHaveAttribute('aria-valuetext', 'right psoas, 20 percent shorter')
  await expectDrawnAsReported(page)
  await page.keyboard.press('ArrowLeft')
  expect((await state(page)).psoasShortening.right).toBe(0.19)
  await page.keyboard.press('Shift+ArrowRight')
  expect((await state(page)).psoasShortening.right).toBe(0.191)
  await page.keyboard.press('End')
  expect((await state(page)).psoasShortening.right).toBe(0.25)
  await page.keyboard.press('Home')
  expect((await state(page)).psoasShortening).toEqual({ left: 0, right: 0 })
})

test('linked, both sides move together', async ({ page }) => {
  await open(page)
  await page.getByRole('checkbox').first().check()
  await dragTo(page, right(page), 0.1)
  expect((await state(page)).psoasShortening).toEqual({ left: 0.1, right: 0.1 })
  await expect(page.getByRole('slider', { name: 'Left psoas shortening' })).toHaveValue('0.1')
})

test('a typed number is taken, and a bad one refused in one line that names parameter and range', async ({ page }) => {
  await open(page)
  const field = page.getByRole('textbox', { name: 'Right psoas shortening, percent' })
  await field.fill('12,5')
  await field.press('Enter')
  expect((await state(page)).psoasShortening.right).toBe(0.125)
  for (const bad of ['40', 'abc', '', '-1', 'NaN', 'Infinity']) {
    await field.fill(bad)
    await field.press('Enter')
    await expect(page.getByRole('alert')).toContainText('Right psoas shortening takes a number from 0 to 25 %')
    expect((await state(page)).psoasShortening.right).toBe(0.125)
    await expect(field).toHaveValue('12.5')
  }
})

test('the story runs from rest to 20 % and back, and can be paused and stepped', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Play the story', exact: true }).click()
  await expect.poll(async () => (await state(page)).psoasShortening.right).toBeGreaterThan(0.02)
  await page.getByRole('button', { name: 'Pause' }).click()
  await settle(page)
  const paused = (await state(page)).psoasShortening
  expect(paused.left).toBe(paused.right)
  await page.waitForTimeout(700)
  expect((await state(page)).psoasShortening).toEqual(paused)
  await page.getByRole('button', { name: 'Step forward' }).click()
  expect((await state(page)).psoasShortening).not.toEqual(paused)
  await page.getByRole('button', { name: 'Step back' }).click()
  expect((await state(page)).psoasShortening.right).toBeCloseTo(paused.right, 9)
  await page.getByRole('button', { name: 'Play the story', exact: true }).click()
  // The story takes forty seconds, and longer where it is drawn slowly.
  await expect(page.getByRole('button', { name: 'Play the story', exact: true })).toBeVisible({ timeout: 150_000 })
  expect((await state(page)).psoasShortening).toEqual({ left: 0, right: 0 })
})

test('the camera turns, zooms and comes home by keyboard', async ({ page }) => {
  await open(page)
  const view = page.getByRole('application')
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    await settle(page)
    return view.screenshot()
  }
  await view.focus()
  const home = await press('0')
  expect(await difference(page, [home, await press('ArrowRight', '+')])).toBeGreaterThan(0.02)
  expect(await difference(page, [home, await press('0')])).toBeLessThan(0.0005)
})
