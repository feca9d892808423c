import { mm } from '../../math/units'
import { besideFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones, down to the kneecap; 36.5 cm² at 60 N/cm² is
 * that of young and fit adults. At rest it stretches easily: the measured moment of the hip hardly grows where the knee bends
 * (Riener & Edrich 1999). Its arm of 30 mm at the knee is recalled from tables. Drawn from its straight head down to a cut in
 * the upper thigh; the reflected head to the rim of the socket is left out.
 */
export const rectusFemoris = {
  order: 83,
  name: 'Rectus femoris',
  latin: 'musculus rectus femoris',
  plain: ['quadriceps', 'quads', 'front of the thigh'],
  region: 'thigh',
  attachments: 'From the anterior inferior iliac spine, over the kneecap, to the shin.',
  action: 'Bends the hip and straightens the knee.',
  nerve: 'Femoral nerve, L2-L4',
  role: 'One line of pull, over hip and knee.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([35.4, 37.5, 98.6]),
      insertion: besideFemur([37.9, -357.5, 67.8]),
      share: 1,
    },
  ],
  kneeArm: mm(-30),
  optimalLength: mm(75.9),
  neutralLength: 0.86,
  passiveStrain: 1.8,
  tone: 0.01,
  rows: {
    shortening: {
      parameter: 'rectusFemorisShortening',
      label: 'Rectus femoris shortening',
      min: 0,
      max: 0.2,
      step: 0.01,
      source: ['teaching'],
    },
    strength: { default: 2192, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#ba706d',
    beside: ['sartorius', 'tensorFasciaeLatae', 'iliacus', 'gluteusMinimus', 'bone'],
    depth: 'middle',
    onlyDissected: true,
    halfWidths: { origin: 5, insertion: 5 },
    belly: {
      yieldsTo: ['iliacus', 'gluteusMinimus'],
      clears: ['hipBone', 'femur'],
      origins: [
        { name: 'anterior inferior spine', on: 'hipBone', at: [35.4, 37.5, 98.6], bone: 'hip-bone-right', reach: 4 },
      ],
      insertions: [],
      sections: [
        { on: 'hipBone', at: [38.2, 44.5, 97.4], across: [0, 0, 1], half: [4, 1.4], tendon: 1 },
        { on: 'hipBone', at: [39.5, 26, 106.8], across: [0, 0, 1], half: [7.5, 4], tendon: 0.9 },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.25, across: [0, 0, 1], half: [12, 7.5], tendon: 0.25 },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.5, across: [0, 0, 1], half: [17.5, 11] },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.75, across: [0, 0, 1], half: [20, 12.5] },
        { on: 'femur', at: [51, -130, 120], across: [0, 0, 1], half: [21, 13.5] },
      ],
      round: { centre: [0, 0, 87.28], radius: 46, kind: 'ball' },
      cut: { beyond: 250 },
      core: 0.7,
      ends: [4, 3],
      reach: 5,
      rings: 18,
      around: 16,
    },
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
