import { mm } from '../../math/units'
import { besideFemur, onHipBone } from '../fascicles'
import { hamstringKneeArm, hamstringsShortening } from '../hamstrings'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones; 36.7 cm² at 60 N/cm² is that of young and fit
 * adults. Its passive strain is set as hamstrings.ts says. Drawn down to a cut in the upper thigh, where it is still its broad
 * tendon, under the other two.
 */
export const semimembranosus = {
  order: 77,
  name: 'Semimembranosus',
  latin: 'musculus semimembranosus',
  plain: ['hamstring', 'hamstrings', 'inner hamstring'],
  region: 'thigh',
  attachments: 'From the ischial tuberosity to the back of the inner knob of the shin.',
  action: 'Straightens the hip and bends the knee.',
  nerve: 'Tibial part of the sciatic nerve, L5-S2',
  role: 'One line of pull, over hip and knee.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([-38.6, -44.1, 76.6]),
      insertion: besideFemur([-47.3, -428.4, 60.5]),
      share: 1,
    },
  ],
  kneeArm: hamstringKneeArm,
  optimalLength: mm(69),
  neutralLength: 0.75,
  passiveStrain: 2,
  tone: 0.01,
  rows: {
    shortening: hamstringsShortening,
    strength: { default: 2201, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#ad5258',
    beside: ['quadratusFemoris', 'adductorMagnus', 'bone', 'nerve'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 4, insertion: 5 },
  },
  sources: ['rajagopal2016', 'rienerEdrich1999', 'judgement'],
} as const satisfies Muscle
