import { expect, type Page, test } from '@playwright/test'
import { open, report, settle } from './open'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter')

test.describe('on paper', () => {
  /** How many sheets of paper `pdf` has: each says so in plain letters. */
  const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  const paper = (page: Page) => page.locator('[data-part="printed"]')
  /** The page as it is while the browser lays out its paper. */
  const lay = async (page: Page): Promise<void> => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
  }

  for (const [window, viewport] of [
    ['a wide window', { width: 1440, height: 900 }],
    ['an upright phone', { width: 390, height: 844 }],
  ] as const)
    test(`${window} is one sheet, of either size, upright or not`, async ({ page }) => {
      await page.setViewportSize(viewport)
      const { problems } = await open(page, '/#v=2&psoasShortening=.2&account=taught&hidden=nerve&end')
      for (const format of ['A4', 'Letter'] as const)
        for (const landscape of [false, true]) expect(sheets(await page.pdf({ format, landscape }))).toBe(1)
      await expect(paper(page)).toHaveCount(0)
      expect(problems).toEqual([])
    })

  test('it has the picture, the sentence, the numbers, who answers, the account, the badges and the link', async ({
    page,
  }) => {
    await open(page, '/#v=2&psoasShortening=.2&account=taught&end')
    const { sentence, change } = await report(page)
    const answered = await page.locator('[data-part="answers"] [role="img"]').getAttribute('aria-label')
    await lay(page)
    await expect(page.locator('#root')).toBeHidden()
    await expect(paper(page).getByText(sentence)).toBeVisible()
    await expect(paper(page).getByRole('row', { name: 'Nutation' })).toContainText(
      `+${change.nutation.mean.toFixed(1)}°`,
    )
    await expect(paper(page).getByRole('row', { name: 'Piriformis' })).toContainText(
      /\+\d+ N\s*\d+ N in all\s*\d+ % of its/,
    )
    await expect(paper(page).getByRole('row', { name: 'Psoas' })).toContainText(/\+\d+ N\s*\d+ N in all/)
    await expect(paper(page).getByText(answered!, { exact: true })).toBeVisible()
    await expect(paper(page)).toContainText('Piriformis answers: As taught. Rule of the story, not measured.')
    await expect(paper(page)).toContainText('drawn ×5')
    await expect(paper(page).locator('time')).toContainText(String(new Date().getFullYear()))
    // The link, as text and to be pressed: it opens this again.
    const link = paper(page).getByRole('link')
    const href = await link.getAttribute('href')
    expect(await link.innerText()).toBe(href)
    expect(href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#v=2&psoasShortening=\.2&.*end$/)
    const drawn = await paper(page)
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
        let inked = 0
        for (let i = 3; i < data.length; i += 4) if (data[i]! > 200) inked++
        return { width: canvas.width, share: (4 * inked) / data.length }
      })
    expect(drawn.width).toBeGreaterThanOrEqual(1200)
    expect(drawn.share).toBeGreaterThan(0.05)
  })

  test('it is black on white from a dark page, letters over the picture too', async ({ page }) => {
    await open(page, '/?lesson=L04')
    await settle(page)
    await lay(page)
    const [ground, ink] = await page.evaluate(() => {
      const style = getComputedStyle(document.body)
      return [style.backgroundColor, getComputedStyle(document.querySelector('[data-part="printed"] h1')!).color]
    })
    expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    // Beside the body, where only letters and the needle are: what is opaque there is dark.
    const pale = await paper(page)
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const pen = canvas.getContext('2d')!
        const label = pen.getImageData(0, 0, Math.round(0.09 * canvas.width), canvas.height).data
        let [dark, light] = [0, 0]
        for (let i = 0; i < label.length; i += 4)
          if (label[i + 3]! > 250) {
            if (label[i]! + label[i + 1]! + label[i + 2]! < 384) dark++
            else light++
          }
        return { dark, light }
      })
    expect(pale.dark).toBeGreaterThan(200)
    expect(pale.dark).toBeGreaterThan(pale.light)
    // Afterwards the page is as it was.
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(paper(page)).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('auto')
  })

  test('what is withheld before a vote is withheld on paper', async ({ page }) => {
    await open(page, '/?lesson=L02')
    await expect(page.locator('[data-part="instruments"]')).toHaveAttribute('data-withheld', 'true')
    await lay(page)
    await expect(paper(page).getByRole('row')).toHaveCount(0)
    await expect(paper(page).locator('[data-part="answers"]')).toHaveCount(0)
  })

  test('Share has a button for it, where the browser prints', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { printed: 0, print: () => void (window as never as { printed: number }).printed++ })
    })
    await open(page)
    await press(page, 'Share')
    await press(page, 'Print')
    expect(await page.evaluate(() => (window as never as { printed: number }).printed)).toBe(1)
  })
})
