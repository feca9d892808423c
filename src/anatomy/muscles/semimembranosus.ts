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
    belly: {
      yieldsTo: ['quadratusFemoris', 'semitendinosus', 'bicepsFemoris'],
      clears: ['hipBone', 'femur'],
      origins: [{ name: 'upper lateral facet', on: 'hipBone', at: [-38.6, -44.1, 76.6], bone: 'hip-bone-right' }],
      insertions: [],
      sections: [
        { on: 'hipBone', at: [-40, -41, 78], across: [0.5, 0, 0.87], half: [4, 1.4], tendon: 1 },
        { on: 'hipBone', at: [-36, -58, 80], across: [0.3, 0, 0.95], half: [6, 2], tendon: 1 },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.3, across: [0, 0, 1], half: [10, 2.8], tendon: 1 },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.7, across: [0, 0, 1], half: [13, 3.6], tendon: 0.85 },
        { on: 'femur', at: [-44, -130, 72], across: [0, 0, 1], half: [14.5, 4.8], tendon: 0.6 },
      ],
      round: { centre: [0, 0, 87.28], radius: 40, kind: 'ball' },
      cut: { beyond: 300 },
      core: 0.7,
      ends: [2, 3],
      reach: 5,
      rings: 18,
      around: 16,
    },
  },
  sources: ['rajagopal2016', 'rienerEdrich1999', 'judgement'],
} as const satisfies Muscle
