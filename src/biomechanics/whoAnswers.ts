import type { MomentId } from './moments'
import type { Report } from './report'

/** Who can answer, in the order in which a bar shows them. */
export const answererIds = ['joint', 'iliolumbar', 'backMuscles', 'piriformis', 'gluteusMaximus', 'others'] as const
export type AnswererId = (typeof answererIds)[number]

/** Which way the sacrum was turned; 'neither' where nothing was added. */
export type AnswerWay = 'nutation' | 'counternutation' | 'neither'

export interface AnswerShare {
  readonly id: AnswererId
  /** Against the drive [N·m], never negative. */
  readonly moment: number
  /** Of the drive, 0 to 1. */
  readonly share: number
  /** The same in whole percent; those of all answerers sum to 100. */
  readonly percent: number
}

/** What was added about the sacro-iliac axis since rest, and who answers it. */
export interface WhoAnswers {
  readonly way: AnswerWay
  /** Size of all that was added in the direction in which the sacrum went [N·m]. */
  readonly drive: number
  /** What added it [N·m, positive], the most first. */
  readonly drivers: readonly { readonly id: MomentId; readonly moment: number }[]
  /** Everybody in order, those with nothing too; their moments sum to the drive. Empty where nothing was added. */
  readonly answers: readonly AnswerShare[]
}

type Balanced = Pick<Report, 'balanced' | 'sacroiliacMoments' | 'change'>

/** Less than this [N·m] is nothing: it would be told as 0.0. */
const least = 0.05
/** Nodded back by less than this [deg], the sacrum is held where it was: what would have nodded it forward is answered. */
const still = 0.02
const nobody: WhoAnswers = { way: 'neither', drive: 0, drivers: [], answers: [] }

/** Who tells a moment that bears another name: the back muscles all together. */
const answersFor: Readonly<Partial<Record<MomentId, AnswererId>>> = {
  multifidus: 'backMuscles',
  longissimus: 'backMuscles',
  iliocostalis: 'backMuscles',
  extensorsIliac: 'backMuscles',
}

export const answererOf = (id: MomentId): AnswererId =>
  answersFor[id] ?? ((answererIds as readonly string[]).includes(id) ? (id as AnswererId) : 'others')

/** Change of each moment about the sacro-iliac axis since `rest` [N·m], nutation positive; they sum to zero. */
function added({ sacroiliacMoments: now }: Balanced, { sacroiliacMoments: rest }: Balanced): [MomentId, number][] {
  const ids = [...new Set([...Object.keys(rest), ...Object.keys(now)])] as MomentId[]
  const change = (id: MomentId): number => (now[id] ?? 0) - (rest[id] ?? 0)
  // A joint that is pressed less while its ligaments are eased lets go as one.
  return ids
    .filter((id) => id !== 'contact')
    .map((id) => [id, id === 'joint' ? change(id) + change('contact') : change(id)])
}

/** `shares`, which sum to 1, in whole percent that sum to 100: the largest remainders are rounded up. */
export function wholePercent(shares: readonly number[]): number[] {
  const percent = shares.map((share) => Math.floor(100 * share))
  const missing = 100 - percent.reduce((sum, one) => sum + one, 0)
  const byRemainder = shares
    .map((share, i) => ({ i, remainder: 100 * share - percent[i]! }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { i } of byRemainder.slice(0, missing)) percent[i]!++
  return percent
}

/**
 * What changed about the sacro-iliac axis between `rest` and `now`, two answers of one body: everything that turned the
 * sacrum the way in which it went, and everything that turned it back. The two are equal, because both answers are at
 * rest. Null where one of them does not balance.
 */
export function whoAnswers(now: Balanced, rest: Balanced): WhoAnswers | null {
  if (!now.balanced || !rest.balanced) return null
  const forward = now.change.nutation.mean >= -still ? 1 : -1
  const changes = added(now, rest).map(([id, moment]) => ({ id, moment: forward * moment }))
  const drivers = changes.filter(({ moment }) => moment > 0).sort((a, b) => b.moment - a.moment)
  const against = changes.filter(({ moment }) => moment < 0)
  const drive = against.reduce((sum, { moment }) => sum - moment, 0)
  if (drive < least) return nobody
  const moments = answererIds.map((id) =>
    against.reduce((sum, one) => (answererOf(one.id) === id ? sum - one.moment : sum), 0),
  )
  const shares = moments.map((moment) => moment / drive)
  const percent = wholePercent(shares)
  return {
    way: forward > 0 ? 'nutation' : 'counternutation',
    drive,
    drivers,
    answers: answererIds.map((id, i) => ({ id, moment: moments[i]!, share: shares[i]!, percent: percent[i]! })),
  }
}
