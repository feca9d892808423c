import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

/** What takes a loader and knows what to do where it fails. */
const keepers = ['bring', 'bringOrSay', 'orNothing', 'lazyPart', 'patiently']

interface Span {
  readonly start: number
  readonly end: number
}
const inside = ({ start, end }: Span, places: readonly Span[]): boolean =>
  places.some((place) => place.start <= start && end <= place.end)

/** A line for each `import()` and `import.meta.glob()` in `code` whose failure nobody hears. */
function unheard(path: string, code: string): string[] {
  const loads: Span[] = []
  const heard: Span[] = []
  new Visitor({
    ImportExpression: (node) => void loads.push(node),
    CallExpression(node) {
      const { callee } = node
      if (callee.type === 'Identifier' && keepers.includes(callee.name)) heard.push(...node.arguments)
      // `import('./start').catch(..)`, also behind then().
      if (
        callee.type === 'MemberExpression' &&
        callee.property.type === 'Identifier' &&
        callee.property.name === 'catch'
      )
        heard.push(callee.object)
    },
  }).visit(parseSync(path, code).program)
  return loads
    .filter((load) => !inside(load, heard))
    .map(({ start }) => `${path}:${code.slice(0, start).split('\n').length}`)
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

describe('what is loaded later', () => {
  it('is never asked for where nobody hears that it failed', () => {
    // Loaders of words are only listed there: state/page/language.ts asks for them, patiently.
    const asking = files.filter((path) => !path.startsWith(join('src', 'words')))
    expect(asking.flatMap((path) => unheard(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it('of words is asked for in one place, patiently', () => {
    const takes = /import (?!type)[^;]*? from '[^']*words\/(?:load|en\/parts)'/
    const places = files.filter((path) => takes.test(readFileSync(path, 'utf8').replaceAll('\n', ';')))
    expect(places).toEqual([join('src', 'state', 'page', 'language.ts')])
    const code = readFileSync(join('src', 'state', 'page', 'language.ts'), 'utf8')
    expect(code).toMatch(/patiently<Messages>\(english\[part\]\)/)
    expect(code).toMatch(/patiently\(\(\) => ownTexts\(/)
    expect(code).toMatch(/patiently\(\(\) => ownWords\(/)
  })

  it.each([
    "const a = async () => (await import('./a')).a",
    "import('./a').then(({ a }) => a())",
    "void import('./a')",
    "const A = lazy(async () => ({ default: (await import('./A')).A }))",
  ])('would be found: %s', (code) => {
    expect(unheard('one.tsx', code)).toHaveLength(1)
  })

  it.each([
    "bringOrSay(() => import('./a'))",
    "import('./a').then(({ a }) => a()).catch(said)",
    "const A = lazyPart('own', async () => (await import('./A')).A)",
  ])('would not: %s', (code) => {
    expect(unheard('one.tsx', code)).toEqual([])
  })
})
