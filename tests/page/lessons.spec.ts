import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { lessons } from '../../src/lessons/lessons'
import { questions } from '../../src/lessons/quiz'
import { everythingElse, goTo, nutationIn, open, openMenu, pose, report, settle, state, toControls } from './open'
import { bar, lessonAt, soughtIn, type Wordy, walkLesson } from './walkLesson'

/** As drawn, at true scale [deg]. */
const nod = async (page: Page): Promise<number> => nutationIn((await pose(page)).trueScale, 'right')

/** All of `ids`, from the first step to the last, with nothing but the keyboard. */
async function goThrough(page: Page, ids: readonly string[]): Promise<Wordy[]> {
  const { problems } = await open(page, `/?lesson=${ids[0]}.1`)
  const counted: Wordy[] = []
  for (const id of ids) {
    if (id !== ids[0]) {
      await bar(page).getByRole('button', { name: 'Next lesson' }).press('Enter')
    }
    counted.push(...(await walkLesson(page, id)))
  }
  expect(problems).toEqual([])
  return counted
}

for (const half of [0, 1]) {
  const ids = lessons.slice(6 * half, 6 * half + 6).map(({ id }) => id)
  test(`lessons ${ids[0]} to ${ids.at(-1)} run from the first step to the last by keyboard`, async ({ page }) => {
    test.setTimeout(420_000)
    await page.setViewportSize({ width: 920, height: 560 })
    const counted = await goThrough(page, ids)
    // Few words beside the caption; what is played in time brings its sheet.
    const played = (step: string) => lessonAt(step.slice(0, 3)).steps[Number(step.slice(4)) - 1]!.exercise !== undefined
    expect(counted.filter(({ step, before }) => before > (played(step) ? 220 : 110))).toEqual([])
    expect(counted.filter(({ step, after }) => after > (played(step) ? 220 : 180))).toEqual([])
    const middle = (counts: readonly number[]) => counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)]
    expect(middle(counted.map(({ before }) => before))).toBeLessThanOrEqual(90)
    expect(middle(counted.map(({ after }) => after))).toBeLessThanOrEqual(110)
  })
}

test('a prediction waits, is locked, and stays beside what the model does', async ({ page }) => {
  const { problems } = await open(page, '/?lesson=L03.2')
  expect((await state(page)).psoasShortening).toEqual({ right: 0, left: 0 })
  const reveal = bar(page).getByRole('button', { name: 'Reveal' })
  await reveal.press('Enter')
  expect((await state(page)).psoasShortening, 'nothing is shown before a vote').toEqual({ right: 0, left: 0 })
  await bar(page).getByRole('button', { name: 'The sacrum' }).click()
  await bar(page).getByRole('button', { name: 'The curve' }).press('Enter')
  await expect(bar(page).getByRole('button', { name: 'The sacrum' })).toHaveAttribute('aria-pressed', 'true')
  await reveal.click()
  expect((await state(page)).psoasShortening).toEqual({ right: 0.1, left: 0.1 })
  await expect(page.locator('[data-part="answer"]')).toContainText('You said: the sacrum.')

  await bar(page).press(']')
  const ghost = bar(page).getByRole('slider', { name: /Ghost/ })
  await expect(ghost).toHaveValue('0')
  await settle(page)
  // The sacrum itself is a handle: pressed and moved down, its ghost nods forward.
  const view = (await page.getByRole('application').boundingBox())!
  const [x, y] = [view.x + view.width * 0.5, view.y + view.height * 0.38]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 44, { steps: 4 })
  await page.mouse.up()
  await expect(ghost).toHaveValue('2')
  await expect(page.getByText('Blue glass: the sacrum where it is expected.')).toBeVisible()
  expect((await state(page)).view, 'the camera stayed').toBe('story')
  await bar(page).getByRole('button', { name: 'Reveal' }).click()
  await expect(ghost).toBeDisabled()
  const { change } = await report(page)
  const apart = (2 - change.nutation.mean).toFixed(1)
  await expect(page.locator('[data-part="answer"]')).toContainText(
    `You expected 2.0° forward; the model nods ${change.nutation.mean.toFixed(1)}° forward: ${apart}° apart.`,
  )
  await expect(page.getByText('Blue glass: the sacrum where it is expected.')).toBeVisible()

  // Students may pull meanwhile; the step comes back, and undo goes back over steps one by one.
  await toControls(page)
  await page.getByRole('slider', { name: 'Right psoas shortening' }).press('Home')
  await page.getByRole('button', { name: 'Lesson', exact: true }).click()
  await bar(page).getByRole('button', { name: 'Back to step' }).click()
  expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await page.reload()
  await expect(bar(page).getByText('L03 · 3 of 6')).toBeVisible()
  expect(problems).toEqual([])
})

test('a pose by hand says so, reads true, and goes when something is pulled; a wrong link opens the nearest', async ({
  page,
}) => {
  const { problems } = await open(page, '/?lesson=L02.99')
  await expect(page.getByText(/L02 has steps 1 to 6; step 99 was asked for, 6 is shown/)).toBeVisible()
  await goTo(page, '/?lesson=L77')
  await expect(bar(page).getByText('L12 · 1 of 6')).toBeVisible()
  await expect(page.getByText(/Left out of this link: the lesson “L77”/)).toBeVisible()
  await goTo(page, '/?lesson=L02.3')
  await expect(page.getByText('Posed by hand: no forces are balanced here')).toBeVisible()
  await bar(page).getByRole('slider', { name: 'Nod it by hand' }).press('Home')
  await expect(page.getByRole('region', { name: 'What is happening' })).toContainText('nods back 3.0°')
  await everythingElse(page)
  const row = page.getByRole('row', { name: 'Mean' })
  await expect(row).toContainText('−3.00')
  await expect(page.getByRole('row', { name: 'Psoas, right' })).toContainText('not known while posed by hand')
  await page.getByRole('slider', { name: 'Right psoas shortening' }).press('PageUp')
  await expect(page.getByText('Posed by hand: no forces are balanced here')).toBeHidden()
  await expect(row).toContainText('+0.')
  expect(problems).toEqual([])
})

test('before the vote nothing tells the answer; after the lesson what was there before it is there again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const { problems } = await open(page)
  await everythingElse(page)
  await page.getByRole('slider', { name: 'Right psoas shortening' }).press('PageUp')
  await page.getByRole('button', { name: 'Learn' }).click()
  const before = await state(page)
  await page.getByRole('button', { name: /^L09/ }).click()
  await bar(page).getByRole('button', { name: 'Next', exact: true }).click()
  // Neither caption, chart, sentence nor readouts, nor the graphs.
  const time = page.getByRole('region', { name: 'Time', exact: true })
  const withheld = 'Withheld until the question is answered.'
  await expect(page.locator('[data-part="caption"]')).not.toContainText('climbs again')
  await expect(time.getByText(withheld)).toBeVisible()
  await expect(time.getByRole('slider', { name: 'Place in time' })).toHaveCount(0)
  const sentence = page.getByRole('region', { name: 'What is happening' })
  await expect(sentence).toContainText(withheld)
  await expect(page.locator('[aria-labelledby="readouts-title"]').getByText(withheld)).toBeAttached()
  await page.getByRole('button', { name: 'Graphs', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Graphs', exact: true }).getByText(withheld)).toBeVisible()
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await page.getByRole('searchbox').fill('left psoas major')
  await page.getByRole('button', { name: 'Left psoas major', exact: true }).click()
  const card = page.getByRole('region', { name: 'Left psoas major', exact: true })
  await expect(card.getByText(withheld)).toBeVisible()
  await bar(page).getByRole('button', { name: 'A saw' }).click()
  await bar(page).getByRole('button', { name: 'Reveal' }).click()
  await expect(page.locator('[data-part="caption"]')).toContainText('climbs again')
  // The caption says it, the numbers stand beside it.
  await expect(page.locator('[data-part="instruments"]')).not.toContainText(withheld)
  await expect(page.locator('[data-number="piriformis"]')).toBeVisible()
  // With the answer comes what is played, and its sheet.
  await expect(time.getByRole('slider', { name: 'Place in time' })).toBeVisible()
  await bar(page).getByRole('button', { name: 'Leave the lesson' }).click()
  expect(await state(page)).toEqual(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bar(page)).toBeVisible()

  // Kept, it stays.
  await bar(page).getByText('About this lesson').click()
  await bar(page).getByRole('button', { name: 'Keep this' }).click()
  const kept = await state(page)
  await expect(bar(page).getByRole('button', { name: 'Kept' })).toBeVisible()
  await bar(page).getByRole('button', { name: 'Next', exact: true }).click()
  await bar(page).getByRole('button', { name: 'Leave the lesson' }).click()
  expect((await state(page)).hidden).toEqual(kept.hidden)
  expect(problems).toEqual([])
})

test('a quiz question of each type: tapped, predicted, chosen; wrong first, then right', async ({ page }) => {
  const { problems } = await open(page)
  await page.getByRole('button', { name: 'Learn' }).click()
  await page.getByRole('button', { name: /^All \d+$/ }).click()
  const sheet = page.getByRole('region', { name: 'Quiz' })
  await expect(sheet).toContainText('Tap the sacrum.')
  await settle(page)
  // Nothing is named where it is asked for.
  const view = (await page.getByRole('application').boundingBox())!
  await page.mouse.move(view.x + view.width * 0.5, view.y + view.height * 0.3)
  await expect(page.locator('[data-part="tip"]')).toBeHidden()
  await page.mouse.click(view.x + view.width * 0.5, view.y + view.height * 0.3)
  await expect(sheet.getByText(/Not this one\. Try again/)).toBeVisible()
  await sheet.getByRole('combobox').selectOption('sacrum')
  await sheet.getByRole('button', { name: 'This one: Sacrum' }).press('Enter')
  await expect(sheet.getByText('Yes, that is it.')).toBeVisible()
  await expect(sheet.getByText(/^Source: /)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])

  for (const { id } of questions.slice(1)) {
    await sheet.getByRole('button', { name: 'Next question' }).press('Enter')
    const question = questions.find((one) => one.id === id)!
    await expect(sheet).toContainText(question.text)
    if (question.kind === 'ID') {
      if (question.near) {
        // In the middle is the spine, a hand's breadth from where psoas ends.
        const { x, y, width, height } = (await page.getByRole('application').boundingBox())!
        await settle(page)
        await page.mouse.click(x + width / 2, y + height * 0.35)
        await expect(sheet.getByText(/^That was: .*, about \d+ cm from the place\. Not this one/)).toBeVisible()
      }
      if (question.id === 'q08') {
        // The nerve itself can be tapped: one way across the thigh meets it.
        await settle(page)
        const { x, y, width, height } = (await page.getByRole('application').boundingBox())!
        const yes = sheet.getByText(/^Yes(, that is it)?\.$/)
        for (let share = 0.3; share < 0.8 && !(await yes.isVisible()); share += 0.02)
          await page.mouse.click(x + share * width, y + height * 0.8)
        await expect(yes).toBeVisible()
        continue
      }
      await sheet.getByRole('combobox').selectOption(question.near?.places[0] ?? question.targets[0])
      await sheet.getByRole('button', { name: /^This one/ }).press('Enter')
    } else await sheet.getByRole('button', { name: question.options[question.answer]!, exact: true }).press('Enter')
    await expect(sheet.getByText(/^Yes(, that is it)?\.$/)).toBeVisible()
    await expect(sheet).toContainText(question.explanation)
    if (question.kind === 'PD') break
    if (question.kind === 'MC' && question.id === 'q11') continue
  }
  expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await sheet.getByRole('button', { name: 'Leave the quiz' }).click()
  await expect(page.getByText(`13 of ${questions.length} found so far`)).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Learn' }).click()
  await expect(page.getByText(`13 of ${questions.length} found so far`)).toBeVisible()
  expect(problems).toEqual([])
})

test('a nod is shown twice and rests; a finger names what it meets; what was missed is listed; notes stay', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.setViewportSize({ width: 1440, height: 900 })
  const { problems } = await open(page, '/?lesson=L02.1')
  await bar(page).getByRole('button', { name: 'Back', exact: true }).press('Enter')
  await bar(page).getByRole('button', { name: 'Reveal' }).press('Enter')
  const turns: number[] = []
  await expect
    .poll(
      async () => {
        turns.push(await nod(page))
        // Forward, back, and forward again.
        const far = turns.findIndex((turn) => turn > 1.5)
        const back = turns.findIndex((turn, i) => far >= 0 && i > far && turn < 0.7)
        return back >= 0 && turns.some((turn, i) => i > back && turn > 1.5)
      },
      { intervals: [150], timeout: 60_000 },
    )
    .toBe(true)
  await expect.poll(() => nod(page), { timeout: 30_000 }).toBeCloseTo(2, 3)
  await settle(page)
  await expect(bar(page).getByRole('button', { name: 'Nod again' })).toBeVisible()

  // From here on the camera is there at once.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { problems: more } = await open(page, '/?lesson=L11.3')
  // A label comes when the camera has come.
  await expect(page.locator('[data-part="labels"]')).toHaveAttribute('data-waits', 'false')
  await settle(page)
  const { x, y, width, height } = (await page.getByRole('application').boundingBox())!
  await page.mouse.click(x + width * 0.5, y + height * 0.35)
  await expect(bar(page).getByText(/^Under the finger, as you look: .*Nearer to the crest/)).toBeVisible()
  await expect(page.locator('[data-part="answer"]')).toBeHidden()
  // Somewhere between the spine and the crest iliacus is what a finger meets first.
  const met = bar(page).getByText(/^Under the finger, as you look: right iliacus; \d+ mm on, right hip bone/)
  for (let k = 0; k < 24 && !(await met.isVisible()); k++) {
    // Two presses close together would be a double one.
    await page.waitForTimeout(400)
    await page.mouse.click(x + width * (0.46 - 0.015 * (k % 12)), y + height * (0.52 - 0.08 * Math.floor(k / 12)))
  }
  await expect(met).toBeVisible()
  await expect(page.locator('[data-part="answer"]')).toContainText('Iliacus.')

  await goTo(page, '/?lesson=L01.7')
  const choose = async (id: string): Promise<void> => {
    await bar(page).getByRole('combobox').selectOption(id)
    await bar(page)
      .getByRole('button', { name: /^This one/ })
      .press('Enter')
  }
  await choose('femur.left')
  await expect(bar(page).getByText(/That was the left femur\. Find the sacrum/)).toBeVisible()
  for (const id of soughtIn(lessonAt('L01').steps[6]!.ask)) await choose(id)
  await expect(bar(page).getByText('5 of 6 at the first tap. Look again at:')).toBeVisible()
  await bar(page).getByRole('button', { name: 'Sacrum', exact: true }).press('Enter')
  await expect(page.locator('[data-part="labels"]').getByText('Sacrum')).toBeVisible()

  await goTo(page, '/?lesson=L12.6')
  await page.getByRole('textbox', { name: 'Now I think' }).fill('that one skeleton is not mine')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Now I think' })).toHaveValue('that one skeleton is not mine')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as text' }).press('Enter'),
  ])
  expect(await readFile((await file.path())!, 'utf8')).toContain('Now I think that one skeleton is not mine')
  expect([...problems, ...more]).toEqual([])
})

for (const colorScheme of ['dark', 'light'] as const)
  test(`axe finds nothing to object to in an open lesson, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const place of ['L04.1', 'L10.1', 'L12.3']) {
      await goTo(page, `/?lesson=${place}`)
      await expect(bar(page)).toBeVisible()
      const option = bar(page).getByRole('group', { name: 'Your vote' }).getByRole('button').first()
      if (await option.isVisible()) await option.click()
      await bar(page).getByRole('button', { name: 'Reveal' }).click()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    }
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a lesson runs by touch: the body, the caption and the answers are all there', async ({ page }) => {
    const { problems } = await open(page)
    await openMenu(page)
    await page.getByRole('button', { name: 'Learn' }).tap()
    await page.getByRole('button', { name: /^L03/ }).tap()
    await bar(page).getByRole('button', { name: 'Next', exact: true }).tap()
    await bar(page).getByRole('button', { name: 'The curve' }).tap()
    await bar(page).getByRole('button', { name: 'Reveal' }).tap()
    await expect(page.locator('[data-part="answer"]')).toBeInViewport()
    await expect(page.locator('[data-part="caption"]')).toBeInViewport()
    expect((await page.getByRole('application').boundingBox())!.height).toBeGreaterThan(200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('[data-part="lesson"] :is(button, input, select)')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ html: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ html }) => html),
    )
    expect(small).toEqual([])
    expect(problems).toEqual([])
  })
})
