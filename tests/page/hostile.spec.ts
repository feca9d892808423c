import { writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { open, settle } from './open'

/** Text that would run in a page that took it for markup, a template, an address or code. */
const scripts = [
  '<img src=x onerror="window.ran=1">',
  '"><script>window.ran=1</script>',
  '<svg onload=window.ran=1>',
  "';window.ran=1;//",
  'javascript:window.ran=1',
  '{{window.ran=1}}',
]
const all = scripts.join(' ')

/** What ran, and what of the text became markup. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: (window as unknown as { ran?: number }).ran ?? 0,
    markup: document.querySelectorAll('img[src="x"], script:not([src]), svg[onload], [onerror]').length,
    links: document.querySelectorAll('a[href^="javascript:"]').length,
  }))
const none = { ran: 0, markup: 0, links: 0 }

/** Types into every field for text that can be seen; how many there were. */
async function typeEverywhere(page: Page): Promise<number> {
  const fields = page.locator('input[type=text]:visible:not([readonly]), input[type=search]:visible, textarea:visible')
  const count = await fields.count()
  for (let k = 0; k < count; k++) {
    await fields.nth(k).fill(all)
    await fields.nth(k).press('Tab')
  }
  await settle(page)
  return count
}

test('script in any text field stays text', async ({ page }) => {
  test.setTimeout(180_000)
  const { problems } = await open(page)
  let fields = await typeEverywhere(page)
  for (const name of ['Find', 'Share', 'Look']) {
    await page.getByRole('button', { name, exact: true }).press('Enter')
    // It takes the column of the controls, and their fields are gone then.
    await page.locator('[data-part="sheet"]').waitFor()
    await settle(page)
    fields += await typeEverywhere(page)
    await page.keyboard.press('Escape')
  }
  for (const name of ['Learn', 'Graphs', 'Time', 'Present']) {
    await page.getByRole('button', { name, exact: true }).press('Enter')
    await page.locator('[data-part="sheet"]').waitFor()
    await settle(page)
    fields += await typeEverywhere(page)
  }
  await page
    .getByRole('button', { name: /^Edit scene 1\b/ })
    .first()
    .press('Enter')
  fields += await typeEverywhere(page)
  expect(fields, 'sliders, search, link title, title of the deck, title, caption and note of a scene').toBeGreaterThan(
    8,
  )
  expect(await harm(page)).toEqual(none)

  // On the stage, where the caption is drawn large, and in the speaker's window.
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter')
  await expect(page.getByRole('region', { name: 'Caption' })).toContainText('<img src=x')
  expect(await harm(page)).toEqual(none)
  expect(problems).toEqual([])
})

test('a deck that is all script, one that is too large and one that is nested too deep: a line each, nothing runs', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  const sheet = page.getByRole('region', { name: 'Present', exact: true })
  const offer = async (name: string, text: string) => {
    const file = info.outputPath(name)
    await writeFile(file, text)
    await sheet.locator('input[type="file"]').setInputFiles(file)
  }
  const scenes = sheet.getByRole('list', { name: 'Scenes' }).getByRole('listitem')
  await expect(scenes).toHaveCount(9)
  for (const [name, text] of [
    ['large.json', `{"version":1,"scenes":[${'{"link":""},'.repeat(100_000)}{"link":""}]}`],
    ['deep.json', `${'['.repeat(300_000)}${']'.repeat(300_000)}`],
    ['cut.json', '{"version":1,"scenes":[{"link":"v=1"'],
  ] as const) {
    await offer(name, text)
    await expect(sheet.getByText(/^This is no deck: /).first(), name).toBeVisible()
    await expect(scenes, `${name}: nothing is lost`).toHaveCount(9)
  }
  await offer(
    'script.json',
    JSON.stringify({
      version: 1,
      title: all,
      scenes: scripts.map((text) => ({ title: text, caption: text, note: text, link: `sel=${text}&hide=${text}` })),
    }).replace('"version"', '"__proto__":{"polluted":1},"version"'),
  )
  await expect(scenes).toHaveCount(scripts.length)
  await scenes.first().getByRole('button').first().press('Enter')
  await settle(page)
  expect(await harm(page)).toEqual(none)
  expect(await page.evaluate(() => ({}) as { polluted?: number }).then(({ polluted }) => polluted)).toBeUndefined()
  expect(problems).toEqual([])
})

test('a link that is all script opens the body, names what was dropped, and runs nothing', async ({ page }) => {
  const text = encodeURIComponent(all)
  const { problems } = await open(
    page,
    `/?scene=${text}&lesson=${text}#v=1&sel=${text}&hide=${text}&off=${text}&ex=${text}`,
  )
  expect(await harm(page)).toEqual(none)
  await expect(page.getByText(/^Left out of this link: /)).toBeVisible()
  expect(problems).toEqual([])
})
