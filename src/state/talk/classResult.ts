import {
  type Ask,
  type AskKind,
  type BodyPlace,
  type Given,
  guessPart,
  guessParts,
  guessRange,
  mostPointed,
  type Pointing,
  type Result,
  scaleEnd,
} from '../../rooms/messages'

/** Where part `i` of the range of a guess begins and ends [deg]. */
export const partOfRange = (i: number) => ({ from: i * guessPart - guessRange, to: (i + 1) * guessPart - guessRange })

/** How many have said what to `ask`: each option, each number of the scale, or each part of the range. */
export function countsOf(
  { kind, options }: Pick<Ask, 'kind' | 'options'>,
  values: Iterable<number>,
): readonly number[] {
  const parts: Record<AskKind, number> = { vote: options, scale: scaleEnd + 1, ghost: guessParts, place: 0 }
  const counts = Array<number>(parts[kind]).fill(0)
  for (const value of values) {
    const inRange = Math.min(guessParts - 1, Math.floor((value + guessRange) / guessPart))
    const part = kind === 'ghost' ? inRange : value
    if (Number.isInteger(part) && part >= 0 && part < counts.length) counts[part]!++
  }
  return counts
}

/** As they lie, and not in the order in which they came: nobody's can be told by its place. */
const inOrder = (a: BodyPlace, b: BodyPlace): number => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2]

/** Where the class has pointed, the most pointed at first; of many dots as many as a message holds, evenly. */
export function pointingOf(places: readonly BodyPlace[]): readonly Pointing[] {
  const by = new Map<string, BodyPlace[]>()
  for (const place of places) by.set(place.structure, [...(by.get(place.structure) ?? []), place])
  const most = [...by].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
  const all = most.slice(0, mostPointed.structures)
  const pointed = all.reduce((sum, [, at]) => sum + at.length, 0)
  const every = Math.max(1, pointed / (mostPointed.dots - all.length))
  return all.map(([structure, at]) => {
    const lying = at.toSorted(inOrder)
    const kept = Array.from({ length: Math.ceil(at.length / every) }, (_, i) => lying[Math.floor(i * every)]!)
    return { structure, count: at.length, dots: kept.flatMap((place) => place.at) }
  })
}

/** What the class has said to `ask`: counts and places, and nothing of anybody. */
export function resultOf(ask: Ask, given: Iterable<Given>): Result {
  const all = [...given]
  const counts = countsOf(
    ask,
    all.flatMap((one) => ('value' in one ? [one.value] : [])),
  )
  const places = pointingOf(all.flatMap((one) => ('place' in one ? [one.place] : [])))
  return { ask: ask.id, counts, places: ask.kind === 'place' ? places : [] }
}

/** A question that was put, and what came of it. */
export interface AskedOfClass {
  readonly ask: Ask
  readonly result: Result
}

const partName = (kind: AskKind, i: number): string => {
  if (kind !== 'ghost') return String(kind === 'vote' ? i + 1 : i)
  const { from, to } = partOfRange(i)
  return `${from.toFixed(1)} to ${to.toFixed(1)}`
}

/** The rows of the file under `head`: question, kind, answer, count; of a place x, y, z [mm]. Nobody's answer is in it. */
export function tableOfClass(asked: readonly AskedOfClass[], head: string): string {
  const rows = asked.flatMap(({ ask: { id, kind }, result: { counts, places } }) => [
    ...counts.map((count, i) => `${id},${kind},${partName(kind, i)},${count},,,`),
    ...places.map(({ structure, count }) => `${id},${kind},${structure},${count},,,`),
    ...places.flatMap(({ structure, dots }) =>
      Array.from({ length: dots.length / 3 }, (_, i) => `${id},dot,${structure},1,${dots.slice(3 * i, 3 * i + 3)}`),
    ),
  ])
  return [head, ...rows].join('\n')
}
