import { expect, type Page, test } from '@playwright/test'
import { everythingElse, open, openMenu, settle } from './open'

/** WCAG 2.2, 1.4.12: what a person may set, and nothing may be lost by it. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`

/**
 * Words that are cut: in a box that hides what has no room in it. Three have their words elsewhere: the line under the name is
 * there where it fits; the sentence of the display is spoken whole; the bar says its parts in a sentence.
 */
const cutWords = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const own = (element: Element): string =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent!.trim())
        .join(' ')
        .trim()
    const hides = (element: Element, way: 'overflowX' | 'overflowY'): boolean =>
      ['hidden', 'clip'].includes(getComputedStyle(element)[way])
    const cut: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const words = own(element)
      if (!words || !seen(element) || element.closest('.unseen, svg, canvas, [aria-hidden="true"], noscript')) continue
      if (element.matches('h1 + p, [data-part="instruments"] section > p, [data-part="answers"] [role="img"] *'))
        continue
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      if (text.width === 0) continue
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { clipPath, position } = getComputedStyle(box)
        if (clipPath !== 'none') break
        const edge = box.getBoundingClientRect()
        const wide = hides(box, 'overflowX') && (text.right > edge.right + 1.5 || text.left < edge.left - 1.5)
        const high = hides(box, 'overflowY') && (text.bottom > edge.bottom + 3 || text.top < edge.top - 3)
        if (wide || high) {
          cut.push(
            `${words.slice(0, 40)} [${element.tagName.toLowerCase()} in ${box.getAttribute('data-part') ?? box.className}] ${Math.round(text.right - edge.right)} ${Math.round(text.bottom - edge.bottom)}`,
          )
          break
        }
        if (position === 'fixed') break
      }
    }
    return cut
  })

/** Buttons whose words lie over those of another. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const buttons = [
      ...document.querySelectorAll<HTMLElement>('header button, [data-part="side"] button, [data-part="dock"] button'),
    ]
      .filter((one) => one.checkVisibility() && one.innerText.trim())
      .map((one) => ({ name: one.innerText.trim(), at: one.getBoundingClientRect() }))
    const over: string[] = []
    for (const [i, a] of buttons.entries())
      for (const b of buttons.slice(i + 1))
        if (
          Math.min(a.at.right, b.at.right) - Math.max(a.at.left, b.at.left) > 2 &&
          Math.min(a.at.bottom, b.at.bottom) - Math.max(a.at.top, b.at.top) > 2
        )
          over.push(`${a.name} / ${b.name}`)
    return over
  })

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])
  test.describe(`with more room between letters, words, lines and paragraphs, ${viewport.width} wide`, () => {
    test.use({ viewport })
    const openSpaced = async (page: Page, path: string): Promise<void> => {
      await open(page, path)
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets.push(sheet)
      }, spaced)
      await settle(page)
    }
    const whole = async (page: Page): Promise<void> => {
      expect(await cutWords(page)).toEqual([])
      expect(await overlaps(page)).toEqual([])
    }

    test('nothing of the first screen is cut or laid over, nor of the menu and the drawer', async ({ page }) => {
      await openSpaced(page, '/#v=2&psoasShortening=.2&account=taught&end')
      await whole(page)
      await openMenu(page)
      await whole(page)
      await page.keyboard.press('Escape')
      await everythingElse(page)
      await whole(page)
    })

    test('nor of a lesson, before and after its answer', async ({ page }) => {
      await openSpaced(page, '/?lesson=L04')
      await whole(page)
      await page.getByRole('button', { name: 'Towards psoas' }).press('Enter')
      await page.getByRole('button', { name: 'Reveal' }).press('Enter')
      await settle(page)
      await whole(page)
    })

    for (const sheet of ['Graphs', 'Share', 'Time', 'Find'])
      test(`nor of the sheet ${sheet}`, async ({ page }) => {
        await openSpaced(page, '/#v=2&psoasShortening=.2&end')
        await openMenu(page)
        await page.getByRole('button', { name: sheet, exact: true }).press('Enter')
        await expect(page.locator('[data-part="sheet"]')).toBeVisible()
        await settle(page)
        await whole(page)
      })
  })
