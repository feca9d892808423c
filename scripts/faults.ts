/**
 * Writes the section "Faults survived" of docs/RELIABILITY.md: each fault, and the test that shows it, read from the tests, so
 * that the two cannot part. Measures nothing.
 *   npm run generate
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = 'docs/RELIABILITY.md'
const begin = '## Faults survived'
const end = '## Hostile input'
const specs = ['broken', 'faults', 'hostile', 'unable', 'own', 'offline', 'embed', 'present', 'class'].map(
  (name) => `tests/page/${name}.spec.ts`,
)
const sources = [...specs, 'tests/server/line.test.ts', 'tests/server/shared.test.ts', 'tests/server/together.test.ts']

const rowsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^\s*(?:test|it)\(\s*(['"])(.+?)\1,/gm)].map(
    ([, , title]) => `| ${title!.replaceAll("\\'", "'")} | \`${path}\` |`,
  )

const section = `${begin}

Each is a test, part of \`npm test\`; those of tests/page run in real Chromium. The person is told in one line what happened, and
nothing chosen is lost.

| fault | test |
|---|---|
${sources.flatMap(rowsOf).join('\n')}

`

const text = readFileSync(file, 'utf8')
const [from, to] = [text.indexOf(begin), text.indexOf(end)]
if (from < 0 || to < from) throw new Error(`${file} has no "${begin}" before "${end}"`)
writeFileSync(file, text.slice(0, from) + section + text.slice(to))
