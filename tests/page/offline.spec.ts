import { expect, type Page, test } from '@playwright/test'
import { everythingElse, goTo, open, report, stats } from './open'
import { serveBuilt } from './staticServer'
import { bar, walkLesson } from './walkLesson'

test.use({ serviceWorkers: 'allow' })

/** Waits until the page is kept whole: the worker has everything when it is active. */
const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    while (active!.state !== 'activated') await new Promise((done) => setTimeout(done, 100))
  })

test('from a plain server under a sub-path it loads once, and opens again with the network cut', async ({ page }) => {
  const server = await serveBuilt('/some/school/counterpull/')
  const { problems } = await open(page, server.address)
  await kept(page)
  await server.stop()
  await goTo(page, `${server.address}?scene=psoas#v=1&psoasShortening=.2`)
  expect((await stats(page)).triangles).toBeGreaterThan(50_000)
  expect((await report(page)).change.nutation.mean).toBeGreaterThan(0.3)
  // Also what is loaded only when it is asked for.
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('searchbox').fill('piriformis')
  await expect(page.getByRole('button', { name: 'Right piriformis', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await everythingElse(page)
  await page.getByRole('button', { name: 'Ask 1,000 bodies' }).click()
  await expect(page.getByText(/of 1,000 bodies|bodies/).first()).toBeVisible()
  expect(problems).toEqual([])
})

test('a copy under a sub-path, with the network cut, teaches lesson 1 from its start to its end', async ({ page }) => {
  test.setTimeout(240_000)
  const server = await serveBuilt('/some/school/counterpull/')
  const { problems } = await open(page, server.address)
  await kept(page)
  await server.stop()
  await goTo(page, server.address)
  await page.getByRole('button', { name: 'Learn' }).press('Enter')
  await page.getByRole('button', { name: /^L01/ }).press('Enter')
  await walkLesson(page, 'L01')
  await bar(page).getByRole('button', { name: 'Leave the lesson' }).press('Enter')
  await expect(bar(page)).toHaveCount(0)
  expect(problems).toEqual([])
})

test('the page says what it may do: no inline script, no evaluation of text, no other host', async ({ page }) => {
  const { problems } = await open(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/)
  expect(policy).not.toMatch(/https?:|\*/)
  const tried = await page.evaluate(async () => {
    const ran = { text: false, inline: false }
    Object.assign(window, { ran })
    // A text as a timer is the evaluation that the test driver's own permission does not cover.
    setTimeout('ran.text = true' as never, 0)
    const script = document.createElement('script')
    script.textContent = 'ran.inline = true'
    document.body.append(script)
    const elsewhere = await fetch('https://example.org/').then(
      () => true,
      () => false,
    )
    await new Promise((done) => setTimeout(done, 50))
    return { ...ran, elsewhere }
  })
  expect(tried).toEqual({ text: false, inline: false, elsewhere: false })
  // Each of them was told; nothing before that was.
  expect(
    problems.filter(
      (problem) => !/Content Security Policy|Refused|violates|request to https:\/\/example/.test(problem),
    ),
  ).toEqual([])
})
