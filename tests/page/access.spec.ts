import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { everythingElse, open, openMenu, settle } from './open'

for (const colorScheme of ['dark', 'light'] as const) {
  test(`axe finds nothing to object to, ${colorScheme}, every folder open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page)
    await everythingElse(page)
    for (const summary of await page.locator('details details > summary').all()) await summary.click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('nothing is wider than the screen, and every control is large enough to touch', async ({ page }) => {
    await open(page)
    await everythingElse(page)
    for (const summary of await page.locator('details details > summary').all()) await summary.click()
    await openMenu(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('input, button, summary')]
        .map((element) => ({ html: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ html }) => html),
    )
    expect(small).toEqual([])
  })

  test('the body stays in view while the controls scroll under it', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Play the story', exact: true }).scrollIntoViewIfNeeded()
    await settle(page)
    const box = (await page.getByRole('application').boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.height).toBeGreaterThan(250)
  })
})
