import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { cutColors } from '../../src/anatomy/cutColors'
import { difference, everythingElse, goTo, open, openMenu, report, setState, settle, state, stats } from './open'

const view = (page: Page) => page.getByRole('application')
const card = (page: Page, name = 'Right piriformis') => page.getByRole('region', { name, exact: true })
const hidden = async (page: Page) => (await state(page)).hidden

/** The handles that a hand takes hold of stand where there is room for them: they are not the picture. */
const handles = '[data-part="grips"] { visibility: hidden }'

/** The newcomer's last steps: the link of this moment, opened in a page of its own, shows the same picture. */
async function sameAgain(page: Page): Promise<void> {
  const link = await page.getByRole('textbox', { name: 'Link to this moment' }).inputValue()
  expect(link.length).toBeLessThan(1500)
  await page.getByRole('button', { name: 'Close Share' }).press('Enter')
  await page.mouse.move(1, 1)
  await settle(page)
  const before = await view(page).screenshot({ style: handles })
  const [asked, answered] = [await state(page), await report(page)]
  const again = await page.context().newPage()
  const { problems } = await open(again, link)
  await expect(card(again)).toBeVisible()
  await settle(again)
  expect(await state(again)).toEqual(asked)
  expect((await report(again)).nutation.mean).toBeCloseTo(answered.nutation.mean, 6)
  await again.mouse.move(1, 1)
  expect(await difference(again, [before, await view(again).screenshot({ style: handles })])).toBeLessThan(0.002)
  expect(problems).toEqual([])
  await again.close()
}

/** What the card of the right piriformis must say. */
async function readsCard(page: Page): Promise<void> {
  const open = card(page)
  await expect(open.getByText('Musculus piriformis')).toBeVisible()
  await expect(open.getByText('TA2 2604, FMA 22340')).toBeVisible()
  await expect(open.getByText(/From the front of the sacrum, S2-S4/)).toBeVisible()
  await expect(open.getByText(/superior gluteal nerve/)).toBeVisible()
  const force = (await report(page)).muscles.piriformis!.right.force
  await expect(open.getByRole('row', { name: 'Force' })).toContainText(`${force.toFixed(1)} N`)
}

const isolated = async (page: Page) => {
  const away = await hidden(page)
  expect(away).not.toContain('piriformis.right')
  expect(away).toContain('piriformis.left')
  expect(away).toContain('sacrum')
}

test('a landmark, a vertebra, a disc and a cartilage have their cards, with numbers or without', async ({ page }) => {
  const { problems } = await open(page)
  const named = {
    'ASIS.right': 'Right anterior superior iliac spine',
    T12: 'Twelfth thoracic vertebra',
    'disc.L3L4': 'Intervertebral disc L3-L4',
    'hipCartilage.left': 'Left cartilage of the hip joint',
  }
  for (const [id, name] of Object.entries(named)) {
    await goTo(page, `/?focus=${id}`)
    await expect(card(page, name)).toBeVisible()
  }
  expect(problems).toEqual([])
})

test('a newcomer with a mouse finds the right piriformis, isolates it, reads its card, pulls, and shares the link', async ({
  page,
}) => {
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('searchbox').fill('piriformus')
  await page.getByRole('button', { name: 'Piriformis', exact: true }).click()
  await page.getByRole('button', { name: 'Right piriformis', exact: true }).click()
  await readsCard(page)
  await card(page).getByRole('button', { name: 'Isolate' }).click()
  await isolated(page)
  await expect(page.getByText(/\d+ hidden/).last()).toBeVisible()
  await card(page).getByRole('button', { name: 'Frame' }).click()
  await card(page).getByText('Piriformis turns the thigh outward').click()
  await expect(
    card(page)
      .getByText(/Variation of rotation moment arms/)
      .first(),
  ).toBeVisible()
  const slider = page.getByRole('slider', { name: 'Right psoas shortening' })
  const box = (await slider.boundingBox())!
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2)
  expect((await state(page)).psoasShortening.right).toBeGreaterThan(0.1)
  await settle(page)
  await readsCard(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await sameAgain(page)
  expect(problems).toEqual([])
})

test('the same by keyboard alone', async ({ page }) => {
  const { problems } = await open(page)
  const tabTo = async (name: string | RegExp, role: 'button' | 'slider' | 'application' = 'button') => {
    const wanted = page.getByRole(role, { name }).first()
    for (let i = 0; i < 120; i++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reaches ${name}`)
  }
  await tabTo(/dimensions/, 'application')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('right piriformis')
  await page.keyboard.press('Enter')
  await readsCard(page)
  // The picture has the focus again, and hears bare keys.
  await expect(view(page)).toBeFocused()
  await page.keyboard.press('Shift+H')
  await isolated(page)
  await page.keyboard.press('f')
  await settle(page)
  await page.keyboard.press('x')
  await expect(page.getByText(/1 seen through/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/1 seen through/)).toHaveCount(0)
  await tabTo('Right psoas shortening', 'slider')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  expect((await state(page)).psoasShortening.right).toBeGreaterThan(0.09)
  for (
    let i = 0;
    i < 120 && !(await page.getByRole('button', { name: 'Share' }).evaluate((e) => e === document.activeElement));
    i++
  )
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await sameAgain(page)
  expect(problems).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the same by touch', async ({ page }) => {
    const { problems } = await open(page)
    await openMenu(page)
    await page.getByRole('button', { name: 'Find' }).tap()
    await page.getByRole('searchbox').fill('right piriformis')
    await page.getByRole('button', { name: 'Right piriformis', exact: true }).tap()
    await readsCard(page)
    await card(page).getByRole('button', { name: 'Isolate' }).tap()
    await isolated(page)
    await card(page).getByRole('button', { name: 'Frame' }).tap()
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('input, button, summary')]
        .map((element) => ({ html: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html),
    )
    expect(small).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await card(page).getByRole('button', { name: 'Close Right piriformis' }).tap()
    // The slider stands under the body, on the first screen.
    await page.evaluate(() => scrollTo(0, 0))
    const slider = page.getByRole('slider', { name: 'Right psoas shortening' })
    const box = (await slider.boundingBox())!
    await page.touchscreen.tap(box.x + box.width * 0.7, box.y + box.height / 2)
    expect((await state(page)).psoasShortening.right).toBeGreaterThan(0.1)
    // Touching it in the picture selects it again.
    await page.evaluate(() => scrollTo(0, 0))
    await settle(page)
    const stage = (await view(page).boundingBox())!
    await page.touchscreen.tap(stage.x + stage.width / 2, stage.y + stage.height / 2)
    await expect(card(page)).toBeVisible()
    await openMenu(page)
    await page.getByRole('button', { name: 'Share' }).tap()
    await sameAgain(page)
    expect(problems).toEqual([])
  })
})

test('pointing names, clicking selects, Ctrl and click adds, Escape lets go; nothing is drawn at rest', async ({
  page,
}) => {
  await open(page)
  await setState(page, { view: 'anterior', hidden: [] })
  await settle(page)
  const box = (await view(page).boundingBox())!
  const at = async (x: number, y: number) => {
    await page.mouse.move(box.x + box.width * x, box.y + box.height * y)
    await settle(page)
    return page.locator('[data-part="tip"]').textContent()
  }
  const name = await at(0.5, 0.4)
  expect(name).toMatch(/lumbar vertebra|disc/)
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.4)
  await expect(card(page, name!)).toBeVisible()
  await page.keyboard.down('Control')
  const moved = (await view(page).boundingBox())!
  await page.mouse.click(moved.x + moved.width * 0.5, moved.y + moved.height * 0.3)
  await page.keyboard.up('Control')
  await expect(page.getByRole('region', { name: '2 selected' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: '2 selected' })).toHaveCount(0)
  await page.mouse.move(1, 1)
  await settle(page)
  const before = await stats(page)
  await page.waitForTimeout(1500)
  expect((await stats(page)).framesRendered).toBe(before.framesRendered)
})

test('a bad link opens what it can and says in one line what it left out', async ({ page }) => {
  const { problems } = await open(page, '/?focus=spleen#v=1&psoasShortening=.9&colours=%3Cscript%3E&off=zzz&cam=1*2')
  await expect(page.getByText(/^Left out of this link: psoasShortening \.9 \(nearest: 0\.25\)/)).toBeVisible()
  expect((await state(page)).psoasShortening.right).toBe(0.25)
  expect(problems).toEqual([])
})

test('labels name what is seen, a section cuts, and both are undone', async ({ page }) => {
  await open(page)
  const plain = await view(page).screenshot()
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('radio', { name: 'Key' }).check({ force: true })
  await settle(page)
  await expect(page.locator('[data-part="labels"] span').filter({ visible: true }).first()).toBeVisible()
  await page.getByRole('radio', { name: 'Sagittal' }).check({ force: true })
  await page.getByRole('slider', { name: /Sagittal section/ }).press('ArrowRight')
  await page.getByRole('button', { name: 'Close Look' }).click()
  await settle(page)
  expect(await difference(page, [plain, await view(page).screenshot()])).toBeGreaterThan(0.02)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.mouse.move(1, 1)
  await settle(page)
  expect(await difference(page, [plain, await view(page).screenshot()])).toBeLessThan(0.0005)
})

test('a section is filled with what was cut: the nucleus of a disc, as long as the disc is shown, wherever the sacrum goes; at rest nothing is drawn', async ({
  page,
}) => {
  const { problems } = await open(page, '/#v=1&cut=transverse*100&view=superior')
  const nucleus = async () => {
    await settle(page)
    return near(page, await view(page).screenshot(), cutColors.nucleus)
  }
  await expect.poll(nucleus).toBeGreaterThan(200)
  const before = await nucleus()
  const { framesRendered } = await stats(page)
  await page.waitForTimeout(1500)
  expect((await stats(page)).framesRendered).toBe(framesRendered)
  // Bent forward the plane meets another part of it.
  await setState(page, { posture: 'sitting' })
  await settle(page)
  expect(await nucleus()).not.toBe(before)
  await setState(page, { posture: 'standing', hidden: ['disc.L5S1'] })
  await expect.poll(nucleus).toBe(0)
  expect(problems).toEqual([])
})

/** How many pixels are of `color`, within what smoothing does. */
const near = (page: Page, picture: Buffer, color: string) =>
  page.evaluate(
    async ({ source, wanted }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, image.width, image.height)
      let count = 0
      for (let i = 0; i < data.length; i += 4) if (wanted.every((c, k) => Math.abs(c - data[i + k]!) < 4)) count++
      return count
    },
    {
      source: picture.toString('base64'),
      wanted: [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)),
    },
  )

test('the picture, the report and the model can be taken away', async ({ page }) => {
  await open(page)
  await setState(page, { psoasShortening: 0.2 })
  await page.getByRole('button', { name: 'Share' }).click()
  const taken = async (name: RegExp) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  }
  const csv = (await taken(/CSV/)).toString()
  const { change, muscles } = await report(page)
  expect(csv).toContain(`change.nutation,mean,${change.nutation.mean},deg`)
  expect(csv).toContain(`muscle.psoasMajor.force,right,${muscles.psoasMajor!.right.force},N`)
  expect(JSON.parse((await taken(/JSON/)).toString()).report.change.nutation).toEqual(change.nutation)
  const model = await taken(/glTF/)
  expect(model.subarray(0, 4).toString()).toBe('glTF')
  const json = JSON.parse(model.subarray(20, 20 + model.readUInt32LE(12)).toString())
  const names = json.nodes.map(({ name }: { name: string }) => name)
  for (const id of ['sacrum', 'piriformis.right', 'disc.L5S1', 'sacrotuberous.left', 'femur.right'])
    expect(names).toContain(id)
  const picture = await taken(/PNG/)
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(900)
  expect(picture.length).toBeGreaterThan(60_000)
})

for (const colorScheme of ['dark', 'light'] as const) {
  test(`axe finds nothing to object to in card, sheets and pages, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, '/?focus=piriformis.right')
    const check = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
        [],
      )
    }
    await card(page).waitFor()
    for (const summary of await card(page).locator('summary').all()) await summary.click()
    await check('card')
    for (const name of ['Find', 'Look', 'Share']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('region', { name: name === 'Find' ? 'Find a structure' : name, exact: true }).waitFor()
      for (const summary of await page.locator('[data-part="sheet"] summary').all()) await summary.click()
      await check(name)
    }
    await page.getByRole('button', { name: 'Close Share' }).click()
    await page.getByRole('button', { name: 'Close Right piriformis' }).click()
    await everythingElse(page)
    await page.getByRole('button', { name: /^Evidence: Sacrum: nutation/ }).click()
    await check('evidence')
    await page.getByRole('button', { name: 'Help' }).click()
    for (const name of ['Help and keys', 'Glossary', 'Model', 'Credits', 'Preferences']) {
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
      await check(name)
    }
    await page.getByRole('checkbox', { name: 'High contrast' }).check()
    await check('high contrast')
  })
}
