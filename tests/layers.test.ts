import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// The house: math <- anatomy <- { biomechanics, geometry } <- words <- lessons <- state <- { scene, ui } <- App.
const layers: Record<string, { layers: string[]; packages: string[] }> = {
  math: { layers: [], packages: [] },
  anatomy: { layers: ['math'], packages: [] },
  biomechanics: { layers: ['math', 'anatomy'], packages: [] },
  geometry: { layers: ['math', 'anatomy'], packages: [] },
  words: { layers: ['anatomy', 'biomechanics'], packages: ['intl-messageformat'] },
  lessons: { layers: ['math', 'anatomy', 'biomechanics', 'words'], packages: [] },
  // What is said in a live class: the page and the server read it alike.
  rooms: { layers: [], packages: [] },
  // The only part that runs in Node alone; nothing of the page uses it.
  server: {
    layers: ['rooms'],
    packages: ['aedes', 'mqtt', 'ws', 'sirv', 'node:crypto', 'node:http', 'node:net', 'node:path', 'node:stream'],
  },
  state: {
    layers: ['math', 'anatomy', 'biomechanics', 'geometry', 'words', 'lessons', 'rooms'],
    packages: ['zustand', 'draco3d', 'fflate', 'meshoptimizer', 'mqtt'],
  },
  scene: {
    layers: ['math', 'anatomy', 'biomechanics', 'geometry', 'state'],
    packages: [
      'three',
      '@react-three/fiber',
      '@react-three/drei',
      'react',
      'react-error-boundary',
      'mediabunny',
      'earcut',
    ],
  },
  ui: {
    layers: ['anatomy', 'biomechanics', 'words', 'lessons', 'state', 'rooms'],
    packages: ['leva', 'react', 'react-dom', 'uplot', 'uqr', 'react-error-boundary'],
  },
  // The files directly in src: App.tsx, main.tsx, start.tsx, presenter.tsx and offline.ts; what is global of the styles is theirs.
  App: {
    layers: ['math', 'anatomy', 'biomechanics', 'geometry', 'words', 'lessons', 'state', 'scene', 'ui', 'styles'],
    packages: ['react', 'react-dom', 'workbox-window', 'react-error-boundary'],
  },
}

const src = resolve('src')
const layerOf = (file: string) => {
  const [first, ...rest] = relative(src, file).split('/')
  return rest.length > 0 ? first! : 'App'
}

/** What `code` imports, re-exports or loads lazily. */
function importsOf(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const statement =
    /(?:^|[;\s])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[;\s])import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g
  return [...bare.matchAll(statement)].map((found) => (found[1] ?? found[2] ?? found[3])!)
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** One line for each thing in `code`, the text of `file`, that the house forbids. */
function breaches(file: string, code: string): string[] {
  const where = relative(process.cwd(), file)
  const layer = layerOf(file)
  const allowed = layers[layer]
  if (!allowed) return [`${where}: '${layer}' is no layer`]
  const found = importsOf(code).flatMap((name) => {
    if (!name.startsWith('.')) {
      return allowed.packages.includes(packageOf(name)) ? [] : [`${where}: ${layer} may not use the package '${name}'`]
    }
    const target = resolve(dirname(file), name)
    if (relative(src, target).startsWith('..')) return [`${where}: '${name}' is outside src`]
    const other = layerOf(target)
    return other === layer || allowed.layers.includes(other)
      ? []
      : [`${where}: ${layer} may not use ${other} ('${name}')`]
  })
  if (/(^|\/)(utils?|helpers?|index)(\/|\.tsx?$)/.test(where))
    found.push(`${where}: the name says nothing, or is a barrel`)
  if (/^\s*export\s*\*/m.test(code)) found.push(`${where}: re-exports everything, a barrel`)
  return found
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(src, name))

describe('the layers of the house', () => {
  it('every import stays within them', () => {
    expect(sources.length).toBeGreaterThan(5)
    expect(sources.flatMap((file) => breaches(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it('only App knows both scene and ui', () => {
    const both = sources.filter((file) => {
      const reached = importsOf(readFileSync(file, 'utf8'))
        .filter((name) => name.startsWith('.'))
        .map((name) => layerOf(resolve(dirname(file), name)))
      return reached.includes('scene') && reached.includes('ui')
    })
    expect(both.map((file) => relative(src, file)).filter((name) => name !== 'App.tsx')).toEqual([])
  })
})

describe('the check itself', () => {
  const at = (path: string, code: string) => breaches(join(src, path), code)

  it('sees a forbidden layer, package, lazy import, re-export and side-effect import', () => {
    expect(at('math/x.ts', "import { a } from '../anatomy/sides'")).toHaveLength(1)
    expect(at('geometry/x.ts', "import type { Mesh } from 'three'")).toHaveLength(1)
    expect(at('geometry/x.ts', "import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'")).toHaveLength(1)
    expect(at('biomechanics/x.ts', "import {\n  useState,\n} from 'react'")).toHaveLength(1)
    expect(at('ui/x.ts', "const Scene = lazy(() => import('../scene/Scene'))")).toHaveLength(1)
    expect(at('anatomy/x.ts', "export { solve } from '../biomechanics/solve'")).toHaveLength(1)
    expect(at('state/x.ts', "import 'react'")).toHaveLength(1)
    expect(at('scene/x.tsx', "import { Readouts } from '../ui/Readouts'")).toHaveLength(1)
    expect(at('state/x.ts', "import a from '../../tests/a'")).toHaveLength(1)
    expect(at('physics/x.ts', '')).toHaveLength(1)
  })

  it('sees utils and barrels', () => {
    expect(at('math/utils.ts', '')).toHaveLength(1)
    expect(at('scene/utils/a.ts', '')).toHaveLength(1)
    expect(at('scene/index.ts', '')).toHaveLength(1)
    expect(at('scene/all.ts', "export * from './Bone'")).toHaveLength(1)
  })

  it('lets through what the table allows, and words in comments', () => {
    expect(
      at('scene/x.tsx', "import { Canvas } from '@react-three/fiber'\nimport { f } from '../state/frame'"),
    ).toEqual([])
    expect(at('App.tsx', "import './app.css'\nimport { A } from './ui/A'\nimport { B } from './scene/B'")).toEqual([])
    expect(
      at('math/x.ts', "// import { a } from 'three'\n/* import 'react' */\nexport const a = 'from three'"),
    ).toEqual([])
  })
})
