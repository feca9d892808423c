import { expect, test } from '@playwright/test'
import { goTo, open, state } from './open'

test('a link that mail and chat have worked on opens as it was sent, with its "#" moved into the path too', async ({
  page,
}) => {
  const { problems } = await open(page, '/#v=1&amp;psoasShortening=.2*.1&amp;posture=sitting')
  expect(await state(page)).toMatchObject({ psoasShortening: { right: 0.2, left: 0.1 }, posture: 'sitting' })
  await open(page, '/%23v=1%26psoasShortening=.15).&utm_source=mail')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.15, left: 0.15 })
  expect(new URL(page.url()).pathname).toBe('/')
  await expect(page.getByText(/Left out of this link/)).toHaveCount(0)
  await goTo(page, '/?embed=1#v=2&psoasShortening=.15&postu')
  await expect(page.getByText(/Left out of this link.*its end/)).toBeVisible()
  expect(problems).toEqual([])
})

test('a link of the model whose back was one moment says so once, and one press has it as it was', async ({ page }) => {
  const { problems } = await open(page, '/#v=2&psoasShortening=.2&end')
  const notice = page.getByText('This link is of an earlier model', { exact: false })
  await expect(notice).toBeVisible()
  expect((await state(page)).extensorsOnSacrum).toBe(0.43)
  await page.getByRole('button', { name: 'All on the sacrum', exact: true }).click()
  await expect(notice).toHaveCount(0)
  expect(await state(page)).toMatchObject({ extensorsOnSacrum: 1, psoasShortening: { right: 0.2, left: 0.2 } })
  await page.getByRole('button', { name: 'Undo' }).click()
  expect((await state(page)).extensorsOnSacrum).toBe(0.43)

  // Another of them is told anew, and closed it is gone; in a frame and for what this page writes there is nothing to say.
  await page.evaluate(() => {
    location.hash = '#v=1&psoasShortening=.1'
  })
  await notice.getByRole('button', { name: 'Close', exact: false }).click()
  await expect(notice).toHaveCount(0)
  await page.evaluate(() => {
    location.hash = '#v=2&psoasShortening=.22&i1x=.43&end'
  })
  await expect.poll(async () => (await state(page)).psoasShortening).toEqual({ right: 0.22, left: 0.22 })
  await expect(notice).toHaveCount(0)
  await goTo(page, '/?embed=1#v=1&psoasShortening=.2')
  await expect.poll(async () => (await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await expect(notice).toHaveCount(0)
  expect(problems).toEqual([])
})
