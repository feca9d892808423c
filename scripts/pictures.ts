/**
 * Twelve standard views on one page to look at: test-results/pictures/sheet.png, and index.html with the same large.
 *   npm run pictures
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import type { Door } from '../src/state/door'
import { ensureBrowser, softwareGl } from './browser.mjs'
import { type Plate, plates } from './plates'

const folder = 'test-results/pictures'
const columns = 3

const fileOf = ({ name }: Plate) => `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`

const page = (sources: (plate: Plate) => string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Counterpull: twelve views</title>
<style>
body { margin: 1rem; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 1rem; font: 1rem system-ui, sans-serif; background: #fff }
figure { margin: 0 } img { width: 100%; display: block } figcaption { padding: .25rem 0 }
</style>
${plates.map((plate) => `<figure><img src="${sources(plate)}" alt=""><figcaption>${plate.name}</figcaption></figure>`).join('\n')}
</html>`

/** Waits until nothing has been drawn for a while. */
const settle = (tab: Page) =>
  tab.evaluate(async () => {
    const { counterpull } = window as unknown as { counterpull: Door }
    for (let before = -1; before !== counterpull.stats().framesRendered; ) {
      before = counterpull.stats().framesRendered
      await new Promise((done) => setTimeout(done, 400))
    }
  })

await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 4191, host: '127.0.0.1' }, logLevel: 'warn' })
const gl = softwareGl()
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...gl.args, '--no-sandbox', '--force-color-profile=srgb', '--hide-scrollbars', '--disable-lcd-text'],
  env: { ...(process.env as Record<string, string>), ...gl.env },
})
try {
  const tab = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  tab.setDefaultTimeout(120_000)
  await tab.goto(server.resolvedUrls!.local[0]!)
  await tab.waitForFunction(() => 'counterpull' in window)
  await tab.evaluate(() => (window as unknown as { counterpull: Door }).counterpull.ready)
  mkdirSync(folder, { recursive: true })
  const shots = new Map<Plate, Buffer>()
  for (const plate of plates) {
    await tab.evaluate((state) => (window as unknown as { counterpull: Door }).counterpull.setState(state), plate.state)
    await settle(tab)
    const shot = await tab.locator('.stage').screenshot()
    writeFileSync(`${folder}/${fileOf(plate)}`, shot)
    shots.set(plate, shot)
    console.log(plate.name)
  }
  writeFileSync(`${folder}/index.html`, page(fileOf))
  await tab.setContent(page((plate) => `data:image/png;base64,${shots.get(plate)!.toString('base64')}`))
  writeFileSync(`${folder}/sheet.png`, await tab.screenshot({ fullPage: true }))
  console.log(`${folder}/sheet.png`)
} finally {
  await browser.close()
  await server.close()
}
