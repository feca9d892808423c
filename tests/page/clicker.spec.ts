import { expect, type Page, test } from '@playwright/test'
import { open, report, settle, state } from './open'

const said = (page: Page) => page.locator('[data-part="said"]')
const start = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter')
  await expect(page.getByText('1 of 9')).toBeVisible()
}
const dark = (page: Page) => page.locator('[data-part="blank"]')

test('a clicker and the keys of slide programs drive the stage: scenes, a black and a white screen, and only then the way out', async ({
  page,
}) => {
  const { problems } = await open(page)
  await start(page)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('2 of 9')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('3 of 9')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('b')
  await expect(dark(page)).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  // It hides the whole window.
  expect(await dark(page).boundingBox()).toEqual({ x: 0, y: 0, width: 960, height: 640 })
  await expect(page.getByText(/The screen is black/)).toHaveCount(1)
  await page.keyboard.press('w')
  await expect(dark(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.keyboard.press('Escape')
  await expect(dark(page)).toHaveCount(0)
  await expect(page.getByText('2 of 9')).toBeVisible()
  await page.keyboard.press('F5')
  await expect(page.getByText('1 of 9')).toBeVisible()
  await page.keyboard.press('.')
  await dark(page).click()
  await expect(dark(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(said(page)).toHaveCount(0)
  expect(problems).toEqual([])
})

test('a clicker alone gives the whole talk: every scene shows its numbers beside the body, and the end is said', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const { problems } = await open(page)
  await start(page)
  const numbers = page.getByRole('region', { name: 'Numbers of this scene' })
  const number = (id: string) => numbers.locator(`[data-number="${id}"]`)
  await expect(number('psoasMajor')).toContainText('43 N')
  // Whatever it sends: a page, an arrow, Enter or Space.
  for (const [key, place] of [
    ['Enter', 2],
    [' ', 3],
    ['PageDown', 4],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByText(`${place} of 9`)).toBeVisible()
  }
  const { change, muscles } = await report(page)
  await expect(number('nutation')).toContainText(`+${change.nutation.mean.toFixed(1)}°`)
  await expect(number('piriformis')).toContainText(`${muscles.piriformis!.right.force.toFixed(0)} N in all`)
  await expect(number('piriformis')).toContainText('N more than in scene 3')
  await expect(numbers).toContainText('since scene 3')
  // Beside the body, and off it: the picture ends where they begin.
  await settle(page)
  const [picture, beside] = [(await page.locator('[data-part="view"]').boundingBox())!, (await numbers.boundingBox())!]
  expect(picture.x + picture.width).toBeLessThanOrEqual(beside.x)
  expect(beside.x + beside.width).toBeLessThanOrEqual(1280)
  await page.keyboard.press('Backspace')
  await expect(page.getByText('3 of 9')).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByText('9 of 9, the last')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('status').filter({ hasText: 'That was the last scene.' })).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(page.getByText('8 of 9')).toBeVisible()
  // What a mouse has pressed keeps no keys: the clicker's Enter goes on, though "back" was pressed.
  await page.getByRole('button', { name: 'Previous scene' }).click()
  await expect(page.getByText('7 of 9')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('8 of 9')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(numbers).toHaveCount(0)
  expect(problems).toEqual([])
})

test('a question is answered from the window of the speaker by slider, account and structure, and the scene comes back', async ({
  page,
  context,
}) => {
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  const [desk] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the second window' }).press('Enter'),
  ])
  await expect(desk.getByText('Stage connected')).toBeVisible()
  await expect(desk.locator('[data-part="wall-clock"]')).toHaveText(/^\d{2}:\d{2}/)
  await expect(desk.getByRole('group', { name: 'Timer' })).toContainText('00:00')
  await desk.keyboard.press('4')
  await expect(desk.getByText('Scene 4 of 9')).toBeVisible()
  await expect(said(page)).toContainText('As taught, piriformis answers')
  // The timer has begun with the talk.
  await expect(desk.getByRole('group', { name: 'Timer' })).toContainText(/00:0[1-9]/)

  // What is on and what comes are seen, drawn while nobody touches the stage; the stage shows what it did.
  const picture = (region: string) => desk.getByRole('region', { name: region }).locator('img')
  await expect(picture('Now')).toHaveAttribute('src', /^data:image\//)
  await expect(picture('Next')).toHaveAttribute('src', /^data:image\//)
  const shown = [await picture('Now').getAttribute('src'), await picture('Next').getAttribute('src')]
  expect(shown[0]).not.toBe(shown[1])
  await expect(said(page)).toContainText('As taught, piriformis answers')
  expect((await state(page)).piriformisReactivity.right).toBe(0.6)

  const answer = desk.getByRole('region', { name: 'For a question' })
  const live = desk.locator('[data-part="live-numbers"]')
  await answer.getByRole('slider', { name: 'Right psoas shortening' }).fill('0.1')
  await expect.poll(async () => (await state(page)).psoasShortening).toEqual({ right: 0.1, left: 0.1 })
  const { nutation } = (await report(page)).change
  await expect(live).toContainText(`+${nutation.mean.toFixed(1)}°`)
  // The caption is of another body: what is seen is said instead.
  await expect(said(page)).toContainText('Both psoas 10 % shorter')
  await answer.getByRole('button', { name: 'As measured' }).press('Enter')
  await expect.poll(async () => (await state(page)).piriformisReactivity.right).toBe(0)

  // Any slider and any structure, by name; a clicker is heard meanwhile.
  const jump = answer.getByRole('searchbox')
  await jump.fill('hip flexion')
  await jump.press('Enter')
  await answer.getByRole('slider', { name: /Right thigh raised/ }).fill('40')
  await expect.poll(async () => (await state(page)).hipFlexion.right).toBe(40)
  await jump.fill('tailbone')
  await expect(answer.getByRole('list', { name: 'Found' })).toContainText('Coccyx')
  await jump.press('Enter')
  await expect(page.getByText('Selected: Coccyx')).toHaveCount(1)
  await jump.fill('no such thing')
  await expect(answer.getByText('Nothing is called “no such thing”.')).toBeVisible()

  await answer.getByRole('button', { name: 'Back to scene 4 as it was' }).press('Enter')
  await expect(said(page)).toContainText('As taught, piriformis answers')
  await expect.poll(async () => (await state(page)).hipFlexion.right).toBe(0)
  await jump.focus()
  await jump.press('PageDown')
  await expect(desk.getByText('Scene 5 of 9')).toBeVisible()
  // Words that no slider and no structure bear do nothing.
  await desk.evaluate(() => {
    const channel = new BroadcastChannel('counterpull-presenter')
    const to = new URLSearchParams(location.search).get('presenter')
    for (const order of [
      { order: 'set', what: 'psoasShortening.right', value: 9 },
      { order: 'set', what: 'psoasShortening', value: 0.1 },
      { order: 'set', what: '__proto__.right', value: 0.1 },
      { order: 'set', what: 'hipFlexion.right', value: 'much' },
      { order: 'find', what: 'nothing.right' },
      { order: 'account', what: 'mine' },
    ])
      channel.postMessage({ to, at: 0, ...order })
  })
  await page.waitForTimeout(300)
  expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  expect((await state(page)).hipFlexion).toEqual({ right: 0, left: 0 })
  expect(problems).toEqual([])
})

test('the window of the speaker hears the same keys', async ({ page, context }) => {
  await open(page)
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  const [desk] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the second window' }).press('Enter'),
  ])
  await expect(desk.getByText('Stage connected')).toBeVisible()
  await desk.keyboard.press('F5')
  await expect(desk.getByText('Scene 1 of 9')).toBeVisible()
  await desk.keyboard.press('ArrowRight')
  await expect(desk.getByText('Scene 2 of 9')).toBeVisible()
  await desk.keyboard.press('b')
  await expect(dark(page)).toHaveCount(1)
  await expect(desk.getByRole('button', { name: 'Black screen' })).toHaveAttribute('aria-pressed', 'true')
  await desk.keyboard.press('Escape')
  await expect(dark(page)).toHaveCount(0)
  await desk.keyboard.press('9')
  await expect(desk.getByText('Scene 9 of 9')).toBeVisible()
  await desk.keyboard.press('Escape')
  await expect(desk.getByText('Not started')).toBeVisible()
})
