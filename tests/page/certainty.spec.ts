import { expect, test } from '@playwright/test'
import { everythingElse, open, setState, state } from './open'

test('a thousand bodies are asked beside the page, which stays responsive, and the run can be stopped', async ({
  page,
}) => {
  const { problems } = await open(page)
  await setState(page, { psoasShortening: 0.1 })
  await everythingElse(page)
  const certainty = page.getByRole('region', { name: 'How sure is this?' })
  await certainty.getByRole('button', { name: 'Ask 1,000 bodies' }).click()
  await expect(certainty.getByRole('progressbar')).toBeVisible()
  await certainty.getByRole('button', { name: 'Stop' }).click()
  await expect(certainty.getByRole('button', { name: 'Ask 1,000 bodies' })).toBeVisible()

  await certainty.getByRole('button', { name: 'Ask 1,000 bodies' }).click()
  // While the worker works, the page answers at once.
  await page.getByRole('slider', { name: 'Right piriformis tone' }).waitFor()
  expect((await state(page)).psoasShortening).toEqual({ left: 0.1, right: 0.1 })
  await expect(certainty.getByText(/In 100 % of 1,000 sampled bodies the sacrum nods forward/)).toBeVisible({
    timeout: 60_000,
  })

  // Another question clears the old answer.
  await setState(page, { psoasShortening: 0.05 })
  await expect(certainty.getByText(/sampled bodies/)).toHaveCount(0)
  expect(problems).toEqual([])
})
