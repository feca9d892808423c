import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
  (name) => `src/${name.replaceAll('\\', '/')}`,
)
const text = (path: string): string => readFileSync(path, 'utf8')
const bare = (path: string): string => text(path).replace(/\/\*[\s\S]*?\*\//g, '')
const sheets = files.filter((path) => path.endsWith('.css'))
const modules = sheets.filter((path) => path.endsWith('.module.css'))
const code = files.filter((path) => /\.tsx?$/.test(path))

/** Selectors only: what stands before a brace. */
const selectors = (path: string): string => bare(path).replace(/\{[^{}]*\}/g, '{}')
const classesOf = (path: string): string[] => [
  ...new Set(
    [
      ...selectors(path)
        .replace(/:global\([^)]*\)/g, '')
        .matchAll(/\.([A-Za-z][\w-]*)/g),
    ].map(([, name]) => name!),
  ),
]

/** Who imports a module, and by which name. */
const importers = code.flatMap((path) =>
  [...text(path).matchAll(/import (\w+) from '(\.[^']*\.module\.css)'/g)].map(([, name, spec]) => ({
    path,
    name: name!,
    module: normalize(join(dirname(path), spec!)).replaceAll('\\', '/'),
  })),
)
/** `name.that` in the code of `path`; a class that is chosen by a value counts as every one. */
const usesOf = ({ path, name }: (typeof importers)[number]): { named: string[]; chosen: boolean } => ({
  named: [
    ...text(path)
      .replace(/^import .*$/gm, '')
      .matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')),
  ].map(([, used]) => used!),
  chosen: text(path).includes(`${name}[`),
})

/** Where the page changes: higher than wide or not, low, lower, narrow. Beside them what a person asks for. */
const conditions = [
  '(max-width: 599px), (max-aspect-ratio: 11 / 10)',
  '(min-width: 600px) and (min-aspect-ratio: 11 / 10)',
  '(max-height: 760px)',
  '(max-height: 599px)',
  '(max-width: 900px)',
  '(max-width: 1239px)',
  '(prefers-contrast: more)',
  '(prefers-reduced-motion: reduce)',
  '(forced-colors: active)',
  'print',
]

describe('styles', () => {
  it('are global in two files only: the colours, and elements as they are without a class', () => {
    expect(sheets.filter((path) => !modules.includes(path)).sort()).toEqual([
      'src/styles/base.css',
      'src/styles/tokens.css',
    ])
    expect(classesOf('src/styles/base.css')).toEqual(['unseen'])
    expect(classesOf('src/styles/tokens.css')).toEqual([])
  })

  it.each(modules)('%s has no class that nobody wears', (module) => {
    const uses = importers.filter((one) => one.module === module).map(usesOf)
    const worn = uses.flatMap(({ named }) => named)
    if (uses.some(({ chosen }) => chosen)) expect(uses).toHaveLength(1)
    else expect(classesOf(module).filter((name) => !worn.includes(name))).toEqual([])
  })

  it('have every class that is worn', () => {
    const missing = importers.flatMap((one) =>
      usesOf(one)
        .named.filter((name) => !classesOf(one.module).includes(name))
        .map((name) => `${one.path}: ${one.name}.${name}`),
    )
    expect(missing).toEqual([])
  })

  it('of a module end at its own: outside of it nothing is styled', () => {
    const outside = modules.flatMap((module) =>
      [...selectors(module).matchAll(/([^{}]+)\{\}/g)]
        .flatMap(([, list]) => list!.split(/,(?![^()]*\))/))
        .map((selector) => selector.trim())
        .filter(
          (selector) =>
            !/^(?:@|\d+%|from|to)/.test(selector) && !selector.replace(/:global\([^)]*\)/g, '').match(/\.[a-z]/),
        )
        .map((selector) => `${module}: ${selector}`),
    )
    expect(outside).toEqual([])
  })

  it('take every colour from the tokens', () => {
    const literal = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)a?\(|:\s*(?:white|black)\b/i
    expect(modules.concat('src/styles/base.css').filter((path) => literal.test(bare(path)))).toEqual([])
  })

  it('take no token that is not there', () => {
    const known = new Set(
      files
        .filter((path) => /\.(?:css|tsx?)$/.test(path))
        .flatMap((path) => [...text(path).matchAll(/(--[a-z][\w-]*)['"]?\s*[:,]/g)].map(([, name]) => name!)),
    )
    const asked = sheets.flatMap((path) =>
      [...bare(path).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => `${path}: ${name}`),
    )
    expect(asked.filter((one) => !known.has(one.split(': ')[1]!))).toEqual([])
  })

  it('have no token that nobody takes', () => {
    const declared = [...bare('src/styles/tokens.css').matchAll(/(--[\w-]+):/g)].map(([, name]) => name!)
    const all = [...sheets, ...code].map(bare).join('\n')
    const alone = [...new Set(declared)].filter(
      (name) => !all.includes(`var(${name}`) && !all.includes(`'${name.slice(2)}'`),
    )
    expect(alone).toEqual([])
  })

  it('and the code know one set of widths', () => {
    const asked = sheets.flatMap((path) => [...bare(path).matchAll(/@media ([^{]+?)\s*\{/g)].map(([, query]) => query!))
    expect([...new Set(asked)].filter((query) => !conditions.includes(query)).sort()).toEqual([])
    // The one more that is no matter of style: how much of the body a small screen is given to draw.
    const inCode = [...text('src/state/page/media.ts').matchAll(/'(\((?:min|max)-[^']*)'/g)].map(([, query]) => query!)
    expect(inCode.filter((query) => !conditions.includes(query))).toEqual(['(max-width: 700px)'])
  })
})
