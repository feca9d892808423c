import { expect, test } from '@playwright/test'
import { everythingElse, open, report, setState, settle, state, stats } from './open'

test('storage that is full or forbidden loses nothing that is chosen, and the page says nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('forbidden', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse, configurable: true })
  })
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Help' }).click()
  await page.getByRole('button', { name: 'Preferences' }).click()
  await page.getByText('High contrast').click()
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
  await page.keyboard.press('Escape')
  await setState(page, { psoasShortening: 0.1 })
  expect((await state(page)).psoasShortening.right).toBe(0.1)
  expect(problems).toEqual([])
})

test('a worker that fails is told in one line, and the rest works', async ({ page }) => {
  await page.route('**/uncertainty.worker*', (route) => route.abort())
  await open(page)
  await everythingElse(page)
  await page.getByRole('button', { name: 'Ask 1,000 bodies' }).click()
  await expect(page.getByText(/^The bodies could not be asked: the worker failed/)).toBeVisible()
  await page.getByRole('slider', { name: 'Right psoas shortening' }).press('PageUp')
  expect((await report(page)).change.nutation.mean).toBeGreaterThan(0)
})

test('a part whose code does not arrive is told in one line, and the rest works', async ({ page }) => {
  await page.route('**/assets/FindSheet-*.js', (route) => route.abort())
  await open(page)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page.getByText(/^The sheet met an error and is away: .+ Nothing chosen is lost\./)).toBeVisible()
  await page.getByRole('slider', { name: 'Right psoas shortening' }).press('PageUp')
  expect((await report(page)).change.nutation.mean).toBeGreaterThan(0)
})

test('a part that fails at work takes no other with it, and a reload brings it back with all that is chosen', async ({
  page,
}) => {
  await page.route('**/assets/Card-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function Card() { throw new Error("broken on purpose") }',
    }),
  )
  await open(page, '/?from=https://school.example&focus=sacrum')
  const line = page.getByText('The card met an error and is away: broken on purpose. Nothing chosen is lost.')
  await expect(line).toBeVisible()
  await setState(page, { psoasShortening: { right: 0.13, left: 0.04 } })
  expect((await report(page)).change.nutation.mean).toBeGreaterThan(0)
  await settle(page)
  expect((await stats(page)).geometries).toBeGreaterThan(10)
  await line.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(line).toBeVisible()
  await page.unroute('**/assets/Card-*.js')
  await Promise.all([page.waitForEvent('load'), line.getByRole('button', { name: 'Reload' }).press('Enter')])
  await expect(page.getByRole('region', { name: 'Sacrum', exact: true })).toBeVisible()
  expect((await state(page)).psoasShortening).toEqual({ right: 0.13, left: 0.04 })
  // Who may speak to an embedded page is still said.
  expect(new URL(page.url()).searchParams.get('from')).toBe('https://school.example')
})

test('an hour in a hidden tab, and a clock that jumps, change nothing', async ({ page }) => {
  await page.clock.install()
  const { problems } = await open(page)
  await setState(page, { psoasShortening: { right: 0.15 } })
  await settle(page)
  const before = await state(page)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.clock.fastForward('01:00:00')
  await page.clock.setSystemTime(new Date('2001-01-01'))
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.clock.runFor(2000)
  expect(await state(page)).toEqual(before)
  // Undo still knows what came first, though the clock says it came last.
  await page.getByRole('slider', { name: 'Right psoas shortening' }).press('Home')
  await page.clock.runFor(1000)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect((await state(page)).psoasShortening.right).toBe(0.15)
  expect(problems).toEqual([])
})

test('a player left alone for an hour goes on from where it was', async ({ page }) => {
  await page.clock.install()
  await open(page)
  // From here on time passes only when it is told to, however busy the machine is.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000)
  // Where psoas begins to shorten.
  await page.getByRole('slider', { name: 'Place in the story' }).fill('5.5')
  await setState(page, { playing: true })
  const pulled = async () => (await state(page)).psoasShortening.right
  await page.clock.runFor(500)
  const before = await pulled()
  // No frame came for an hour: the player must not have run through.
  await page.clock.fastForward('01:00:00')
  await page.clock.runFor(100)
  expect((await state(page)).playing).toBe(true)
  const after = await pulled()
  expect(Math.abs(after - before)).toBeLessThan(0.02)
  await page.clock.runFor(1000)
  expect((await state(page)).playing).toBe(true)
  expect(await pulled()).toBeGreaterThan(after)
})

test('a window shrunk to nothing and back shows the body again', async ({ page }) => {
  const { problems } = await open(page)
  await setState(page, { psoasShortening: 0.2 })
  await page.setViewportSize({ width: 1, height: 1 })
  await page.waitForTimeout(500)
  await page.setViewportSize({ width: 960, height: 640 })
  await settle(page)
  expect((await stats(page)).triangles).toBeGreaterThan(50_000)
  expect((await state(page)).psoasShortening.right).toBe(0.2)
  expect(problems).toEqual([])
})

test('two tabs at once keep to themselves', async ({ context, page }) => {
  await open(page)
  const other = await context.newPage()
  await open(other)
  await setState(page, { psoasShortening: 0.2 })
  await setState(other, { hipFlexion: 40 })
  expect((await state(page)).hipFlexion.right).toBe(0)
  expect((await state(other)).psoasShortening.right).toBe(0)
})

test('a lost graphics context that comes back has kept every choice', async ({ page }) => {
  await open(page)
  await setState(page, { psoasShortening: { right: 0.2 }, colors: 'mechanics', hidden: ['nerve'], view: 'posterior' })
  const before = await state(page)
  await page.evaluate(() => {
    const lose = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    lose.loseContext()
    setTimeout(() => lose.restoreContext(), 300)
  })
  await expect(page.getByText('The graphics card stopped drawing')).toBeVisible()
  await expect(page.getByText('The graphics card stopped drawing')).toHaveCount(0)
  expect(await state(page)).toEqual(before)
})
