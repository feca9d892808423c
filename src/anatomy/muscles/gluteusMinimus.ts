import { mm } from '../../math/units'
import { onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The three fascicles of the leg model of Rajagopal et al. 2016, carried onto our bones; 6.2, 6.6 and 7.5 cm² at 60
 * N/cm². Drawn under gluteus medius with 60 cm³ where they ask for 100: more would be crushed between trochanter and ilium when
 * the bent thigh is turned in.
 */
export const gluteusMinimus = {
  order: 81,
  name: 'Gluteus minimus',
  latin: 'musculus gluteus minimus',
  plain: ['small buttock muscle', 'hip abductor'],
  finds: ['Trendelenburg', 'glutes'],
  region: 'thigh',
  attachments: 'From the outer face of the iliac wing, under gluteus medius, to the front of the greater trochanter.',
  action: 'Lifts the thigh sideways and holds the pelvis level on one leg.',
  nerve: 'Superior gluteal nerve, L4-S1',
  role: 'Three lines of pull from the hip bone to the femur.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'front',
      origin: onHipBone([5.3, 58.6, 110.9]),
      insertion: onFemur([0, -13.8, 147.7]),
      share: 374 / 1215.6,
      optimalLength: mm(68),
    },
    {
      name: 'middle',
      origin: onHipBone([-8.9, 56.6, 102.4]),
      insertion: onFemur([-2.2, -13.2, 148.6]),
      share: 394.8 / 1215.6,
      optimalLength: mm(56),
    },
    {
      name: 'back',
      origin: onHipBone([-29.7, 52.8, 85.1]),
      insertion: onFemur([-6.7, -10.2, 148.5]),
      share: 446.8 / 1215.6,
      optimalLength: mm(38),
    },
  ],
  optimalLength: mm(53.1),
  neutralLength: 1,
  tone: 0.01,
  rows: {
    strength: { default: 1216, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#863434',
    beside: ['piriformis', 'gluteusMedius', 'bone'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 12, insertion: 6 },
  },
  sources: ['rajagopal2016', 'myoSim', 'judgement'],
} as const satisfies Muscle
