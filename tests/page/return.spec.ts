import { expect, type Page, test } from '@playwright/test'
import { goTo, open, setState, settle, state, stats } from './open'
import { bar } from './walkLesson'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
const shownAgain = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => 'counterpull' in window)
  await page.evaluate(() => (window as never as { counterpull: { ready: Promise<void> } }).counterpull.ready)
  await settle(page)
}

test.describe('who goes to another page and comes back', () => {
  test('finds what was shown, where the browser has thrown the page away meanwhile', async ({ page }) => {
    const { problems } = await open(page)
    await setState(page, {
      psoasShortening: { right: 0.17, left: 0.05 },
      hidden: ['nerve'],
      view: 'posterior',
      exaggeration: 2,
    })
    const before = await state(page)
    await page.goto('about:blank')
    await page.goBack()
    await shownAgain(page)
    expect(await state(page)).toEqual(before)
    expect((await stats(page)).triangles).toBeGreaterThan(50_000)
    expect(problems).toEqual([])
  })

  test('finds the step of the lesson', async ({ page }) => {
    await open(page, '/?lesson=L04')
    await bar(page).press(']')
    await expect(page).toHaveURL(/lesson=L04\.2/)
    await page.goto('about:blank')
    await page.goBack()
    await shownAgain(page)
    await expect(bar(page).getByText('L04 · 2 of 8')).toBeVisible()
  })

  test('but who follows a link, or loads the page anew, gets what that says', async ({ page }) => {
    await open(page, '/#v=2&psoasShortening=.1&end')
    await setState(page, { psoasShortening: 0.2 })
    await page.reload()
    await shownAgain(page)
    expect((await state(page)).psoasShortening.right).toBe(0.1)
    await setState(page, { psoasShortening: 0.2 })
    await page.goto('about:blank')
    await goTo(page, '/#v=2&psoasShortening=.1&end')
    expect((await state(page)).psoasShortening.right).toBe(0.1)
  })

  test('finds the page at work, where the browser has kept it whole', async ({ page }) => {
    const { problems } = await open(page)
    await setState(page, { psoasShortening: 0.2 })
    const before = await state(page)
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    expect(await state(page)).toEqual(before)
    await setState(page, { psoasShortening: 0.1 })
    await settle(page)
    expect((await state(page)).psoasShortening.right).toBe(0.1)
    expect((await stats(page)).triangles).toBeGreaterThan(50_000)
    expect(problems).toEqual([])
  })
})

test('a course goes on being reported after the browser has kept the page whole', async ({ page }) => {
  await page.addInitScript(() => {
    const told: string[] = []
    const tell =
      (name: string) =>
      (...values: string[]) => {
        told.push([name, ...values].join(' ').trim())
        return name === 'LMSGetValue' ? '' : 'true'
      }
    const API = Object.fromEntries(
      ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'].map((name) => [name, tell(name)]),
    )
    Object.assign(window, { API, told })
  })
  const told = () => page.evaluate(() => (window as never as { told: string[] }).told)
  await open(page, '/?scorm=1')
  await expect.poll(told).toContain('LMSInitialize')
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  const after = await told()
  expect(after.filter((line) => line === 'LMSFinish')).toHaveLength(1)
  expect(after.lastIndexOf('LMSInitialize')).toBeGreaterThan(after.indexOf('LMSFinish'))
})

test.describe('where a newer version has taken the place of the one that is open', () => {
  /** The server has another page now, and what belonged to the old one is gone. */
  async function deployAnother(page: Page): Promise<void> {
    await page.route(/\/(?:\?.*)?$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/(src="[^"]*\/index-)[^".]+/, '$1newer') })
    })
    await page.route(/assets\/GraphsSheet[^/]*\.js/, (route) => route.fulfill({ status: 404, body: '' }))
  }

  test('one line says so when a part is gone, and reloading with it keeps what was chosen', async ({ page }) => {
    await open(page)
    await setState(page, { psoasShortening: { right: 0.2, left: 0.1 }, hidden: ['nerve'] })
    const before = await state(page)
    await deployAnother(page)
    await press(page, 'Graphs')
    await expect(
      page.getByRole('alert').getByText(/A newer version of the page has taken the place of this one/),
    ).toBeVisible()
    await expect(page.getByRole('status').getByText('A newer version is ready.')).toBeVisible()
    expect(await state(page)).toEqual(before)
    await page.unrouteAll()
    await press(page, 'Reload with it')
    await page.waitForURL(/#v=2/)
    await shownAgain(page)
    expect(await state(page)).toEqual(before)
  })

  test('without one, a part that does not come is not taken for it', async ({ page }) => {
    await open(page)
    await page.route(/assets\/GraphsSheet[^/]*\.js/, (route) => route.fulfill({ status: 404, body: '' }))
    await press(page, 'Graphs')
    await expect(page.getByRole('alert').getByText(/could not be loaded/)).toBeVisible()
    await expect(page.getByText(/newer version/)).toHaveCount(0)
  })
})

test.describe('from right to left', () => {
  test.use({ locale: 'ar', viewport: { width: 1440, height: 900 } })

  test('a browser for Arabic opens the page in English, from left to right, with nothing mirrored', async ({
    page,
  }) => {
    const { problems } = await open(page, '/#v=2&psoasShortening=.2&end')
    expect(await page.evaluate(() => navigator.language)).toBe('ar')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr')
    await expect(page.getByText('Both psoas 20 % shorter').first()).toBeVisible()
    // The body at the left, its controls at the right; a slider grows to the right.
    const [stage, side] = await Promise.all(
      ['stage', 'side'].map((part) => page.locator(`[data-part="${part}"]`).boundingBox()),
    )
    expect(stage!.x + stage!.width).toBeLessThanOrEqual(side!.x + 1)
    const slider = page.locator('[data-parameter="psoasShortening.right"]')
    await slider.press('ArrowRight')
    expect((await state(page)).psoasShortening.right).toBeGreaterThan(0.2)
    // Digits as the page writes them.
    expect(await page.locator('[data-part="instruments"]').innerText()).not.toMatch(/[\u0660-\u0669]/)
    expect(problems).toEqual([])
  })
})

test.describe('another screen under the open page', () => {
  const sharpen = async (page: Page, deviceScaleFactor: number, width = 960): Promise<void> => {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 640,
      deviceScaleFactor,
      mobile: false,
    })
  }
  const fineness = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLCanvasElement>('[data-part="view"] canvas')].map(
        (canvas) => canvas.width / canvas.getBoundingClientRect().width,
      ),
    )
  const handles = (page: Page) =>
    page
      .locator('[data-part="view"] button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))

  /** Left to itself a machine without a graphics card is soon given less to draw. */
  const preferQuality = async (page: Page, quality: 'High' | 'Low'): Promise<void> => {
    await press(page, 'Help')
    await press(page, 'Preferences')
    await page.getByRole('radio', { name: quality, exact: true }).check()
    await page.keyboard.press('Escape')
  }

  test('the picture and what is drawn over it are as fine as it is, and as still', async ({ page }) => {
    const { problems } = await open(page, '/')
    await preferQuality(page, 'High')
    await settle(page)
    const before = await handles(page)
    expect(await fineness(page)).toEqual([expect.closeTo(1, 1), expect.closeTo(1, 1)])
    await sharpen(page, 2)
    // Chromium tells of an emulated screen only when the window has another size, too: the next picture is the first to know.
    await page.getByRole('slider', { name: 'Right psoas shortening' }).press('ArrowRight')
    await expect.poll(() => fineness(page)).toEqual([expect.closeTo(2, 1), expect.closeTo(2, 1)])
    await page.getByRole('slider', { name: 'Right psoas shortening' }).press('ArrowLeft')
    await settle(page)
    const after = await handles(page)
    expect(after).toHaveLength(before.length)
    for (const [i, { x, y }] of after.entries()) {
      expect(Math.abs(x - before[i]!.x)).toBeLessThan(1.5)
      expect(Math.abs(y - before[i]!.y)).toBeLessThan(1.5)
    }
    const { framesRendered } = await stats(page)
    await page.waitForTimeout(1500)
    expect((await stats(page)).framesRendered).toBe(framesRendered)
    await sharpen(page, 1, 961)
    await expect.poll(() => fineness(page)).toEqual([expect.closeTo(1, 1), expect.closeTo(1, 1)])
    expect(problems).toEqual([])
  })

  test('a picture that was made simpler stays so when the window is made larger', async ({ page }) => {
    await open(page, '/')
    await preferQuality(page, 'Low')
    await sharpen(page, 2)
    await settle(page)
    await expect.poll(() => fineness(page)).toEqual([expect.closeTo(1, 1), expect.closeTo(1, 1)])
    await sharpen(page, 2, 1000)
    await settle(page)
    expect(await fineness(page)).toEqual([expect.closeTo(1, 1), expect.closeTo(1, 1)])
  })
})
