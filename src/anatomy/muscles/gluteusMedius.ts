import { mm } from '../../math/units'
import type { Muscle } from '../muscle'
import { femur, hipBone } from '../site'

/**
 * The three fascicles of the leg model of Rajagopal et al. 2016 as MyoHub/myo_sim has it, carried onto our bones by a
 * smooth map of hip bone and femur; their ends were 0.7 to 2.1 mm off our surface. Force, fibre and tendon are that
 * model's, of young and fit adults: 18.2, 12.8 and 14.5 cm² at 60 N/cm². Its pennation of 18° is left out. Drawn as a fan that fills
 * the outer face of the wing from the gluteal lines up to the crest, 300 cm³.
 */
export const gluteusMedius = {
  order: 80,
  name: 'Gluteus medius',
  latin: 'musculus gluteus medius',
  plain: ['side hip muscle', 'hip abductor', 'middle buttock muscle'],
  finds: ['Trendelenburg', 'glutes'],
  region: 'thigh',
  attachments: 'From the outer face of the iliac wing, below the crest, to the outer side of the greater trochanter.',
  action: 'Lifts the thigh sideways and holds the pelvis level on one leg; its front turns the thigh in, its back out.',
  nerve: 'Superior gluteal nerve, L4-S1',
  role: 'Three lines of pull from the hip bone to the femur.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'front',
      origin: hipBone([mm(-0.5), mm(97.1), mm(125.7)]),
      insertion: femur([mm(-15.2), mm(-12.8), mm(149.8)]),
      share: 1093.5 / 2729.8,
    },
    {
      name: 'middle',
      origin: hipBone([mm(-44.8), mm(92.8), mm(77.6)]),
      insertion: femur([mm(-20.1), mm(-7.7), mm(145.9)]),
      share: 765.1 / 2729.8,
    },
    {
      name: 'back',
      origin: hipBone([mm(-68.1), mm(56.9), mm(57.4)]),
      insertion: femur([mm(-25), mm(-7.5), mm(145)]),
      share: 871.2 / 2729.8,
    },
  ],
  optimalLength: mm(73),
  // Path less tendon, over the cosine of the pennation: 0.93, 0.96 and 0.95 of the optimal length.
  neutralLength: 0.95,
  tone: 0.01,
  rows: {
    strength: { default: 2730, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#c6747c',
    beside: ['gluteusMinimus', 'piriformis', 'gluteusMaximus', 'bone'],
    depth: 'middle',
    onlyDissected: true,
    halfWidths: { origin: 12, insertion: 6 },
  },
  sources: ['rajagopal2016', 'myoSim', 'judgement'],
} as const satisfies Muscle
