import { describe, expect, it } from 'vitest'
import { type ClaimId, claimIds, claims } from '../../src/anatomy/claims'
import { claims as words } from '../../src/words/en/claims'

type About = readonly [subject: string, effect: string, scope?: string]
const aboutOf = (id: ClaimId): About => claims[id].about

/** Every two claims, once. */
const pairs = claimIds.flatMap((one, at) => claimIds.slice(at + 1).map((other) => [one, other] as const))

/** Two claims say one thing if they say the same of the same, and do not both name a scope of their own. */
function areTwins(one: About, other: About): boolean {
  const [subject, effect, scope] = one
  if (subject !== other[0] || effect !== other[1]) return false
  return !scope || !other[2] || scope === other[2]
}

const little = new Set('the and that this with than from its are not one over does more most while'.split(' '))
/** The words that carry a sentence, cut to five letters: "answers" and "answered" are the same. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2 && !little.has(word))
      .map((word) => word.slice(0, 5)),
  )

/** What two sentences have in common, as a share of the words of both, 0 to 1. */
function likeness(one: string, other: string): number {
  const [ones, others] = [wordsOf(one), wordsOf(other)]
  const shared = [...ones].filter((word) => others.has(word)).length
  return shared / (ones.size + others.size - shared)
}
/** Two pairs that once stood side by side lie above this; statements that differ lie at it or below. */
const tooAlike = 0.5

describe('claims', () => {
  it('say each thing once: two of the same subject and effect name different scopes', () => {
    const twins = pairs.filter(([one, other]) => areTwins(aboutOf(one), aboutOf(other)))
    expect(twins).toEqual([])
  })

  it('name their scope in their own words', () => {
    const unsaid = claimIds.filter((id) => !words[id].text.toLowerCase().includes((aboutOf(id)[2] ?? '').toLowerCase()))
    expect(unsaid).toEqual([])
  })

  it('are not told twice in nearly the same words', () => {
    const twice = pairs.filter(([one, other]) => likeness(words[one].text, words[other].text) > tooAlike)
    expect(twice).toEqual([])
  })

  it.each([
    [
      'Muscle answers a fast stretch more than a slow one.',
      'A fast stretch is answered more strongly than a slow one.',
    ],
    [
      'Sensors in the neck take part in whole-body balance.',
      'Sensors in the neck take part in the balance of the whole body.',
    ],
  ])('would be found again where they were twins: %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(tooAlike)
  })

  it.each([
    [['touch', 'reflex'], ['touch', 'reflex'], true],
    [['touch', 'reflex', 'calf'], ['touch', 'reflex'], true],
    [['touch', 'reflex', 'calf'], ['touch', 'reflex', 'calf'], true],
    [['touch', 'reflex', 'calf'], ['touch', 'reflex', 'thigh'], false],
    [['touch', 'reflex'], ['touch', 'tone'], false],
  ] as const)('twins or not: %j and %j', (one, other, are) => {
    expect(areTwins(one, other)).toBe(are)
  })
})
