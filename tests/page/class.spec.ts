import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { serve } from '../../src/server/serve'
import { readSettings } from '../../src/server/settings'
import { goTo, open, openMenu, setState, state } from './open'
import { bar as lesson } from './walkLesson'

let server: Awaited<ReturnType<typeof serve>>
test.beforeAll(async () => {
  server = await serve('dist', readSettings({ PORT: '0' }))
})
test.afterAll(() => server.stop())

const sheet = (page: Page) => page.getByRole('region', { name: 'A live class' })
const bar = (page: Page) => page.getByRole('region', { name: 'The class you are in' })
const press = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).press('Enter')
const vote = (page: Page, n: number) =>
  lesson(page).getByRole('group', { name: 'Your vote' }).getByRole('button').nth(n).press('Enter')

async function find(page: Page, name: string): Promise<void> {
  await page.locator('[data-part="view"]').press('/')
  await page.getByRole('searchbox').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox')).toHaveCount(0)
}
/** Nothing that axe would object to. */
async function checkAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

async function openSheet(page: Page): Promise<void> {
  await openMenu(page)
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'A live class' }).press('Enter')
}

/** Opens a room; gives its code and the link for students. */
async function openRoom(page: Page): Promise<{ code: string; link: string }> {
  await openSheet(page)
  await sheet(page).getByRole('button', { name: 'Open a room' }).press('Enter')
  const code = await sheet(page).locator('[data-part="room"] strong').textContent()
  const link = await sheet(page).getByRole('textbox', { name: 'Link for students' }).inputValue()
  expect(code).toMatch(/^[B-DF-HJKMNPR-TVWXZ]{6}$/)
  return { code: code!, link }
}

/** A student in a browser of its own; `problems` gathers what ought not to be. */
async function student(context: BrowserContext, address: string, problems: string[]): Promise<Page> {
  const page = await context.newPage()
  const opened = await open(page, address)
  problems.push(...opened.problems)
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return page
}

test('a presenter and three students go through lesson 4 together: follow, predict, reveal, leave', async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000)
  const { problems } = await open(page, `${server.address}/`)
  const { code, link } = await openRoom(page)
  await expect(sheet(page).getByRole('img', { name: 'The link as a code' })).toBeVisible()

  await checkAccess(page)

  // One by the link, one on a phone by the code, one whose network will be cut.
  const contexts = await Promise.all([
    browser.newContext(),
    browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true }),
    browser.newContext(),
  ])
  const ann = await student(contexts[0]!, link, problems)
  await expect(bar(ann)).toContainText(`Class ${code}: following`)
  const phone = await student(contexts[1]!, `${server.address}/`, problems)
  await setState(phone, { psoasShortening: 0.03 })
  await openSheet(phone)
  await sheet(phone).getByRole('textbox', { name: 'Code of six letters' }).fill(code.toLowerCase())
  await sheet(phone).getByRole('button', { name: 'Join' }).press('Enter')
  await expect(bar(phone)).toContainText('following')
  const cut = await student(contexts[2]!, link, problems)
  await expect(bar(page)).toContainText('3 here')
  const students = [ann, phone, cut]

  await setState(page, { psoasShortening: { right: 0.17, left: 0.11 } })
  for (const one of students)
    await expect.poll(async () => (await state(one)).psoasShortening).toEqual({ right: 0.17, left: 0.11 })

  // Who looks around alone is not disturbed, and disturbs nobody.
  await press(ann, 'On my own')
  await setState(ann, { psoasShortening: 0.01 })
  await setState(page, { psoasShortening: 0.08 })
  await expect.poll(async () => (await state(phone)).psoasShortening.right).toBe(0.08)
  expect((await state(ann)).psoasShortening.right).toBe(0.01)
  expect((await state(page)).psoasShortening.right).toBe(0.08)
  await press(ann, 'Back to the class')
  await expect.poll(async () => (await state(ann)).psoasShortening.right).toBe(0.08)

  // The first step of lesson 4 asks for a vote.
  await goTo(page, `${server.address}/?lesson=L04.1`)
  await expect(lesson(page)).toContainText('L04 · 1 of 8')
  for (const one of students) await expect(lesson(one)).toContainText('L04 · 1 of 8')
  await expect(bar(ann).getByText('The class moved to step 1 of 8.')).toBeAttached()
  await expect(lesson(ann).getByRole('button', { name: 'Reveal' })).toHaveCount(0)

  await contexts[2]!.setOffline(true)
  await vote(ann, 0)
  await vote(phone, 1)
  await vote(cut, 1)
  await expect(lesson(ann)).toContainText('Your answer is in. Your teacher reveals the answer.')
  await expect(bar(cut)).toContainText('the connection is lost')
  await expect(bar(page)).toContainText('2 of ')
  await contexts[2]!.setOffline(false)

  await expect(bar(page)).toContainText('3 of 3 answered')
  await checkAccess(phone)
  await lesson(page).getByRole('button', { name: 'Reveal' }).press('Enter')
  for (const one of [page, ...students]) {
    const said = lesson(one).locator('[data-part="classSaid"] li')
    await expect(said).toHaveCount(3)
    await expect(said.nth(0)).toContainText('1 of 3')
    await expect(said.nth(1)).toContainText('2 of 3')
    await expect(one.locator('[data-part="answer"]')).toBeVisible()
  }

  // The second has a ghost of the sacrum drawn, and hides the answer until it is given.
  await lesson(page).press(']')
  for (const one of students) await expect(lesson(one)).toContainText('L04 · 2 of 8')
  expect((await state(phone)).psoasShortening.right).toBe(0)
  await lesson(phone).getByRole('slider', { name: /Ghost/ }).press('ArrowRight')
  await expect(bar(page)).toContainText('1 of 3 answered')
  await lesson(page).getByRole('button', { name: 'Reveal' }).press('Enter')
  await expect.poll(async () => (await state(phone)).psoasShortening.right).toBe(0.2)
  await expect(lesson(phone).locator('[data-part="classSaid"] li')).toContainText('±0.0° to +0.5°: 1 of 1')

  // What one selects before the class has moved goes with that.
  for (const one of students) await expect(one.locator('[data-part="answer"]')).toBeVisible()

  // One has a question there: a press takes the class to it.
  await find(ann, 'Right psoas major')
  await bar(ann).getByRole('button', { name: 'A question here: Right psoas major' }).press('Enter')
  await expect(bar(ann)).toContainText('Your teacher sees that you have a question: Right psoas major.')
  await press(page, 'Right psoas major: 1')
  await expect(bar(page).getByRole('button', { name: 'Right psoas major: 1' })).toHaveCount(0)
  await expect(phone.getByRole('region', { name: 'Right psoas major', exact: true })).toBeVisible()

  // What each had before is there again.
  await press(phone, 'Leave')
  await expect(bar(phone)).toHaveCount(0)
  await expect(lesson(phone)).toHaveCount(0)
  expect((await state(phone)).psoasShortening.right).toBe(0.03)
  await expect(bar(page)).toContainText('2 here')
  await press(page, 'Room')
  await sheet(page).getByRole('button', { name: 'End the class for everyone' }).press('Enter')
  for (const one of [ann, cut]) {
    await expect(one.getByText('The class is over. What you had before it is here again.')).toBeVisible()
    await expect(bar(one)).toHaveCount(0)
  }
  expect(problems.filter((line) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(line))).toEqual([])
  for (const context of contexts) await context.close()
})

test('on a plain static host one line says that rooms need the server, and nothing is offered', async ({ page }) => {
  const { problems } = await open(page)
  await openSheet(page)
  await expect(sheet(page)).toContainText('Rooms need the server of this project')
  await expect(sheet(page).getByRole('button')).toHaveCount(1)
  expect(problems).toEqual([])
})

test('a wrong code, a room that has ended and a link that was cut are told in one line each', async ({ page }) => {
  await open(page, `${server.address}/`)
  await openSheet(page)
  const tell = async (code: string): Promise<void> => {
    await sheet(page).getByRole('textbox', { name: 'Code of six letters' }).fill(code)
    await sheet(page).getByRole('button', { name: 'Join' }).press('Enter')
  }
  for (const code of ['BCDFGH', 'AEIOU1', '']) {
    await tell(code)
    await expect(sheet(page)).toContainText('There is no room with this code')
  }
  const opened = await (await page.request.post(`${server.address}/rooms`)).json()
  const { secret, token, code } = opened as { secret: string; token: string; code: string }
  await page.request.delete(`${server.address}/rooms/${secret}`, { headers: { Authorization: `Bearer ${token}` } })
  await tell(code)
  await expect(sheet(page)).toContainText('The class is over.')
  await page.goto('about:blank')
  await open(page, `${server.address}/#room=${secret.slice(3)}`)
  await expect(page.getByText('There is no room with this code')).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.getItem('counterpull.class'))).toBeNull()
})

test('a server that is started anew finds its class again, with the newest state', async ({ page, browser }) => {
  test.setTimeout(300_000)
  let own = await serve('dist', readSettings({ PORT: '0' }))
  const { port } = new URL(own.address)
  await open(page, `${own.address}/`)
  const { code, link } = await openRoom(page)
  const context = await browser.newContext()
  const ann = await student(context, link, [])
  await expect(bar(ann)).toContainText('following')
  await sheet(page).getByRole('button', { name: 'Ask: A B C', exact: true }).press('Enter')
  await bar(ann).getByRole('button', { name: 'C', exact: true }).press('Enter')
  await expect(sheet(page)).toContainText('1 of 1 answered')

  await own.stop()
  await expect(bar(ann)).toContainText('the connection is lost')
  await setState(page, { psoasShortening: 0.19 })
  own = await serve('dist', readSettings({ PORT: port }))
  await expect(bar(ann)).toContainText(`Class ${code}: following`)
  await expect.poll(async () => (await state(ann)).psoasShortening.right).toBe(0.19)
  // What was answered is not lost, and is shown to everyone.
  await expect(sheet(page)).toContainText('1 of 1 answered')
  await sheet(page).getByRole('button', { name: 'Show the answers' }).press('Enter')
  await expect(bar(ann).locator('[data-part="classSaid"] li').nth(2)).toContainText('C: 1 of 1')

  // A student's reload: in the same room, by the same number.
  await ann.reload()
  await expect(bar(ann)).toContainText(`Class ${code}: following`)
  await expect.poll(async () => (await state(ann)).psoasShortening.right).toBe(0.19)
  await expect(bar(page)).toContainText('one here')
  await context.close()
  await own.stop()
})

test('half a minute without network, and the class goes on: what a student chose stays, and the newest is shown', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  await open(page, `${server.address}/`)
  const { code, link } = await openRoom(page)
  const context = await browser.newContext()
  const ann = await student(context, link, [])
  await expect(bar(ann)).toContainText('following')
  await press(ann, 'Look around')
  await setState(ann, { view: 'anterior' })
  await context.setOffline(true)
  await setState(page, { psoasShortening: 0.12, view: 'posterior' })
  await expect(bar(ann)).toContainText('the connection is lost')
  await page.waitForTimeout(30_000)
  await setState(page, { psoasShortening: 0.14 })
  await context.setOffline(false)
  await expect(bar(ann)).toContainText(`Class ${code}: your own view`)
  await expect.poll(async () => (await state(ann)).psoasShortening.right).toBe(0.14)
  expect((await state(ann)).view).toBe('anterior')
  await press(ann, 'Back to the class')
  await expect.poll(async () => (await state(ann)).view).toBe('posterior')
  await context.close()
})

test('a student whose network is cut while the step is still coming is told at once, and has it when the network is back', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  await open(page, `${server.address}/`)
  const { link } = await openRoom(page)
  const context = await browser.newContext()
  const ann = await student(context, link, [])
  await expect(bar(ann)).toContainText('following')
  // What a step of a lesson needs is on its way when the network goes.
  let cut = (): void => {}
  const gone = new Promise<void>((done) => {
    cut = done
  })
  let under = 0
  await context.route(/assets\/(LessonBar|ClassAnswers)-.*\.js$/, async (route) => {
    under++
    await gone
    await route.abort('internetdisconnected')
  })
  await goTo(page, `${server.address}/?lesson=L04.1`)
  await expect.poll(() => under).toBeGreaterThan(0)
  await context.setOffline(true)
  cut()
  await expect(bar(ann)).toContainText('the connection is lost', { timeout: 10_000 })
  // For longer than it is tried of itself.
  await expect(ann.getByRole('button', { name: 'Try again' })).toBeVisible()
  await context.unroute(/assets\/(LessonBar|ClassAnswers)-.*\.js$/)
  await context.setOffline(false)
  await expect(lesson(ann)).toContainText('L04 · 1 of 8')
  await vote(ann, 0)
  await expect(bar(page)).toContainText('1 of 1 answered')
  await lesson(page).getByRole('button', { name: 'Reveal' }).press('Enter')
  await expect(lesson(ann).locator('[data-part="classSaid"] li')).toHaveCount(3)
  await context.close()
})

test('the class follows a scene of the deck, what plays, where the presenter looks from and what is pointed at', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  await open(page, `${server.address}/`)
  const { link } = await openRoom(page)
  // Who wants less motion is shown a film's instants instead.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'no-preference',
  })
  const phone = await student(context, link, [])
  await expect(bar(phone)).toContainText('following')

  // The second scene of the deck to start from has both psoas 20 % shorter.
  await page.keyboard.press('Alt+p')
  await page.keyboard.press('F5')
  await page.keyboard.press('PageDown')
  await expect.poll(async () => (await state(phone)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await expect(bar(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await state(phone)).psoasShortening.right).toBe(0)

  // A place on the body is the same place in a picture of another shape.
  const view = page.locator('[data-part="view"]')
  await view.press('k')
  const box = (await view.boundingBox())!
  await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const dot = phone.locator('[data-part="classPointer"]')
  await expect(dot).toBeVisible()
  const there = (await phone.locator('[data-part="view"]').boundingBox())!
  await expect
    .poll(async () => {
      const { x, y, width, height } = (await dot.boundingBox())!
      return Math.hypot(x + width / 2 - there.x - there.width / 2, y + height / 2 - there.y - there.height / 2)
    })
    .toBeLessThan(12)
  await view.press('k')
  await expect(dot).toHaveCount(0)

  // A camera that was moved by hand is nobody's named view any more.
  await view.press('ArrowLeft')
  await expect.poll(async () => (await state(phone)).view).toBeNull()

  await page.getByRole('button', { name: 'Time', exact: true }).press('Enter')
  await page.getByRole('button', { name: /^Pilot/ }).press('Enter')
  // Once there is a film to be played.
  await expect(page.getByRole('slider', { name: 'Place in time' })).toBeVisible()
  await setState(page, { playing: true })
  await expect.poll(async () => (await state(phone)).playing).toBe(true)
  await page.getByRole('button', { name: /^End and give/ }).press('Enter')
  await expect.poll(async () => (await state(phone)).playing).toBe(false)
  await context.close()
})
