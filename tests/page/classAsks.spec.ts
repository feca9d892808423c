import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { serve } from '../../src/server/serve'
import { readSettings } from '../../src/server/settings'
import { open, openMenu, setState, settle } from './open'
import { bar as lesson } from './walkLesson'

let server: Awaited<ReturnType<typeof serve>>
test.beforeAll(async () => {
  server = await serve('dist', readSettings({ PORT: '0' }))
})
test.afterAll(() => server.stop())

const sheet = (page: Page) => page.getByRole('region', { name: 'A live class' })
const bar = (page: Page) => page.getByRole('region', { name: 'The class you are in' })
const card = (page: Page) => page.locator('[data-part="sheet"]:not([aria-label="A live class"])')
const said = (page: Page) => bar(page).locator('[data-part="classSaid"] li')
const ask = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true }).press('Enter')

/** A room with `page` as its presenter, and two students: one at a desk, one on a phone. */
async function begin(page: Page, contexts: readonly BrowserContext[]): Promise<readonly Page[]> {
  await open(page, `${server.address}/`)
  await openMenu(page)
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'A live class' }).press('Enter')
  await sheet(page).getByRole('button', { name: 'Open a room' }).press('Enter')
  const link = await sheet(page).getByRole('textbox', { name: 'Link for students' }).inputValue()
  return Promise.all(
    contexts.map(async (context) => {
      const student = await context.newPage()
      await open(student, link)
      await expect(bar(student)).toContainText('following')
      return student
    }),
  )
}

/** How many points of the canvas over the body are painted with more than `least` of 255. */
const painted = (page: Page, least = 0): Promise<number> =>
  page.locator('[data-part="classMarks"]').evaluate((element, bound) => {
    const canvas = element as HTMLCanvasElement
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return data.filter((byte, i) => i % 4 === 3 && byte > bound).length
  }, least)

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('[data-part="view"]').boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

test('a number, the ghost of the sacrum and a place on the body are asked of a class, shown on it, and saved', async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000)
  const contexts = await Promise.all([
    browser.newContext(),
    browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true }),
  ])
  const [ann, phone] = (await begin(page, contexts)) as [Page, Page]

  await ask(page, 'Ask: a number from 0 to 10')
  await bar(ann).getByRole('button', { name: '7', exact: true }).press('Enter')
  await bar(phone).getByRole('button', { name: '10', exact: true }).press('Enter')
  await expect(bar(phone).getByRole('button', { name: '10', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(sheet(page)).toContainText('2 of 2 answered')
  await ask(page, 'Show the answers')
  await expect(said(ann)).toHaveCount(2)
  await expect(said(phone).nth(0)).toContainText('7: 1 of 2')
  await ask(page, 'Done with this question')
  await expect(said(ann)).toHaveCount(0)

  await ask(page, 'Ask: where the sacrum goes')
  await expect(bar(ann)).toContainText('Draw its ghost')
  for (const [student, presses] of [
    [ann, 7],
    [phone, 12],
  ] as const) {
    const ghost = bar(student).getByRole('slider', { name: /Ghost/ })
    for (let i = 0; i < presses; i++) await ghost.press('ArrowRight')
  }
  await expect(sheet(page)).toContainText('2 of 2 answered')
  await expect(page.locator('[data-part="classMarks"]')).toHaveCount(0)
  await ask(page, 'Show the answers')
  for (const one of [page, ann, phone]) await expect.poll(() => painted(one)).toBeGreaterThan(200)
  await expect(said(phone).nth(0)).toContainText('+0.5° to +1.0°: 1 of 2')
  await expect(said(phone).nth(1)).toContainText('+1.0° to +1.5°: 1 of 2')
  // Shown, the ghost is nobody's to draw any more.
  await expect(bar(ann).getByRole('slider')).toHaveCount(0)
  await ask(page, 'Done with this question')
  await expect(page.locator('[data-part="classMarks"]')).toHaveCount(0)

  await ask(page, 'Ask: a place on the body')
  await expect(bar(ann)).toContainText('Tap the place on the body')
  const at = await middleOf(ann)
  await ann.mouse.click(at.x, at.y)
  await expect(bar(ann)).toContainText('Your answer is in.')
  // A tap that answers selects nothing.
  await expect(card(ann)).toHaveCount(0)
  // By name, without a hand on the body.
  await phone.locator('[data-part="view"]').press('/')
  await phone.getByRole('searchbox').fill('Sacrum')
  await phone.keyboard.press('Enter')
  await expect(bar(phone)).toContainText('Your answer is in.')
  await expect(sheet(page)).toContainText('2 of 2 answered')
  await ask(page, 'Show the answers')
  for (const one of [page, ann, phone]) await expect.poll(() => painted(one)).toBeGreaterThan(50)
  await expect(bar(ann)).toContainText('Sacrum')
  const { violations } = await new AxeBuilder({ page: phone }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  const waiting = page.waitForEvent('download')
  await ask(page, 'Save the answers (CSV)')
  const rows = (
    await (await waiting).createReadStream().then(async (stream) => {
      let text = ''
      for await (const part of stream) text += part
      return text
    })
  ).split('\n')
  expect(rows[0]).toBe('question,kind,answer,count,x_mm,y_mm,z_mm')
  // Eleven numbers, twelve parts of the range, and a row for each place and each dot.
  expect(rows.filter((row) => row.includes(',scale,'))).toHaveLength(11)
  expect(rows.filter((row) => row.includes(',ghost,'))).toHaveLength(12)
  expect(rows.filter((row) => row.includes(',dot,'))).toHaveLength(2)
  for (const row of rows) expect(row.split(',')).toHaveLength(7)
  for (const context of contexts) await context.close()
})

test('a place that a student taps is a pin on the body, and a press on it takes the class there', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const contexts = [await browser.newContext()]
  const [ann] = (await begin(page, contexts)) as [Page]
  await page.keyboard.press('Escape')
  await bar(ann).getByRole('button', { name: 'Ask', exact: true }).press('Enter')
  await expect(bar(ann)).toContainText('Tap the place that your question is about')
  const at = await middleOf(ann)
  await ann.mouse.click(at.x, at.y)
  await expect(bar(ann)).toContainText('Your teacher sees that you have a question')
  const pin = page.locator('[data-part="classPin"]')
  await expect(pin).toHaveText('1')
  // The same in the bar, for who has no pointer.
  const name = (await bar(page).getByRole('button', { name: /: 1$/ }).innerText()).split(':')[0]!
  // Its point is where the student tapped, in the presenter's own picture.
  const point = await pin.evaluate((element) => {
    const { left, width, bottom } = element.getBoundingClientRect()
    return { x: left + width / 2, y: bottom }
  })
  const there = await middleOf(page)
  expect(Math.hypot(point.x - there.x, point.y - there.y)).toBeLessThan(20)
  await pin.click()
  await expect(pin).toHaveCount(0)
  await expect(ann.getByRole('region', { name, exact: true })).toBeVisible()
  await contexts[0]!.close()
})

test('what a lesson has found or pressed is pointed at by every student, and shown with what is right', async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000)
  const contexts = await Promise.all([
    browser.newContext(),
    browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true }),
  ])
  const [ann, phone] = (await begin(page, contexts)) as [Page, Page]
  const students = [ann, phone]
  const point = async (one: Page, id: string): Promise<void> => {
    await lesson(one).getByRole('combobox').selectOption(id)
    await lesson(one)
      .getByRole('button', { name: /^This one/ })
      .press('Enter')
    await expect(lesson(one)).toContainText('Your answer is in.')
  }
  const goTo = async (step: string): Promise<void> => {
    await page.goto(`${server.address}/?lesson=${step}`)
    for (const one of students) await expect(lesson(one)).toContainText(step.replace('.', ' · '))
  }
  const press = (name: string) => lesson(page).getByRole('button', { name, exact: true }).press('Enter')

  // Whose right? One looks it up, the other taps the body, and may tap again: nothing is told yet.
  await goTo('L06.1')
  await point(phone, 'psoasMajor.left')
  const at = await middleOf(ann)
  await ann.mouse.click(at.x, at.y)
  await expect(lesson(ann)).toContainText('Your answer is in. Another tap changes it.')
  await expect(card(ann)).toHaveCount(0)
  await point(ann, 'psoasMajor.right')
  await expect(bar(page)).toContainText('2 of 2 answered')
  for (const one of students) await expect(one.locator('[data-part="answer"]')).toHaveCount(0)
  await press('Reveal')
  for (const one of [page, ...students]) {
    await expect(lesson(one)).toContainText('1 of 2 pointed at the right psoas major.')
    await expect(lesson(one).locator('[data-part="classSaid"] li')).toHaveCount(2)
    await expect(one.locator('[data-part="answer"]')).toBeVisible()
    await expect.poll(() => painted(one)).toBeGreaterThan(50)
  }
  await expect(lesson(ann)).toContainText('You pointed at it: the right psoas major.')
  await expect(lesson(phone)).toContainText('You pointed at the left psoas major.')

  // Several, one after the other.
  await goTo('L01.7')
  await expect(lesson(phone)).toContainText('Point at the sacrum (1 of 6).')
  for (const one of students) await point(one, 'sacrum')
  await expect(bar(page)).toContainText('2 of 2 answered')
  await press('Show the answers')
  await expect(lesson(phone)).toContainText('2 of 2 pointed at the sacrum.')
  await press('Next one')
  await expect(lesson(ann)).toContainText('Point at the right psoas major (2 of 6).')
  await expect(bar(page)).toContainText('0 of 2 answered')
  const { violations } = await new AxeBuilder({ page: phone }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  // A finger put down inside the crest.
  await goTo('L11.3')
  await point(ann, 'iliacus.right')
  await expect(bar(page)).toContainText('1 of 2 answered')
  await press('Reveal')
  for (const one of [page, ...students]) await expect(lesson(one)).toContainText('1 of 1 pointed at the right iliacus.')
  for (const context of contexts) await context.close()
})

/** A room whose one student has answered, and asked about, a place on the front of the lumbar spine. */
async function pointed(page: Page, contexts: readonly BrowserContext[]): Promise<Page> {
  const [ann] = (await begin(page, contexts)) as [Page]
  await setState(page, { view: 'anterior' })
  await ask(page, 'Ask: a place on the body')
  await expect(bar(ann)).toContainText('Tap the place on the body')
  await settle(ann)
  const { x, y, width, height } = (await ann.locator('[data-part="view"]').boundingBox())!
  const at = { x: x + width / 2, y: y + 0.36 * height }
  await ann.mouse.click(at.x, at.y)
  await expect(sheet(page)).toContainText('1 of 1 answered')
  await ask(page, 'Show the answers')
  await bar(ann).getByRole('button', { name: 'Ask', exact: true }).press('Enter')
  await ann.mouse.click(at.x, at.y)
  await expect(page.locator('[data-part="classPin"]')).toHaveText('1')
  await page.keyboard.press('Escape')
  await settle(page)
  return ann
}

test('what the class points at shows through the body no more than faintly', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const contexts = [await browser.newContext()]
  await pointed(page, contexts)
  const pin = page.locator('[data-part="classPin"]')
  await expect.poll(() => painted(page, 200)).toBeGreaterThan(50)
  await expect(pin).not.toHaveAttribute('data-covered')
  await setState(page, { view: 'posterior' })
  await settle(page)
  // A thin ring, and a pin that can still be pressed.
  await expect.poll(() => painted(page, 200)).toBe(0)
  expect(await painted(page)).toBeGreaterThan(10)
  await expect(pin).toHaveAttribute('data-covered')
  await setState(page, { view: 'anterior' })
  await expect.poll(() => painted(page, 200)).toBeGreaterThan(50)
  await expect(pin).not.toHaveAttribute('data-covered')
  for (const context of contexts) await context.close()
})

test('with dots and pins on the body nothing is asked of the browser while nothing moves', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  await page.addInitScript(() => {
    const asked = { frames: 0 }
    const { requestAnimationFrame } = window
    Object.assign(window, {
      asked,
      requestAnimationFrame: (act: FrameRequestCallback) => {
        asked.frames++
        return requestAnimationFrame(act)
      },
    })
  })
  const contexts = [await browser.newContext()]
  await pointed(page, contexts)
  const frames = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { asked: { frames: number } }).asked.frames)
  const before = await frames()
  await page.waitForTimeout(1500)
  expect((await frames()) - before).toBe(0)
  // And they follow what is drawn.
  await setState(page, { view: 'posterior' })
  await expect(page.locator('[data-part="classPin"]')).toHaveAttribute('data-covered')
  for (const context of contexts) await context.close()
})

test('dots and pins are in the picture that is saved', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const contexts = [await browser.newContext()]
  await pointed(page, contexts)
  /** Of the saved picture: how many of its points have nearly the colour of `token`. */
  const pointsOf = async (file: string, token: string): Promise<number> =>
    page.evaluate(
      async ([source, name]) => {
        const probe = Object.assign(document.createElement('i'), { style: `color: var(${name})` })
        document.body.append(probe)
        const [r, g, b] = getComputedStyle(probe)
          .color.match(/[\d.]+/g)!
          .map(Number)
        probe.remove()
        const image = await createImageBitmap(await (await fetch(source!)).blob())
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        pen.drawImage(image, 0, 0)
        const { data } = pen.getImageData(0, 0, image.width, image.height)
        let count = 0
        for (let i = 0; i < data.length; i += 4)
          if (Math.hypot(data[i]! - r!, data[i + 1]! - g!, data[i + 2]! - b!) < 6) count++
        return count
      },
      [file, token],
    )
  const save = async (): Promise<string> => {
    await openMenu(page)
    await page.getByRole('button', { name: 'Share', exact: true }).press('Enter')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save picture (PNG)', exact: true }).press('Enter'),
    ])
    await page.keyboard.press('Escape')
    return `data:image/png;base64,${(await readFile((await file.path())!)).toString('base64')}`
  }
  const withClass = await save()
  // The picture is 1600 wide, the page 960 at the most: a dot of radius 5 is at least 8 there, a pin larger.
  expect(await pointsOf(withClass, '--line-b')).toBeGreaterThan(100)
  const pins = await pointsOf(withClass, '--accent')
  await page.locator('[data-part="classPin"]').click()
  await openMenu(page)
  await bar(page).getByRole('button', { name: 'Room' }).press('Enter')
  await ask(page, 'Done with this question')
  await page.keyboard.press('Escape')
  await setState(page, { view: 'anterior' })
  await settle(page)
  const without = await save()
  expect(await pointsOf(without, '--line-b')).toBeLessThan(20)
  expect(pins - (await pointsOf(without, '--accent'))).toBeGreaterThan(300)
  for (const context of contexts) await context.close()
})
