import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { open, openMenu, report, settle, state, stats, toControls } from './open'

const sheet = (page: Page) => page.getByRole('region', { name: 'Time', exact: true })
const exercise = (page: Page, name: string) =>
  sheet(page).getByRole('group', { name: 'Exercise' }).getByRole('radio', { name, exact: true })
const place = (page: Page) => sheet(page).getByRole('slider', { name: 'Place in time' })
const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
/** Opens the sheet and its first exercise, all by keyboard. */
async function begin(page: Page): Promise<void> {
  await openMenu(page)
  await page.getByRole('button', { name: 'Time', exact: true }).press('Enter')
  await expect(sheet(page)).toBeVisible()
  const first = sheet(page).getByRole('button', { name: /^Pilot/ })
  await expect(first).toBeFocused()
  await first.press('Enter')
  await expect(place(page)).toBeVisible()
}
/** Puts a native slider somewhere by keyboard, and waits until the panels have heard. */
async function scrub(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await place(page).press(key)
  await settle(page)
}

test('pilot, press and visits open, scrub and step by keyboard; the same seed gives the same numbers', async ({
  page,
}) => {
  const { problems } = await open(page)
  await begin(page)
  await expect(sheet(page).getByText('✦ Metaphor.')).toBeVisible()
  await expect(page.getByRole('note').filter({ hasText: 'a metaphor' })).toBeVisible()
  // Reduced motion: nothing plays by itself.
  expect((await state(page)).playing).toBe(false)
  await expect(sheet(page).getByText(/Good control: after a head turn it settles within \d\.\d s/)).toBeVisible()
  await scrub(page, ['Home'])
  await expect(place(page)).toHaveAttribute('aria-valuetext', '0.0 seconds')
  await scrub(page, ['PageUp', 'PageUp', 'ArrowRight'])
  const seen = await place(page).getAttribute('aria-valuetext')
  const there = (await report(page)).nutation.mean
  await sheet(page).getByRole('button', { name: 'Step forward in time' }).press('Enter')
  expect(await place(page).getAttribute('aria-valuetext')).not.toBe(seen)
  await sheet(page).getByRole('button', { name: 'Step back in time' }).press('Enter')
  await settle(page)
  expect(await place(page).getAttribute('aria-valuetext')).toBe(seen)
  expect((await report(page)).nutation.mean).toBeCloseTo(there, 6)

  // Too much gain, seen late.
  await sheet(page).getByRole('slider', { name: 'Gain' }).press('End')
  await sheet(page).getByRole('slider', { name: 'Delay' }).press('End')
  await expect(sheet(page).getByText(/swings to and fro/)).toBeVisible()
  await sheet(page).getByRole('slider', { name: 'Gain' }).press('Home')
  await expect(sheet(page).getByText(/the sacrum drifts/)).toBeVisible()
  await sheet(page).getByRole('radio', { name: 'Crew' }).press('Space')
  await expect(sheet(page).getByRole('img', { name: /dotted line straight from the neck/ })).toBeVisible()
  await sheet(page)
    .getByText(/^In numbers/)
    .press('Enter')
  await expect(sheet(page).getByRole('columnheader', { name: 'Correction' })).toBeVisible()
  expect(await faults(page)).toEqual([])

  // Press: guarding jumps with a fast hand; what cuts the other way is one press away.
  await exercise(page, 'Press').press('Space')
  await sheet(page).getByRole('radio', { name: 'Fast' }).press('Space')
  await expect(sheet(page).getByText('Story rule, not a measurement')).toBeVisible()
  await settle(page)
  expect((await state(page)).piriformisTone.right).toBeGreaterThan(0.02)
  expect((await state(page)).piriformisTone.left).toBe(0.02)
  await sheet(page).getByRole('button', { name: 'What cuts the other way' }).press('Enter')
  const evidence = page.getByRole('region', { name: /Evidence: What cuts/ })
  await expect(evidence.getByText(/deeper massage quietens a reflex more/)).toBeVisible()
  await openMenu(page)
  await page.getByRole('button', { name: 'Time', exact: true }).press('Enter')
  await expect(exercise(page, 'Press')).toBeChecked()
  await expect(sheet(page).getByRole('button', { name: 'Roller: untested here' })).toBeVisible()
  expect(await faults(page)).toEqual([])

  // Visits: never a starting score, always the sentence; a week is reached by its number.
  await exercise(page, 'Visits').press('Space')
  await expect(sheet(page).getByText(/Illustration, not a treatment prediction/)).toBeVisible()
  await expect(page.getByRole('note').filter({ hasText: 'not a treatment prediction' })).toBeVisible()
  await expect(sheet(page).getByText(/no starting score was given/)).toBeVisible()
  await expect(
    sheet(page)
      .getByRole('row', { name: /Focused work/ })
      .getByText('locked'),
  ).toHaveCount(3)
  await sheet(page).getByRole('button', { name: 'Go to the week of visit 3' }).press('Enter')
  await expect(place(page)).toHaveAttribute('aria-valuetext', 'week 3.0')
  await settle(page)
  const third = (await state(page)).perceivedThreat
  expect(third).toBeGreaterThan(0.35)
  expect(third).toBeLessThan(0.5)
  await sheet(page).getByRole('radio', { name: 'Time alone' }).press('Space')
  await settle(page)
  expect((await state(page)).perceivedThreat).toBeGreaterThan(third)
  expect(await faults(page)).toEqual([])

  // The link opens it again, with the same numbers; ended, the sliders are as they were.
  await page.getByRole('button', { name: 'Share' }).press('Enter')
  const link = await page.getByRole('textbox', { name: 'Link to this moment' }).inputValue()
  expect(link).toContain('ex=visits=timeAlone=')
  await openMenu(page)
  await page.getByRole('button', { name: 'Time', exact: true }).press('Enter')
  await sheet(page).getByRole('button', { name: 'End and give the sliders back' }).press('Enter')
  await settle(page)
  const { perceivedThreat, piriformisTone, psoasShortening } = await state(page)
  expect([perceivedThreat, piriformisTone.right, psoasShortening.right]).toEqual([0, 0.02, 0])
  const before = (await stats(page)).framesRendered
  await page.waitForTimeout(700)
  expect((await stats(page)).framesRendered).toBe(before)
  expect(problems).toEqual([])
})

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('a press plays, stops for whoever pulls, and everyday and push play too', async ({ page }) => {
    const { problems } = await open(page)
    await begin(page)
    await expect.poll(async () => (await state(page)).playing).toBe(true)
    await exercise(page, 'Press').press('Space')
    await expect.poll(async () => (await state(page)).playing).toBe(true)
    await sheet(page).getByRole('button', { name: 'Pause in time' }).press('Enter')
    await sheet(page).getByRole('button', { name: 'Play in time' }).press('Enter')
    await expect.poll(async () => (await state(page)).playing).toBe(true)
    await toControls(page)
    await page.getByRole('slider', { name: 'Right piriformis tone' }).press('ArrowRight')
    await expect.poll(async () => (await state(page)).playing).toBe(false)
    await page.locator('[data-part="side"]').getByRole('button', { name: 'Time', exact: true }).press('Enter')
    await exercise(page, 'Everyday').press('Space')
    await sheet(page).getByRole('radio', { name: 'Breathe' }).press('Space')
    const compared = sheet(page).getByRole('table', { name: 'Published and modelled' })
    await expect(compared.getByRole('row', { name: /Sacrum nods with a breath in not measured −0\.0\d/ })).toBeVisible()
    await sheet(page).getByRole('radio', { name: 'Stand up' }).press('Space')
    await expect(compared.getByRole('row', { name: /lumbar spine/ }).getByText('differs')).toBeVisible()
    await expect.poll(async () => (await state(page)).trunkLean).toBeGreaterThan(5)
    await sheet(page).getByRole('button', { name: 'Pause in time' }).press('Enter')
    expect(await faults(page)).toEqual([])
    await exercise(page, 'Push').press('Space')
    await sheet(page).getByRole('button', { name: 'Ligaments alone' }).press('Enter')
    await expect.poll(async () => (await state(page)).off.length).toBeGreaterThan(10)
    await sheet(page).getByRole('button', { name: '– Piriformis' }).press('Enter')
    await expect.poll(async () => (await state(page)).off).toEqual(['piriformis.right', 'piriformis.left'])
    expect(await faults(page)).toEqual([])
    await sheet(page).getByRole('button', { name: 'Close Time' }).press('Enter')
    expect((await state(page)).playing).toBe(false)
    await page.getByRole('button', { name: 'End', exact: true }).press('Enter')
    await expect.poll(async () => (await state(page)).off.length).toBe(0)
    expect(problems).toEqual([])
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('every exercise fits the width, and everything is large enough to touch', async ({ page }) => {
    const { problems } = await open(page)
    await begin(page)
    for (const name of ['Pilot', 'Press', 'Visits', 'Everyday', 'Push']) {
      await exercise(page, name).check({ force: true })
      await expect(place(page)).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390)
      const wrong = await sheet(page).evaluate((element) => {
        const all = [...element.querySelectorAll('input, button, summary')]
        const small = all.filter((one) => {
          const { width, height } = one.getBoundingClientRect()
          return width < 24 || height < 24
        })
        return [
          ...small.map((one) => one.outerHTML.slice(0, 90)),
          ...(element.scrollWidth > element.clientWidth ? ['wide'] : []),
        ]
      })
      expect(wrong, name).toEqual([])
    }
    expect(problems).toEqual([])
  })
})
