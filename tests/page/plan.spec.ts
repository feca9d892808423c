import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { open, openMenu, settle, state } from './open'

const sheet = (page: Page) => page.getByRole('region', { name: 'Time', exact: true })
const cell = (page: Page, event: string, visit: number) =>
  sheet(page)
    .getByRole('region', { name: 'My own plan' })
    .getByRole('button', { name: new RegExp(`^${event}, visit ${visit}`) })
const pressed = (page: Page, event: string) =>
  Promise.all([1, 2, 3, 4, 5, 6].map((visit) => cell(page, event, visit).getAttribute('aria-pressed')))
const visitsOf = async (page: Page, event: string) =>
  (await pressed(page, event)).flatMap((there, i) => (there === 'true' ? [i + 1] : []))
const said = (page: Page) => sheet(page).getByRole('region', { name: 'My own plan' }).getByRole('status')

test('a plan of one’s own: copied, changed by keys and by mouse, undone, sent and opened again', async ({ page }) => {
  const { problems } = await open(page, '/#ex=visits*wholeSystem*6')
  await sheet(page).getByRole('button', { name: 'Copy to my own plan' }).press('Enter')
  expect(await visitsOf(page, 'Focused work')).toEqual([4, 5, 6])
  await expect(sheet(page).getByText('Illustration, not a treatment prediction')).toBeVisible()
  await settle(page)
  const told = (await state(page)).psoasShortening.right

  // Keys: the arrows go from cell to cell, with Shift they take the event along; what cannot be is said in one line.
  await cell(page, 'Focused work', 6).press('Delete')
  await expect(said(page)).toHaveText('Focused work taken out of visit 6.')
  await cell(page, 'Focused work', 5).press('Shift+ArrowRight')
  await expect(cell(page, 'Focused work', 6)).toBeFocused()
  expect(await visitsOf(page, 'Focused work')).toEqual([4, 6])
  await page.keyboard.press('Shift+ArrowRight')
  await expect(said(page)).toHaveText('There are 6 visits, 1 to 6.')
  await cell(page, 'Focused work', 4).press('Shift+ArrowLeft')
  await expect(said(page)).toContainText('the article waits until visit 4')
  await expect(sheet(page).getByText(/focused work at visit 3/)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(cell(page, 'Rest', 3)).toBeFocused()
  await cell(page, 'Time alone', 2).press('Enter')
  expect(await visitsOf(page, 'Position of ease')).toEqual([1, 3])

  // Mouse: dragged along its lane; a press that does not move takes out.
  const [from, to] = [await cell(page, 'Position of ease', 1).boundingBox(), await cell(page, 'Rest', 5).boundingBox()]
  await cell(page, 'Position of ease', 1).evaluate((one) => one.scrollIntoView({ block: 'center' }))
  const at = (await cell(page, 'Position of ease', 1).boundingBox())!
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
  await page.mouse.down()
  await page.mouse.move(at.x + at.width / 2 + (to!.x - from!.x), at.y + at.height / 2, { steps: 6 })
  await page.mouse.up()
  expect(await visitsOf(page, 'Position of ease')).toEqual([3, 5])
  await cell(page, 'Position of ease', 5).click()
  expect(await visitsOf(page, 'Position of ease')).toEqual([3])
  await settle(page)
  expect((await state(page)).psoasShortening.right).not.toBeCloseTo(told, 3)

  // Undo brings the event back; the two plans stand side by side.
  await page.keyboard.press('Control+z')
  expect(await visitsOf(page, 'Position of ease')).toEqual([3, 5])
  await sheet(page).getByRole('radio', { name: 'Time alone' }).press('Space')
  const beside = sheet(page).getByRole('table', { name: /Side by side/ })
  await expect(beside.getByRole('columnheader', { name: 'Time alone' })).toBeVisible()
  await expect(beside.getByRole('row', { name: /Threat/ }).getByText(/^(overlap|apart)$/)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])

  await page.getByRole('button', { name: 'Share' }).press('Enter')
  const link = await page.getByRole('textbox', { name: 'Link to this moment' }).inputValue()
  expect(link).toContain('ex=visits=timeAlone=6=mr..emfr.r.er.fr')
  // The link opens at the same instant, here the third visit, and the sliders have no more decimals than make sense.
  await openMenu(page)
  await page.getByRole('button', { name: 'Time', exact: true }).press('Enter')
  await sheet(page).getByRole('button', { name: 'Go to the week of visit 3' }).press('Enter')
  await settle(page)
  const { psoasShortening, perceivedThreat } = await state(page)
  await page.getByRole('button', { name: 'Share' }).press('Enter')
  const there = await page.getByRole('textbox', { name: 'Link to this moment' }).inputValue()
  expect(there).toContain('t=10.5')
  await page.goto('about:blank')
  await page.goto(there)
  await expect(sheet(page).getByRole('slider', { name: 'Place in time' })).toHaveAttribute('aria-valuetext', 'week 3.0')
  await settle(page)
  expect((await state(page)).psoasShortening.right).toBeCloseTo(psoasShortening.right, 6)
  expect((await state(page)).perceivedThreat).toBeCloseTo(perceivedThreat, 6)
  await expect(page.getByRole('textbox', { name: /^Right psoas shortening/ })).toHaveValue(/^\d+\.\d$/)
  await expect(cell(page, 'Position of ease', 5)).toHaveAttribute('aria-pressed', 'true')
  expect(await visitsOf(page, 'Focused work')).toEqual([3, 6])
  expect(problems).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a finger drags an event, and what no plan can be is left out of the link with a line', async ({ page }) => {
    const { problems } = await open(page, '/#ex=visits*soreSpot*3*ss.qqq')
    await expect(page.getByText(/Left out of this link: in visit 1 of a plan/)).toBeVisible()
    expect(await visitsOf(page, 'Sore spot')).toEqual([1])
    // The body stays at the top: what is pressed is below it.
    await cell(page, 'Sore spot', 1).evaluate((one) => one.scrollIntoView({ block: 'end' }))
    const from = (await cell(page, 'Sore spot', 1).boundingBox())!
    const to = (await cell(page, 'Sore spot', 4).boundingBox())!
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: from.y + from.height / 2 }],
      })
    await touch('touchStart', from.x + from.width / 2)
    for (let i = 1; i <= 6; i++) await touch('touchMove', from.x + from.width / 2 + (i * (to.x - from.x)) / 6)
    await touch('touchEnd', 0)
    expect(await visitsOf(page, 'Sore spot')).toEqual([4])
    await cell(page, 'Rest', 4).tap()
    expect(await visitsOf(page, 'Rest')).toEqual([4])
    const small = await sheet(page).evaluate((element) =>
      [...element.querySelectorAll('button')]
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24),
    )
    expect(small).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(problems).toEqual([])
  })
})
