import { expect, test } from '@playwright/test'

/** A learning platform as the standard describes it: a page with an API and the course in a frame. */
const platform = `<!doctype html><title>Platform</title>
<script>
  window.told = {}
  window.API = {
    LMSInitialize: () => 'true',
    LMSGetValue: (name) => told[name] ?? (name === 'cmi.core.lesson_status' ? 'not attempted' : ''),
    LMSSetValue: (name, value) => ((told[name] = value), 'true'),
    LMSCommit: () => 'true',
    LMSFinish: () => ((told.finished = true), 'true'),
  }
</script>
<iframe id="course" style="width:900px;height:600px" src="/index.html?scorm=1&lesson=L12.5"></iframe>`

test('a platform hears that a course has begun, and that a lesson has been worked through', async ({ page }) => {
  await page.route('**/platform.html', (route) => route.fulfill({ contentType: 'text/html', body: platform }))
  await page.goto('/platform.html')
  const told = () => page.evaluate(() => (window as never as { told: Record<string, string> }).told)
  await expect.poll(async () => (await told())['cmi.core.lesson_status']).toBe('incomplete')
  const frame = page.frameLocator('#course')
  await frame.getByRole('button', { name: /^Next/ }).click()
  await expect.poll(async () => (await told())['cmi.core.lesson_status']).toBe('completed')
  await page.evaluate(() => document.querySelector('#course')!.remove())
  await expect.poll(async () => (await told()).finished).toBe(true)
})
