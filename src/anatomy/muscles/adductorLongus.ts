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
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
