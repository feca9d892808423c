import { expect, test } from '@playwright/test'
import { open, state } from './open'

test('a link that mail and chat have worked on opens as it was sent, with its "#" moved into the path too', async ({
  page,
}) => {
  const { problems } = await open(page, '/#v=1&amp;psoasShortening=.2*.1&amp;posture=sitting')
  expect(await state(page)).toMatchObject({ psoasShortening: { right: 0.2, left: 0.1 }, posture: 'sitting' })
  await open(page, '/%23v=1%26psoasShortening=.15).&utm_source=mail')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.15, left: 0.15 })
  expect(new URL(page.url()).pathname).toBe('/')
  await expect(page.getByText(/Left out of this link/)).toHaveCount(0)
  await open(page, '/?embed=1#v=2&psoasShortening=.15&postu')
  await expect(page.getByText(/Left out of this link.*its end/)).toBeVisible()
  expect(problems).toEqual([])
})
