import { mm } from '../../math/units'
import { onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones; 10.4 cm² at 60 N/cm². Drawn with 60 cm³ where
 * they ask for 107, as the leg model is of young and fit adults: there is no more room between its neighbours.
 */
export const adductorBrevis = {
  order: 86,
  name: 'Adductor brevis',
  latin: 'musculus adductor brevis',
  plain: ['groin muscle', 'adductor'],
  region: 'thigh',
  attachments: 'From the lower branch of the pubis to the upper part of the rough line of the femur.',
  action: 'Draws the thigh in and bends the hip.',
  nerve: 'Obturator nerve, L2-L4',
  role: 'One line of pull.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([35, -25.9, 19.3]),
      insertion: onFemur([-8.4, -115, 103.9]),
      share: 1,
    },
  ],
  optimalLength: mm(103.1),
  neutralLength: 1.02,
  tone: 0.01,
  rows: {
    strength: { default: 626, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#da9d8b',
    beside: ['adductorMagnus', 'obturatorExternus', 'adductorLongus', 'gracilis', 'pectineus', 'bone'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 5, insertion: 10 },
    belly: {
      yieldsTo: ['obturatorExternus'],
      clears: ['hipBone', 'femur'],
      origins: [{ name: 'lower branch of the pubis', on: 'hipBone', at: [35, -25.9, 19.3], bone: 'hip-bone-right' }],
      insertions: [{ name: 'upper part of the rough line', on: 'femur', at: [-8.4, -115, 103.9], bone: 'femur-right' }],
      sections: [
        { on: 'hipBone', at: [35, -29, 20.5], across: [0.5, 0.7, -0.5], half: [9, 2], tendon: 0.4 },
        { on: 'hipBone', at: [33.5, -44, 29], across: [0.6, 0.6, 0], half: [14, 8] },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.32, across: [0.4, 0.75, 0.3], half: [19, 14] },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.62, across: [0.2, 0.85, 0.3], half: [16.5, 13] },
        { on: 'femur', at: [-9.5, -112, 103], across: [0, 0.97, 0.1], half: [15, 2], tendon: 0.6 },
      ],
      round: { centre: [0, 0, 87.28], radius: 30, kind: 'ball' },
      oblique: 'both ends',
      core: 0.7,
      ends: [3, 3],
      reach: 5,
      rings: 20,
      around: 16,
    },
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
