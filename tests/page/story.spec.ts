import { expect, type Page, test } from '@playwright/test'
import { difference, open, setState, settle } from './open'

const view = (page: Page) => page.locator('[data-part="view"]')

/** The picture alone, without what is written and drawn over it. */
async function bare(page: Page): Promise<Buffer> {
  const style = '[data-part="story"], [data-part="labels"], [data-part="grips"] { visibility: hidden !important }'
  return view(page).screenshot({ style })
}

/** Share of the picture that changes when `ids` are hidden: what they cover. */
async function covers(page: Page, ids: readonly string[]): Promise<number> {
  await settle(page)
  const shown = await bare(page)
  await setState(page, { hidden: ids })
  await settle(page)
  const share = await difference(page, [shown, await bare(page)])
  await setState(page, { hidden: [] })
  return share
}

/** Green pixels of the wedge, and the lowest and highest of them [px]. */
const wedge = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-part="story"]')!
    const { width, height } = canvas
    // Read from a copy: the page's own is for drawing.
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!
    pen.drawImage(canvas, 0, 0)
    const { data } = pen.getImageData(0, 0, width, height)
    let count = 0
    for (let i = 0; i < width * height; i++) {
      const [r, g, b, a] = [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!, data[4 * i + 3]!]
      if (a > 100 && g > r + 30 && g > b + 20) count++
    }
    return count
  })

test.describe('on the story stage', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('the sacrum has 4 % of the picture and the right piriformis 3 %, and nothing is said to be hidden', async ({
    page,
  }) => {
    const { problems } = await open(page)
    await expect(page.getByText(/\d+ hidden/)).toHaveCount(0)
    expect(await covers(page, ['sacrum'])).toBeGreaterThan(0.04)
    expect(await covers(page, ['piriformis.right'])).toBeGreaterThan(0.03)
    expect(problems).toEqual([])
  })

  test('psoas 20 % shorter opens the wedge by 40 pixels at the tip of the needle, where piriformis is not made to answer', async ({
    page,
  }) => {
    await open(page)
    await setState(page, { psoasShortening: 0.2, account: 'measured' })
    await settle(page)
    // The needle is the chord: its tip moves by the height of the wedge at the arc.
    const height = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-part="story"]')!
      const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      const rows: number[] = []
      for (let i = 0; i < data.length / 4; i++) {
        const [r, g, b, a] = [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!, data[4 * i + 3]!]
        // The pale fill of the wedge, not the letters beside it.
        if (a > 120 && a < 180 && g > r + 60 && g > b + 20) rows[i % width] = (rows[i % width] ?? 0) + 1
      }
      return Math.max(...rows.filter(Number.isFinite))
    })
    expect(height).toBeGreaterThanOrEqual(40)
  })
})

/** How bright the belly of the right piriformis is beside its handle, 0 to 255. */
async function glow(page: Page): Promise<number> {
  const { x, y, width, height } = (await page.locator('[data-grip="piriformis.right"]').boundingBox())!
  // Below the name, along the belly.
  const clip = { x: x + width / 2 - 6, y: y + height + 4, width: 12, height: 8 }
  const shot = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (source) => {
    const image = new Image()
    image.src = `data:image/png;base64,${source}`
    await image.decode()
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, image.width, image.height)
    let sum = 0
    for (let i = 0; i < data.length; i += 4) sum += (data[i]! + data[i + 1]! + data[i + 2]!) / 3
    return sum / (data.length / 4)
  }, shot)
}

test('a newcomer who drags the psoas in the picture sees who answers, without opening anything', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const { problems } = await open(page)
  const answers = page.locator('[data-part="answers"] [data-answerer]')
  const piriformis = page.locator('[data-number="piriformis"]')
  await expect(answers).toHaveCount(0)
  await expect(piriformis).toContainText('0.0 N')
  const [closed, dull] = [await wedge(page), await glow(page)]
  const grip = (await page.locator('[data-grip="psoasMajor.right"]').boundingBox())!
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  // Up along the muscle, towards the spine.
  await page.mouse.move(x - 60, y - 150, { steps: 12 })
  await page.mouse.up()
  await settle(page)
  // The wedge opens, piriformis glows and its number rises, the bar divides, the sentence names the account.
  expect(await wedge(page)).toBeGreaterThan(closed + 3000)
  expect(await glow(page)).toBeGreaterThan(dull + 10)
  await expect(piriformis).toContainText(/\+(\d{2,}|[5-9]) N/)
  expect(await answers.count()).toBeGreaterThanOrEqual(3)
  await expect(page.getByRole('region', { name: 'What is happening' })).toContainText(
    'as taught, piriformis is made to',
  )
  await expect(page.getByRole('radio', { name: 'As taught' })).toBeChecked()
  await expect(page.getByText('Rule of the story, not measured')).toBeVisible()
  expect(problems).toEqual([])
})

for (const colorScheme of ['dark', 'light'] as const)
  test(`the last row sees it: 240 lines and a strong JPEG still tell rest from 20 %, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page)
    const asSent = async () => {
      await settle(page)
      const shot = (await page.screenshot()).toString('base64')
      return page.evaluate(async (source) => {
        const image = new Image()
        image.src = `data:image/png;base64,${source}`
        await image.decode()
        const canvas = new OffscreenCanvas(426, 240)
        canvas.getContext('2d')!.drawImage(image, 0, 0, 426, 240)
        const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.12 })
        const sent = await createImageBitmap(blob)
        const pen = new OffscreenCanvas(426, 240).getContext('2d')!
        pen.drawImage(sent, 0, 0)
        return [...pen.getImageData(0, 0, 426, 240).data]
      }, shot)
    }
    const rest = await asSent()
    expect(await wedge(page)).toBeLessThan(2500)
    await setState(page, { psoasShortening: 0.2 })
    const pulled = await asSent()
    expect(await wedge(page)).toBeGreaterThan(6000)
    const differ = (x0: number, x1: number, y0: number, y1: number) => {
      let count = 0
      for (let y = y0; y < y1; y++)
        for (let x = x0; x < x1; x++) {
          const i = 4 * (426 * y + x)
          if ([0, 1, 2].some((k) => Math.abs(rest[i + k]! - pulled[i + k]!) > 24)) count++
        }
      return count
    }
    // Where the wedge is, and where the rope is.
    expect(differ(190, 340, 60, 160)).toBeGreaterThan(400)
    expect(differ(0, 180, 150, 212)).toBeGreaterThan(200)
    // A webinar picture: at least two in a hundred of all its pixels.
    expect(differ(0, 426, 0, 240) / (426 * 240)).toBeGreaterThan(0.02)
  })
