import type { Body } from '../anatomy/body'
import { type HandPose, nutationByHand, stretchByHand } from '../biomechanics/handPose'
import type { MomentId } from '../biomechanics/moments'
import type { Report } from '../biomechanics/report'
import type { Scenario } from '../biomechanics/scenario'
import type { Exercise } from '../biomechanics/time/exercise'
import { visitCount } from '../biomechanics/time/exercise'
import type { Film, PilotFilm, PressFilm, VisitsFilm } from '../biomechanics/time/film'
import { filmFor } from '../biomechanics/time/films'
import { headTurns, pilotIndex } from '../biomechanics/time/pilot'
import { pressIndex, hand as pressing } from '../biomechanics/time/pressing'
import { endOfVisit } from '../biomechanics/time/visits'

/** A step as the model sees it. */
export interface Seen {
  readonly body: Body
  readonly scenario: Scenario
  readonly report: Report
  /** Standing with nothing done to the body. */
  readonly standing: Report
  readonly hand: HandPose | null
  readonly exercise: Exercise | null
}

interface Reading {
  readonly unit: '°' | 'N' | 'mm' | '%' | 'N·m' | 's'
  readonly digits: number
  readonly read: (seen: Seen) => number
}

const angle = (read: Reading['read'], digits = 1): Reading => ({ unit: '°', digits, read })
const force = (read: Reading['read']): Reading => ({ unit: 'N', digits: 0, read })
const arm = (read: Reading['read']): Reading => ({ unit: 'mm', digits: 0, read })
const moment = (key: MomentId): Reading => ({
  unit: 'N·m',
  digits: 1,
  read: ({ report }) => report.sacroiliacMoments[key] ?? 0,
})
const percent = (read: Reading['read']): Reading => ({ unit: '%', digits: 0, read: (seen) => 100 * read(seen) })
const stretch = (id: 'sacrotuberous' | 'sacrospinous' | 'longDorsal'): Reading => ({
  unit: '%',
  digits: 1,
  read: ({ body, hand, report }) =>
    100 * (hand ? stretchByHand(body, id, hand) : (report.ligaments[id]?.right.strain ?? 0)),
})

/** What is played in the step; a step that plays nothing of the kind has no such number. */
const played =
  <K extends Film['kind']>(kind: K, read: (film: Extract<Film, { kind: K }>) => number): Reading['read'] =>
  ({ body, scenario, exercise }) => {
    const film = exercise && filmFor(body, exercise, scenario)
    if (film?.kind !== kind) throw new RangeError(`a step without a “${kind}” has no such number`)
    return read(film as Extract<Film, { kind: K }>)
  }
const pressed = (read: (film: PressFilm) => Float64Array, best: (...values: number[]) => number) =>
  percent(played('press', (film) => best(...read(film).slice(pressIndex(pressing.comes), pressIndex(pressing.goes)))))

/** How far the sacrum is from where it should be while the head is turned, as a root mean square [deg]. */
function strays({ course }: PilotFilm): number {
  const error = course.error.slice(pilotIndex(headTurns.out + headTurns.takes), pilotIndex(headTurns.back))
  return Math.sqrt(error.reduce((sum, value) => sum + value * value, 0) / error.length)
}

const strategyOf = ({ exercise }: Seen) => (exercise?.kind === 'visits' ? exercise.strategy : 'timeAlone')
const dayOf = ({ exercise }: Seen): number => endOfVisit(exercise?.kind === 'visits' ? exercise.visit : 0)
/** Force of piriformis [N] by day, as the strategy of the step has it. */
const weekly = (
  read: (tension: Float64Array, day: number) => number,
  kind: 'line' | 'low' | 'high' = 'line',
): Reading =>
  force((seen) =>
    played('visits', ({ all }: VisitsFilm) => read(all[strategyOf(seen)][kind].tension, dayOf(seen)))(seen),
  )
/** Mean over the six visits; a visit falls on the middle of its week. */
const overVisits = (read: (day: number) => number): number =>
  Array.from({ length: visitCount }, (_, i) => read(endOfVisit(i) + 3)).reduce((sum, value) => sum + value, 0) /
  visitCount

/** Numbers that captions say and expectations are about. Signs as everywhere: forward, outward and nutation positive. */
export const readings = {
  nutation: angle(({ hand, report }) => (hand ? hand.nutation : report.change.nutation.mean)),
  nutationRight: angle(({ hand, report }) => (hand ? nutationByHand(hand).right : report.change.nutation.right)),
  nutationLeft: angle(({ hand, report }) => (hand ? nutationByHand(hand).left : report.change.nutation.left)),
  nutationTotal: angle(({ report }) => report.nutation.mean),
  sideDifference: angle(({ report }) => report.change.nutation.right - report.change.nutation.left, 2),
  lordosis: angle(({ report }) => report.change.lordosis),
  lordosisTotal: angle(({ report }) => report.lordosis, 0),
  tilt: angle(({ hand, report }) => (hand ? hand.pelvicTilt : report.change.pelvicTilt)),
  sacralLean: angle(({ report }) => report.change.sacralSideBend),
  sacralTurn: angle(({ report }) => report.change.sacralTurn),
  lumbarLean: angle(({ report }) => report.change.lumbarSideBend),
  hipFlexion: angle(({ scenario }) => scenario.hipFlexion.right, 0),
  hipAngle: angle(({ report }) => report.hipAngle.right.flexion, 0),
  psoas: force(({ report }) => report.muscles.psoasMajor!.right.force),
  psoasLeft: force(({ report }) => report.muscles.psoasMajor!.left.force),
  piriformis: force(({ report }) => report.muscles.piriformis!.right.force),
  piriformisLeft: force(({ report }) => report.muscles.piriformis!.left.force),
  /** Shortening of the fibres since standing, as a share of their best length. */
  psoasGivesUp: percent(
    ({ report, standing }) => standing.muscles.psoasMajor!.right.strain - report.muscles.psoasMajor!.right.strain,
  ),
  psoasShorter: percent(({ scenario }) => scenario.psoasShortening.right),
  /** Whole path against standing. */
  piriformisLonger: percent(
    ({ report, standing }) => report.muscles.piriformis!.right.length / standing.muscles.piriformis!.right.length - 1,
  ),
  rotationArm: arm(({ report }) => report.piriformisMomentArm.right.rotation),
  abductionArm: arm(({ report }) => report.piriformisMomentArm.right.abduction),
  compression: force(({ report }) => report.l5s1.compression),
  momentOfPsoas: moment('psoasMajor'),
  momentOfPiriformis: moment('piriformis'),
  momentOfGravity: moment('gravity'),
  momentOfGluteus: moment('gluteusMaximus'),
  momentOfPelvicFloor: moment('coccygeus'),
  momentOfJoint: moment('joint'),
  sacrotuberousStretch: stretch('sacrotuberous'),
  sacrospinousStretch: stretch('sacrospinous'),
  longDorsalStretch: stretch('longDorsal'),
  /** Played: a pressing hand at its worst, a control loop, six weeks. */
  guarding: pressed(({ course }) => course.guarding, Math.max),
  comfort: pressed(({ course }) => course.comfort, Math.min),
  reflex: pressed(({ course }) => course.reflex, Math.max),
  strays: angle(played('pilot', strays), 2),
  settling: {
    unit: 's',
    digits: 0,
    read: played('pilot', ({ verdict }) => (verdict.kind === 'settles' ? verdict.seconds : headTurns.back)),
  },
  tensionAtFirst: weekly((tension) => tension[0]!),
  tension: weekly((tension, day) => tension[day]!),
  tensionLow: weekly((tension, day) => tension[day]!, 'low'),
  tensionHigh: weekly((tension, day) => tension[day]!, 'high'),
  /** What a visit takes off, and what is back before the next one. */
  tensionDip: weekly((tension) => overVisits((day) => tension[day]! - tension[day + 1]!)),
  tensionBack: weekly((tension) =>
    overVisits((day) => tension[Math.min(day + 7, tension.length - 1)]! - tension[day + 1]!),
  ),
} as const satisfies Record<string, Reading>

export type ReadingId = keyof typeof readings
export const readingOf = (id: ReadingId): Reading => readings[id]
