import type { Side } from '../../anatomy/sides'
import type { Group, Parameter } from '../../biomechanics/parameter'
import { type ParameterId, parameters } from '../../biomechanics/parameters'

export const rows: Readonly<Record<ParameterId, Parameter>> = parameters

export const groupTitles: Readonly<Record<Group, string>> = {
  pull: 'Muscles: shortening and tone',
  thigh: 'Posture and thigh',
  nerves: 'Nerves and threat',
  push: 'Test push',
  trunk: 'Trunk and weight',
  strength: 'Strength and fibre length',
  stiffness: 'Stiffness of joints',
  geometry: 'Geometry',
}

/** How a unit looks on screen, sounds, and how many of it make one of the table's. */
const screenUnits: Readonly<Record<Parameter['unit'], { sign: string; spoken: string; scale: number }>> = {
  fraction: { sign: '%', spoken: 'percent', scale: 100 },
  ratio: { sign: '', spoken: '', scale: 1 },
  deg: { sign: '°', spoken: 'degrees', scale: 1 },
  N: { sign: 'N', spoken: 'newtons', scale: 1 },
  mm: { sign: 'mm', spoken: 'millimetres', scale: 1 },
  N·m: { sign: 'N·m', spoken: 'newton metres', scale: 1 },
  'N·m/deg': { sign: 'N·m/°', spoken: 'newton metres per degree', scale: 1 },
}
export const unitOf = (id: ParameterId) => screenUnits[rows[id].unit]

/** `value` with `digits` decimals and a true minus; zero is never negative. */
export function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits)
  return Number(text) === 0 ? (0).toFixed(digits) : text.replace('-', '−')
}

/** The same with its sign always shown; no change is a plus-minus zero, to be seen as none. */
export const signed = (value: number, digits: number): string =>
  Number(value.toFixed(digits)) === 0 ? `±${(0).toFixed(digits)}` : `${value > 0 ? '+' : ''}${fixed(value, digits)}`

/** Decimals of a whole step of a slider, in on-screen units. */
const decimalsOf = (id: ParameterId): number =>
  String(Number((rows[id].step * unitOf(id).scale).toPrecision(6))).split('.')[1]?.length ?? 0

/**
 * As typed into the number field: on-screen units, no more decimals than there are. Nobody types more than three; what
 * has more was played or worked out, and is told to one decimal more than a step.
 */
export function shown(value: number, id: ParameterId): string {
  const amount = value * unitOf(id).scale
  const typed = Number(amount.toFixed(3))
  const told = Math.abs(amount - typed) < 1e-9 ? typed : Number(amount.toFixed(decimalsOf(id) + 1))
  return String(told).replace('-', '−')
}

/** What the keys of a slider move it by, in the table's units. */
export function stepsOf(id: ParameterId): { step: number; fine: number; coarse: number } {
  const { step, min, max } = rows[id]
  return { step, fine: step / 10, coarse: step * Math.max(5, Math.round((max - min) / 10 / step)) }
}

/** "psoas shortening" is said of a muscle: its name and what is done to it. */
const deeds: readonly (readonly [end: string, deed: (amount: string) => string])[] = [
  [' shortening', (amount) => `${amount} shorter`],
  [' tone', (amount) => `tone ${amount}`],
]

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "Right psoas shortening". */
export const nameOf = (id: ParameterId, side?: Side): string =>
  upper(side ? `${side} ${lower(rows[id].label)}` : rows[id].label)

/** "right psoas, 12 percent shorter". */
export function spoken(id: ParameterId, side: Side | undefined, value: number): string {
  const amount = `${shown(value, id)} ${unitOf(id).spoken}`.trim()
  const name = lower(rows[id].label)
  const who = (what: string) => (side ? `${side} ${what}` : what)
  const deed = deeds.find(([end]) => name.endsWith(end))
  return deed ? `${who(name.slice(0, -deed[0].length))}, ${deed[1](amount)}` : `${who(name)}, ${amount}`
}

/** What a typed `text` means, in the table's units; or the one line that says why it is refused. */
export function parse(id: ParameterId, side: Side | undefined, text: string): number | string {
  const { min, max } = rows[id]
  const { sign, scale } = unitOf(id)
  const typed = text.trim()
  const bare = sign && typed.endsWith(sign) ? typed.slice(0, -sign.length).trim() : typed
  const value = bare === '' ? Number.NaN : Number(bare.replace('−', '-').replace(',', '.')) / scale
  // A slip of rounding must not push an end of the range out of it.
  if (value >= min - 1e-9 && value <= max + 1e-9) return Math.min(max, Math.max(min, value))
  return `${nameOf(id, side)} takes a number from ${shown(min, id)} to ${shown(max, id)} ${sign}; "${typed}" was not used.`
}
