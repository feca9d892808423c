import { mm } from '../../math/units'
import { onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/** Constructed on our own landmarks; area of 0.68 cm² at 60 N/cm² and fibres of 48.5 mm: Parvaresh 2019. Drawn along the tendon. */
export const gemellusSuperior = {
  order: 72,
  name: 'Gemellus superior',
  latin: 'musculus gemellus superior',
  plain: ['upper twin muscle', 'deep rotator'],
  region: 'pelvis',
  attachments:
    'From the ischial spine to the inner side of the greater trochanter, along the tendon of obturator internus.',
  action: 'Turns the thigh outward.',
  nerve: 'Nerve to obturator internus, L5-S2',
  role: 'One line of pull.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([-54, 0.9, 54.2]),
      insertion: onFemur([-16.8, -6.7, 128.2]),
      share: 1,
    },
  ],
  optimalLength: mm(48.5),
  neutralLength: 0.91,
  tone: 0.01,
  rows: {
    strength: { default: 41, source: ['parvaresh2019', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#6e2c2c',
    beside: ['obturatorInternus', 'piriformis', 'gluteusMaximus', 'bone', 'ligament', 'nerve'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 3, insertion: 3 },
  },
  sources: ['parvaresh2019', 'judgement'],
} as const satisfies Muscle
