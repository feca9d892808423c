import { type HandPose, nutationByHand, stretchByHand } from '../biomechanics/handPose'
import type { Report } from '../biomechanics/report'
import type { Scenario } from '../biomechanics/scenario'

/** A step as the model sees it. */
export interface Seen {
  readonly scenario: Scenario
  readonly report: Report
  /** Standing with nothing done to the body. */
  readonly standing: Report
  readonly hand: HandPose | null
}

interface Reading {
  readonly unit: '°' | 'N' | 'mm' | '%' | 'N·m'
  readonly digits: number
  readonly read: (seen: Seen) => number
}

const angle = (read: Reading['read'], digits = 1): Reading => ({ unit: '°', digits, read })
const force = (read: Reading['read']): Reading => ({ unit: 'N', digits: 0, read })
const arm = (read: Reading['read']): Reading => ({ unit: 'mm', digits: 0, read })
const moment = (key: string): Reading => ({
  unit: 'N·m',
  digits: 1,
  read: ({ report }) => report.sacroiliacMoments[key] ?? 0,
})
const percent = (read: Reading['read']): Reading => ({ unit: '%', digits: 0, read: (seen) => 100 * read(seen) })
const stretch = (id: 'sacrotuberous' | 'sacrospinous' | 'longDorsal'): Reading => ({
  unit: '%',
  digits: 1,
  read: ({ hand, report }) => 100 * (hand ? stretchByHand(id, hand) : (report.ligaments[id]?.right.strain ?? 0)),
})

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
  /** Of the thigh against the pelvis, as it is tilted. */
  hipAngle: angle(({ scenario, report }) => scenario.hipFlexion.right + report.change.pelvicTilt, 0),
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
  momentOfPelvicFloor: moment('coccygeus'),
  momentOfJoint: moment('joint'),
  sacrotuberousStretch: stretch('sacrotuberous'),
  sacrospinousStretch: stretch('sacrospinous'),
  longDorsalStretch: stretch('longDorsal'),
} as const satisfies Record<string, Reading>

export type ReadingId = keyof typeof readings
export const readingOf = (id: ReadingId): Reading => readings[id]
