import { expect, type Page, test } from '@playwright/test'
import { type SheetId, sheetIds, sheetRow } from '../../src/state/page/sheets'
import { page as words } from '../../src/words/en/ui/page'
import { everythingElse, goTo, openMenu, setState } from './open'

interface Size {
  readonly width: number
  readonly height: number
  /** Of the window, by area, that shows the body and nothing over it. */
  readonly share: number
}

const desks: readonly Size[] = [
  { width: 1440, height: 900, share: 0.6 },
  { width: 1280, height: 720, share: 0.6 },
  { width: 1920, height: 1080, share: 0.6 },
  // Half as large again.
  { width: 960, height: 600, share: 0.45 },
  { width: 853, height: 480, share: 0.45 },
]

/** A phone: what share of its height shows the body. */
const phones: readonly Size[] = [
  { width: 390, height: 844, share: 0.55 },
  { width: 360, height: 640, share: 0.55 },
  { width: 852, height: 393, share: 0.6 },
  { width: 667, height: 375, share: 0.6 },
  // 1280x1024 four times as large.
  { width: 320, height: 256, share: 0.4 },
]

/** What the window shows at points 8 px apart: shares of it and of its height that are the body, and what hangs over. */
const room = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    // What lets the pointer through covers the body all the same.
    const style = document.createElement('style')
    style.textContent = 'main *:not([data-part="view"] *) { pointer-events: auto !important }'
    document.head.append(style)
    const step = 8
    const rows: number[] = []
    let across = 0
    for (let y = step / 2; y < innerHeight; y += step) {
      let hits = 0
      across = 0
      for (let x = step / 2; x < innerWidth; x += step, across++)
        if (document.elementFromPoint(x, y)?.closest('[data-part="view"]')) hits++
      rows.push(hits)
    }
    style.remove()
    const widest = Math.max(...rows)
    const sheet = document.querySelector('[data-part="sheet"]')
    const column = sheet?.closest('[data-part="side"]')
    return {
      area: rows.reduce((sum, hits) => sum + hits, 0) / (rows.length * across),
      // A row counts where half of it is the body.
      height: rows.filter((hits) => 2 * hits > widest).length / rows.length,
      sideways: document.documentElement.scrollWidth - innerWidth,
      below: Math.max(0, (column ?? sheet)?.getBoundingClientRect().bottom ?? 0) - innerHeight,
    }
  })

/** Every size of `sizes` in the mode that the page is in, a line for each in which the body has too little room. */
async function cramped(page: Page, mode: string, sizes: readonly Size[], by: 'area' | 'height'): Promise<string[]> {
  const lines: string[] = []
  for (const { width, height, share } of sizes) {
    await page.setViewportSize({ width, height })
    await page.evaluate(() => scrollTo(0, 0))
    const seen = await room(page)
    const place = `${mode} at ${width}x${height}`
    if (seen[by] < share) lines.push(`${place}: ${by} ${(100 * seen[by]).toFixed(1)} %`)
    if (seen.sideways > 0) lines.push(`${place}: scrolls sideways by ${seen.sideways}`)
    if (by === 'area' && seen.below > 0) lines.push(`${place}: the sheet ends ${seen.below} below the window`)
  }
  return lines
}

const begin = async (page: Page, path = '/'): Promise<void> => {
  // How finely the body is drawn is of no matter here.
  await page.addInitScript(
    () =>
      localStorage.getItem('counterpull.preferences') ??
      localStorage.setItem('counterpull.preferences', '{"quality":"low"}'),
  )
  await page.setViewportSize({ width: 1440, height: 900 })
  await goTo(page, path)
}

async function openSheet(page: Page, id: SheetId): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  if (sheetRow(id).bar) await page.getByRole('button', { name: words[id], exact: true }).click()
  else {
    await everythingElse(page)
    await page.getByRole('button', { name: /^Evidence: Sacrum/ }).click()
  }
  await page.locator('[data-part="sheet"] h2').waitFor()
}

for (const id of sheetIds)
  test(`beside a sheet the body has its share of a desk and of a phone: ${id}`, async ({ page }) => {
    await begin(page)
    await openSheet(page, id)
    expect([...(await cramped(page, id, desks, 'area')), ...(await cramped(page, id, phones, 'height'))]).toEqual([])
  })

test('at home the body has its share of a desk', async ({ page }) => {
  await begin(page)
  await page.getByRole('slider', { name: 'Right psoas shortening' }).waitFor()
  expect(await cramped(page, 'home', desks, 'area')).toEqual([])
})

test('in a lesson, before the answer and after it', async ({ page }) => {
  await begin(page, '/?lesson=L04.3')
  await page.locator('[data-part="caption"]').waitFor()
  const before = await cramped(page, 'a question', desks, 'area')
  const height = async (): Promise<number> => (await page.getByRole('application').boundingBox())!.height
  await page.setViewportSize({ width: 1280, height: 720 })
  const asked = await height()
  await page.getByRole('group', { name: 'Your vote' }).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Reveal' }).click()
  await page.locator('[data-part="answer"]').waitFor()
  expect(await height()).toBe(asked)
  expect([...before, ...(await cramped(page, 'an answer', desks, 'area'))]).toEqual([])
})

test('in the quiz', async ({ page }) => {
  await begin(page)
  await openSheet(page, 'learn')
  await page.getByRole('button', { name: /^All \d+/ }).click()
  // Where little more than what is asked is left.
  const tight = desks.filter(({ width }) => width === 1280 || width === 853)
  const lines: string[] = []
  for (let left = Infinity, place = ''; left > 0; ) {
    place = (await page.getByText(/^Question \d+ of \d+$/).textContent())!
    const [at, all] = place.match(/\d+/g)!.map(Number) as [number, number]
    lines.push(...(await cramped(page, place, at === 1 ? desks : tight, 'area')))
    await answerAnyhow(page)
    left = all - at
  }
  expect(lines).toEqual([])
})

/** Chooses the first that is offered, has the answer shown if it is another, and goes on. */
async function answerAnyhow(page: Page): Promise<void> {
  const names = page.getByRole('combobox', { name: 'Tap it on the body, or choose' })
  const showMe = page.getByRole('button', { name: 'Show me' })
  const next = page.getByRole('button', { name: 'Next question' })
  if (await names.isVisible()) {
    await names.selectOption({ index: 1 })
    await page.getByRole('button', { name: /^This one/ }).click()
  } else await page.locator('[data-part="sheet"] [data-answer]').first().click()
  await showMe.or(next).first().waitFor()
  if (await showMe.isVisible()) await showMe.click()
  await next.click()
}

test('before a room', async ({ page }) => {
  await begin(page)
  await openSheet(page, 'present')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.locator('[data-part="said"]').waitFor()
  // The caption is larger than the page's sentence, for the room.
  const onSide = [
    { width: 852, height: 393, share: 0.6 },
    { width: 667, height: 375, share: 0.5 },
  ]
  expect([
    ...(await cramped(page, 'stage', desks, 'area')),
    ...(await cramped(page, 'stage', onSide, 'height')),
  ]).toEqual([])
})

test('on a phone body, psoas and instruments are on the first screen', async ({ page }) => {
  await begin(page)
  const psoas = page.getByRole('slider', { name: 'Left psoas shortening' })
  await psoas.waitFor()
  const lines = await cramped(page, 'home', phones, 'height')
  for (const { width, height } of phones.filter((size) => size.height > 256)) {
    await page.setViewportSize({ width, height })
    await page.evaluate(() => scrollTo(0, 0))
    const [slider, strip, dock] = (await Promise.all(
      [psoas, page.locator('[data-part="instruments"]'), page.locator('[data-part="dock"]')].map((one) =>
        one.boundingBox(),
      ),
    )) as [Box, Box, Box]
    if (Math.max(slider.y + slider.height, strip.y + strip.height) > height) lines.push(`${width}x${height}: cut off`)
    if (height > width && strip.height + dock.height > 0.3 * height) lines.push(`${width}x${height}: strip too high`)
  }
  expect(lines).toEqual([])
})
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

test('in a lesson on a phone', async ({ page }) => {
  await begin(page, '/?lesson=L04.3')
  await page.locator('[data-part="caption"]').waitFor()
  expect(await cramped(page, 'a lesson', phones, 'height')).toEqual([])
})

/** Of the numbers and the account, the letters that stick out of the strip they stand in. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const strip = document.querySelector('[data-part="instruments"]')!
    const { left, right, top, bottom } = strip.getBoundingClientRect()
    const letters = document.createTreeWalker(strip, NodeFilter.SHOW_TEXT)
    const out: string[] = []
    for (let node = letters.nextNode(); node; node = letters.nextNode()) {
      const element = node.parentElement!
      // What is left to a screen reader, and a sentence that ends in dots, are meant to be cut.
      const meant = (one: Element | null): boolean =>
        one !== null && one !== strip && (getComputedStyle(one).clipPath !== 'none' || meant(one.parentElement))
      if (!element.closest('dl, [data-account]') || meant(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects())
        if (box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1)
          out.push(node.textContent!)
    }
    return out
  })

for (const path of ['/', '/?lesson=L03.1'])
  test(`no number and no word of the account is cut off, at any size: ${path}`, async ({ page }) => {
    await begin(page, path)
    await page.locator('[data-account]').waitFor()
    const lines: string[] = []
    for (const [account, pulled] of [
      ['As taught', 0],
      ['As measured', 0],
      // Then each number is two.
      ['As taught', { right: 0.2, left: 0 }],
    ] as const)
      for (const { width, height } of [...desks, ...phones]) {
        await setState(page, { psoasShortening: pulled })
        await page.setViewportSize({ width, height })
        await page.getByRole('radio', { name: account }).evaluate((radio: HTMLInputElement) => radio.click())
        const cut = await cutOff(page)
        const bar = (await page.locator('[data-part="answers"]').boundingBox())!
        if (bar.width < 40) lines.push(`${account} at ${width}x${height}: no bar`)
        if (cut.length > 0) lines.push(`${account} at ${width}x${height}: ${cut.join(' | ')}`)
      }
    expect(lines).toEqual([])
  })

test('what the device keeps for itself is left free', async ({ page }) => {
  await begin(page)
  await page.getByRole('slider', { name: 'Left psoas shortening' }).waitFor()
  const insets = { top: 47, right: 44, bottom: 34, left: 59 }
  await page.evaluate((sides) => {
    for (const [side, inset] of Object.entries(sides))
      document.documentElement.style.setProperty(`--safe-${side}`, `${inset}px`)
  }, insets)
  for (const [width, height] of [
    [390, 844],
    [852, 393],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openMenu(page)
    for (const one of [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('button', { name: 'Menu' }),
      page.getByRole('button', { name: 'Learn' }),
      page.getByRole('application'),
      page.getByRole('slider', { name: 'Left psoas shortening' }),
      page.locator('[data-part="instruments"]'),
    ]) {
      const box = (await one.boundingBox())!
      expect(box.y).toBeGreaterThanOrEqual(insets.top)
      expect(box.x).toBeGreaterThanOrEqual(insets.left)
      expect(box.x + box.width).toBeLessThanOrEqual(width - insets.right)
      expect(box.y + box.height).toBeLessThanOrEqual(height - insets.bottom)
    }
    await page.keyboard.press('Escape')
  }
})

test('letters grow with a very large window, and with what a person prefers', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('counterpull.preferences', '{"textSize":1.3}'))
  const root = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
  await begin(page)
  expect(await root()).toBeCloseTo(16 * 1.3)
  await page.setViewportSize({ width: 3840, height: 2160 })
  expect(await root()).toBeCloseTo(32 * 1.3)
  await page.setViewportSize({ width: 1920, height: 1080 })
  expect(await root()).toBeCloseTo(16 * 1.3)
})

test('everything else folds away, and is found as it was left', async ({ page }) => {
  await begin(page)
  const readouts = page.getByRole('region', { name: 'Readouts' })
  await page.getByText('Everything else').waitFor()
  await expect(readouts).toHaveCount(0)
  await everythingElse(page)
  await expect(readouts).toBeVisible()
  await goTo(page, '/')
  await expect(readouts).toBeVisible()
  await page.getByText('Everything else').click()
  await expect(readouts).toHaveCount(0)
})

test('in a lesson the column shows the lesson or the controls, and the lesson again at the next step', async ({
  page,
}) => {
  await begin(page, '/?lesson=L04.1')
  const caption = page.locator('[data-part="caption"]')
  const psoas = page.getByRole('slider', { name: 'Right psoas shortening' })
  await caption.waitFor()
  await expect(psoas).toBeHidden()
  await page.getByRole('button', { name: 'Controls', exact: true }).click()
  await expect(psoas).toBeVisible()
  await expect(caption).toBeHidden()
  await page.getByRole('application').press(']')
  await expect(caption).toBeVisible()
  await expect(psoas).toBeHidden()
})
