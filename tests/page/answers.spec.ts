import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Report } from '../../src/biomechanics/report'
import { open, setState, settle, state } from './open'

/** The answer itself, whatever is written of it. */
const reportOf = (page: Page): Promise<Report> =>
  page.evaluate(() => (window as never as { counterpull: { report(): Report } }).counterpull.report())

const display = (page: Page) => page.locator('[data-part="instruments"]')
const number = (page: Page, id: string) => display(page).locator(`[data-number="${id}"]`)
const part = (page: Page, id: string) => display(page).locator(`[data-answerer="${id}"]`)
const widthOf = async (page: Page, id: string): Promise<number> => (await part(page, id).boundingBox())!.width

/** Both psoas to 20 %, by the keyboard. */
async function pull(page: Page): Promise<void> {
  const right = page.getByRole('slider', { name: 'Right psoas shortening' })
  if (!(await page.getByRole('checkbox').first().isChecked())) await page.getByRole('checkbox').first().check()
  await right.focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageUp')
  await settle(page)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a pull divides the bar, and one tap asks the other account, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { problems } = await open(page)
    await display(page).getByRole('radio', { name: 'As taught' }).check()
    await expect(number(page, 'nutation')).toContainText('0.0°')
    const rest = await reportOf(page)
    await expect(number(page, 'nutation')).toContainText(`${rest.nutation.mean.toFixed(1)}° in all`)
    await expect(display(page).locator('[data-answerer]')).toHaveCount(0)

    await pull(page)
    const now = await reportOf(page)
    const [before, after] = [rest, now].map(({ muscles }) => muscles.piriformis!.right.force)
    await expect(number(page, 'piriformis')).toContainText(`+${(after! - before!).toFixed(0)} N`)
    const sentence = page.getByRole('region', { name: 'What is happening' })
    await expect(sentence).toContainText(
      `as taught, piriformis is made to answer (a rule of the story): ${after!.toFixed(0)} N a side`,
    )
    const taught = { joint: await widthOf(page, 'joint'), piriformis: await widthOf(page, 'piriformis') }
    expect(taught.joint).toBeGreaterThan(taught.piriformis)
    await expect(display(page).getByRole('img', { name: /^Of the .* joint and ligaments answer \d+ %/ })).toBeVisible()
    await expect(display(page).getByText('Rule of the story, not measured')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('[data-part="instruments"]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])

    await display(page).getByRole('radio', { name: 'As measured' }).check()
    await settle(page)
    expect((await state(page)).piriformisReactivity).toEqual({ left: 0, right: 0 })
    await expect(number(page, 'piriformis')).toContainText('6.0 N in all')
    await expect(sentence).toContainText('piriformis pulls with 6 N a side')
    await expect(display(page).getByText('Nobody has recorded more')).toBeVisible()
    expect(await widthOf(page, 'joint')).toBeGreaterThan(taught.joint)
    expect(problems).toEqual([])
  })
}

test('a tone slider marks what the muscle does beside what was asked of it', async ({ page }) => {
  await open(page)
  await setState(page, { psoasShortening: 0.2, account: 'taught' })
  const works = Math.round(100 * (await reportOf(page)).muscles.piriformis!.right.activation)
  expect(works).toBeGreaterThan(40)
  const slider = page.getByRole('slider', { name: 'Right piriformis tone' })
  await expect(slider).toHaveAttribute('aria-valuetext', `right piriformis, tone 2 percent, works at ${works} percent`)
  await expect(page.getByText(`asked 2 %, works at ${works} %`).first()).toBeVisible()
  const box = (await slider.boundingBox())!
  const mark = (await page.locator('[data-part="works"]').first().boundingBox())!
  expect((mark.x + mark.width / 2 - box.x - 12) / (box.width - 24)).toBeCloseTo(works / 100, 1)
  await setState(page, { account: 'measured' })
  await expect(slider).toHaveAttribute('aria-valuetext', 'right piriformis, tone 2 percent')
})

test('the evidence of the account says what the story asks of the muscle', async ({ page }) => {
  await open(page)
  await display(page).getByRole('button', { name: 'Evidence' }).click()
  await page.getByText('because it was told to').click()
  await expect(page.getByText('36 ± 26 % of a maximal contraction')).toBeVisible()
})

test('posed by hand, forces are not known, and the account can still be chosen', async ({ page }) => {
  await open(page, '/#v=1&hand=2*0*0')
  await expect(number(page, 'nutation')).toContainText('+2.0°')
  await expect(number(page, 'psoasMajor')).toContainText('not known while posed by hand')
  await expect(display(page).getByRole('radio', { name: 'As measured' })).toBeEnabled()
})

test('is at most 118 pixels high at 1440, and nothing of it is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  await setState(page, { psoasShortening: 0.2, account: 'taught' })
  expect((await display(page).boundingBox())!.height).toBeLessThanOrEqual(118)
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 700 })
    await settle(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const outside = await display(page).evaluate((host) => {
      const box = host.getBoundingClientRect()
      return [...host.querySelectorAll('[data-number], [data-part="answers"], fieldset, button')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ right, bottom }) => right > box.right + 0.5 || bottom > box.bottom + 0.5).length
    })
    expect(outside).toBe(0)
  }
})
