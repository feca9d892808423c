import { expect, type Page, test } from '@playwright/test'
import { tugOfWar as words } from '../../src/words/de/lessons/L04-tugOfWar'
import { talk as german } from '../../src/words/de/ui/talk'
import { talk as english } from '../../src/words/en/ui/talk'
import { everythingElse, goTo, report, settle } from './open'
import { bar } from './walkLesson'

test.use({ locale: 'de-DE' })

const slider = (page: Page) => page.locator('[data-parameter="psoasShortening.right"]')
const language = (page: Page) => page.locator('html').getAttribute('lang')
/** `text` as it stands on the page: some number wherever the model puts one in. */
const said = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{[^}]+\}/g, '[+−]?\\d+(,\\d+)?\\s?(°|N·m|N)'))

async function openGerman(page: Page, path = '/'): Promise<string[]> {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  await goTo(page, path)
  // In a lesson the column shows the lesson first.
  await slider(page).waitFor({ state: 'attached' })
  await settle(page)
  return problems
}

test('a German browser is told everything of the body in German: the sentence, the controls, the numbers', async ({
  page,
}) => {
  const problems = await openGerman(page)
  expect(await language(page)).toBe('de')
  await expect(page.getByText('Ruhiger Stand: Alle Züge halten sich die Waage').first()).toBeVisible()
  await slider(page).focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageUp')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Psoas rechts, 20 Prozent kürzer')
  await expect(
    page.getByText(/Psoas beidseits 20 % kürzer\. Das Becken kippt um \d,\d° nach vorn/).first(),
  ).toBeVisible()
  expect((await report(page)).sentence).toMatch(/^Psoas beidseits 20 % kürzer/)
  await everythingElse(page)
  const shown = await page.locator('main').innerText()
  for (const english of [
    /standing at rest/i,
    /\b(sacrum|pelvis|lumbar curve) (nods|tilts|deepens)/i,
    /shortening and tone/i,
    /posture and thigh/i,
    /nerves and threat/i,
    /strength and fibre length/i,
    /stiffness of joints/i,
    // A point parts thousands, and nothing else.
    /\b\d+\.\d(?!\d\d\b)/,
  ])
    expect(shown).not.toMatch(english)
  const group = page.locator('details details', { hasText: 'Haltung und Oberschenkel' })
  await group.locator('summary').click()
  await expect(group.getByRole('slider', { name: 'Rumpfneigung, nach vorn positiv' })).toBeVisible()
  expect(problems).toEqual([])
})

test('lesson 4 is walked to its end in German', async ({ page }) => {
  const problems = await openGerman(page, '/?lesson=L04')
  for (const [i, step] of words.steps.entries()) {
    await expect(bar(page).locator('[data-part="step"]')).toHaveText(step.title)
    await expect(page.locator('[data-part="caption"]')).toHaveText(said(step.lead ?? step.caption))
    await expect(bar(page).getByText(step.question)).toBeVisible()
    if (step.options) await bar(page).getByRole('button', { name: step.options[0], exact: true }).press('Enter')
    if (i === 1) await bar(page).getByRole('slider').press('ArrowRight')
    await bar(page)
      .getByRole('button', { name: /^(Reveal|Auflösen|Aufdecken)$/ })
      .press('Enter')
    await expect(page.locator('[data-part="answer"]')).toContainText(said(step.expected))
    await expect(page.locator('[data-part="caption"]')).toHaveText(said(step.caption))
    for (const variant of step.variants ?? [])
      await expect(bar(page).getByRole('button', { name: variant })).toBeVisible()
    if (i + 1 < words.steps.length) await bar(page).press(']')
  }
  await expect(bar(page).locator('[data-part="in-english"]')).toHaveCount(0)
  expect(problems).toEqual([])
})

/** What is said in English, that no placeholder and no other language has, and that `shown` says all the same. */
const englishIn = (shown: string): string[] =>
  (Object.keys(english) as (keyof typeof english)[])
    .filter((id) => /^[^{}]{7,}$/.test(english[id]) && english[id] !== german[id])
    .map((id) => english[id])
    .filter((text) => shown.includes(text))

test('a talk is German throughout: the sheet, the stage, drawing, the second window, the handout, what a student opens', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    const count = { printed: 0 }
    Object.assign(window, { count, print: () => void count.printed++ })
  })
  const problems = await openGerman(page)
  const button = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).first()
  await button(page, 'Vortrag').click()
  const sheet = page.locator('[data-part="sheet"]')
  await expect(sheet.getByRole('button', { name: 'Vortrag speichern' })).toBeVisible()
  await expect(sheet.locator('[data-part="in-english"]')).toHaveCount(0)
  const cards = sheet.getByRole('listitem')
  await expect(cards.nth(3)).toContainText('Tauziehen')
  await sheet.getByRole('button', { name: /^Szene 2, .*, bearbeiten$/ }).click()
  expect(englishIn(await sheet.innerText())).toEqual([])

  await button(page, 'Link kopieren').click()
  await expect(sheet.getByText('Link zum Vortrag kopiert.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  // On paper, in the numbers of German.
  await sheet.getByRole('checkbox', { name: 'Mit meinen Notizen' }).check()
  await button(page, 'Das Handout drucken').click()
  await expect
    .poll(() => page.evaluate(() => (window as never as { count: { printed: number } }).count.printed), {
      timeout: 120_000,
    })
    .toBe(1)
  const paper = await page.locator('[data-part="printed"]').evaluate((element) => element.textContent ?? '')
  expect(paper).toContain('Was hat sich hier gegen die Ruhe geändert, und was antwortet darauf?')
  expect(paper).toMatch(/Beckenkippung\+?\d,\d°/)
  expect(englishIn(paper)).toEqual([])

  const [desk] = await Promise.all([context.waitForEvent('page'), button(page, 'Das zweite Fenster öffnen').click()])
  await expect(desk.getByText('Mit der Bühne verbunden')).toBeVisible()
  await page.bringToFront()
  await button(page, 'Start').click()
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-part="said"]')).toHaveText(german.bothShorterCaption)
  const numbers = page.locator('[data-part="scene-numbers"]')
  await expect(numbers).toContainText('seit Szene 1')
  await expect(numbers).toContainText('Beckenkippung')
  await page.keyboard.press('p')
  await expect(page.locator('[data-part="drawing"]').getByRole('button', { name: 'Stift', exact: true })).toBeVisible()
  expect(englishIn(await page.locator('body').innerText())).toEqual([])
  await expect(desk.getByText('Szene 2 von 9')).toBeVisible()
  expect(englishIn(await desk.locator('body').innerText())).toEqual([])

  const phone = await context.newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await goTo(phone, link.replace(/^[^#]*/, '/'))
  await expect(phone.locator('[data-part="viewer"]').getByText('1 von 9')).toBeInViewport()
  await expect(phone.getByRole('button', { name: 'Nächste Szene' })).toBeVisible()
  expect(englishIn(await phone.locator('body').innerText())).toEqual([])
  expect(problems).toEqual([])
})

test('what is still in English says so, in German', async ({ page }) => {
  await openGerman(page, '/?lesson=L03')
  await expect(bar(page).getByText('Diese Lektion ist auf Englisch.')).toBeVisible()
  await page.goto('about:blank')
  await openGerman(page)
  await page.getByRole('button', { name: 'Zeit', exact: true }).click()
  const sheet = page.locator('[data-part="sheet"]')
  await expect(sheet.getByText('Dieser Teil ist auf Englisch.')).toBeVisible()
  expect(await sheet.getAttribute('lang')).toBe('en')
})

test('English is chosen by hand, in the link from then on, and after a reload', async ({ page }) => {
  await openGerman(page)
  await page.getByRole('button', { name: /^(Help|Hilfe)$/ }).click()
  const pages = page.getByRole('dialog')
  await pages.getByRole('button', { name: /^(Preferences|Einstellungen)$/ }).click()
  await pages.getByRole('radio', { name: 'English' }).check()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Standing at rest').first()).toBeVisible()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'right psoas, 0 percent shorter')
  await everythingElse(page)
  await expect(page.getByText('Posture and thigh')).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('textbox', { name: 'Link to this moment' })).toHaveValue(/&lang=en&end$/)
  await page.reload()
  await expect(page.getByText('Standing at rest').first()).toBeVisible()
})

test('a link brings its language, one that nobody speaks is left out in one line', async ({ page }) => {
  await openGerman(page, '/#v=1&psoasShortening=.1&lang=en')
  await expect(page.getByText('Both psoas 10 % shorter').first()).toBeVisible()
  await page.goto('about:blank')
  await openGerman(page, '/#v=1&lang=xx')
  await expect(page.getByText(/lang “xx”|lang „xx“/).first()).toBeVisible()
  expect(await language(page)).toBe('de')
})
