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
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
