import { describe, expect, it } from 'vitest'
import { completeScenario } from '../../src/biomechanics/scenario'
import { encode, type LinkState, openLink } from '../../src/state/page/link'
import { codeOf } from '../../src/state/page/linkWords'
import rows from './links.v1.json'

/** What the page writes for `input`. */
const written = (input: unknown): string =>
  encode({ ...(openLink({}).state as LinkState), scenario: completeScenario(input) })
const isEarlier = (hash: string): boolean => openLink({ hash }).isEarlier
const share = codeOf('extensorsOnSacrum')

describe('a link of the model whose back was one moment', () => {
  it.each(['v=1&psoasShortening=.2', 'v=2&psoasShortening=.2=0&end', 'v=2&posture=sitting&end'])(
    'is known by not saying where the back ends: %s',
    (hash) => {
      expect(isEarlier(hash)).toBe(true)
      // Opened, it means what it says and nothing else.
      expect(openLink({ hash }).dropped).toEqual([])
    },
  )

  it.each([
    ['says it, and means the same share', `v=2&psoasShortening=.2&${share}=.7&end`],
    ['is of the reference body, whose back is as it was', 'v=2&psoasShortening=.2&body=reference&end'],
    ['asks the model for nothing', 'v=2&view=anterior&end'],
    ['was written by hand', 'psoasShortening=.2'],
    ['asks for nothing at all', ''],
  ])('is none that %s', (_, hash) => {
    expect(isEarlier(hash)).toBe(false)
  })
})

describe('a link that this page writes', () => {
  it.each([{ psoasShortening: 0.2 }, { posture: 'lying' }, { psoasShortening: 0.1, extensorsOnSacrum: 0.7 }])(
    'of %j is none of that model, and opens the same',
    (input) => {
      expect(isEarlier(written(input))).toBe(false)
      expect(openLink({ hash: written(input) }).state.scenario).toEqual(completeScenario(input))
    },
  )

  it('says the share once, in a word that pages of the first version knew', () => {
    expect(written({ psoasShortening: 0.2 }).match(new RegExp(`\\b${share}=`, 'g'))).toHaveLength(1)
    expect(rows.some(({ hash }) => hash?.includes(`${share}=`))).toBe(true)
  })

  it('of the body at rest says nothing of it', () => {
    expect(written({})).not.toContain(share)
  })
})
