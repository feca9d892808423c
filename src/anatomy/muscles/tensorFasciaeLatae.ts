import { mm } from '../../math/units'
import { besideFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones; its start is by landmark. It runs straight to
 * the outer side of the knee: the place where the model bends it round the hip would come to lie beside the start as the thigh
 * is raised. Its small arm at the knee is left out. Drawn with the front of the tract, which is cut in the upper thigh; the
 * muscle under it, vastus lateralis, is not drawn.
 */
export const tensorFasciaeLatae = {
  order: 82,
  name: 'Tensor fasciae latae',
  latin: 'musculus tensor fasciae latae',
  plain: ['TFL', 'tensor of the thigh band'],
  finds: ['iliotibial band', 'IT band'],
  region: 'thigh',
  attachments: 'From the front of the iliac crest to the iliotibial tract.',
  action: 'Bends the hip, lifts the thigh sideways and tightens the thigh band.',
  nerve: 'Superior gluteal nerve, L4-S1',
  role: 'One line of pull from the hip bone to the outer side of the knee.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([43.9, 84.1, 127.3]),
      insertion: besideFemur([3.6, -392.8, 115.8]),
      share: 1,
    },
  ],
  optimalLength: mm(95),
  neutralLength: 1.03,
  tone: 0.01,
  rows: {
    strength: { default: 411, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#a33733',
    beside: ['rectusFemoris', 'sartorius', 'gluteusMedius', 'bone'],
    depth: 'superficial',
    onlyDissected: true,
    halfWidths: { origin: 12, insertion: 5 },
    belly: {
      yieldsTo: ['gluteusMinimus', 'gluteusMedius'],
      clears: ['hipBone', 'femur'],
      origins: [
        { name: 'outer lip, behind the spine', on: 'hipBone', at: [43.9, 84.1, 127.3], bone: 'hip-bone-right' },
      ],
      insertions: [],
      sections: [
        { on: 'hipBone', at: [43, 85, 130.8], across: [0.65, -0.6, -0.45], half: [11, 2], tendon: 0.5 },
        { on: 'hipBone', at: [43, 73, 134], across: [0.75, -0.3, -0.6], half: [13, 4.5] },
        { on: 'hipBone', at: null, strung: 0.2, across: [0.8, 0, -0.6], half: [16.5, 9.5] },
        {
          on: 'hipBone',
          turnsWith: 'femur',
          at: null,
          strung: 0.42,
          across: [0.85, 0, -0.5],
          half: [16, 9.5],
          tendon: 0.05,
        },
        {
          on: 'hipBone',
          turnsWith: 'femur',
          at: null,
          strung: 0.7,
          across: [0.95, 0, -0.25],
          half: [15, 4.5],
          tendon: 0.5,
        },
        { on: 'femur', at: [9, -118, 155], across: [1, 0, -0.1], half: [17, 1.7], tendon: 1 },
        { on: 'femur', at: [7, -130, 155.5], across: [1, 0, 0], half: [18, 1.5], tendon: 1 },
      ],
      round: { centre: [0, 0, 87.28], radius: 60, kind: 'ball' },
      cut: { beyond: 270 },
      core: 0.7,
      ends: [4, 3],
      reach: 5,
      rings: 18,
      around: 16,
    },
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
