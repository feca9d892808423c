import { chromium, type Page } from '@playwright/test'
import { ensureBrowser, softwareGl } from '../../scripts/browser.mjs'
import { type Driver, elementOf, type Place, patience, way, within } from './driver'
import { pictureOf } from './picture'

/** A finger, through the protocol of the browser's own tools: Playwright itself can only tap. */
async function slide(page: Page, from: Place, to: Place): Promise<void> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...from }] })
  for (const place of way(from, to))
    await tools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [place] })
  await tools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await tools.detach()
}

export async function openChromium(): Promise<Driver> {
  const gl = softwareGl()
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...gl.args, '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    env: { ...(process.env as Record<string, string>), ...gl.env },
  })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
    // Else what playwright.config.ts says for other tests holds here too.
    serviceWorkers: 'allow',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(patience)
  const problems: string[] = []
  context.on('weberror', (error) => problems.push(error.error().message))
  let page = await context.newPage()
  return {
    engine: `Chromium ${browser.version()}`,
    problems,
    go: async (address) => void (await page.goto(address)),
    js: (work, given) => within('script', page.evaluate(work as never, given)) as never,
    click: async (sought) => (await page.evaluateHandle(elementOf, sought)).asElement()!.click(),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      for (const { x, y } of way(from, to)) await page.mouse.move(x, y)
      await page.mouse.up()
    },
    touch: (from, to) => within('touch', slide(page, from, to)),
    key: (key) => page.keyboard.press(key),
    shot: async () => pictureOf(await page.screenshot()),
    windows: async (enter) => {
      if (enter !== undefined) page = context.pages()[enter]!
      return context.pages().length
    },
    close: () => within('closing', browser.close()),
  }
}
