import { expect, type Page, test } from '@playwright/test'
import { everythingElse, goTo, open, settle } from './open'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
/** Takes `names` away from the browser before the page begins. */
const without = (page: Page, ...names: string[]) =>
  page.addInitScript((gone) => {
    for (const name of gone) Reflect.deleteProperty(window, name)
  }, names)

test('without video, windows that talk and packing the sheet for talks says so, and has no dead button', async ({
  page,
}) => {
  await without(page, 'VideoEncoder', 'BroadcastChannel', 'CompressionStream')
  const { problems } = await open(page)
  await press(page, 'Present')
  await expect(page.getByText('This browser cannot encode video.')).toBeVisible()
  await expect(page.getByText(/does not let two windows of it talk/)).toBeVisible()
  await expect(page.getByText('This browser cannot pack a deck into a link')).toBeVisible()
  for (const name of ['Record until stopped', 'Open the second window', 'Copy link'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  expect(problems).toEqual([])
})

test('without workers the question to 1,000 bodies is not offered, and says why', async ({ page }) => {
  await without(page, 'Worker')
  await open(page)
  await everythingElse(page)
  await expect(page.getByText(/does not let it work in the background/)).toBeVisible()
  await expect(page.getByRole('button', { name: /1,000 bodies/ })).toHaveCount(0)
})

test('without a clipboard the link is there to be copied by hand; where links can be handed on, they are', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', { value: async (what: unknown) => void shared.push(what) })
  })
  await open(page, '/#v=1&psoasShortening=.2*.1')
  await press(page, 'Share')
  await expect(page.getByText(/select the text and copy it/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(0)
  await press(page, 'Share by another program')
  const [{ url }] = (await page.evaluate(() => (window as unknown as { shared: { url: string }[] }).shared)) as [
    { url: string },
  ]
  expect(url).toMatch(/#v=2&psoasShortening=\.2=\.1&.*end$/)
})

test('where a page may not fill the screen, the key says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => undefined })
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen')
  })
  const { problems } = await open(page)
  await page.keyboard.press('Alt+f')
  await expect(page.getByText('This browser does not let a page fill the screen here.')).toBeVisible()
  expect(problems).toEqual([])
})

test('where nothing is kept, the page works and the preferences say so', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
  const { problems } = await open(page)
  await press(page, 'Help')
  await press(page, 'Preferences')
  await expect(page.getByText(/This browser keeps nothing for this page/)).toBeVisible()
  await page.keyboard.press('Escape')
  await press(page, 'Present')
  await press(page, 'Start')
  await expect(page.getByText('1 of 9')).toBeVisible()
  expect(problems).toEqual([])
})

test.describe('in a sandboxed frame that allows scripts alone', () => {
  const frame = async (page: Page) => {
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<iframe sandbox="allow-scripts" src="/?embed=1#v=1&psoasShortening=.2" width="900" height="560"></iframe>',
      }),
    )
    await page.goto('/around.html')
    return page.frameLocator('iframe')
  }

  test('one line says why it is empty, where the server gives its files to nobody else', async ({ page }) => {
    const inside = await frame(page)
    await expect(inside.getByText(/In a sandboxed frame it needs allow-same-origin/)).toBeVisible()
  })

  test('it works, where the server gives its files to everybody', async ({ page }) => {
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    await page.route(/\/(?:assets|models)\/|\.(?:svg|json|webmanifest)$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } })
    })
    const inside = await frame(page)
    const slider = inside.locator('[data-parameter="psoasShortening"]')
    await slider.waitFor({ state: 'attached' })
    await expect(slider).toHaveValue('0.2')
    await expect(inside.getByText(/In a sandboxed frame/)).toBeHidden()
    await expect
      .poll(() =>
        page
          .frames()[1]!
          .evaluate(
            () =>
              (window as never as { counterpull: { stats(): { triangles: number } } }).counterpull.stats().triangles,
          ),
      )
      .toBeGreaterThan(100_000)
    expect(problems).toEqual([])
  })
})

test('what the browser can is offered', async ({ page }) => {
  await goTo(page, '/')
  await settle(page)
  await press(page, 'Present')
  await expect(page.getByRole('button', { name: 'Record until stopped' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open the second window' })).toBeVisible()
  await expect(page.getByText(/cannot|does not let/)).toHaveCount(0)
})
