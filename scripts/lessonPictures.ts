/**
 * Every step of every lesson, answered, to look at: test-results/lessons/L01.png and so on, one sheet a lesson.
 *   npm run lessons:pictures            all twelve
 *   npm run lessons:pictures -- L03 L07 only these
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/lessons'
import { newTab, openPage, openStudio, settle } from './studio'

const folder = 'test-results/lessons'
const wanted = process.argv.slice(2)
const columns = 2

/** Gives some answer, so that the model moves. */
async function answer(tab: Page): Promise<void> {
  const options = tab.getByRole('group', { name: 'Your vote' }).getByRole('button')
  if ((await options.count()) > 0) await options.first().click()
  const reveal = tab.getByRole('button', { name: 'Reveal' })
  if ((await reveal.count()) > 0) await reveal.click()
}

const sheet = (shots: readonly Buffer[]) => `<!doctype html><style>
body { margin: 8px; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 8px; background: #fff }
img { width: 100%; display: block }
</style>${shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}" alt="">`).join('')}`

const studio = await openStudio(4192)
try {
  const tab = await newTab(studio, 'dark')
  const paper = await studio.browser.newPage({ viewport: { width: 1960, height: 1000 } })
  tab.on('pageerror', (error) => console.log(`error: ${error.message}`))
  mkdirSync(folder, { recursive: true })
  for (const { id, steps } of lessons.filter((lesson) => wanted.length === 0 || wanted.includes(lesson.id))) {
    const shots: Buffer[] = []
    await openPage(tab, studio, `?lesson=${id}.1`)
    for (const step of steps) {
      await tab.locator('[data-part="step"]', { hasText: step.title }).waitFor()
      await answer(tab)
      await settle(tab)
      shots.push(await tab.screenshot())
      const next = tab.getByRole('button', { name: 'Next', exact: true })
      if (await next.isEnabled()) await next.click()
    }
    await paper.setContent(sheet(shots))
    writeFileSync(`${folder}/${id}.png`, await paper.screenshot({ fullPage: true }))
    console.log(`${folder}/${id}.png`)
  }
} finally {
  await studio.close()
}
