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
    belly: {
      yieldsTo: ['bicepsFemoris'],
      clears: ['hipBone', 'femur'],
      origins: [{ name: 'tuberosity', on: 'hipBone', at: [-42.8, -55.9, 64], bone: 'hip-bone-right' }],
      insertions: [],
      sections: [
        { on: 'hipBone', at: [-54, -50, 60], across: [0, 0, 1], half: [4.5, 1.8], tendon: 0.9 },
        { on: 'hipBone', at: [-49.5, -61, 62], across: [0, 0.2, 1], half: [7.5, 4.5], tendon: 0.7 },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.35, across: [0, 0, 1], half: [11.5, 8], tendon: 0.15 },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.7, across: [0, 0, 1], half: [15, 11] },
        { on: 'femur', at: [-61, -130, 69.5], across: [0, 0, 1], half: [16, 12] },
      ],
      round: { centre: [0, 0, 87.28], radius: 40, kind: 'ball' },
      cut: { beyond: 300 },
      core: 0.7,
      ends: [6, 3],
      reach: 5,
      rings: 18,
      around: 16,
    },
  },
  sources: ['rajagopal2016', 'rienerEdrich1999', 'judgement'],
} as const satisfies Muscle
