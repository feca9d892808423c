import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

/** The names that `code` declares and exports; what it only passes on is another file's. */
function declared(file: string, code: string): string[] {
  return parseSync(file, code).program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return []
    const { declaration } = node
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
    return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : []
  })
}

/** Each name with the files that export it, where there are several. A type and its value in one file are one. */
function exportedTwice(
  files: readonly (readonly [file: string, code: string])[],
): [name: string, ...files: string[]][] {
  const places = new Map<string, Set<string>>()
  for (const [file, code] of files)
    for (const name of declared(file, code)) places.set(name, (places.get(name) ?? new Set()).add(file))
  return [...places].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where])
}

describe('a name', () => {
  it('is exported by one file, and means one thing', () => {
    // Words are kept under the name of what they are the words of.
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/^(words|lessons)\//.test(name))
      .map((name) => join('src', name))
    expect(files.length).toBeGreaterThan(300)
    expect(exportedTwice(files.map((file) => [file, readFileSync(file, 'utf8')] as const))).toEqual([])
  })

  it('that two files export is seen, and one that is passed on is not', () => {
    const twice = [
      ['a.ts', 'export const one = 1; export interface Two {}; export type Three = 3; export const Three = 3'],
      ['b.ts', 'export function one() {}'],
      ['c.tsx', "export class Two {}; export type { Three } from './a'"],
    ] as const
    expect(exportedTwice(twice)).toEqual([
      ['one', 'a.ts', 'b.ts'],
      ['Two', 'a.ts', 'c.tsx'],
    ])
  })
})
