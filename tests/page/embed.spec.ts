import { expect, test } from '@playwright/test'

test('a page around the frame moves the body and hears the sentence; another origin is not heard', async ({ page }) => {
  await page.goto('/embed/index.html')
  await expect(page.locator('#sentence')).toHaveText('Ready.')
  const frame = page.frameLocator('#frame')
  await expect(frame.getByRole('slider', { name: 'Psoas shortening' })).toBeVisible()
  // As wide pictures are, as the frame has asked.
  const { width, height } = (await page.locator('#frame').boundingBox())!
  expect(width / height).toBeCloseTo(16 / 9, 1)
  await expect(frame.getByText('Education, not diagnosis or treatment. Open Counterpull')).toBeVisible()
  await page.locator('#psoas').fill('0.2')
  await expect(page.locator('#sentence')).toContainText('Both psoas 20 % shorter')
  await expect(page.locator('#answer')).toContainText('mean')
  expect(JSON.parse((await page.locator('#answer').textContent())!).mean).toBeGreaterThan(0.3)
  await page.getByRole('button', { name: 'impossible' }).click()
  await expect(page.locator('#answer')).toHaveText(/^psoasShortening .*0\.25/)
  // A frame of no origin, beside it: it may shout as it likes.
  const told = await page.evaluate(async () => {
    const stranger = document.createElement('iframe')
    stranger.sandbox.add('allow-scripts')
    document.body.append(stranger)
    await new Promise((done) => setTimeout(done, 300))
    const heard: unknown[] = []
    addEventListener('message', ({ data, origin }) => {
      if (origin === 'null') heard.push(data)
    })
    const inner = (document.querySelector('#frame') as HTMLIFrameElement).contentWindow!
    // As if it came from elsewhere: the source is not the page around.
    inner.dispatchEvent(
      new MessageEvent('message', {
        data: { counterpull: 1, id: 1, do: 'setState', with: { psoasShortening: 0 } },
        origin: 'https://evil.example',
        source: window,
      }),
    )
    await new Promise((done) => setTimeout(done, 300))
    return heard
  })
  expect(told).toEqual([])
  await expect(page.locator('#sentence')).toContainText('Both psoas 20 % shorter')
})
