/**
 * Measures how the page holds up and writes docs/RELIABILITY.md.
 *   npm run reliability -- [minutes of random use, 30 unless told]
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { build, preview } from 'vite'
import { tierIds } from '../src/state/frame/quality'
import { needTexts } from '../src/state/page/language'
import { page as texts } from '../src/words/en/ui/page'
import { type Fuzzed, fuzzAll } from './fuzz'
import { liveSection } from './liveSection'
import { type Holdings, type LongRun, longRun, openBrowser, openPage } from './longRun'

const minutes = Number(process.argv[2] ?? 30)
if (!(minutes > 0 && minutes <= 600)) {
  console.error(`minutes of random use must be from 0 to 600, not ${process.argv[2]}`)
  process.exit(2)
}
const fuzzCount = 100_000

interface TierMeasure {
  readonly name: string
  readonly milliseconds: number
  readonly drawCalls: number
  readonly triangles: number
  readonly pixels: number
}

type Stats = { framesRendered: number; frameMilliseconds: number; drawCalls: number; triangles: number }
type Told = { counterpull: { stats(): Stats; setState(partial: object): void } }

/** What a frame asks for in each tier, on a screen of twice the sharpness, while both psoas are played. */
async function measureTiers(address: string): Promise<TierMeasure[]> {
  const browser = await openBrowser()
  const measures: TierMeasure[] = []
  try {
    for (const id of tierIds) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: 2 })
      await page.addInitScript(
        (quality) => localStorage.setItem('counterpull.preferences', JSON.stringify({ quality })),
        id,
      )
      await openPage(page, address)
      await page.waitForTimeout(1000)
      const found = await page.evaluate(async () => {
        const { counterpull } = window as unknown as Told
        const times: number[] = []
        let seen = -1
        let last = counterpull.stats()
        counterpull.setState({ playing: true })
        while (times.length < 30) {
          await new Promise((done) => requestAnimationFrame(done))
          last = counterpull.stats()
          if (last.framesRendered !== seen) times.push(last.frameMilliseconds)
          else counterpull.setState({ playing: true })
          seen = last.framesRendered
        }
        const { width, height } = document.querySelector('canvas')!
        times.sort((a, b) => a - b)
        return { ...last, milliseconds: times[15]!, pixels: width * height }
      })
      measures.push({ name: texts[`quality.${id}`], ...found })
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return measures
}

const holdingRow = (
  name: string,
  of: (holdings: Holdings) => number,
  { loaded, before, halfway, after }: LongRun,
  digits = 0,
) =>
  `| ${name} | ${of(loaded).toFixed(digits)} | ${of(before).toFixed(digits)} | ${of(halfway).toFixed(digits)} | ${of(after).toFixed(digits)} | ${(100 * (of(after) / of(before) - 1)).toFixed(1)} % |`

function documentOf(fuzzed: readonly Fuzzed[], measures: readonly TierMeasure[], run: LongRun): string {
  return `# How it holds up

Written by \`npm run reliability\`, last on ${new Date().toISOString().slice(0, 10)}; do not edit by hand.

## Faults survived

## Hostile input

Nothing throws, nothing runs, no prototype changes, whatever is sent.

| door | tried | failures | slowest answer |
|---|---|---|---|
${fuzzed.map(({ what, count, failures, slowest }) => `| ${what} | ${count.toLocaleString('en')} | ${failures} | ${slowest.toFixed(0)} ms |`).join('\n')}

## Picture quality

Chosen by itself when most frames of a motion take longer than a thirtieth of a second, or by hand in Preferences. On a window of
1366 x 768 with a screen of twice the sharpness; processor time of a frame while both psoas are played, drawn here by the
processor as well, so that it is an upper bound.

| tier | processor time of a frame | draw calls | triangles | pixels of the picture |
|---|---|---|---|---|
${measures.map(({ name, milliseconds, drawCalls, triangles, pixels }) => `| ${name} | ${milliseconds.toFixed(1)} ms | ${drawCalls} | ${triangles.toLocaleString('en')} | ${(pixels / 1e6).toFixed(2)} million |`).join('\n')}

No weak graphics card was at hand: what a tier asks of one is measured, the frame rate it gives is not.

## A long run

${run.minutes} minutes of random use by mouse, keyboard and script (${run.actions.toLocaleString('en')} actions, seed 1). Before them a warm-up, in
which every picture, card, lesson, sheet and page is seen once, undo is filled and the page is used at random for as long: what
the engine compiles and what is loaded later is there by then. Each time everything is reset and collected before it is counted.
Compiled code, and what the engine notes about it elsewhere, is kept for good once it has run: the heap is told with it and without.

| | as loaded | after the warm-up | halfway | at the end | change since the warm-up |
|---|---|---|---|---|---|
${holdingRow('heap [MB]', ({ heapMegabytes }) => heapMegabytes, run, 1)}
${holdingRow('of it compiled code [MB]', ({ codeMegabytes }) => codeMegabytes, run, 1)}
${holdingRow('without compiled code [MB]', ({ heapMegabytes, codeMegabytes }) => heapMegabytes - codeMegabytes, run, 1)}
${holdingRow('nodes of the document', ({ nodes }) => nodes, run)}
${holdingRow('listeners', ({ listeners }) => listeners, run)}
${holdingRow('geometries on the graphics card', ({ geometries }) => geometries, run)}
${holdingRow('textures on the graphics card', ({ textures }) => textures, run)}

Errors: ${run.errors.length === 0 ? 'none' : run.errors.slice(0, 5).join('; ')}. Contexts lost: ${run.contextsLost}.
`
}

await needTexts('talk')
const fuzzed = fuzzAll(fuzzCount)
console.log(fuzzed)
await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 4195, host: '127.0.0.1' }, logLevel: 'warn' })
try {
  const address = server.resolvedUrls!.local[0]!
  const measures = await measureTiers(address)
  console.table(measures)
  const run = await longRun(address, minutes, 1)
  console.log(run)
  // The load test of a class is made by itself (benchLive.ts).
  const live = liveSection()
  writeFileSync('docs/RELIABILITY.md', documentOf(fuzzed, measures, run) + live)
  // What the tests themselves say is put in by its own script.
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/faults.ts'], { stdio: 'inherit' })
} finally {
  await server.close()
}
