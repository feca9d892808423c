import { expect, test } from '@playwright/test'
import { open, report, setState, state } from './open'

test('setState takes a part, one side or both, and getState gives it back', async ({ page }) => {
  await open(page)
  await setState(page, { psoasShortening: { left: 0.1 }, piriformisTone: 0.3, exaggeration: 2, theme: 'light' })
  const now = await state(page)
  expect(now).toMatchObject({
    psoasShortening: { left: 0.1, right: 0 },
    piriformisTone: { left: 0.3, right: 0.3 },
    exaggeration: 2,
    theme: 'light',
  })
  await expect(page.getByRole('slider', { name: 'Left psoas shortening' })).toHaveValue('0.1')
  await setState(page, now)
  expect(await state(page)).toEqual(now)
})

test('anything bad is refused in one line that names it, and changes nothing', async ({ page }) => {
  const { problems } = await open(page)
  const [stateBefore, reportBefore] = [await state(page), await report(page)]
  const refusals: [bad: unknown, says: RegExp][] = [
    [{ psoasShortening: Number.NaN }, /psoasShortening.*0.*0\.25/],
    [{ psoasShortening: { right: 0.26 } }, /psoasShortening\.right.*0.*0\.25/],
    [{ psoasShortening: Number.POSITIVE_INFINITY, piriformisTone: 0.5 }, /psoasShortening/],
    [{ piriformisTone: 0.5, psoasShortening: 'much' }, /psoasShortening/],
    [{ psoas: 0.1 }, /psoas/],
    [{ piriformisTone: 0.5, exaggeration: 3 }, /exaggeration.*1, 2, 5, 10/],
    [{ exaggeration: 2, piriformisTone: 7 }, /piriformisTone.*0.*1/],
    [{ theme: 'pink' }, /theme/],
    [null, /object/],
    [[0.1], /object/],
  ]
  for (const [bad, says] of refusals) {
    const message = await page.evaluate((value) => {
      try {
        ;(window as never as { counterpull: { setState(value: unknown): void } }).counterpull.setState(value)
        return 'accepted'
      } catch (error) {
        return error instanceof Error ? error.message : 'not an Error'
      }
    }, bad)
    expect(message, JSON.stringify(bad)).toMatch(says)
    expect(message, JSON.stringify(bad)).not.toContain('\n')
  }
  expect(await state(page)).toEqual(stateBefore)
  expect(await report(page)).toEqual(reportBefore)
  expect(problems).toEqual([])
})
