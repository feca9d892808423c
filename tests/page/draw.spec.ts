import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { goTo, open, setState, settle, state } from './open'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const marks = async (page: Page) => (await state(page)).marks
const tool = (page: Page, name: string) =>
  page.locator('[data-part="drawing"]').getByRole('button', { name, exact: true })

/** Draws from one place of the picture to another, in parts of it. */
async function draw(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const box = (await page.locator('[data-part="view"]').boundingBox())!
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at(to), { steps: 8 })
  await page.mouse.up()
}

/** How many dots of a picture are as magenta as the pen. */
const magenta = (page: Page, picture: string) =>
  page.evaluate(async (source) => {
    const element =
      source === 'marks'
        ? document.querySelector<HTMLCanvasElement>('canvas[data-part="marks"]')!
        : await createImageBitmap(await (await fetch(source)).blob())
    const sheet = new OffscreenCanvas(element.width, element.height)
    const pen = sheet.getContext('2d', { willReadFrequently: true })!
    pen.drawImage(element, 0, 0)
    const { data } = pen.getImageData(0, 0, sheet.width, sheet.height)
    let [count, left] = [0, Infinity]
    for (let i = 0; i < data.length; i += 4)
      if (data[i]! > 230 && data[i + 1]! < 130 && data[i + 2]! > 190 && data[i + 3]! > 200) {
        count++
        left = Math.min(left, (i / 4) % sheet.width)
      }
    return { count, left: left / sheet.width }
  }, picture)

test('an arrow drawn on the sacrum stays on it when the body is turned, is in the link and the picture, and is undone by one key', async ({
  page,
}) => {
  const { problems } = await open(page)
  await page.locator('[data-part="view"]').focus()
  await page.keyboard.press('p')
  await tool(page, 'Arrow').click()
  await tool(page, 'Magenta').click()
  const camera = await page.evaluate(() => location.hash)
  // From beside it: a line sticks to what it begins on.
  await draw(page, [0.46, 0.35], [0.3, 0.2])
  const [arrow, ...more] = await marks(page)
  expect(more).toEqual([])
  expect(arrow).toMatchObject({ kind: 'arrow', text: '' })
  expect(arrow!.on).not.toBeNull()
  // What was dragged was the pen, not the body.
  expect(await page.evaluate(() => location.hash)).toBe(camera)
  const before = await magenta(page, 'marks')
  expect(before.count).toBeGreaterThan(100)

  await page.keyboard.press('Escape')
  await expect(page.locator('[data-part="drawing"]')).toHaveCount(0)
  await page.locator('[data-part="view"]').focus()
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowLeft')
  await settle(page)
  const turned = await magenta(page, 'marks')
  expect(turned.count).toBeGreaterThan(100)
  expect(Math.abs(turned.left - before.left)).toBeGreaterThan(0.01)

  await press(page, 'Share')
  const link = await page.getByLabel('Link to this moment').inputValue()
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save picture (PNG)')])
  const picture = `data:image/png;base64,${(await readFile((await file.path())!)).toString('base64')}`
  expect((await magenta(page, picture)).count).toBeGreaterThan(100)

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect.poll(() => marks(page)).toEqual([])
  await page.goto('about:blank')
  await goTo(page, link.replace(/^[^#]*/, '/'))
  await expect
    .poll(async () => (await marks(page)).map(({ kind, on }) => ({ kind, on })))
    .toEqual([{ kind: 'arrow', on: arrow!.on }])
  // What draws them comes after the picture.
  await page.locator('canvas[data-part="marks"]').waitFor({ state: 'attached' })
  await expect.poll(async () => (await magenta(page, 'marks')).count).toBeGreaterThan(100)
  expect(problems).toEqual([])
})

test('what is drawn on the back of the body does not shine through to the front, on the page nor in the picture', async ({
  page,
}) => {
  const { problems } = await open(page)
  await setState(page, { view: 'posterior', arrangement: 'whole', hidden: ['muscles'] })
  await settle(page)
  await page.locator('[data-part="view"]').focus()
  await page.keyboard.press('p')
  await tool(page, 'Magenta').click()
  for (const [name, from, to] of [
    ['Pen', [0.49, 0.5], [0.515, 0.53]],
    ['Arrow', [0.49, 0.54], [0.515, 0.51]],
  ] as const) {
    await tool(page, name).click()
    await draw(page, from, to)
  }
  await tool(page, 'Text').click()
  await page.getByRole('textbox', { name: 'Words to put' }).fill('S2')
  await draw(page, [0.5, 0.52], [0.5, 0.52])
  expect((await marks(page)).map(({ on }) => on)).toEqual(['sacrum', 'sacrum', 'sacrum'])
  await tool(page, 'Done').click()
  await settle(page)
  const behind = await magenta(page, 'marks')
  expect(behind.count).toBeGreaterThan(100)

  await setState(page, { view: 'anterior' })
  await settle(page)
  expect((await magenta(page, 'marks')).count).toBe(0)
  await press(page, 'Share')
  const saved = async (): Promise<number> => {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save picture (PNG)')])
    const picture = `data:image/png;base64,${(await readFile((await file.path())!)).toString('base64')}`
    return (await magenta(page, picture)).count
  }
  expect(await saved()).toBe(0)
  await setState(page, { view: 'posterior' })
  await settle(page)
  expect((await magenta(page, 'marks')).count).toBeGreaterThan(0.9 * behind.count)
  expect(await saved()).toBeGreaterThan(100)
  expect(problems).toEqual([])
})

test('words and a circle on the glass stay where they are; wiped they are gone, and one undo has them back', async ({
  page,
}) => {
  const { problems } = await open(page)
  await page.locator('[data-part="view"]').focus()
  await page.keyboard.press('p')
  await tool(page, 'Sticks to the bone').click()
  await tool(page, 'Circle').click()
  await draw(page, [0.5, 0.4], [0.6, 0.4])
  await tool(page, 'Text').click()
  await page.getByRole('textbox', { name: 'Words to put' }).fill('here')
  await draw(page, [0.5, 0.6], [0.5, 0.6])
  const drawn = await marks(page)
  expect(drawn.map(({ kind, on, text }) => [kind, on, text])).toEqual([
    ['circle', null, ''],
    ['text', null, 'here'],
  ])
  // The middle of the picture is nothing right of itself, and a tenth of its height above.
  expect(drawn[0]!.points[0]).toBeCloseTo(0, 2)
  expect(drawn[0]!.points[1]).toBeCloseTo(-0.1, 2)
  await tool(page, 'Wipe all').click()
  expect(await marks(page)).toEqual([])
  await tool(page, 'Done').click()
  await page.keyboard.press('Control+z')
  expect(await marks(page)).toHaveLength(2)
  expect(problems).toEqual([])
})

test('a finger draws too, on a phone', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await page.locator('[data-part="view"]').focus()
  await page.keyboard.press('p')
  await expect(tool(page, 'Pen')).toHaveAttribute('aria-pressed', 'true')
  const box = (await page.locator('[data-part="view"]').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 3]
  const finger = await context.newCDPSession(page)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  for (let k = 1; k <= 10; k++)
    await finger.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: x + 4 * k, y: y + 20 * Math.sin(k) }],
    })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(async () => (await marks(page)).map(({ kind }) => kind)).toEqual(['pen'])
})

test('a film of the deck has what was drawn in a scene, on the glass and on the bone, in the frames of that scene and no others', async ({
  page,
}) => {
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const sheet = page.getByRole('region', { name: 'Present', exact: true })
  const act = (name: string) => sheet.getByRole('button', { name, exact: true }).click()
  await act('New deck')
  await setState(page, { view: 'posterior', arrangement: 'whole', hidden: ['muscles'] })
  await act('Capture this state as a scene')
  const mark = { color: 'magenta', text: '' }
  await setState(page, {
    marks: [
      // A ring about the middle, as high as half the picture.
      { ...mark, kind: 'circle', on: null, points: [0, 0, 0, 0.25, 0, 0] },
      // Words at a place behind the sacrum [m]: for who looks from behind, before it.
      { ...mark, kind: 'text', on: 'sacrum', points: [-0.15, 0.06, 0], text: 'SACRUM' },
    ],
  })
  await act('Capture this state as a scene')
  await sheet.getByRole('textbox', { name: 'seconds a scene' }).fill('2')
  const download = page.waitForEvent('download')
  await act('Record the whole deck')
  const film = await download
  const type = `video/${film.suggestedFilename().split('.')[1]}`
  const bytes = await readFile((await film.path())!)
  const [first, last] = await page.evaluate(
    async (address) => {
      const video = document.createElement('video')
      video.muted = true
      video.src = URL.createObjectURL(await (await fetch(address)).blob())
      const come = (event: string) => new Promise((done) => video.addEventListener(event, done, { once: true }))
      await come('loadeddata')
      const frames: ImageData[] = []
      for (const time of [1, video.duration - 0.1]) {
        video.currentTime = time
        await come('seeked')
        const sheet = new OffscreenCanvas(video.videoWidth, video.videoHeight)
        const pen = sheet.getContext('2d')!
        pen.drawImage(video, 0, 0)
        frames.push(pen.getImageData(0, 0, sheet.width, sheet.height))
      }
      // Where the magenta of the pen is, as far as a film keeps colours: how many dots, and from where to where.
      return frames.map(({ data, width }) => {
        const places: { x: number; y: number }[] = []
        for (let i = 0; i < data.length; i += 4)
          if (data[i]! > 180 && data[i + 1]! < 140 && data[i + 2]! > 140)
            places.push({ x: (i / 4) % width, y: Math.floor(i / 4 / width) })
        const ys = places.map(({ y }) => y)
        const xs = places.map(({ x }) => x)
        const middle = places.filter(
          ({ x, y }) => Math.hypot(x - 640, y - (Math.min(...ys) + Math.max(...ys)) / 2) < 90,
        )
        return {
          count: places.length,
          middle: middle.length,
          wide: Math.max(...xs) - Math.min(...xs),
          high: Math.max(...ys) - Math.min(...ys),
        }
      })
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  )
  expect(first!.count).toBe(0)
  // A ring is as high as wide, and there are words in it.
  expect(last!.count).toBeGreaterThan(1000)
  expect(Math.abs(last!.wide - last!.high)).toBeLessThan(6)
  expect(last!.high).toBeGreaterThan(150)
  expect(last!.middle).toBeGreaterThan(100)
  expect(problems).toEqual([])
})

for (const [width, height] of [
  [852, 393],
  [667, 375],
  [1280, 720],
  [390, 844],
] as const)
  test(`in ${width} by ${height} every tool can be reached on the stage, the words too`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await goTo(page, '/')
    await page.locator('[data-part="view"]').focus()
    await page.keyboard.press('Alt+p')
    await expect(page.locator('[data-part="said"]')).toBeVisible()
    await page.locator('[data-part="stage-foot"]').getByRole('button', { name: 'Draw on the body' }).click()
    await tool(page, 'Text').click()
    await expect(page.getByRole('textbox', { name: 'Words to put' })).toBeInViewport({ ratio: 1 })
    const tools = page.locator('[data-part="drawing"]').getByRole('button')
    await expect(tools).toHaveCount(12)
    for (const one of await tools.all()) await expect(one).toBeInViewport({ ratio: 1 })
    const body = (await page.locator('[data-part="stage"]').boundingBox())!
    for (const one of [...(await tools.all()), page.getByRole('textbox', { name: 'Words to put' })]) {
      const box = (await one.boundingBox())!
      expect(box.y + box.height).toBeLessThanOrEqual(body.y + body.height)
    }
  })
