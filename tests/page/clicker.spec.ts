import { expect, type Page, test } from '@playwright/test'
import { open } from './open'

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
