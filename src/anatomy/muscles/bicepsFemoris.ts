import { mm } from '../../math/units'
import { besideFemur, onHipBone, onSacrum } from '../fascicles'
import { hamstringKneeArm, hamstringsShortening } from '../hamstrings'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones; 21.9 cm² at 60 N/cm² is that of young and fit
 * adults. A quarter of it goes on over the tuberosity into the sacrotuberous ligament: that it pulls there is measured (van
 * Wingerden 1993, summary read), the quarter is judgement. Its passive strain is set as hamstrings.ts says. Drawn with a
 * tendon that comes out of the ligament over the back of the tuberosity, down to a cut in the upper thigh.
 */
export const bicepsFemoris = {
  order: 75,
  name: 'Biceps femoris, long head',
  latin: 'musculus biceps femoris',
  short: 'Biceps femoris',
  plain: ['hamstring', 'hamstrings', 'outer hamstring'],
  finds: ['posterior chain'],
  region: 'thigh',
  attachments: 'From the ischial tuberosity, continuous with the sacrotuberous ligament, to the head of the fibula.',
  action: 'Straightens the hip and bends the knee; tightens the sacrotuberous ligament.',
  nerve: 'Tibial part of the sciatic nerve, L5-S2',
  role: 'Two lines of pull: from the tuberosity, and over it from the sacrum by way of the sacrotuberous ligament.',
  claims: ['forceClosure'],
  strands: [
    {
      name: 'tuberosity',
      origin: onHipBone([-43, -48.9, 72.7]),
      insertion: besideFemur([-43.4, -423.3, 104]),
      share: 0.75,
    },
    {
      name: 'sacrotuberous',
      origin: onSacrum([-95.9, 35.8, 30.5]),
      via: [onHipBone([-64.2, -37.2, 64.3])],
      insertion: besideFemur([-43.4, -423.3, 104]),
      share: 0.25,
    },
  ],
  kneeArm: hamstringKneeArm,
  optimalLength: mm(97.6),
  neutralLength: 0.8,
  passiveStrain: 1.5,
  tone: 0.01,
  rows: {
    shortening: hamstringsShortening,
    tone: {
      parameter: 'bicepsFemorisTone',
      label: 'Biceps femoris tone',
      min: 0,
      max: 0.4,
      step: 0.01,
      source: ['teaching'],
    },
    strength: { default: 1313, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#5a2a2e',
    beside: ['semitendinosus', 'semimembranosus', 'quadratusFemoris', 'gluteusMaximus', 'bone', 'nerve', 'ligament'],
    depth: 'middle',
    onlyDissected: true,
    halfWidths: { origin: 6, insertion: 5 },
  },
  sources: ['rajagopal2016', 'rienerEdrich1999', 'vanWingerden1993', 'judgement'],
} as const satisfies Muscle
