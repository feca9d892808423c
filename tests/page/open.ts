import type { Page } from '@playwright/test'
import type { Door } from '../../src/state/page/scripting'

type Told = Window & { counterpull: Door }

/** Known and harmless: react-three-fiber 9 still asks for the clock that three.js has replaced; no page is kept in tests. */
const known = /THREE\.Clock|Service Worker registration blocked by Playwright/

/** Opens the page and waits for its scene. `problems` gathers everything that ought not to be. */
export async function open(page: Page, path = '/'): Promise<{ problems: string[] }> {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const told = message.type() === 'error' || message.type() === 'warning'
    if (told && !known.test(message.text())) problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') problems.push(`request to ${request.url()}`)
  })
  await goTo(page, path)
  // In a lesson they stand behind it.
  await page.locator('[data-parameter="psoasShortening.right"]').waitFor({ state: 'attached' })
  await settle(page)
  return { problems }
}

/** Goes to `path` and waits for the scene: whoever presses before that presses a page that is still being made. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => 'counterpull' in window)
  await page.evaluate(() => (window as unknown as Told).counterpull.ready)
}

/** Opens the menu, where the page is too narrow for a bar of all that can be done. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false') await menu.click()
}

/** The column shows a lesson or a sheet, or the controls: the controls. */
export async function toControls(page: Page): Promise<void> {
  const column = page.locator('[data-part="side"]')
  if ((await column.getAttribute('data-shows')) !== 'controls') await column.locator('> p button').click()
}

/** Opens the drawer under the controls. */
export async function everythingElse(page: Page): Promise<void> {
  await toControls(page)
  const drawer = page.locator('[data-part="drawer"]')
  await drawer.waitFor()
  if ((await drawer.getAttribute('open')) === null) await drawer.locator('> summary').click()
}

/** Waits until nothing has been drawn for half a second. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { counterpull } = window as unknown as Told
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
    // On a busy machine the next frame may be long in coming.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    for (let before = -1; before !== counterpull.stats().framesRendered; ) {
      before = counterpull.stats().framesRendered
      await wait(500)
    }
  })

export const report = (page: Page) => page.evaluate(() => (window as unknown as Told).counterpull.report())
export const state = (page: Page) => page.evaluate(() => (window as unknown as Told).counterpull.getState())
export const stats = (page: Page) => page.evaluate(() => (window as unknown as Told).counterpull.stats())
export const pose = (page: Page) => page.evaluate(() => (window as unknown as Told).counterpull.pose())
export const setState = (page: Page, partial: object) =>
  page.evaluate((values) => (window as unknown as Told).counterpull.setState(values as never), partial)

/** Turn [deg] of the sacrum against a hip bone about the transverse axis; nutation, a negative turn about Z, positive. */
export function nutationIn(matrices: Record<string, number[]>, side: 'right' | 'left'): number {
  const sacrum = matrices.sacrum!
  const hipBone = matrices[`hipBone.${side}`]!
  // Column by column: element (row, column) is [4 * column + row]. Rotation of the sacrum seen from the hip bone.
  const at = (row: number, column: number) =>
    [0, 1, 2].reduce((sum, k) => sum + hipBone[4 * row + k]! * sacrum[4 * column + k]!, 0)
  return (-Math.atan2(at(1, 0) - at(0, 1), at(0, 0) + at(1, 1)) * 180) / Math.PI
}

/** Share of pixels that differ visibly between two pictures. */
export const difference = (page: Page, pictures: [Buffer, Buffer]) =>
  page.evaluate(
    async (sources) => {
      const pixels = async (source: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${source}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const pen = canvas.getContext('2d')!
        pen.drawImage(image, 0, 0)
        return pen.getImageData(0, 0, image.width, image.height).data
      }
      const [a, b] = [await pixels(sources[0]!), await pixels(sources[1]!)]
      let differing = 0
      for (let i = 0; i < a.length; i += 4) if (Math.abs(a[i]! - b[i]!) > 24) differing++
      return (4 * differing) / a.length
    },
    pictures.map((picture) => picture.toString('base64')),
  )
