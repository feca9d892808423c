/**
 * Twelve standard views on one page to look at: test-results/pictures/sheet.png, and index.html with the same large.
 *   npm run pictures
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Door } from '../src/state/page/scripting'
import { type Plate, plates } from './plates'
import { newTab, openPage, openStudio, settle } from './studio'

const folder = 'test-results/pictures'
const columns = 3

const fileOf = ({ name }: Plate) => `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`

const page = (sources: (plate: Plate) => string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Counterpull: twelve views</title>
<style>
body { margin: 1rem; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 1rem; font: 1rem system-ui, sans-serif; background: #fff }
figure { margin: 0 } img { width: 100%; display: block } figcaption { padding: .25rem 0 }
</style>
${plates.map((plate) => `<figure><img src="${sources(plate)}" alt=""><figcaption>${plate.name}</figcaption></figure>`).join('\n')}
</html>`

const studio = await openStudio(4191)
try {
  const tab = await newTab(studio, 'light')
  await openPage(tab, studio)
  mkdirSync(folder, { recursive: true })
  const shots = new Map<Plate, Buffer>()
  for (const plate of plates) {
    await tab.evaluate((state) => (window as unknown as { counterpull: Door }).counterpull.setState(state), plate.state)
    await settle(tab)
    const shot = await tab.locator('[data-part="stage"]').screenshot()
    writeFileSync(`${folder}/${fileOf(plate)}`, shot)
    shots.set(plate, shot)
    console.log(plate.name)
  }
  writeFileSync(`${folder}/index.html`, page(fileOf))
  await tab.setContent(page((plate) => `data:image/png;base64,${shots.get(plate)!.toString('base64')}`))
  writeFileSync(`${folder}/sheet.png`, await tab.screenshot({ fullPage: true }))
  console.log(`${folder}/sheet.png`)
} finally {
  await studio.close()
}
