import { expect, type Page, test } from '@playwright/test'
import { goTo, open, setState, settle, state } from './open'

const sheet = (page: Page) => page.getByRole('region', { name: 'Present', exact: true })
const button = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true })
const cards = (page: Page) => sheet(page).getByRole('list', { name: 'Scenes' }).getByRole('listitem')
const said = (page: Page) => page.locator('[data-part="said"]')
const openSheet = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(button(page, 'Start')).toBeVisible()
}

/** What is sent by a clicker: its keys, wherever the focus is. */
const click = (page: Page, key: 'PageDown' | 'PageUp' | '.') => page.keyboard.press(key)

test.use({ viewport: { width: 1280, height: 720 } })

test('a deck of five is made, given by a clicker with a second window, drawn on, darkened, asked about, printed, and given away', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    const count = { printed: 0 }
    Object.assign(window, { count, print: () => void count.printed++ })
  })
  const { problems } = await open(page)

  // Made: five states, each captured; its sentence is its title.
  await openSheet(page)
  await button(page, 'New deck').click()
  for (const share of [0, 0.1, 0.2]) {
    await setState(page, { psoasShortening: share })
    await button(page, 'Capture this state as a scene').click()
  }
  await setState(page, { psoasShortening: { right: 0.2, left: 0 } })
  await button(page, 'Capture this state as a scene').click()
  await setState(page, { psoasShortening: 0, hipFlexion: 90, view: 'right' })
  await button(page, 'Capture this state as a scene').click()
  await expect(cards(page)).toHaveCount(5)

  // Given: the second window beside the stage, the clicker in the hand.
  const [desk] = await Promise.all([context.waitForEvent('page'), button(page, 'Open the second window').click()])
  await expect(desk.getByText('Stage connected')).toBeVisible()
  await page.bringToFront()
  await button(page, 'Start').click()
  await expect(page.getByText('1 of 5')).toBeVisible()
  await click(page, 'PageDown')
  await click(page, 'PageDown')
  await expect(said(page)).toContainText('Both psoas 20 % shorter')
  await expect(desk.getByText('Scene 3 of 5')).toBeVisible()
  await expect(page.locator('[data-part="scene-numbers"]')).toContainText('Nutation')

  // Drawn on: the scene's own, and gone with it.
  await settle(page)
  await page.keyboard.press('p')
  await expect(page.locator('[data-part="drawingSheet"]')).toBeVisible()
  const view = (await page.locator('[data-part="view"]').boundingBox())!
  const at = (x: number, y: number) => [view.x + x * view.width, view.y + y * view.height] as const
  await page.mouse.move(...at(0.45, 0.4))
  await page.mouse.down()
  await page.mouse.move(...at(0.55, 0.5), { steps: 6 })
  await page.mouse.up()
  expect((await state(page)).marks).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-part="drawing"]')).toHaveCount(0)
  await expect(page.getByText('3 of 5')).toBeVisible()

  // Darkened for a question; answered with a slider of the second window; and back to the scene.
  await click(page, '.')
  await expect(page.locator('[data-part="blank"]')).toBeVisible()
  await click(page, '.')
  await expect(page.locator('[data-part="blank"]')).toHaveCount(0)
  await desk.bringToFront()
  await desk
    .getByRole('slider', { name: /psoas shortening/i })
    .first()
    .fill('0.05')
  await expect.poll(async () => (await state(page)).psoasShortening.right).toBe(0.05)
  await expect(said(page)).toContainText('5 % shorter')
  await desk.getByRole('button', { name: 'Back to scene 3' }).click()
  await expect.poll(async () => (await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await page.bringToFront()
  await click(page, 'PageDown')
  await expect(page.getByText('4 of 5')).toBeVisible()
  expect((await state(page)).marks).toEqual([])
  await click(page, 'PageDown')
  await click(page, 'PageDown')
  await expect(page.getByText('That was the last scene.')).toBeVisible()
  await page.keyboard.press('Escape')

  // Printed, a page a scene.
  await openSheet(page)
  await button(page, 'Print the handout').click()
  await expect
    .poll(() => page.evaluate(() => (window as never as { count: { printed: number } }).count.printed), {
      timeout: 120_000,
    })
    .toBe(1)
  await expect(page.locator('[data-part="printed"]').getByRole('article', { includeHidden: true })).toHaveCount(5)

  // Given away: a student lands on its first scene, on a phone.
  await button(page, 'Copy link').click()
  await expect(sheet(page).getByText('Link to the deck copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(problems).toEqual([])
  const phone = await context.newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await goTo(phone, link.replace(/^[^#]*/, '/'))
  const viewer = phone.locator('[data-part="viewer"]')
  await expect(viewer.getByText('1 of 5')).toBeInViewport()
  await viewer.getByRole('button', { name: 'Next scene' }).click()
  await expect.poll(async () => (await state(phone)).psoasShortening).toEqual({ right: 0.1, left: 0.1 })
})
