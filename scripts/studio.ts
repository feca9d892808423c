import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import type { Door } from '../src/state/page/scripting'
import { ensureBrowser, softwareGl } from './browser.mjs'

type Told = { counterpull: Door }

/** The built page and a browser to look at it with; close it when done. */
export interface Studio {
  readonly address: string
  readonly browser: Browser
  close(): Promise<void>
}

/** Build the page, serve it at `port`, and open a browser whose pictures are the same on every machine. */
export async function openStudio(port: number): Promise<Studio> {
  await build({ logLevel: 'warn' })
  const server = await preview({ preview: { port, host: '127.0.0.1' }, logLevel: 'warn' })
  const gl = softwareGl()
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...gl.args, '--no-sandbox', '--force-color-profile=srgb', '--hide-scrollbars', '--disable-lcd-text'],
    env: { ...(process.env as Record<string, string>), ...gl.env },
  })
  return {
    address: server.resolvedUrls!.local[0]!,
    browser,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** A window of the usual size, in which nothing moves by itself. */
export async function newTab(
  { browser }: Studio,
  colorScheme: 'light' | 'dark',
  viewport = { width: 1440, height: 900 },
): Promise<Page> {
  const tab = await browser.newPage({ viewport, reducedMotion: 'reduce', colorScheme })
  tab.setDefaultTimeout(120_000)
  return tab
}

/** Open `path` of the page and wait for its scene. */
export async function openPage(tab: Page, { address }: Studio, path = ''): Promise<void> {
  await tab.goto(address + path)
  await tab.waitForFunction(() => 'counterpull' in window)
  await tab.evaluate(() => (window as unknown as Told).counterpull.ready)
}

/** Wait until nothing has been drawn for a while. */
export const settle = (tab: Page): Promise<void> =>
  tab.evaluate(async () => {
    const { counterpull } = window as unknown as Told
    for (let before = -1; before !== counterpull.stats().framesRendered; ) {
      before = counterpull.stats().framesRendered
      await new Promise((done) => setTimeout(done, 400))
    }
  })
