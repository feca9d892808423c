import { expect, test } from '@playwright/test'
import { open, pose, report, state, stats } from './open'

test('the page opens with a live body, without an error, a warning or a request to another host', async ({ page }) => {
  const { problems } = await open(page)
  await expect(page.getByRole('heading', { name: 'Counterpull' })).toBeVisible()
  await expect(page.getByRole('application')).toBeVisible()
  const { drawn } = await pose(page)
  expect(Object.keys(drawn).sort()).toEqual(
    expect.arrayContaining(['L1', 'L5', 'femur.left', 'femur.right', 'hipBone.left', 'hipBone.right', 'sacrum']),
  )
  const { drawCalls, triangles } = await stats(page)
  expect(drawCalls).toBeGreaterThan(15)
  expect(drawCalls).toBeLessThanOrEqual(60)
  expect(triangles).toBeGreaterThan(50_000)
  expect(triangles).toBeLessThanOrEqual(250_000)
  await page.waitForTimeout(1000)
  expect(problems).toEqual([])
})

test('it starts at rest, balanced, and says so in one sentence', async ({ page }) => {
  await open(page)
  const { balanced, sentence } = await report(page)
  expect(balanced).toBe(true)
  await expect(page.getByRole('region', { name: 'What is happening' }).getByText(sentence).first()).toBeVisible()
  expect((await state(page)).psoasShortening).toEqual({ left: 0, right: 0 })
})

test('nothing is drawn while nothing moves', async ({ page }) => {
  await open(page)
  const before = await stats(page)
  await page.waitForTimeout(3000)
  expect((await stats(page)).framesRendered).toBe(before.framesRendered)
})
