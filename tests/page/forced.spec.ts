import { expect, type Locator, type Page, test } from '@playwright/test'
import { everythingElse, open, settle } from './open'

/** What Chromium plays as a palette that a person has set: the colours behind the system's names. */
const palette = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('i')
    probe.style.forcedColorAdjust = 'none'
    document.body.append(probe)
    const of = (name: string): string => {
      probe.style.color = name
      return getComputedStyle(probe).color
    }
    const all = { canvas: of('Canvas'), text: of('CanvasText'), chosen: of('Highlight'), onChosen: of('HighlightText') }
    probe.remove()
    return all
  })
const style = (of: Locator, name: string, pseudo?: string): Promise<string> =>
  of.evaluate((element, [name, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(name!), [name, pseudo])

/** Share of the pixels of `element` that stand out from `ground`, by at least a third of the whole range in some channel. */
async function inked(page: Page, element: Locator, ground: string): Promise<number> {
  const picture = (await element.screenshot()).toString('base64')
  return page.evaluate(
    async ([source, ground]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const pen = canvas.getContext('2d')!
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, image.width, image.height)
      const from = ground!.match(/\d+/g)!.map(Number)
      let different = 0
      for (let i = 0; i < data.length; i += 4)
        if ([0, 1, 2].some((k) => Math.abs(data[i + k]! - from[k]!) > 85)) different++
      return (4 * different) / data.length
    },
    [picture, ground],
  )
}

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

for (const colorScheme of ['dark', 'light'] as const)
  test.describe(`with the colours of the system, ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ])
      test(`every control is seen at ${viewport.width}`, async ({ page }) => {
        await page.setViewportSize(viewport)
        const { problems } = await open(page, '/#v=2&psoasShortening=.2&end')
        const { canvas, text, chosen, onChosen } = await palette(page)
        expect(chosen).not.toBe(canvas)
        expect(await style(page.locator('body'), 'background-color')).toBe(canvas)
        // A slider: its track, as far as it is pulled and beyond, and a thumb.
        const slider = page.locator('[data-parameter="psoasShortening.right"]')
        expect(await style(slider, '--fill')).toBe('Highlight')
        expect(await inked(page, slider, canvas)).toBeGreaterThan(0.15)
        // What is chosen of a few, and what is not.
        for (const chosenOne of [
          page.locator('[data-part="instruments"] label:has(:checked)'),
          page.getByRole('button', { name: 'Short', exact: true }),
        ]) {
          expect(await style(chosenOne, 'background-color')).toBe(chosen)
          expect(await style(chosenOne, 'color')).toBe(onChosen)
        }
        expect(await style(page.locator('[data-part="instruments"] label:not(:has(:checked))'), 'color')).toBe(text)
        // Words of the main button are on its own ground.
        const play = page.getByRole('button', { name: 'Play the story' })
        expect([await style(play, 'background-color'), await style(play, 'color')]).toEqual([chosen, onChosen])
        expect(await style(play, 'forced-color-adjust')).toBe('none')
        // Each quiet button has an edge.
        for (const button of await page.getByRole('button').filter({ visible: true }).all()) {
          const looks = await button.evaluate((element) => {
            const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element)
            return {
              edge: borderTopWidth !== '0px' && !/^rgba\(.*, 0\)$/.test(borderTopColor),
              backgroundColor,
              words: element.textContent!.trim(),
            }
          })
          // One without is a word, or a letter of its own.
          expect(looks.edge || looks.words !== '' || looks.backgroundColor === chosen).toBe(true)
        }
        expect(problems).toEqual([])
      })

    test('where the keyboard is, is seen, on what is chosen too', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await open(page)
      const { canvas, onChosen } = await palette(page)
      const slider = page.locator('[data-parameter="psoasShortening.right"]')
      await slider.focus()
      await page.keyboard.press('ArrowRight')
      expect(await style(slider, 'outline-style')).toBe('solid')
      expect(await style(slider, 'outline-color')).not.toBe(canvas)
      const radio = page.locator('[data-part="instruments"] input:checked')
      await radio.focus()
      await page.keyboard.press('ArrowLeft')
      const ring = page.locator('[data-part="instruments"] label:has(:checked)')
      expect(await style(ring, 'outline-style')).toBe('solid')
      expect(await style(ring, 'outline-color')).toBe(onChosen)
    })

    test('who answers is told apart: each part by its colour and a line', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await open(page, '/#v=2&psoasShortening=.2&account=taught&end')
      const { text } = await palette(page)
      const parts = page.locator('[data-part="answers"] [data-answerer]')
      const grounds = await parts.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
      expect(new Set(grounds).size).toBe(grounds.length)
      for (const part of (await parts.all()).slice(1)) {
        expect(await style(part, 'border-left-width')).toBe('2px')
        expect(await style(part, 'border-left-color')).toBe(text)
      }
    })

    test('needle, rope and their letters are read over the picture', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await open(page, '/?lesson=L04')
      await settle(page)
      const { text, canvas } = await palette(page)
      const inks = await page.locator('canvas[data-part="story"]').evaluate((over: HTMLCanvasElement) => {
        const { data } = over.getContext('2d')!.getImageData(0, 0, over.width, over.height)
        const count = new Map<string, number>()
        for (let i = 0; i < data.length; i += 4)
          if (data[i + 3] === 255) {
            const ink = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`
            count.set(ink, (count.get(ink) ?? 0) + 1)
          }
        return [...count].sort(([, a], [, b]) => b - a).slice(0, 12)
      })
      const names = inks.map(([ink]) => ink)
      // Letters in the one, the rim about them in the other, and the ropes in colours of their own.
      expect(names).toContain(text)
      expect(names).toContain(canvas)
      expect(names.length).toBeGreaterThan(4)
    })

    test('colours that mean something are there: the legend, and the grades by their signs', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await open(page)
      await everythingElse(page)
      const legend = page.locator('li', { hasText: /^Psoas major$/ })
      expect(await style(legend, 'forced-color-adjust', '::before')).toBe('none')
      expect(await style(legend, 'background-color', '::before')).toMatch(/^rgb\(/)
      const evidence = page.getByRole('button', { name: /^Evidence:/ })
      await expect.poll(() => evidence.count()).toBeGreaterThan(2)
      const marks = await evidence.allInnerTexts()
      for (const mark of marks) expect(mark).toMatch(/[●◐○✦]/)
    })
  })
