import { ligamentIds } from '../anatomy/ligaments'
import type { MuscleId } from '../anatomy/muscleIds'
import { balancedIds } from '../anatomy/muscleKinds'
import { type Side, sides } from '../anatomy/sides'

/** Parts that can be switched off. The back extensors pull on the sacrum and on the hip bones in a share of their own. */
const paired = [...balancedIds, 'extensorsSacral', 'extensorsIliac', ...ligamentIds] as const
export type PairedPart = (typeof paired)[number]
/** The weight; and the freedom of the pelvis to tip over the thighs: switched off, something holds it still. */
const single = ['gravity', 'pelvicTilt'] as const
export type ElementId = `${PairedPart}.right` | `${PairedPart}.left` | (typeof single)[number]

/** Those, and the muscles that only a body of a test's own has. */
export type ElementPart = ElementId | `${MuscleId}.${Side}`

export const elementIds: readonly ElementId[] = [
  ...paired.flatMap((part) => sides.map((side) => `${part}.${side}` as const)),
  ...single,
]

/** Element ids meant by `id`: itself, or both sides of a part; undefined when there is no such thing. */
export function elementsNamed(id: string): readonly ElementId[] | undefined {
  if ((elementIds as readonly string[]).includes(id)) return [id as ElementId]
  if ((paired as readonly string[]).includes(id)) return sides.map((side) => `${id as PairedPart}.${side}` as const)
  return undefined
}

/** The three known names nearest to `word`, by edit distance. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const short = word.slice(0, 60)
  return known
    .map((name) => ({ name, away: edits(short.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name)
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
