import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { everythingElse, open, report, settle, state } from './open'

test('the thigh has three controls, and the hip’s own angle stands under the first and among the readouts', async ({
  page,
}) => {
  const { problems } = await open(page)
  await everythingElse(page)
  await page.locator('[data-part="drawer"] summary', { hasText: 'Posture and thigh' }).click()
  const raised = page.getByRole('slider', { name: 'right thigh raised' })
  await raised.focus()
  for (let press = 0; press < 8; press++) await page.keyboard.press('PageUp')
  await settle(page)
  const { hipFlexion } = await state(page)
  expect(hipFlexion.right).toBe(88)
  const hip = (await report(page)).hipAngle.right.flexion
  expect(hip).toBeGreaterThan(75)
  expect(hip).toBeLessThan(88)
  await expect(page.locator('[data-part="hipOwn"]').first()).toHaveText(`hip ${hip.toFixed(0)}°`)
  await expect(raised).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`88 degrees, the hip itself ${hip.toFixed(0)} degrees$`),
  )
  await expect(page.getByRole('row', { name: /^Flexion, right/ })).toContainText(hip.toFixed(1))

  const adduction = page.getByRole('slider', { name: 'right thigh adduction' })
  await adduction.focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageUp')
  await settle(page)
  expect((await state(page)).hipAdduction.right).toBe(28)
  await expect(page.getByRole('region', { name: 'What is happening' })).toContainText('adducted 28°')
  const { violations } = await new AxeBuilder({ page }).include('[data-part="drawer"]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  expect(problems).toEqual([])
})
