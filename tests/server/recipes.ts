import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** The recipe of DEPLOY.md, for a server at `address`. */
export function recipe(address: string): string {
  const [, found] = /```nginx\n([\s\S]*?)```/.exec(readFileSync('docs/DEPLOY.md', 'utf8'))!
  expect(found).toContain('proxy_pass http://127.0.0.1:4173/;')
  return found!.replace('http://127.0.0.1:4173', address)
}
