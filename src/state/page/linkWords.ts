import { entries } from '../../anatomy/atlas'
import { layers, structures } from '../../anatomy/structures'
import { elementIds } from '../../biomechanics/elements'
import { type ParameterId, parameterIds, parameters } from '../../biomechanics/parameters'
import type { TextId } from '../../words/parts'
import { say } from './language'
import { meantOf } from './mend'

/**
 * Three letters or digits for a name. Worked out from the name, so that nothing has to be kept in step when parts are
 * added; a test sees to it that no two names share one.
 */
export function codeOf(name: string): string {
  // One more than the usual start, with which two of our names would share a code.
  let hash = 2166136262
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619) >>> 0
  // The low bits of this hash know most of the name: stir the high ones in.
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0
  return (((hash ^ (hash >>> 13)) >>> 0) % 46656).toString(36).padStart(3, '0')
}

const decoder = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [codeOf(name), name]))

export const drawnStructures: readonly string[] = structures.map(({ id }) => id)
export const linkNames = {
  parameters: parameterIds as readonly string[],
  elements: elementIds as readonly string[],
  shown: [...drawnStructures, ...layers] as readonly string[],
  entries: entries.map(({ id }) => id) as readonly string[],
}
export const known = {
  // These may also be spelled out.
  parameters: new Map([...decoder(linkNames.parameters), ...linkNames.parameters.map((id) => [id, id] as const)]),
  elements: decoder(linkNames.elements),
  shown: decoder(linkNames.shown),
  entries: decoder(linkNames.entries),
}

export const linkNumber = (value: number): string => {
  const text = String(Number(value.toPrecision(5)))
  return text.replace(/^(-?)0\./, '$1.')
}

export const isNumberText = (text: string): boolean => /^-?\d*\.?\d+(e-?\d+)?$/i.test(text)

/** Members of `all` by code; or, when shorter, those that are not, behind "-". No list of codes has five letters. */
export function listText(ids: readonly string[], all: readonly string[]): string {
  const codes = (list: readonly string[]) => list.map(codeOf).join('')
  const others = all.filter((id) => !ids.includes(id))
  const members = ids.every((id) => all.includes(id))
  if (!members || others.length >= ids.length) return codes(ids) || '-'
  return others.length > 0 ? `-${codes(others)}` : 'every'
}

export const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

/** What can be wrong with a link, by the name of the text that says it. */
type Fault<T = TextId<'page'>> = T extends `dropped.${infer F}` ? F : never

/** Reads and remembers what could not be used; never throws. */
export class Reader {
  readonly dropped: string[] = []
  /** `text` is what the link says; it may be anything, so it is said shortened. */
  drop(fault: Fault, { text = '', ...others }: Readonly<Record<string, string | number>> = {}): void {
    this.dropLine(say('page', `dropped.${fault}`, { text: short(String(text)), ...others }))
  }

  dropLine(line: string): void {
    if (this.dropped.length < 50) this.dropped.push(line)
  }

  number(name: string, text: string): number | undefined {
    // "0,2", as half the world writes it.
    const plain = /^-?\d*,\d+$/.test(text) ? text.replace(',', '.') : text
    const value = isNumberText(plain) ? Number(plain) : Number.NaN
    if (Number.isFinite(value)) return value
    this.drop('number', { name, text })
    return undefined
  }

  /** The nearest value that the table allows. */
  parameter(id: ParameterId, text: string): number | undefined {
    const value = this.number(id, text)
    if (value === undefined) return undefined
    const { min, max } = parameters[id]
    const near = Math.min(max, Math.max(min, value))
    if (near !== value) this.drop('range', { name: id, text, near })
    return near
  }

  list(name: string, text: string, names: ReadonlyMap<string, string>, all: readonly string[]): string[] {
    if (text === '-' || text === '') return []
    if (/^every$/i.test(text)) return [...all]
    // "!" was written by the first version.
    const inverse = /^[!-]/.test(text)
    const parts =
      text
        .toLowerCase()
        .slice(inverse ? 1 : 0)
        .match(/.{1,3}/gs) ?? []
    const found = new Set<string>()
    for (const part of parts.slice(0, 300)) {
      const id = names.get(part)
      if (id === undefined) this.drop('part', { name, text: part })
      else found.add(id)
    }
    return inverse ? all.filter((id) => !found.has(id)) : [...found]
  }

  oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T | undefined {
    const meant = meantOf(text, allowed)
    if (meant !== undefined) return meant
    this.drop('option', { name, text })
    return undefined
  }
}
