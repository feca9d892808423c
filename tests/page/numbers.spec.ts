import { expect, type Page, test } from '@playwright/test'
import type { Report } from '../../src/biomechanics/report'
import { open, setState } from './open'

/** All that is written into a canvas from now on. */
const hear = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const written: string[] = []
    Object.assign(window, { written })
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (text: string, ...place) {
      written.push(text)
      return fillText.call(this, text, ...place)
    }
  })
const ticks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { written: string[] }).written.filter((text) => /^[−-]?\d+[.,]\d+$/.test(text)),
  )

test.describe('in a browser that speaks German', () => {
  test.use({ locale: 'de-DE' })

  test('axes and readouts have the comma, and the point where the page is made to speak English', async ({ page }) => {
    await hear(page)
    const { problems } = await open(page, '/#v=1&psoasShortening=.2')
    await page.getByRole('button', { name: 'Diagramme', exact: true }).press('Enter')
    await page.getByRole('radio', { name: 'Kurven', exact: true }).click()
    await expect.poll(() => ticks(page)).not.toEqual([])
    for (const tick of await ticks(page)) expect(tick).toContain(',')
    await expect(page.locator('.u-wrap').first()).toBeVisible()

    await open(page, '/#v=1&psoasShortening=.2&lang=en')
    await page.reload()
    await page.getByRole('button', { name: 'Graphs', exact: true }).press('Enter')
    await page.getByRole('radio', { name: 'Curves', exact: true }).click()
    await expect.poll(() => ticks(page)).not.toEqual([])
    for (const tick of await ticks(page)) expect(tick).toContain('.')
    expect(problems).toEqual([])
  })
})

test('in a browser whose language is no language the graphs are drawn, in the numbers of the page', async ({
  page,
}) => {
  await hear(page)
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'language', { get: () => 'C' })
    Object.defineProperty(navigator, 'languages', { get: () => ['C', ''] })
  })
  const { problems } = await open(page, '/#v=1&psoasShortening=.2')
  await page.getByRole('button', { name: 'Graphs', exact: true }).press('Enter')
  await page.getByRole('radio', { name: 'Curves', exact: true }).click()
  await expect(page.locator('.u-wrap').first()).toBeVisible()
  await expect.poll(() => ticks(page)).not.toEqual([])
  for (const tick of await ticks(page)) expect(tick).toContain('.')
  expect(problems).toEqual([])
})

test('the drawer shows what presses the sacro-iliac joints and how far the body leans, as the report has it; by hand they are unknown', async ({
  page,
}) => {
  const { problems } = await open(page, '/#v=1&psoasShortening=.2*.0')
  await page.getByText('Everything else', { exact: true }).click()
  const cells = (row: string) => page.getByRole('row', { name: row }).getByRole('cell')
  const { sway, sacroiliacLoad } = await page.evaluate(() =>
    (window as never as { counterpull: { report(): Report } }).counterpull.report(),
  )
  expect(sway).toBeGreaterThan(0.1)
  await expect(cells('Leans back at the ankles').first()).toHaveText(`${sway.toFixed(2)}°`)
  for (const side of ['right', 'left'] as const)
    for (const load of ['compression', 'shear'] as const) {
      const name = `${load === 'shear' ? 'Shear' : 'Compression'}, ${side}`
      await expect(cells(name).first()).toHaveText(`${sacroiliacLoad[side][load].toFixed(0)} N`)
    }
  expect(sacroiliacLoad.right.compression.toFixed(0)).not.toBe(sacroiliacLoad.left.compression.toFixed(0))

  await open(page, '/#v=1&hand=2*0*0')
  await page.reload()
  for (const name of ['Leans back at the ankles', 'Compression, right', 'Shear, left'])
    await expect(cells(name).first()).toContainText('not known while posed by hand')
  expect(problems).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a sentence that ends in dots is read whole under the finger, and nothing moves by it', async ({ page }) => {
    await open(page)
    await setState(page, {
      psoasShortening: { right: 0.2, left: 0.1 },
      piriformisTone: 0.3,
      trunkLean: 10,
      hipFlexion: 30,
    })
    const sentence = page.locator('[data-part="instruments"] section p').first()
    const cut = () => sentence.evaluate((text) => text.scrollHeight - text.clientHeight)
    const numbers = page.locator('[data-part="instruments"] dl')
    const before = await numbers.boundingBox()
    expect(await cut()).toBeGreaterThan(5)
    await sentence.tap()
    await expect.poll(cut).toBeLessThanOrEqual(1)
    const [all, strip] = [await sentence.boundingBox(), await page.locator('[data-part="instruments"]').boundingBox()]
    expect(all!.y + all!.height).toBeLessThanOrEqual(strip!.y + strip!.height)
    expect(await numbers.boundingBox()).toEqual(before)
  })
})
