import { expect, type Page, test } from '@playwright/test'
import { goTo, open, report, setState, state } from './open'

const sheet = (page: Page) => page.getByRole('region', { name: 'Present', exact: true })
const paper = (page: Page) => page.locator('[data-part="printed"]')
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const deck = {
  version: 1,
  title: 'An evening',
  scenes: [
    { title: 'Rest', caption: 'Both are quiet.', note: 'Greet <them>.', link: 'v=2&end' },
    {
      title: 'Pulled',
      caption: '',
      note: 'For me alone.',
      link: 'v=2&psoasShortening=.2&view=right&end',
      question: 'Which way does it nod?',
    },
    {
      title: 'From the front',
      caption: 'Thighs up.',
      note: '',
      link: 'v=2&hipFlexion=90&view=anterior&end',
      numbers: ['pelvicTilt', 'sacrotuberous'],
    },
  ],
}

/** The page, with `deck` on the desk and its sheet open; what a printer does is only begun. */
async function atDesk(page: Page, own: object = deck): Promise<{ problems: string[] }> {
  await page.addInitScript((text) => {
    sessionStorage.setItem('counterpull.deck', text)
    const count = { printed: 0 }
    Object.assign(window, {
      count,
      print: () => {
        dispatchEvent(new Event('beforeprint'))
        count.printed++
      },
    })
  }, JSON.stringify(own))
  const opened = await open(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  return opened
}
const printed = (page: Page, times: number, timeout = 90_000) =>
  expect
    .poll(() => page.evaluate(() => (window as never as { count: { printed: number } }).count.printed), { timeout })
    .toBe(times)
const press = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true }).click()

test('a handout has a page for each scene, and the page that made it is as it was', async ({ page }) => {
  const { problems } = await atDesk(page)
  await setState(page, { psoasShortening: { right: 0.05, left: 0.12 }, view: 'posterior' })
  const before = await state(page)
  await press(page, 'Print the handout')
  await expect(sheet(page).getByText(/^Drawing page \d of 3$/)).toBeVisible()
  await printed(page, 1)
  expect(await state(page)).toEqual(before)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#root')).toBeHidden()
  const pages = paper(page).getByRole('article')
  await expect(pages).toHaveCount(3)
  await expect(paper(page)).toHaveCount(1)
  // What stands under a picture is of that picture, and not of what the page shows.
  const pulled = pages.nth(1)
  await expect(pulled.getByRole('heading', { level: 1 })).toHaveText('Pulled')
  await expect(pulled.getByText(/^Both psoas 20 % shorter/)).toBeVisible()
  await expect(pulled.getByText('Which way does it nod?')).toBeVisible()
  await expect(pages.nth(0).getByText('Both are quiet.')).toBeVisible()
  await expect(pages.nth(0).getByRole('row', { name: 'Nutation' })).toContainText('as at rest')
  await expect(pages.nth(0).getByText('What has changed here against rest, and what answers it?')).toBeVisible()
  await expect(pulled.getByRole('listitem').filter({ hasText: 'C Contested' })).toContainText(
    'A shorter psoas nods the sacrum forward',
  )
  // The way to the live scene: as text, to be pressed, and for a phone.
  const href = (await pulled.getByRole('link').getAttribute('href'))!
  expect(await pulled.getByRole('link').innerText()).toBe(href)
  await expect(pulled.getByRole('img', { name: /^QR code/ })).toBeVisible()
  const row = await pulled.getByRole('row', { name: 'Nutation' }).innerText()
  // The numbers that the scene names, and no others.
  const named = pages.nth(2).getByRole('row')
  await expect(named.getByRole('rowheader')).toHaveText(['Pelvic tilt', 'Sacrotuberous ligament'])
  const ligament = await named.nth(1).innerText()
  // Nothing is told of the notes.
  await expect(paper(page)).not.toContainText('For me alone.')
  // Large enough for paper, with a body on it.
  const drawn = await paper(page)
    .locator('img[alt=""]')
    .evaluateAll((images) =>
      images.map((image) => {
        const { naturalWidth: width, naturalHeight: height } = image as HTMLImageElement
        const canvas = Object.assign(document.createElement('canvas'), { width, height })
        const pen = canvas.getContext('2d')!
        pen.drawImage(image as HTMLImageElement, 0, 0)
        const { data } = pen.getImageData(0, 0, width, height)
        let dark = 0
        for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 600) dark++
        return { width, share: (4 * dark) / data.length }
      }),
    )
  expect(drawn).toHaveLength(3)
  for (const { width, share } of drawn) {
    expect(width).toBeGreaterThanOrEqual(1590)
    expect(share).toBeGreaterThan(0.02)
  }
  // Then the scene itself, as the page tells it, says the same numbers.
  await page.emulateMedia({ media: 'screen' })
  await page.goto(href)
  await expect(page.locator('[data-part="viewer"]')).toBeVisible()
  await page.waitForFunction(() => 'counterpull' in window)
  expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  const { change } = await report(page)
  expect(row).toContain(`+${change.nutation.mean.toFixed(1)}°`)
  // The scene before was at rest.
  expect(row).toContain(`${change.nutation.mean.toFixed(1)}° more than in scene 1`)
  const pulls: number[] = []
  for (const asked of [{}, { psoasShortening: 0 }, { hipFlexion: 90 }]) {
    await setState(page, asked)
    pulls.push((await report(page)).ligaments.sacrotuberous!.right.force)
  }
  const [before2, rest, now] = pulls as [number, number, number]
  // A thigh that is raised slackens it.
  expect(now).toBeLessThan(rest)
  expect(ligament).toContain(`−${(rest - now).toFixed(0)} N`)
  expect(ligament).toContain(`${now.toFixed(0)} N in all`)
  expect(ligament).toContain(`${(before2 - now).toFixed(0)} N less than in scene 2`)
  expect(problems).toEqual([])
})

test('it is as many sheets of paper as scenes, A4 and Letter, without notes and with them', async ({ page }) => {
  await atDesk(page)
  for (const [i, notes] of [false, true].entries()) {
    if (notes) await sheet(page).getByRole('checkbox', { name: 'With my notes' }).check()
    for (const [k, format] of (['A4', 'Letter'] as const).entries()) {
      await press(page, 'Print the handout')
      await printed(page, 2 * i + k + 1)
      if (notes && k === 0) await expect(paper(page)).toContainText('Greet <them>.')
      expect(sheets(await page.pdf({ format }))).toBe(3)
      // What has been printed is gone.
      await expect(paper(page)).toHaveCount(0)
    }
  }
  // Whoever prints by the keys of the browser has one sheet of what is seen.
  expect(sheets(await page.pdf({ format: 'A4' }))).toBe(1)
})

for (const { name, count } of [
  { name: 'Starter deck', count: 9 },
  { name: 'The lessons in 45 minutes', count: 20 },
])
  test(`${name}: each scene is one sheet of paper, A4 and Letter, without notes and with them`, async ({ page }) => {
    test.setTimeout(400_000)
    // The paper stays in the printer: it is drawn once, and laid out for each size.
    await page.addInitScript(() => addEventListener('afterprint', (event) => event.stopImmediatePropagation()))
    await atDesk(page)
    await press(page, name)
    const cards = sheet(page).getByRole('list', { name: 'Scenes' }).getByRole('listitem')
    await expect.poll(() => cards.count()).toBeGreaterThanOrEqual(count)
    const scenes = await cards.count()
    await press(page, 'Print the handout')
    await printed(page, 1, 300_000)
    for (const notes of [false, true]) {
      await sheet(page).getByRole('checkbox', { name: 'With my notes' }).setChecked(notes)
      await expect(paper(page).getByText('Notes for the instructor')).toHaveCount(notes ? scenes : 0)
      for (const format of ['A4', 'Letter'] as const)
        expect(sheets(await page.pdf({ format })), `${format}, ${notes ? 'with' : 'without'} notes`).toBe(scenes)
    }
  })

test('a scene that plays something is on paper as it is at the moment of its link, or where it stands still', async ({
  page,
}) => {
  const scene = { title: 'In time', caption: '', note: '', numbers: ['piriformis'] }
  const links = ['v=2&ex=visits=wholeSystem=3&t=4&end', 'v=2&ex=everyday=sitCrossLegged&end']
  const { problems } = await atDesk(page, {
    version: 1,
    title: 'Time',
    scenes: links.map((link) => ({ ...scene, link })),
  })
  const before = await state(page)
  await press(page, 'Print the handout')
  await printed(page, 1)
  expect(await state(page)).toEqual(before)
  await page.emulateMedia({ media: 'print' })
  const rows = await paper(page).getByRole('row', { name: 'Piriformis' }).allInnerTexts()
  const pictures = await paper(page)
    .locator('img[alt=""]')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src))
  expect(new Set(pictures).size).toBe(2)
  await page.emulateMedia({ media: null })
  // Then each link itself, where nothing moves by itself.
  const rest = (await report(page)).muscles.piriformis!.right.force
  for (const [i, link] of links.entries()) {
    await goTo(page, `/?link=${i}#${link}`)
    const force = async (): Promise<number> => (await report(page)).muscles.piriformis!.right.force
    await expect.poll(async () => Math.abs((await force()) - rest)).toBeGreaterThan(1)
    expect(rows[i]).toContain(`${(await force()).toFixed((await force()) < 9.95 ? 1 : 0)}`)
  }
  expect(problems).toEqual([])
})

test('notes longer than a sheet run on to the next one, and take the picture nothing that it needs', async ({
  page,
}) => {
  const long = Array.from({ length: 16 }, (_, i) => `Line ${i}: ${'what is said of it, at length. '.repeat(7)}`).join(
    '\n',
  )
  await atDesk(page, { ...deck, scenes: deck.scenes.map((scene, i) => (i === 1 ? { ...scene, note: long } : scene)) })
  await sheet(page).getByRole('checkbox', { name: 'With my notes' }).check()
  await press(page, 'Print the handout')
  await printed(page, 1)
  // Letter, without its margins of 12 mm.
  await page.setViewportSize({ width: 725, height: 965 })
  await page.emulateMedia({ media: 'print' })
  const heights = await paper(page)
    .locator('img[alt=""]')
    .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().height))
  for (const height of heights) expect(height).toBeGreaterThan(0.19 * 965)
  // Of what leaves room, the picture takes it.
  expect(heights[2]).toBeGreaterThan(1.5 * heights[1]!)
  await page.emulateMedia({ media: null })
  expect(sheets(await page.pdf({ format: 'Letter' }))).toBe(4)
})

test('what is seen becomes a sheet to be filled in: a number and a line for each name, the names only for who asks', async ({
  page,
}) => {
  const { problems } = await atDesk(page)
  await setState(page, { view: 'posterior' })
  await press(page, 'Print what you see with blank labels')
  await printed(page, 1)
  await page.emulateMedia({ media: 'print' })
  await expect(paper(page).getByRole('heading', { name: 'Name what is pointed at' })).toBeVisible()
  const lines = await paper(page).getByRole('listitem').count()
  expect(lines).toBeGreaterThanOrEqual(5)
  expect(await paper(page).getByRole('listitem').allInnerTexts()).toEqual(Array(lines).fill(''))
  await expect(paper(page)).not.toContainText('Sacrum')
  await page.emulateMedia({ media: 'screen' })
  // Names were shown for an instant only.
  await expect(page.locator('[data-part="labels"]')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await sheet(page).getByRole('checkbox', { name: 'With my notes' }).check()
  await press(page, 'Print what you see with blank labels')
  await printed(page, 2)
  await page.emulateMedia({ media: 'print' })
  const answers = paper(page).getByRole('article').nth(1).getByRole('listitem')
  await expect(answers).toHaveCount(lines)
  await expect(answers.filter({ hasText: 'Sacrum' })).toHaveCount(1)
  await page.emulateMedia({ media: 'screen' })
  expect(problems).toEqual([])
})

test('a handout can be stopped; while something is played one line says why there is none', async ({ page }) => {
  const { problems } = await atDesk(page)
  await press(page, 'Print the handout')
  await press(page, 'Cancel')
  await expect(sheet(page).getByRole('button', { name: 'Print the handout' })).toBeVisible()
  await expect(paper(page)).toHaveCount(0)
  await setState(page, { playing: true })
  await press(page, 'Print the handout')
  await expect(sheet(page).getByText(/^The page is busy: stop what is played/)).toBeVisible()
  await expect(paper(page)).toHaveCount(0)
  await setState(page, { playing: false })
  expect(await page.evaluate(() => (window as never as { count: { printed: number } }).count.printed)).toBe(0)
  expect(problems).toEqual([])
})

test('in a frame that lets nothing be printed one line says so, and nothing is left lying', async ({ page }) => {
  await page.route('**/frame.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/" style="width:940px;height:620px"></iframe>' }),
  )
  // As in a frame without the leave for it: nothing happens, and nobody is told.
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.goto('/frame.html')
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: 'Present', exact: true }).click()
  await frame.getByRole('button', { name: 'Print what you see with blank labels' }).click()
  await expect(frame.getByText(/^The frame that the page is in does not let it be printed/)).toBeVisible()
  await expect(frame.locator('[data-part="printed"]')).toHaveCount(0)
})
