import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

const blocks = (): readonly string[] =>
  [...readFileSync('docs/DEPLOY.md', 'utf8').matchAll(/```nginx\n([\s\S]*?)```/g)].map(([, found]) => found!)

/** The recipe of DEPLOY.md, for a server at `address`. */
export function recipe(address: string): string {
  const [found] = blocks()
  expect(found).toContain('proxy_pass http://127.0.0.1:4173/;')
  return found!.replace('http://127.0.0.1:4173', address)
}

/** That of DEPLOY.md for several servers, those at `addresses`. */
export function shares(addresses: readonly string[]): string {
  const [, found] = blocks()
  const [one, other] = addresses.map((address) => new URL(address).host)
  expect(found).toContain('127.0.0.1:4173;')
  expect(found).toContain('127.0.0.1:4174;')
  return found!.replace('127.0.0.1:4173', one!).replace('127.0.0.1:4174', other!)
}
