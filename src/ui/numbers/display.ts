import { type Account, accountOf } from '../../biomechanics/accounts'
import { nutationByHand } from '../../biomechanics/handPose'
import { parameterOf } from '../../biomechanics/muscleParameters'
import type { Report } from '../../biomechanics/report'
import { type AnswererId, type WhoAnswers, whoAnswers } from '../../biomechanics/whoAnswers'
import type { Choices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { momentName } from '../../state/page/momentName'
import { fixed } from '../kit/words'

type PullingId = 'psoasMajor' | 'piriformis'

/** A number of the display, as it is written: the change large, the total small. */
interface Told {
  readonly id: 'nutation' | PullingId
  readonly name: string
  /** With its sign and unit; "0.0°" at rest, "–" where it is not known. */
  readonly change: string
  /** The total: its amount, and in words. */
  readonly amount: string
  readonly total: string
  /** How hard a muscle works against its own strength; empty for what is none, or not known. */
  readonly effort: string
  readonly known: boolean
  /** The sides differ, and both are written. */
  readonly sided: boolean
}

/** A part of the bar. */
export interface AnswerPart {
  readonly id: AnswererId
  readonly name: string
  readonly percent: number
  readonly share: number
  /** With its unit. */
  readonly moment: string
}

/** What the display says, the same on the page, in the film and in a picture. */
export interface Display {
  readonly numbers: readonly Told[]
  /** Of the bar: its parts, none of them nothing; and what it says in one sentence. */
  readonly parts: readonly AnswerPart[]
  readonly answered: string
  /** That the smaller muscle works nearer its limit, where it does. */
  readonly nearer: string
  readonly account: Account
  readonly accountName: string
  /** What the account rests on. */
  readonly accountMark: string
}

type Shown = Pick<Choices, 'asked' | 'report' | 'neutral' | 'posedByHand' | 'scenario'>

/** With its sign; no change has none. */
const change = (value: number, digits: number): string =>
  `${Number(value.toFixed(digits)) > 0 ? '+' : ''}${fixed(value, digits)}`

/** Newtons of a small force have a decimal: 5.9 and 6.0 are told apart. */
const digitsOf = (force: number): number => (Math.abs(force) < 9.95 ? 1 : 0)

const forceIn = (report: Report, id: PullingId, side: 'right' | 'left'): number => report.muscles[id]?.[side].force ?? 0

/** Of its strength, 0 to 1: how hard the side works that works harder. */
const effortOf = ({ asked, report }: Shown, id: PullingId): number =>
  Math.max(forceIn(report, id, 'right'), forceIn(report, id, 'left')) / asked[parameterOf(id, 'strength')]

/** One value where the sides agree as they are written, both where not. */
function sided(right: string, left: string, unit: string): string {
  const amount = right === left ? right : say('page', 'display.sides', { right, left })
  return `${amount} ${unit}`
}

const differs = (report: Report, id: PullingId): boolean =>
  fixed(forceIn(report, id, 'right'), 0) !== fixed(forceIn(report, id, 'left'), 0)

function forceTold(shown: Shown, id: PullingId): Told {
  const name = say('page', `display.${id}`)
  if (shown.posedByHand)
    return { id, name, change: '–', amount: '', total: say('page', 'unknown'), effort: '', known: false, sided: false }
  const both = (write: (now: number, rest: number) => string): string =>
    sided(
      write(forceIn(shown.report, id, 'right'), forceIn(shown.neutral, id, 'right')),
      write(forceIn(shown.report, id, 'left'), forceIn(shown.neutral, id, 'left')),
      'N',
    )
  const amount = both((now) => fixed(now, digitsOf(now)))
  return {
    id,
    name,
    change: both((now, rest) => change(now - rest, digitsOf(now - rest))),
    amount,
    total: say('page', 'display.inAll', { amount }),
    sided: differs(shown.report, id) || differs(shown.neutral, id),
    effort: say('page', 'display.ofStrength', { percent: Math.round(100 * effortOf(shown, id)) }),
    known: true,
  }
}

function nutationTold({ report, neutral, posedByHand }: Shown): Told {
  const nods = posedByHand ? nutationByHand(posedByHand).mean : report.change.nutation.mean
  const amount = `${fixed(posedByHand ? neutral.nutation.mean + nods : report.nutation.mean, 1)}°`
  return {
    id: 'nutation',
    name: say('page', 'display.nutation'),
    change: `${change(nods, 1)}°`,
    amount,
    total: say('page', 'display.inAll', { amount }),
    effort: '',
    known: true,
    sided: false,
  }
}

/** Of the drive: what is less is not named. */
const namedFrom = 0.05

const partsOf = ({ answers }: WhoAnswers): AnswerPart[] =>
  answers
    .filter(({ moment }) => moment > 0)
    .map(({ id, percent, share, moment }) => ({
      id,
      name: say('page', `answerer.${id}`),
      percent,
      share,
      moment: `${fixed(moment, 1)} N·m`,
    }))

const listed = (names: readonly string[]): string =>
  names.length > 1
    ? say('page', 'display.and', { most: names.slice(0, -1).join(', '), last: names.at(-1)! })
    : names[0]!

function answeredBy(answer: WhoAnswers | null, parts: readonly AnswerPart[]): string {
  if (!answer || answer.way === 'neither') return say('page', answer ? 'answers.nothing' : 'answers.unknown')
  const drivers = answer.drivers.filter(({ moment }, i) => i === 0 || moment >= namedFrom * answer.drive)
  const [first, ...others] = parts.filter(({ percent }) => percent > 0)
  return say('page', `answers.${answer.way}`, {
    drive: fixed(answer.drive, 1),
    drivers: listed(drivers.map(({ id }) => momentName(id))),
    ...first!,
    more: others.map(({ name, percent }) => `, ${name} ${percent} %`).join(''),
  })
}

/** From here on a muscle is near enough to its limit to say so, as a share of its strength. */
const nearLimit = 0.25

/** What the display says of what is shown. */
export function displayOf(shown: Shown): Display {
  const answer = shown.posedByHand ? null : whoAnswers(shown.report, shown.neutral)
  const parts = answer ? partsOf(answer) : []
  const account = accountOf(shown.scenario)
  const effort = effortOf(shown, 'piriformis')
  const nearer = !shown.posedByHand && effort >= nearLimit && effort > effortOf(shown, 'psoasMajor')
  return {
    numbers: [nutationTold(shown), forceTold(shown, 'piriformis'), forceTold(shown, 'psoasMajor')],
    parts,
    answered: answeredBy(answer, parts),
    nearer: nearer ? say('page', 'display.nearer') : '',
    account,
    accountName: say('page', `account.${account}`),
    accountMark: say('page', `account.${account}Mark`),
  }
}
