import { deflateRawSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import type { Door } from '../../src/state/page/scripting'
import { goTo, setState, settle } from './open'

const state = (page: Page) => page.evaluate(() => (window as unknown as { counterpull: Door }).counterpull.getState())
const viewer = (page: Page) => page.locator('[data-part="viewer"]')
const slider = (page: Page) => viewer(page).getByRole('slider')

/** A deck of title, caption, note and link a row, packed as an address holds it. */
function deckLink(...rows: readonly (readonly string[])[]): string {
  const packed = deflateRawSync(JSON.stringify(['A short talk', ...rows])).toString('base64')
  return `/#deck=${packed.replaceAll('+', '-').replaceAll('/', '.').replace(/=+$/, '')}&end`
}
const deck = deckLink(
  ['Rest', 'Nothing pulls but tone.', 'Say nothing.', 'v=2&view=right'],
  ['Psoas', 'The right psoas alone.', '', 'v=2&view=right&psoasShortening=.2*0'],
  ['Thigh', '', '', 'v=2&view=right&hipFlexion=60'],
)

for (const [width, height] of [
  [800, 450],
  [480, 360],
] as const)
  test(`a frame of ${width} by ${height} is filled by picture, numbers and one slider, and does not scroll`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await goTo(page, '/?embed=1')
    await expect(slider(page)).toHaveCount(1)
    await settle(page)
    const { scrolls, share } = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement
      const stage = document.querySelector('[data-part="stage"]')!.getBoundingClientRect()
      return {
        scrolls: scrollHeight > innerHeight || scrollWidth > innerWidth,
        share: (stage.width * stage.height) / (innerWidth * innerHeight),
      }
    })
    expect(scrolls).toBe(false)
    expect(share).toBeGreaterThan(0.45)
    await expect(viewer(page).getByText('Open Counterpull')).toBeInViewport({ ratio: 1 })
    await slider(page).fill('0.2')
    expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
    await expect(page.locator('[data-part="instruments"]')).toContainText('Both psoas 20 % shorter')
  })

test('who is given a deck lands on its first scene, goes on by one button, and has all controls by another', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await goTo(page, deck)
  const said = viewer(page).locator('[data-part="said"]')
  await expect(said).toHaveText('Nothing pulls but tone.')
  await expect(page.getByRole('button', { name: 'Save deck' })).toHaveCount(0)
  await expect(viewer(page).getByText('1 of 3')).toBeInViewport()
  const next = viewer(page).getByRole('button', { name: 'Next scene' })
  await next.click()
  await expect(said).toHaveText('The right psoas alone.')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0 })
  // Its slider is of what the scene is about, on its side alone.
  await expect(slider(page)).toHaveAccessibleName('Right psoas shortening')
  await slider(page).fill('0.1')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.1, left: 0 })
  await next.click()
  await expect(slider(page)).toHaveAccessibleName(/^Thigh raised/)
  // Without a caption the sentence of the moment is there.
  await expect(said).toHaveCount(0)
  await expect(page.locator('[data-part="instruments"]')).toContainText('60°')
  await expect(viewer(page).getByText('3 of 3, the last')).toBeVisible()
  await expect(next).toBeDisabled()
  await viewer(page).getByRole('button', { name: 'All controls' }).click()
  await expect(viewer(page)).toHaveCount(0)
  await expect(page.locator('[data-parameter="psoasShortening.right"]')).toBeVisible()
  expect((await state(page)).hipFlexion).toEqual({ right: 60, left: 60 })
})

test('what is opened in a viewer opens the workshop', async ({ page }) => {
  await goTo(page, '/?viewer=1')
  await expect(slider(page)).toHaveCount(1)
  await page.keyboard.press('Alt+/')
  await expect(viewer(page)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toContainText('Keys')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-parameter="psoasShortening.right"]')).toBeVisible()
})

test('the sheet of sharing gives the code of a frame, and a link to the picture alone, that show this moment', async ({
  page,
}) => {
  await goTo(page, '/#v=2&psoasShortening=.15')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  const alone = await page.getByLabel('Link to the picture alone').inputValue()
  const code = await page.getByLabel('Code for a frame').inputValue()
  await page.goto('about:blank')
  await goTo(page, alone)
  await expect(slider(page)).toHaveValue('0.15')
  await page.route('**/around.html', (route) => route.fulfill({ contentType: 'text/html', body: code }))
  await page.goto('/around.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('slider')).toHaveValue('0.15')
  const box = (await page.locator('iframe').boundingBox())!
  expect(box.width / box.height).toBeCloseTo(16 / 9, 2)
})

test('a phone on its side shows the picture with one slider; all controls are one press away, and upright they are there', async ({
  browser,
}) => {
  const [width, height] = [852, 393]
  const context = await browser.newContext({
    viewport: { width, height },
    screen: { width, height },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await goTo(page, '/')
  await expect(slider(page)).toHaveAccessibleName('Psoas shortening')
  await slider(page).fill('0.2')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await viewer(page).getByRole('button', { name: 'All controls' }).tap()
  await expect(viewer(page)).toHaveCount(0)
  await page.setViewportSize({ width: height, height: width })
  await expect(page.locator('[data-parameter="psoasShortening.right"]')).toBeVisible()
  await page.setViewportSize({ width, height })
  await expect(slider(page)).toHaveValue('0.2')
  await context.close()
})

test('where the sides come apart the one slider says which it is of, and moves that alone', async ({ page }) => {
  await goTo(page, '/?viewer=1')
  await expect(slider(page)).toHaveAccessibleName('Psoas shortening')
  await setState(page, { psoasShortening: { right: 0.1, left: 0.2 } })
  await expect(slider(page)).toHaveAccessibleName('Right psoas shortening')
  await slider(page).fill('0.15')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.15, left: 0.2 })
})
