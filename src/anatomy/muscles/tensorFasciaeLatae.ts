import { mm } from '../../math/units'
import { besideFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones, down to the first place of its band; its
 * start is by landmark. Its small arm at the knee is left out.
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
  role: 'One line of pull from the hip bone to the thigh band, which is drawn as part of the thigh.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([43.9, 84.1, 127.3]),
      insertion: besideFemur([43.9, -101.9, 140.3]),
      share: 1,
    },
  ],
  optimalLength: mm(95),
  neutralLength: 1.03,
  tone: 0.01,
  rows: {
    // The range is by judgement: half to one and a half times.
    strength: {
      parameter: 'tensorFasciaeLataeStrength',
      label: 'Tensor fasciae latae strength, one side',
      min: 200,
      max: 620,
      default: 411,
      step: 1,
      source: ['rajagopal2016', 'judgement'],
    },
  },
  inBalance: true,
  inPushTest: false,
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
