import { entryOf } from '../../anatomy/atlas'
import { type BySide, bothSides, sides } from '../../anatomy/sides'
import { say, useLanguage } from '../page/language'
import { calledOf } from '../page/names'
import { type BodySeen, isMeasure, measureOf, readNumber, restingNumber, type SceneNumberId } from './sceneNumbers'

const fixed = (value: number, digits: number): string => useLanguage.getState().own.grammar.numbers.fixed(value, digits)

/** A number beside the body, as it is written. */
export interface NumberTold {
  readonly id: SceneNumberId
  readonly name: string
  /** What is written large: how it changed since rest, or for a lever arm and the like how much it is. */
  readonly large: string
  /** The other of the two. */
  readonly small: string
  /** Against the scene before; null where there is none, or nothing is known. */
  readonly since: { readonly way: 'more' | 'less' | 'mixed' | 'same'; readonly amount: string } | null
  /** The sides differ, and both are written. */
  readonly isSided: boolean
}

/** Small forces have a decimal: 5.9 and 6.0 are told apart. */
const digitsOf = (id: SceneNumberId, value: BySide<number>): number =>
  isMeasure(id) ? measureOf(id).digits : sides.some((side) => Math.abs(value[side]) >= 9.95) ? 0 : 1
const unitOfNumber = (id: SceneNumberId): string => (isMeasure(id) ? measureOf(id).unit : 'N')

/** What a number is called, short enough to be read from the last row. */
export function nameOfNumber(id: SceneNumberId): string {
  if (isMeasure(id)) return say('talk', `measure.${id}`)
  return id === 'psoasMajor' ? say('page', 'display.psoasMajor') : calledOf(entryOf(`${id}.right`)!)
}

const isSided = (id: SceneNumberId, value: BySide<number>): boolean =>
  fixed(value.right, digitsOf(id, value)) !== fixed(value.left, digitsOf(id, value))

/** One amount where the sides agree as they are written, both where not. */
function written(id: SceneNumberId, value: BySide<number>, write: (value: number) => string): string {
  const unit = unitOfNumber(id)
  const amount = (side: 'right' | 'left') => write(value[side])
  const text =
    amount('right') === amount('left')
      ? amount('right')
      : say('page', 'display.sides', { right: amount('right'), left: amount('left') })
  return unit === '°' ? `${text}°` : `${text} ${unit}`
}

const signedIn = (digits: number) => (value: number) =>
  `${Number(value.toFixed(digits)) > 0 ? '+' : ''}${fixed(value, digits)}`
const lessBy = (a: BySide<number>, b: BySide<number>): BySide<number> => bothSides((side) => a[side] - b[side])

function sinceOf(id: SceneNumberId, value: BySide<number>, before: BodySeen | null): NumberTold['since'] {
  const earlier = before && readNumber(id, before)
  if (!earlier) return null
  const change = lessBy(value, earlier)
  const digits = digitsOf(id, change)
  const [right, left] = [change.right, change.left].map((one) => Number(one.toFixed(digits)))
  if (right === 0 && left === 0) return { way: 'same', amount: '' }
  // Where one side gains and the other loses, both keep their signs.
  if (right! * left! < 0) return { way: 'mixed', amount: written(id, change, signedIn(digits)) }
  return {
    way: right! + left! > 0 ? 'more' : 'less',
    amount: written(id, change, (one) => fixed(Math.abs(one), digits)),
  }
}

/** The number `id` as `now` has it, beside what it was in the scene `before`. */
export function numberTold(id: SceneNumberId, now: BodySeen, before: BodySeen | null): NumberTold {
  const name = nameOfNumber(id)
  const value = readNumber(id, now)
  if (!value) return { id, name, large: '–', small: say('page', 'unknown'), since: null, isSided: false }
  const rest = restingNumber(id, now)
  const change = lessBy(value, rest)
  const amount = (one: BySide<number>) => written(id, one, (each) => fixed(each, digitsOf(id, one)))
  const digits = digitsOf(id, change)
  const isAtRest = sides.every((side) => Number(change[side].toFixed(digits)) === 0)
  const isWhole = isAtRest || (isMeasure(id) && measureOf(id).whole === true)
  const beside = isWhole
    ? say('talk', 'atRestIs', { amount: amount(rest) })
    : say('page', 'display.inAll', { amount: amount(value) })
  return {
    id,
    name,
    large: isWhole ? amount(value) : written(id, change, signedIn(digits)),
    small: isAtRest ? say('talk', 'asAtRest') : beside,
    since: sinceOf(id, value, before),
    isSided: isSided(id, isWhole ? value : change),
  }
}
