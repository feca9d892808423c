import { expect, test } from '@playwright/test'
import { difference, open, pose, report, setState, settle, stats } from './open'

test('a damaged model file is named in a message, and the rest works', async ({ page }) => {
  await page.route('**/models/sacrum*.glb', (route) => route.fulfill({ body: 'not a model' }))
  await open(page)
  await expect(page.getByText(/models\/sacrum.*\.glb cannot be read/)).toBeVisible()
  const { drawn } = await pose(page)
  expect(Object.keys(drawn)).toContain('hipBone.right')
  expect(Object.keys(drawn)).not.toContain('sacrum')
  await setState(page, { psoasShortening: 0.2 })
  expect((await report(page)).change.nutation.mean).toBeGreaterThan(0)
})

test('a model file that is not there is named in a message', async ({ page }) => {
  await page.route('**/models/L3*.glb', (route) => route.fulfill({ status: 404, body: '' }))
  await open(page)
  await expect(page.getByText(/models\/L3.*\.glb cannot be read/)).toBeVisible()
})

test('without the list of models the muscles and the numbers are still there', async ({ page }) => {
  await page.route('**/models/manifest.json', (route) => route.fulfill({ body: '{' }))
  await open(page)
  await expect(page.getByText(/models\/manifest\.json cannot be read/)).toBeVisible()
  expect((await stats(page)).triangles).toBeGreaterThan(1000)
})

test('without WebGL the page says so, and readouts and controls work', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : original.call(this, kind as '2d', ...(rest as []))
    } as typeof original
  })
  const { problems } = await open(page)
  await expect(page.getByText('This browser has no WebGL 2')).toBeVisible()
  await page.getByRole('slider', { name: 'Right psoas shortening' }).press('PageUp')
  expect((await report(page)).change.nutation.mean).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Play the story', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  // It plays to its end: forty seconds.
  await expect(page.getByRole('button', { name: 'Play the story', exact: true })).toBeVisible({ timeout: 90_000 })
  expect(problems).toEqual([])
})

test('a lost graphics context is told, and the picture comes back when the context does', async ({ page }) => {
  await open(page)
  const view = page.getByRole('application')
  const before = await view.screenshot()
  await page.evaluate(() => {
    const lose = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    Object.assign(window, { lose })
    lose.loseContext()
  })
  await expect(page.getByText('The graphics card stopped drawing')).toBeVisible()
  await page.evaluate(() => (window as never as { lose: WEBGL_lose_context }).lose.restoreContext())
  await expect(page.getByText('The graphics card stopped drawing')).toHaveCount(0)
  await settle(page)
  const after = await view.screenshot()
  expect(await difference(page, [before, after])).toBeLessThan(0.0005)
})
