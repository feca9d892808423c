import { expect, type Page, test } from '@playwright/test'
import type { Door } from '../../src/state/page/scripting'
import { open, setState, settle, state } from './open'

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The sheet comes with its texts: only then is there something to type into. */
async function type(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('searchbox').pressSequentially(name)
}

/** What is seen in the middle of the picture, under a grip too. */
async function middleOf(page: Page): Promise<string> {
  await page.addStyleTag({ content: '[data-part="grips"] { display: none }' })
  const box = (await page.locator('[data-part="view"]').boundingBox())!
  await page.mouse.move(box.x + 2, box.y + box.height - 2)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 })
  const tip = page.locator('[data-part="tip"]')
  await expect(tip).toBeVisible()
  return (await tip.textContent())!
}

test('found by Enter is selected, has its card, and is seen: the camera goes behind it and what covers it is glass', async ({
  page,
}) => {
  const { problems } = await open(page, '/#view=anterior')
  await type(page, 'right piri')
  await expect(page.getByRole('status').getByText(/structures? found/)).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(card(page, 'Right piriformis')).toBeVisible()
  await settle(page)
  expect((await state(page)).view).toBeNull()
  expect(await middleOf(page)).toBe('Right piriformis')
  expect(problems).toEqual([])
})

test('Frame on the card goes to where it is seen best, and glass of the one before is solid again', async ({
  page,
}) => {
  const { problems } = await open(page, '/#view=posterior')
  await type(page, 'right piriformis')
  await page.keyboard.press('Enter')
  await settle(page)
  await page.getByRole('application').focus()
  for (let turn = 0; turn < 12; turn++) await page.keyboard.press('ArrowLeft')
  await settle(page)
  expect(await middleOf(page)).not.toBe('Right piriformis')
  await card(page, 'Right piriformis').getByRole('button', { name: 'Frame' }).click()
  await settle(page)
  expect(await middleOf(page)).toBe('Right piriformis')
  await type(page, 'intervertebral disc L5-S1')
  await page.keyboard.press('Enter')
  await settle(page)
  await expect(page.getByText(/\d+ seen through/).last()).toBeVisible()
  expect(await middleOf(page)).toBe('Intervertebral disc L5-S1')
  await type(page, 'right anterior superior iliac spine')
  await page.keyboard.press('Enter')
  await settle(page)
  await expect(page.getByText(/\d+ seen through/)).toHaveCount(0)
  expect(problems).toEqual([])
})

test.describe('where things move', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('names wait for the camera: none is seen while it flies, and each line then ends on the body', async ({
    page,
  }) => {
    const { problems } = await open(page, '/#view=anterior&labels=key')
    const layer = page.locator('[data-part="labels"]')
    await expect(layer).toHaveCSS('opacity', '1')
    // Watched from inside: what is seen of the names in each frame, while the camera is somewhere else than before.
    const seen = page.evaluate(async () => {
      const { counterpull } = window as unknown as Window & { counterpull: Door }
      const names = document.querySelector<HTMLElement>('[data-part="labels"]')!
      const told: string[] = []
      counterpull.setState({ view: 'posterior' })
      for (let frames = counterpull.stats().framesRendered, quiet = 0; quiet < 60; quiet++) {
        await new Promise((done) => requestAnimationFrame(done))
        if (counterpull.stats().framesRendered === frames) continue
        frames = counterpull.stats().framesRendered
        told.push(names.dataset.waits!)
        quiet = 0
      }
      return told
    })
    const waits = await seen
    expect(waits.filter((one) => one === 'true').length).toBeGreaterThan(2)
    expect(waits.at(-1)).toBe('false')
    await settle(page)
    await expect(layer).toHaveCSS('opacity', '1')
    await setState(page, { psoasShortening: 0.1 })
    await settle(page)
    await expect(layer).toHaveCSS('opacity', '1')
    // At the end of each line is a structure; where a grip stands over it, nothing else is named.
    const dots = await layer.locator('circle').evaluateAll((all) =>
      all
        .filter((dot) => (dot as SVGElement).style.display !== 'none')
        .map((dot) => dot.getBoundingClientRect())
        .filter(({ x, y, width }) => document.elementFromPoint(x + width / 2, y + width / 2)?.tagName === 'CANVAS'),
    )
    expect(dots.length).toBeGreaterThan(5)
    for (const { x, y, width } of dots.slice(0, 4)) {
      await page.mouse.move(x + width / 2 + 30, y + 200)
      await page.mouse.move(x + width / 2, y + width / 2, { steps: 2 })
      await expect(page.locator('[data-part="tip"]')).toBeVisible()
    }
    expect(problems).toEqual([])
  })
})

test('a tap while the camera is on its way does not stop it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page, '/#view=posterior')
  const there = await middleOf(page)
  const { problems } = await open(page, '/#view=right')
  expect(await middleOf(page)).not.toBe(there)
  await setState(page, { view: 'posterior' })
  const { x, y, width, height } = (await page.getByRole('application').boundingBox())!
  await page.mouse.click(x + 0.05 * width, y + 0.6 * height)
  await settle(page)
  expect((await state(page)).view).toBe('posterior')
  expect(await middleOf(page)).toBe(there)
  expect(problems).toEqual([])
})
