import type { Side } from '../../anatomy/sides'
import type { Group, Parameter, Unit } from '../../biomechanics/parameter'
import { type ParameterId, parameters } from '../../biomechanics/parameters'
import { useLanguage } from '../../state/page/language'
import { typedNumber } from './typedNumber'

export const parameterRows: Readonly<Record<ParameterId, Parameter>> = parameters

const grammar = () => useLanguage.getState().own.grammar

export const parameterGroups = [
  'pull',
  'thigh',
  'nerves',
  'push',
  'trunk',
  'strength',
  'stiffness',
  'geometry',
] as const satisfies readonly Group[]
export const groupTitle = (group: Group): string => grammar().group(group)

/** How a unit looks on screen, and how many of it make one of the table's. */
const screenUnits: Readonly<Record<Unit, { sign: string; scale: number }>> = {
  fraction: { sign: '%', scale: 100 },
  ratio: { sign: '', scale: 1 },
  deg: { sign: '°', scale: 1 },
  N: { sign: 'N', scale: 1 },
  mm: { sign: 'mm', scale: 1 },
  N·m: { sign: 'N·m', scale: 1 },
  'N·m/deg': { sign: 'N·m/°', scale: 1 },
}
/** The unit of a parameter: how it looks, how it sounds, its size. */
export const unitOf = (id: ParameterId) => ({
  ...screenUnits[parameterRows[id].unit],
  spoken: grammar().unit(parameterRows[id].unit),
})

/** `value` with `digits` decimals and a true minus; zero is never negative. */
export const fixed = (value: number, digits: number): string => grammar().numbers.fixed(value, digits)

/** The same with its sign always shown; no change is a plus-minus zero, to be seen as none. */
export const signed = (value: number, digits: number): string =>
  Number(value.toFixed(digits)) === 0 ? `±${fixed(0, digits)}` : `${value > 0 ? '+' : ''}${fixed(value, digits)}`

/** Decimals of a whole step of a slider, in on-screen units. */
const decimalsOf = (id: ParameterId): number =>
  String(Number((parameterRows[id].step * unitOf(id).scale).toPrecision(6))).split('.')[1]?.length ?? 0

/**
 * As typed into the number field: on-screen units, no more decimals than there are. Nobody types more than three; what
 * has more was played or worked out, and is told to one decimal more than a step.
 */
export function shown(value: number, id: ParameterId): string {
  const amount = value * unitOf(id).scale
  const typed = Number(amount.toFixed(3))
  const told = Math.abs(amount - typed) < 1e-9 ? typed : Number(amount.toFixed(decimalsOf(id) + 1))
  return plain(told)
}

/** `value` with the decimals that it has, as the page writes numbers. */
export const plain = (value: number): string => grammar().numbers.plain(value)

/** What the keys of a slider move it by, in the table's units. */
export function stepsOf(id: ParameterId): { step: number; fine: number; coarse: number } {
  const { step, min, max } = parameterRows[id]
  return { step, fine: step / 10, coarse: step * Math.max(5, Math.round((max - min) / 10 / step)) }
}

/** "Right psoas shortening". */
export const nameOfParameter = (id: ParameterId, side?: Side): string => grammar().parameter(id, side)

/** "right psoas, 12 percent shorter". */
export const spoken = (id: ParameterId, side: Side | undefined, value: number): string =>
  grammar().spoken(id, side, `${shown(value, id)} ${unitOf(id).spoken}`.trim())

/** What a typed `text` means, in the table's units; or the one line that says why it is refused. */
export function parse(id: ParameterId, side: Side | undefined, text: string): number | string {
  const { min, max } = parameterRows[id]
  const { sign, scale } = unitOf(id)
  const typed = text.trim()
  const bare = sign && typed.endsWith(sign) ? typed.slice(0, -sign.length).trim() : typed
  const value = typedNumber(bare) / scale
  // A slip of rounding must not push an end of the range out of it.
  if (value >= min - 1e-9 && value <= max + 1e-9) return Math.min(max, Math.max(min, value))
  return grammar().refusal(nameOfParameter(id, side), shown(min, id), `${shown(max, id)} ${sign}`, typed)
}
