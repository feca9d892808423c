import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ownSamples } from '../../scripts/ownSamples'

it('bones are recognised by points of the bones of today: ourSamples.json is what ownSamples.ts takes of them', () => {
  const stored = JSON.parse(readFileSync(new URL('../../src/geometry/own/ourSamples.json', import.meta.url), 'utf8'))
  expect(stored).toEqual(ownSamples())
})
