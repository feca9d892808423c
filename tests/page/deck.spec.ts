import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { open, openMenu, setState, state } from './open'

const sheet = (page: Page) => page.getByRole('region', { name: 'Present', exact: true })
const cards = (page: Page) => sheet(page).getByRole('list', { name: 'Scenes' }).getByRole('listitem')
const card = (page: Page, n: number) => cards(page).nth(n - 1)
const shown = (page: Page, n: number) => card(page, n).locator('[data-part="show"]')
const button = (page: Page, name: string | RegExp) =>
  sheet(page).getByRole('button', { name, exact: typeof name === 'string' })
const titles = (page: Page) => cards(page).locator('[data-part="show"]').allInnerTexts()
const pictures = (page: Page) => cards(page).locator('[data-part="show"] img')
const openSheet = async (page: Page): Promise<void> => {
  await openMenu(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(button(page, 'Start')).toBeVisible()
}

/**
 * What a hand needs [s], by the keystroke-level model (Card, Moran and Newell, Commun ACM 23:396, 1980, and The Psychology of
 * Human-Computer Interaction, 1983): to point, to press and let go of a button, for a key of an average typist, to change between
 * mouse and keys, and to think of the next act. The model is of a practised hand: a newcomer is given the time to think twice.
 */
const takes = { point: 1.1, press: 0.2, key: 0.28, change: 0.4, think: 2 * 1.35 }
const clicked = takes.think + takes.point + takes.press
const dragged = clicked + takes.point
/** Into a field, its words, and back to the mouse. */
const typed = (words: string): number => clicked + 2 * takes.change + takes.key * words.length

test.describe('somebody who has never made one', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('makes a deck of five by mouse in no more than thirty actions and two minutes of a human hand', async ({
    page,
  }) => {
    const { problems } = await open(page)
    let [actions, seconds] = [0, 0]
    const act = async (what: Promise<unknown>, time = clicked): Promise<void> => {
      actions++
      seconds += time
      await what
    }
    await act(openSheet(page))
    await act(button(page, 'New deck').click())
    await expect(cards(page)).toHaveCount(0)
    await expect(sheet(page).getByText(/^No scenes yet/)).toBeVisible()
    // A slider, a capture: five times, and each scene has a name of its own without anybody typing.
    const slider = page.getByRole('slider', { name: 'Right psoas shortening' })
    for (const share of [0, 0.2, 0.4, 0.6, 0.8]) {
      const { x, y, width, height } = (await slider.boundingBox())!
      await act(page.mouse.click(x + 8 + share * (width - 16), y + height / 2))
      await act(button(page, 'Capture this state as a scene').click())
    }
    await expect(cards(page)).toHaveCount(5)
    expect(new Set(await titles(page)).size).toBe(5)
    expect((await titles(page))[4]).toMatch(/^5\s+Both psoas \d+ % shorter/)
    // A caption and minutes for one, the last one first, a wrong one out and back again.
    await act(button(page, /^Edit scene 2/).click())
    await act(
      sheet(page).getByRole('textbox', { name: 'Caption for the room' }).fill('A little shorter.'),
      typed('A little shorter.'),
    )
    await act(sheet(page).getByRole('textbox', { name: 'Planned minutes' }).fill('4'), typed('4'))
    await act(button(page, /^Edit scene 2/).click())
    await expect(sheet(page).getByText('5 scenes, 4 minutes planned')).toBeVisible()
    // The hand goes up until the first card makes room; the list comes along where it is longer than the window.
    const handle = card(page, 5).locator('[data-part="grip"]')
    await act(handle.scrollIntoViewIfNeeded(), dragged)
    const grip = (await handle.boundingBox())!
    const x = grip.x + grip.width / 2
    await page.mouse.move(x, grip.y + grip.height / 2)
    await page.mouse.down()
    await expect(async () => {
      const { y } = (await card(page, 1).boundingBox())!
      await page.mouse.move(x, Math.max(100, y + 12), { steps: 4 })
      await page.mouse.move(x, Math.max(96, y + 4), { steps: 2 })
      expect(await card(page, 1).getAttribute('data-drop')).toBe('before')
    }).toPass()
    await act(page.mouse.up(), dragged)
    await expect(sheet(page).getByText('Scene 5 is now scene 1.')).toBeVisible()
    expect((await titles(page))[1]).toMatch(/^2\s+Standing at rest/)
    await act(button(page, /^Edit scene 3/).click())
    await act(button(page, 'Delete').click())
    await expect(cards(page)).toHaveCount(4)
    await act(button(page, 'Put back what was there').click())
    await expect(cards(page)).toHaveCount(5)
    // A look at what it has become: each card has its picture, and a press shows the scene.
    await expect(pictures(page)).toHaveCount(5)
    await act(shown(page, 1).click())
    await expect(shown(page, 1)).toHaveAttribute('aria-current', 'step')
    await expect.poll(async () => (await state(page)).psoasShortening.right).toBeGreaterThan(0.15)
    await act(button(page, 'Start').click())
    await expect(page.getByText('1 of 5')).toBeVisible()
    console.log(`a deck of five: ${actions} actions, ${seconds.toFixed(0)} s of a human hand`)
    expect(actions).toBeLessThanOrEqual(30)
    expect(seconds).toBeLessThan(120)
    expect(problems).toEqual([])
  })
})

test('each card has a picture of its own, and drawing them leaves the page as it was', async ({ page }) => {
  const { problems } = await open(page)
  await setState(page, { view: 'left' })
  await setState(page, { psoasShortening: { right: 0.13, left: 0.02 } })
  const before = await state(page)
  await openSheet(page)
  await expect(pictures(page)).toHaveCount(9)
  expect(await state(page)).toEqual(before)
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled()
  // No step of it is remembered: the last one is still the person's own.
  await page.getByRole('button', { name: 'Undo' }).click()
  expect((await state(page)).psoasShortening).toEqual({ right: 0, left: 0 })
  await page.getByRole('button', { name: 'Redo' }).click()
  expect(await state(page)).toEqual(before)

  const sources = await pictures(page).evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src))
  expect(new Set(sources).size).toBe(9)
  for (const source of sources) expect(source).toMatch(/^data:image\/(webp|png);base64,/)
  // None of them is empty: bone and muscle stand on the clear ground.
  const inked = await pictures(page).evaluateAll((images) =>
    images.map((image) => {
      const { naturalWidth: width, naturalHeight: height } = image as HTMLImageElement
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const pen = canvas.getContext('2d')!
      pen.drawImage(image as HTMLImageElement, 0, 0)
      const { data } = pen.getImageData(0, 0, width, height)
      let solid = 0
      for (let i = 3; i < data.length; i += 4) if (data[i]! > 200) solid++
      return (4 * solid) / data.length
    }),
  )
  for (const share of inked) expect(share).toBeGreaterThan(0.01)
  // Neither the file nor the link carries any.
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toContain('data:image')
  expect(problems).toEqual([])
})

test('by keys alone scenes are put in order, taken out and put back, and the focus is never lost', async ({ page }) => {
  const { problems } = await open(page)
  await openSheet(page)
  const grip = (n: number) => card(page, n).locator('[data-part="grip"]')
  await grip(1).focus()
  await page.keyboard.press('ArrowDown')
  await expect(grip(2)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(grip(3)).toBeFocused()
  await expect(shown(page, 3)).toContainText('At rest')
  await page.keyboard.press('ArrowUp')
  await expect(grip(2)).toBeFocused()
  // Above the first there is nothing.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(grip(1)).toBeFocused()
  await expect(shown(page, 1)).toContainText('At rest')
  await shown(page, 9).focus()
  await page.keyboard.press('Delete')
  await expect(shown(page, 8)).toBeFocused()
  await expect(sheet(page).getByText('Scene 9 is out of the deck.')).toBeVisible()
  await page.keyboard.press('Control+a')
  for (let left = 8; left > 0; left--) {
    await expect(cards(page)).toHaveCount(left)
    await page.keyboard.press('Delete')
  }
  await expect(button(page, 'Capture this state as a scene')).toBeFocused()
  await expect(button(page, 'Start')).toBeDisabled()
  for (let back = 0; back < 9; back++) await button(page, 'Put back what was there').press('Enter')
  await expect(cards(page)).toHaveCount(9)
  await expect(button(page, 'Put back what was there')).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  expect(problems).toEqual([])
})
