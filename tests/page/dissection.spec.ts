import { expect, type Page, test } from '@playwright/test'
import { difference, everythingElse, open, setState, settle, state } from './open'

const view = (page: Page) => page.getByRole('application')
/** The handles that a hand takes hold of stand where there is room for them: they are not the picture. */
const handles = '[data-part="grips"] { visibility: hidden }'

/** The body without the notes at its foot, which say what is hidden. */
async function photograph(page: Page): Promise<Buffer> {
  await settle(page)
  const { x, y, width, height } = (await view(page).boundingBox())!
  return page.screenshot({ style: handles, clip: { x, y, width, height: 0.8 * height } })
}

/** How much of the picture is the structure `id`: hidden, so much of it changes. */
async function shareOf(page: Page, id: string): Promise<number> {
  const { hidden } = await state(page)
  const shown = await photograph(page)
  await setState(page, { hidden: [...hidden, id] })
  const away = await photograph(page)
  await setState(page, { hidden })
  return difference(page, [shown, away])
}

test('the buttock is taken apart by a key, layer by layer, and laid back', async ({ page }) => {
  const { problems } = await open(page)
  await setState(page, { view: 'gluteal' })
  await view(page).focus()
  const note = page.getByText(/^Dissection: /)
  await page.keyboard.press('d')
  await expect(note).toContainText('Skin')
  await page.keyboard.press('d')
  await expect(note).toContainText('Superficial')
  expect(await shareOf(page, 'gluteusMaximus.right')).toBeGreaterThan(0.1)
  const covered = await shareOf(page, 'piriformis.right')

  // Turned back at its origin it lies beside what it covered.
  await page.keyboard.press('d')
  await expect(note).toContainText('Reflected')
  expect(await shareOf(page, 'gluteusMaximus.right')).toBeGreaterThan(0.01)
  expect(await shareOf(page, 'piriformis.right')).toBeGreaterThan(4 * covered)

  await page.keyboard.press('d')
  await page.keyboard.press('d')
  await expect(note).toContainText('Deep')
  // Gluteus maximus covers most of it, but for its tendon.
  expect(await shareOf(page, 'piriformis.right')).toBeGreaterThan(2 * covered)

  await page.keyboard.press('d')
  await expect(note).toContainText('Ligaments')
  await page.getByRole('button', { name: 'Deeper' }).click()
  await expect(note).toContainText('Bones')
  await expect(page.getByRole('button', { name: 'Deeper' })).toBeDisabled()
  await view(page).focus()
  for (let layer = 0; layer < 7; layer++) await page.keyboard.press('Shift+D')
  await expect(note).toBeHidden()
  expect(problems).toEqual([])
})

test('each side is taken apart by itself under Look, and a link opens it so', async ({ page }) => {
  const { problems } = await open(page, '/')
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('group', { name: 'Dissection' }).getByRole('radio', { name: 'Deep' }).check()
  await page.getByRole('checkbox', { name: 'Right and left alike' }).uncheck()
  await page.getByRole('group', { name: 'Dissection, left' }).getByRole('radio', { name: 'Bones' }).check()
  expect(await state(page)).toMatchObject({ dissection: { right: 'deep', left: 'bones' } })
  await page.getByRole('button', { name: 'Close Look' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByRole('textbox', { name: 'Link to this moment' }).inputValue()
  const again = await page.context().newPage()
  await open(again, link)
  await expect(again.getByText('Dissection: right Deep, left Bones')).toBeVisible()
  await again.close()
  expect(problems).toEqual([])
})

test('the legend names gluteus medius where it is drawn: in a dissection, and not elsewhere', async ({ page }) => {
  await open(page)
  await everythingElse(page)
  const colours = page.getByRole('list', { name: 'Colours' })
  await expect(colours).toContainText('Psoas major')
  await expect(colours).not.toContainText('Gluteus medius')
  await setState(page, { arrangement: 'dissection' })
  await expect(colours).toContainText('Gluteus medius')
})
