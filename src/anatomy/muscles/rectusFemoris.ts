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
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
