import { mm } from '../../math/units'
import { onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/** Constructed on our own landmarks; area of 0.98 cm² at 60 N/cm² and fibres of 56.4 mm: Parvaresh 2019. Drawn along the tendon. */
export const gemellusInferior = {
  order: 73,
  name: 'Gemellus inferior',
  latin: 'musculus gemellus inferior',
  plain: ['lower twin muscle', 'deep rotator'],
  region: 'pelvis',
  attachments:
    'From the ischial tuberosity to the inner side of the greater trochanter, along the tendon of obturator internus.',
  action: 'Turns the thigh outward.',
  nerve: 'Nerve to quadratus femoris, L4-S1',
  role: 'One line of pull.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([-55.7, -19.8, 65.4]),
      insertion: onFemur([-16.9, -9.7, 127.9]),
      share: 1,
    },
  ],
  optimalLength: mm(56.4),
  neutralLength: 0.9,
  tone: 0.01,
  rows: {
    strength: { default: 59, source: ['parvaresh2019', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#6e2c2c',
    beside: ['obturatorInternus', 'quadratusFemoris', 'gluteusMaximus', 'bone', 'ligament', 'nerve'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 3, insertion: 3 },
  },
  sources: ['parvaresh2019', 'judgement'],
} as const satisfies Muscle
