import { mm } from '../../math/units'
import { onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones; 15.3 cm² at 60 N/cm². Drawn down to a cut in the
 * upper thigh.
 */
export const adductorLongus = {
  order: 87,
  name: 'Adductor longus',
  latin: 'musculus adductor longus',
  plain: ['groin muscle', 'adductor'],
  finds: ['groin strain'],
  region: 'thigh',
  attachments: 'From the body of the pubis to the middle of the rough line of the femur.',
  action: 'Draws the thigh in and bends the hip.',
  nerve: 'Obturator nerve, L2-L4',
  role: 'One line of pull.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([45.8, -21.9, 22]),
      insertion: onFemur([-2.4, -231.3, 92.3]),
      share: 1,
    },
  ],
  optimalLength: mm(108.2),
  neutralLength: 1.05,
  tone: 0.01,
  rows: {
    strength: { default: 917, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#a34233',
    beside: ['sartorius', 'adductorBrevis', 'gracilis', 'adductorMagnus', 'bone'],
    depth: 'middle',
    onlyDissected: true,
    halfWidths: { origin: 4, insertion: 5 },
    belly: {
      yieldsTo: ['adductorBrevis'],
      clears: ['hipBone', 'femur'],
      origins: [
        {
          name: 'body of the pubis, below the crest',
          on: 'hipBone',
          at: [45.8, -21.9, 22],
          bone: 'hip-bone-right',
          reach: 4,
        },
      ],
      insertions: [],
      sections: [
        { on: 'hipBone', at: [49, -20.5, 22.3], across: [0, 0, 1], half: [3.5, 1.6], tendon: 1 },
        { on: 'hipBone', at: [48.5, -33, 26], across: [-0.2, 0, 0.97], half: [7, 4], tendon: 0.6 },
        {
          on: 'hipBone',
          turnsWith: 'femur',
          at: null,
          strung: 0.35,
          across: [-0.4, 0, 0.9],
          half: [14, 8],
          tendon: 0.05,
        },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.7, across: [-0.5, 0, 0.87], half: [19, 10] },
        { on: 'femur', at: [23, -130, 60], across: [-0.5, 0, 0.87], half: [20.5, 10.5] },
      ],
      round: { centre: [0, 0, 87.28], radius: 30, kind: 'ball' },
      cut: { beyond: 190 },
      core: 0.7,
      ends: [3, 3],
      reach: 5,
      rings: 18,
      around: 16,
    },
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
