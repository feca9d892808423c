import { expect, type Page, test } from '@playwright/test'
import { difference, open, setState, settle, state } from './open'

const view = (page: Page) => page.getByRole('application')
const labels = (page: Page) => page.locator('[data-part="labels"] span:visible')
const showSkin = (page: Page, from: string) =>
  setState(page, { view: from, arrangement: 'dissection', dissection: 'skin', ghost: 'none' })

/** How much of the picture changes when the skin is hidden. */
async function shareOfSkin(page: Page): Promise<number> {
  const photograph = async () => {
    await settle(page)
    // Without what is said over it and at its foot.
    const { x, y, width, height } = (await view(page).boundingBox())!
    const style = '[data-part="grips"], [data-part="labels"], [data-part="note"] { visibility: hidden }'
    return page.screenshot({ style, clip: { x, y, width, height: 0.8 * height } })
  }
  const { hidden } = await state(page)
  const shown = await photograph()
  await setState(page, { hidden: [...hidden, 'skin.right', 'skin.left'] })
  const away = await photograph()
  await setState(page, { hidden })
  return difference(page, [shown, away])
}

test('the skin is fetched when it is first asked for, and the points that are felt through it are named', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const { problems } = await open(page)
  const isSkin = (url: string) => /skin-[^/]*\.glb/.test(url)
  expect(asked.some(isSkin)).toBe(false)
  await setState(page, { view: 'posterior' })
  await view(page).focus()
  await page.keyboard.press('d')
  await expect(page.getByText('Dissection: Skin')).toBeVisible()
  await expect(page.getByText(/Skin: for orientation, without force/)).toBeVisible()
  await expect.poll(() => asked.filter(isSkin).length).toBe(1)
  await expect(labels(page)).toContainText(['R PSIS'])
  // What is felt in front is not seen from behind.
  await expect(labels(page).filter({ hasText: 'ASIS' })).toHaveCount(0)
  // They are laid out as the parts of the body come.
  for (const name of ['L PSIS', 'R iliac crest', 'L ischial tuberosity'])
    await expect(labels(page).filter({ hasText: name })).toHaveCount(1)
  expect(await shareOfSkin(page)).toBeGreaterThan(0.05)
  await page.keyboard.press('d')
  await expect(page.getByText('Dissection: Superficial')).toBeVisible()
  await expect(labels(page)).toHaveCount(0)
  expect(problems).toEqual([])
})

test('one points through the skin at what lies beneath, and at the skin where nothing does', async ({ page }) => {
  await open(page)
  await showSkin(page, 'posterior')
  await expect(labels(page)).toContainText(['R PSIS'])
  const { x, y, width, height } = (await view(page).boundingBox())!
  const tip = page.locator('[data-part="tip"]')
  const told: string[] = []
  for (let share = 0.3; share <= 0.7; share += 0.02) {
    await page.mouse.move(x + share * width, y + 0.3 * height)
    await page.waitForTimeout(120)
    if (await tip.isVisible()) told.push((await tip.textContent())!)
  }
  expect(told).toContain('Right skin')
  expect(told).toContain('Left skin')
  expect(told.filter((name) => !name.endsWith('skin')).length).toBeGreaterThan(3)
})

test('the card of a point of bone says how it is felt', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('searchbox').fill('PSIS')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByText('How it is felt')).toBeVisible()
  await expect(page.getByText(/Under the dimple of the back/)).toBeVisible()
  await expect(page.getByText('The PSIS, under the dimple of the back, is level with S2.')).toBeVisible()
})

test('the skin of one side can be left on', async ({ page }) => {
  await open(page)
  await showSkin(page, 'posterior')
  const both = await shareOfSkin(page)
  await setState(page, { dissection: { right: 'superficial', left: 'skin' } })
  const one = await shareOfSkin(page)
  expect(one).toBeGreaterThan(0.3 * both)
  expect(one).toBeLessThan(0.7 * both)
})

test('where the hips are bent it is gone, as its shape would be a guess', async ({ page }) => {
  await open(page)
  await showSkin(page, 'right')
  expect(await shareOfSkin(page)).toBeGreaterThan(0.05)
  await setState(page, { hipFlexion: 90 })
  expect(await shareOfSkin(page)).toBeLessThan(0.003)
})

test('a skin that cannot be had is said in one line, and the dissection goes on', async ({ page }) => {
  await page.route('**/skin-*.glb', (route) => route.fulfill({ status: 404, body: '' }))
  await open(page)
  await showSkin(page, 'gluteal')
  await expect(
    page.getByText('Skin is not shown: its part of skin.glb cannot be read (the server answered 404). The rest works.'),
  ).toBeVisible()
  await view(page).focus()
  await page.keyboard.press('d')
  await expect(page.getByText('Dissection: Superficial')).toBeVisible()
})
