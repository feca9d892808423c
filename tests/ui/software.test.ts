import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { software } from '../../src/ui/pages/software'

interface Package {
  readonly license?: string
  readonly dependencies?: { readonly [name: string]: string }
}
const packageAt = (path: string): Package => JSON.parse(readFileSync(path, 'utf8')) as Package

describe('the credits', () => {
  it('name every library that the page is built with', () => {
    expect(Object.keys(software)).toEqual(expect.arrayContaining(Object.keys(packageAt('package.json').dependencies!)))
  })

  it.each(Object.entries(software))('name the licence of %s as its package states it', (name, licence) => {
    expect(packageAt(`node_modules/${name}/package.json`).license).toBe(licence)
  })
})
