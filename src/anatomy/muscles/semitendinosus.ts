import { mm } from '../../math/units'
import { besideFemur, onHipBone } from '../fascicles'
import { hamstringKneeArm, hamstringsShortening } from '../hamstrings'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones; 9.9 cm² at 60 N/cm² is that of young and fit
 * adults. Its passive strain is set as hamstrings.ts says. Drawn down to a cut in the upper thigh, fleshy almost from the
 * tuberosity, beside the tendon of biceps femoris.
 */
export const semitendinosus = {
  order: 76,
  name: 'Semitendinosus',
  latin: 'musculus semitendinosus',
  plain: ['hamstring', 'hamstrings', 'inner hamstring'],
  region: 'thigh',
  attachments: 'From the ischial tuberosity to the inner side of the shin, below the knee.',
  action: 'Straightens the hip and bends the knee.',
  nerve: 'Tibial part of the sciatic nerve, L5-S2',
  role: 'One line of pull, over hip and knee.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([-42.8, -55.9, 64]),
      insertion: besideFemur([-50.2, -437, 57.5]),
      share: 1,
    },
  ],
  kneeArm: hamstringKneeArm,
  optimalLength: mm(193),
  neutralLength: 0.93,
  passiveStrain: 0.75,
  tone: 0.01,
  rows: {
    shortening: hamstringsShortening,
    strength: { default: 591, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#d5877b',
    beside: ['semimembranosus', 'gluteusMaximus', 'bone'],
    depth: 'middle',
    onlyDissected: true,
    halfWidths: { origin: 6, insertion: 5 },
  },
  sources: ['rajagopal2016', 'rienerEdrich1999', 'judgement'],
} as const satisfies Muscle
