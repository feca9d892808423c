import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core'
import { type Driver, elementOf, NotHere, patience, way, within } from './driver'
import { pictureOf } from './picture'
import { installed, openScreen } from './screen'

function executable(): string {
  try {
    return process.env.FIREFOX_PATH ?? installed('firefox-esr')
  } catch {
    return installed('firefox')
  }
}

const launched = (executablePath: string, display: string, folder: string): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    timeout: patience,
    protocolTimeout: patience,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--width=1300', '--height=960'],
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'ui.prefersReducedMotion': 1,
      // Films are saved, and must not stay on this machine.
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
    },
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
  })

function follow(page: Page, problems: string[]): void {
  page.setDefaultTimeout(patience)
  page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : String(error)))
}

/** `browser` in the words of the walk; `stop` ends what else was started for it. */
async function driverOf(browser: Browser, stop: () => void): Promise<Driver> {
  const problems: string[] = []
  let page = (await browser.pages())[0]!
  follow(page, problems)
  return {
    engine: (await browser.version()).replace('firefox/', 'Firefox '),
    problems,
    go: async (address) => void (await page.goto(address)),
    js: (work, given) => within('script', page.evaluate(work as never, given as never)) as never,
    click: async (sought) => {
      const element = (await page.evaluateHandle(elementOf, sought)) as ElementHandle<Element>
      await within(`click on ${sought.name}`, element.click())
    },
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      for (const { x, y } of way(from, to)) await page.mouse.move(x, y)
      await page.mouse.up()
    },
    touch: async (from, to) => {
      await page.touchscreen.touchStart(from.x, from.y)
      for (const { x, y } of way(from, to)) await page.touchscreen.touchMove(x, y)
      await page.touchscreen.touchEnd()
    },
    key: (key) => page.keyboard.press(key as KeyInput),
    shot: async () => pictureOf(Buffer.from(await within('screenshot', page.screenshot()))),
    windows: async (enter) => {
      const pages = await browser.pages()
      if (enter !== undefined) page = pages[enter]!
      return pages.length
    },
    close: async () => {
      try {
        await within('closing', browser.close(), 10_000)
      } finally {
        stop()
      }
    },
  }
}

export async function openFirefox(): Promise<Driver> {
  const path = executable()
  const screen = await openScreen()
  const folder = mkdtempSync(join(tmpdir(), 'counterpull-firefox-'))
  const stop = (): void => {
    screen.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const browser = await within(path, launched(path, screen.display, folder))
    return await driverOf(browser, stop)
  } catch (error) {
    stop()
    throw new NotHere(`Firefox does not start (${(error as Error).message.split('\n')[0]})`)
  }
}
