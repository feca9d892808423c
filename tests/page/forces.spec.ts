import { expect, test } from '@playwright/test'
import { everythingElse, goTo, nutationIn, open, pose, report, setState, settle, state, stats } from './open'

test('the colour mode is named on screen, with its scale and what is outside it', async ({ page }) => {
  const { problems } = await open(page)
  await everythingElse(page)
  await expect(page.locator('[data-part="legend"]')).toContainText('Colours: Anatomy')
  await page.getByText('Colours and forces').click()
  await page.getByRole('radio', { name: 'Mechanics' }).check()
  await expect(page.locator('[data-part="legend"]')).toContainText('Colours: Mechanics')
  await expect(page.getByRole('list', { name: 'Tension' })).toContainText('50 % of its strength')
  await expect(page.getByRole('list', { name: 'Tension' })).toContainText('Switched off')
  expect(problems).toEqual([])
})

test('arrows state their scale, and the sacrum by itself shows moments that close to zero', async ({ page }) => {
  await open(page)
  await setState(page, { arrows: true, psoasShortening: 0.15 })
  await expect(page.getByRole('list', { name: 'Arrows' })).toContainText('25 mm of arrow for 100 N')
  await setState(page, { arrows: false, freeBody: true })
  const table = page.getByRole('table', { name: /Moments on the sacrum/ })
  const { sacroiliacMoments } = await report(page)
  await expect(table.getByRole('row', { name: /Piriformis/ })).toContainText(
    Math.abs(sacroiliacMoments.piriformis!).toFixed(2),
  )
  await expect(table.getByRole('row', { name: /Sum/ })).toContainText('±0.00')
})

for (const [width, height, address] of [
  [852, 393, '/?viewer=1'],
  [853, 480, '/'],
  [480, 360, '/?embed=1'],
  [390, 844, '/?viewer=1'],
] as const)
  test(`in ${width} by ${height} the table of the free body is one line on the picture; opened it stays within it, and is put away again`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await goTo(page, address)
    await setState(page, { psoasShortening: 0.2, freeBody: true })
    const title = page.getByText('Moments on the sacrum about')
    await expect(title).toBeInViewport({ ratio: 1 })
    const covered = () =>
      page.evaluate(() => {
        const table = document.querySelector('[data-part="free-body"]')!.getBoundingClientRect()
        const stage = document.querySelector('[data-part="stage"]')!.getBoundingClientRect()
        const inside = table.top >= stage.top && table.bottom <= stage.bottom && table.right <= stage.right
        return { inside, share: (table.width * table.height) / (stage.width * stage.height) }
      })
    const folded = await covered()
    expect(folded.inside).toBe(true)
    expect(folded.share).toBeLessThan(0.12)
    await title.click()
    const sum = page.getByRole('table', { name: /Moments on the sacrum/ }).getByRole('row', { name: /Sum/ })
    await sum.scrollIntoViewIfNeeded()
    await expect(sum).toBeInViewport()
    expect((await covered()).inside).toBe(true)
    await title.click()
    await expect(sum).toBeHidden()
    expect((await covered()).share).toBeCloseTo(folded.share, 3)
  })

for (const [width, height, open] of [
  [1280, 720, true],
  [852, 393, false],
  [390, 844, false],
] as const)
  test(`on a stage of ${width} by ${height} the table of the free body is ${open ? 'open' : 'one line, and the next key is still the clicker’s'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await goTo(page, '/')
    await setState(page, { psoasShortening: 0.2, freeBody: true })
    await page.locator('[data-part="view"]').focus()
    await page.keyboard.press('Alt+p')
    const sum = page.getByRole('row', { name: /Sum/ })
    await expect(page.locator('[data-part="said"]')).toBeVisible()
    await expect(sum).toBeVisible({ visible: open })
    await page.getByText('Moments on the sacrum about').click()
    await expect(sum).toBeVisible({ visible: !open })
    await expect(page.locator('[data-part="view"]')).toBeFocused()
  })

test('with the arrows the muscles that have no belly are lines of pull, said to be that, in one draw call; a tick takes them away', async ({
  page,
}) => {
  const { problems } = await open(page)
  await everythingElse(page)
  await page.getByText('Colours and forces').click()
  const tick = page.getByRole('checkbox', { name: 'Muscles not drawn as bellies, as lines' })
  await expect(tick).toHaveCount(0)
  await setState(page, { view: 'posterior', trunkLean: 20, arrows: true })
  const legend = page.getByRole('list', { name: 'Arrows' })
  await expect(legend).toContainText('lines of pull: width is tension, 30 mm for 100 N')
  await expect(tick).toBeChecked()
  await settle(page)
  const withLines = await stats(page)
  await page.waitForTimeout(600)
  expect((await stats(page)).framesRendered, 'nothing is drawn at rest').toBe(withLines.framesRendered)
  await tick.uncheck()
  await expect(legend).not.toContainText('lines of pull')
  await settle(page)
  expect(withLines.drawCalls - (await stats(page)).drawCalls).toBe(1)
  // A free body shows what pulls on the sacrum, and nothing beside it.
  await setState(page, { pullLines: true, freeBody: true })
  await expect(legend).not.toContainText('lines of pull')
  expect(problems).toEqual([])
})

test('down the thigh the arm of piriformis is read out: out when straight, in when well bent', async ({ page }) => {
  await open(page)
  await setState(page, { view: 'downTheThigh', momentArm: true })
  const { right } = (await report(page)).piriformisMomentArm
  await expect(
    page.getByText(`Right piriformis: arm ${right.rotation.toFixed(1)} mm, turns the thigh out`),
  ).toBeVisible()
  await setState(page, { hipFlexion: 100 })
  await expect(page.getByText(/Right piriformis: arm .* turns the thigh in\b/)).toBeVisible()
})

test('seen against the ilium the hip bones stand still and the sacrum shows its true nutation; it is said on screen', async ({
  page,
}) => {
  await open(page)
  await setState(page, { view: 'threeQuarter', relativeTo: 'ilium', held: 'feet', exaggeration: 1 })
  await settle(page)
  const before = (await pose(page)).drawn
  await setState(page, { psoasShortening: 0.2 })
  await settle(page)
  await expect(page.getByText('Turning seen against ilium; feet held still.')).toBeVisible()
  const after = (await pose(page)).drawn
  for (let k = 0; k < 16; k++) expect(after['hipBone.right']![k]!).toBeCloseTo(before['hipBone.right']![k]!, 5)
  expect(after.sacrum).not.toEqual(before.sacrum)
  expect(nutationIn(after, 'right')).toBeCloseTo((await report(page)).change.nutation.right, 1)
})

test('with the trunk held, L1 keeps its place and the pelvis moves under it', async ({ page }) => {
  await open(page)
  await setState(page, { relativeTo: 'gravity', held: 'trunk', exaggeration: 1 })
  const place = async (bone: string) => {
    await settle(page)
    const m = (await pose(page)).drawn[bone]!
    // The middle of L1, -53.9, 256.8, 0 mm in the file.
    const at = bone === 'L1' ? [-0.05394, 0.25684, 0] : [0, 0, 0]
    return [0, 1, 2].map((k) => m[k]! * at[0]! + m[4 + k]! * at[1]! + m[8 + k]! * at[2]! + m[12 + k]!)
  }
  const [trunk, hip] = [await place('L1'), await place('hipBone.right')]
  await setState(page, { psoasShortening: 0.2 })
  const [trunkAfter, hipAfter] = [await place('L1'), await place('hipBone.right')]
  trunkAfter.forEach((x, k) => {
    expect(x).toBeCloseTo(trunk[k]!, 5)
  })
  expect(Math.hypot(...hipAfter.map((x, k) => x - hip[k]!))).toBeGreaterThan(0.005)
})

test('views are buttons; moving the camera by hand lets go of them; a bad setting is refused and changes nothing', async ({
  page,
}) => {
  await open(page)
  await everythingElse(page)
  await page.getByText('Look from').click()
  await page.getByRole('button', { name: 'Posterior', exact: true }).click()
  expect((await state(page)).view).toBe('posterior')
  await expect(page.getByRole('button', { name: 'Posterior', exact: true })).toHaveAttribute('aria-pressed', 'true')
  const box = (await page.getByRole('application').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 3 })
  await page.mouse.up()
  expect((await state(page)).view).toBe(null)
  for (const bad of [
    { view: 'nowhere' },
    { hidden: ['spleen'] },
    { hidden: 'bones' },
    { colors: 3 },
    { arrows: 'yes' },
  ]) {
    const before = await state(page)
    await expect(setState(page, { psoasShortening: 0.1, ...bad })).rejects.toThrow(Object.keys(bad)[0]!)
    expect(await state(page)).toEqual(before)
  }
})

test('hiding is by structure or by layer, and a name without its side means both', async ({ page }) => {
  await open(page)
  await setState(page, { hidden: ['piriformis', 'nerve'] })
  expect((await state(page)).hidden).toEqual(['piriformis.right', 'piriformis.left', 'nerve'])
})
