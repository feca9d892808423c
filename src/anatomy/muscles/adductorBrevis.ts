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
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
