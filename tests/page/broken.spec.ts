import { expect, type Page, test } from '@playwright/test'
import { difference, open, pose, report, setState, settle, state, stats } from './open'

/** The file of bones as it comes from the server, changed by `change`, which is given where the part of each bone begins. */
const withBones = (page: Page, change: (whole: Buffer, starts: readonly number[]) => Buffer) =>
  page.route('**/bones-*.glb', async (route) => {
    const whole = await (await route.fetch()).body()
    const starts = [0]
    while (starts.at(-1)! < whole.length) starts.push(starts.at(-1)! + whole.readUInt32LE(starts.at(-1)! + 8))
    await route.fulfill({ body: change(Buffer.from(whole), starts) })
  })
/** The second bone of the file. */
const sacrum = 1

test('a damaged bone is named in a message with its file, and the rest works', async ({ page }) => {
  await withBones(page, (whole, starts) => whole.fill(0, starts[sacrum]! + 20, starts[sacrum]! + 60))
  await open(page)
  await expect(page.getByText(/Sacrum is not shown: its part of bones-.*\.glb cannot be read/)).toBeVisible()
  const { drawn } = await pose(page)
  expect(Object.keys(drawn)).toContain('hipBone.right')
  expect(Object.keys(drawn)).toContain('femur.left')
  expect(Object.keys(drawn)).not.toContain('sacrum')
  await setState(page, { psoasShortening: 0.2 })
  expect((await report(page)).change.nutation.mean).toBeGreaterThan(0)
})

test('of a file that ends too soon what is whole is drawn, and the rest is named', async ({ page }) => {
  await withBones(page, (whole, starts) => whole.subarray(0, starts[sacrum]! + 100))
  await open(page, '/#v=1&psoasShortening=.1')
  await expect(page.getByText(/Sacrum is not shown: .* \(the file ends before it\)/)).toBeVisible()
  expect(Object.keys((await pose(page)).drawn).filter((id) => /hipBone|sacrum/.test(id))).toEqual([
    'hipBone.right',
    'hipBone.left',
  ])
  expect((await state(page)).psoasShortening.right).toBe(0.1)
})

for (const [what, answer, reason] of [
  ['that is not there', { status: 404, body: '' }, 'the server answered 404'],
  ['in whose place something else comes', { body: '<!doctype html><title>Not found</title>' }, 'it holds no bones'],
] as const)
  test(`a file of bones ${what} is named, and the muscles and the numbers are still there`, async ({ page }) => {
    await page.route('**/bones-*.glb', (route) => route.fulfill(answer))
    await open(page)
    await expect(page.getByText(/The bones are not shown: bones-.*\.glb cannot be read/)).toContainText(reason)
    expect((await stats(page)).triangles).toBeGreaterThan(1000)
    await setState(page, { psoasShortening: 0.2 })
    expect((await report(page)).change.nutation.mean).toBeGreaterThan(0)
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
  // The page has asked for the bones before it could know, and the browser says that they are not used.
  expect(problems.filter((line) => !/bones-.*\.glb was preloaded/.test(line))).toEqual([])
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
