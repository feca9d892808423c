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
    const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
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

  test('psoas 20 % shorter opens the wedge by 40 pixels at the tip of the needle', async ({ page }) => {
    await open(page)
    await setState(page, { psoasShortening: 0.2 })
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
