import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { compared, type Plate } from '../../scripts/plates'
import { open, setState, settle, stats } from './open'

/**
 * Plates at a small size against stored ones, one set per rasteriser. `UPDATE_PICTURES=1` writes the set of the
 * rasteriser in use (GL=swiftshader for the other). Look at what it wrote before you commit it.
 */
const folder = new URL('./pictures/', import.meta.url)
const size = { width: 112, height: 112 }
/** A pixel differs when one of its channels does by more than this, of 255, after shrinking (which also evens edges out). */
const visible = 22
/** Share of pixels that may differ. The smallest muscle missing is 0.9 % and more; the same picture again is 0. */
const allowed = 0.005

test.use({ viewport: { width: 1100, height: 720 }, colorScheme: 'light' })

const rasteriser = (page: Page) =>
  page.evaluate(() => {
    const gl = document.querySelector('canvas')!.getContext('webgl2')!
    const info = gl.getExtension('WEBGL_debug_renderer_info')
    const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
    return /swiftshader/i.test(name) ? 'swiftshader' : 'llvmpipe'
  })

/** The picture without what is written over it, shrunk; as a PNG. */
async function shrunk(page: Page, { state }: Plate): Promise<Buffer> {
  await setState(page, state)
  await settle(page)
  const shot = await page
    .locator('[data-part="view"] canvas')
    .first()
    .screenshot({ style: '[data-part="grips"] { display: none }' })
  const small = await page.evaluate(
    async ({ source, width, height }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      // By halves: one big step would skip pixels instead of averaging them.
      let from: CanvasImageSource = image
      let [w, h] = [image.width, image.height]
      while (w > 2 * width) {
        const half = new OffscreenCanvas(Math.ceil(w / 2), Math.ceil(h / 2))
        const pen = half.getContext('2d')!
        pen.drawImage(from, 0, 0, half.width, half.height)
        from = half
        w = half.width
        h = half.height
      }
      const last = new OffscreenCanvas(width, height)
      last.getContext('2d')!.drawImage(from, 0, 0, width, height)
      const bytes = new Uint8Array(await (await last.convertToBlob({ type: 'image/png' })).arrayBuffer())
      return btoa(String.fromCharCode(...bytes))
    },
    { source: shot.toString('base64'), ...size },
  )
  return Buffer.from(small, 'base64')
}

/** Share of pixels that differ visibly. */
const differing = (page: Page, pictures: [Buffer, Buffer]) =>
  page.evaluate(
    async ({ sources, limit }) => {
      const pixels = async (source: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${source}`
        await image.decode()
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        pen.drawImage(image, 0, 0)
        return pen.getImageData(0, 0, image.width, image.height).data
      }
      const [a, b] = [await pixels(sources[0]!), await pixels(sources[1]!)]
      if (a.length !== b.length) return 1
      let count = 0
      for (let i = 0; i < a.length; i += 4) if ([0, 1, 2].some((k) => Math.abs(a[i + k]! - b[i + k]!) > limit)) count++
      return (4 * count) / a.length
    },
    { sources: pictures.map((picture) => picture.toString('base64')), limit: visible },
  )

/** Nothing written over the body, and a stage of one size whatever is around it: only the picture is compared. */
const bare = `
  [data-part="stage"] > :not([data-part="view"]) { visibility: hidden }
  [data-part="stage"] { position: fixed !important; inset: 0 auto auto 0; width: 560px; height: 560px; z-index: 99; background: #f2f0ec }
`

async function openBare(page: Page) {
  await open(page)
  await page.addStyleTag({ content: bare })
  return rasteriser(page)
}

const fileOf = (set: string, { name }: Plate) => new URL(`${set}/${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`, folder)

test('eight plates look as they are stored', async ({ page }) => {
  const set = await openBare(page)
  const found: Record<string, number> = {}
  for (const plate of compared) {
    const now = await shrunk(page, plate)
    const file = fileOf(set, plate)
    if (process.env.UPDATE_PICTURES) {
      mkdirSync(new URL(`${set}/`, folder), { recursive: true })
      writeFileSync(file, now)
    }
    expect(existsSync(file), `no stored picture ${file.pathname}: run once with UPDATE_PICTURES=1`).toBe(true)
    found[plate.name] = await differing(page, [now, readFileSync(file)])
  }
  console.log(set, JSON.stringify(found))
  for (const [name, share] of Object.entries(found)) expect(share, name).toBeLessThan(allowed)
})

test('the comparison notices a muscle that is missing, the smallest too', async ({ page }) => {
  await openBare(page)
  const found: Record<string, number> = {}
  for (const [muscle, plate] of [
    ['psoasMajor.right', compared[0]!],
    ['iliacus.left', compared[0]!],
    ['quadratusLumborum.right', compared[1]!],
    ['piriformis.right', compared[1]!],
    ['coccygeus', compared[2]!],
  ] as const) {
    const whole = await shrunk(page, plate)
    const hidden = [...(plate.state.hidden as string[]), muscle]
    found[muscle] = await differing(page, [whole, await shrunk(page, { ...plate, state: { ...plate.state, hidden } })])
  }
  console.log(JSON.stringify(found))
  for (const [muscle, share] of Object.entries(found)) expect(share, muscle).toBeGreaterThan(1.5 * allowed)
})

for (const [what, state, most] of [
  ['the parts that the page is about', { view: 'threeQuarter' }, { calls: 60, triangles: 250_000 }],
  [
    'a dissection, every muscle solid',
    { view: 'posteriorThreeQuarter', arrangement: 'dissection', dissection: 'superficial' },
    { calls: 60, triangles: 450_000 },
  ],
] as const)
  test(`with everything on of ${what}, draw calls and triangles stay within their budgets, and nothing is drawn at rest`, async ({
    page,
  }) => {
    await open(page)
    // On the story stage half of the body makes room.
    await setState(page, {
      ...state,
      hidden: [],
      arrows: true,
      momentArm: false,
      ghost: 'neutral',
      colors: 'mechanics',
    })
    await settle(page)
    const { drawCalls, triangles, framesRendered } = await stats(page)
    expect(drawCalls).toBeLessThanOrEqual(most.calls)
    expect(triangles).toBeLessThanOrEqual(most.triangles)
    await page.waitForTimeout(1500)
    expect((await stats(page)).framesRendered).toBe(framesRendered)
  })

test('in the middle quality a dissection with every muscle stays under 60 draw calls and 200,000 triangles, also where it is chosen while the page runs', async ({
  page,
}) => {
  await open(page)
  const prefer = async (quality: string) => {
    await page.getByRole('button', { name: 'Help' }).click()
    await page.getByRole('button', { name: 'Preferences' }).click()
    await page.getByRole('radio', { name: quality, exact: true }).check()
    await page.keyboard.press('Escape')
  }
  const drawn = async () => {
    await settle(page)
    return stats(page)
  }
  await prefer('High')
  await setState(page, { arrangement: 'dissection', dissection: 'superficial', hidden: [], ghost: 'neutral' })
  // Bellies and nerves are brought when they are first shown.
  await expect.poll(async () => (await drawn()).triangles).toBeGreaterThan(200_000)
  const high = await drawn()
  await prefer('Medium')
  await expect.poll(async () => (await drawn()).triangles).toBeLessThanOrEqual(200_000)
  expect((await drawn()).drawCalls).toBeLessThanOrEqual(60)
  await prefer('High')
  await expect.poll(async () => (await drawn()).triangles).toBe(high.triangles)
  expect((await drawn()).geometries, 'what was swapped is given back').toBe(high.geometries)
})

test('all muscles together are flesh in one draw call, and glass in one more', async ({ page }) => {
  await open(page)
  const calls = async (state: object) => {
    await setState(page, { arrangement: 'dissection', dissection: 'middle', hidden: [], ...state })
    await settle(page)
    return (await stats(page)).drawCalls
  }
  const all = await calls({})
  // Its shadow is one more.
  expect(all - (await calls({ hidden: ['muscles'] }))).toBeLessThanOrEqual(2)
  expect(Math.abs((await calls({ hidden: ['gluteusMedius', 'gemellusSuperior'] })) - all)).toBe(0)
})
