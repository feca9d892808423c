import { type BySide, bothSides, sides } from '../anatomy/sides'
import { type Account, accountOf, accounts, reactivityOf } from './accounts'
import { type ElementId, elementIds, elementsNamed, nearest } from './elements'
import { type ParameterId, type PerSideId, parameterIds, parameters, rangeText, type WholeId } from './parameters'

export const postures = ['standing', 'sitting', 'lying'] as const
export type Posture = (typeof postures)[number]
export const bodies = ['default', 'reference'] as const
export type BodyName = (typeof bodies)[number]

/** What is asked, whole, in the units of the parameter table (fractions, degrees, newtons, millimetres). */
export type Scenario = Readonly<Record<PerSideId, BySide<number>>> &
  Readonly<Record<WholeId, number>> & {
    readonly posture: Posture
    readonly body: BodyName
    readonly off: readonly ElementId[]
  }

/** What is asked, as far as it differs from the defaults; a plain number sets both sides. */
export type ScenarioInput = { readonly [K in PerSideId]?: number | Partial<BySide<number>> } & {
  readonly [K in WholeId]?: number
} & {
  readonly posture?: Posture
  readonly body?: BodyName
  readonly off?: readonly string[]
  readonly account?: Account
}

/** What is asked besides parameters. The account is no value of its own: it says how piriformis reacts. */
const others = ['posture', 'body', 'off', 'account']

/** Hip flexion of a posture that asks for none [deg]. */
export const restingHipFlexion = { standing: 0, sitting: 80, lying: 0 } as const satisfies Record<Posture, number>

/**
 * `input` completed with the defaults of its body and posture, or of `base`.
 * Throws a RangeError or TypeError of one line that names the parameter and what is allowed; `input` is not changed.
 */
export function completeScenario(input: unknown = {}, base?: Scenario): Scenario {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new TypeError(`a scenario is an object such as {"psoasShortening": 0.1}, not ${describe(input)}`)
  const given = input as Record<string, unknown>
  for (const key of Object.keys(given))
    if (!(parameterIds as string[]).includes(key) && !others.includes(key))
      throw new RangeError(
        `unknown parameter ${quoted(key)}; nearest: ${nearest(key, [...parameterIds, ...others]).join(', ')}`,
      )
  const posture = oneOf('posture', ownOr(given, 'posture', base?.posture ?? 'standing'), postures)
  const body = oneOf('body', ownOr(given, 'body', base?.body ?? 'default'), bodies)
  const off = readOff(ownOr(given, 'off', base?.off ?? []))
  const values: Record<string, unknown> = { posture, body, off }
  const account = own(given, 'account')
  for (const id of parameterIds) {
    const value = own(given, id)
    const kept = base && !changesWith(id, base.body !== body, base.posture !== posture)
    const before = kept ? base[id] : defaultOf(id, posture, body)
    values[id] = value === undefined ? before : readValue(id, value, before)
  }
  const scenario = values as unknown as Scenario
  return account === undefined ? scenario : toldBy(oneOf('account', account, accounts), given, scenario)
}

/** `scenario` with piriformis reacting as `account` tells it; refuses what `given` says against it. */
function toldBy(account: Account, given: Record<string, unknown>, scenario: Scenario): Scenario {
  const { piriformisReactivity } = scenario
  if (own(given, 'piriformisReactivity') === undefined)
    return { ...scenario, piriformisReactivity: reactivityOf(account, piriformisReactivity) }
  if (accountOf(scenario) === account) return scenario
  const must = account === 'taught' ? 'above 0' : '0'
  throw new RangeError(
    `account ${quoted(account)} needs a piriformisReactivity of ${must} (${rangeText('piriformisReactivity')})`,
  )
}

/** A changed body or posture brings its own defaults along, where it has any. */
const changesWith = (id: ParameterId, newBody: boolean, newPosture: boolean): boolean =>
  (newBody && 'reference' in parameters[id]) || (newPosture && id === 'hipFlexion')

function defaultOf(id: ParameterId, posture: Posture, body: BodyName): number | BySide<number> {
  const row: { default: number; reference?: number; perSide: boolean } = parameters[id]
  const value =
    id === 'hipFlexion'
      ? restingHipFlexion[posture]
      : body === 'reference'
        ? (row.reference ?? row.default)
        : row.default
  return row.perSide ? bothSides(() => value) : value
}

function readValue(id: ParameterId, value: unknown, before: number | BySide<number>): number | BySide<number> {
  if (!parameters[id].perSide) return inRange(id, value)
  if (typeof value !== 'object') {
    const number = inRange(id, value)
    return bothSides(() => number)
  }
  if (value === null || Array.isArray(value))
    throw new TypeError(`${id} is a number or {"left": .., "right": ..}, not ${describe(value)}`)
  const perSide = value as Record<string, unknown>
  for (const key of Object.keys(perSide))
    if (key !== 'left' && key !== 'right')
      throw new RangeError(`${id} has the sides "left" and "right", not ${quoted(key)}`)
  return Object.fromEntries(
    sides.map((side) => {
      const own = Object.hasOwn(perSide, side) ? perSide[side] : undefined
      return [side, own === undefined ? (before as BySide<number>)[side] : inRange(id, own, side)]
    }),
  ) as unknown as BySide<number>
}

function inRange(id: ParameterId, value: unknown, side?: string): number {
  const name = side ? `${id}.${side}` : id
  if (typeof value !== 'number')
    throw new TypeError(`${name} must be a number from ${rangeText(id)}, not ${describe(value)}`)
  const { min, max } = parameters[id]
  if (!(value >= min && value <= max)) throw new RangeError(`${name} must be from ${rangeText(id)}, not ${value}`)
  return value + 0
}

function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  if (!allowed.includes(value as T))
    throw new RangeError(`${name} must be one of ${allowed.join(', ')}, not ${describe(value)}`)
  return value as T
}

function readOff(value: unknown): readonly ElementId[] {
  if (!Array.isArray(value))
    throw new TypeError(`off must be an array of element ids such as ["piriformis.right"], not ${describe(value)}`)
  if (value.length > 200) throw new RangeError(`off names at most 200 parts, not ${value.length}`)
  const named = new Set<ElementId>()
  for (const id of value) {
    const found = typeof id === 'string' ? elementsNamed(id) : undefined
    if (!found)
      throw new RangeError(
        `off names an unknown part ${describe(id)}; nearest: ${nearest(typeof id === 'string' ? id : '', elementIds).join(', ')}`,
      )
    for (const element of found) named.add(element)
  }
  return elementIds.filter((id) => named.has(id))
}

const ownOr = (from: Record<string, unknown>, key: string, otherwise: unknown): unknown => {
  const value = own(from, key)
  return value === undefined ? otherwise : value
}

const own = (from: Record<string, unknown>, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined)

/** In quotes, short, and on one line whatever is in it. */
const quoted = (text: string): string => JSON.stringify(text.slice(0, 60))

function describe(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || value === null || typeof value === 'boolean' || value === undefined)
    return String(value)
  return Array.isArray(value) ? 'an array' : 'an object'
}
