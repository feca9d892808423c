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
    belly: {
      yieldsTo: ['gluteusMinimus', 'piriformis'],
      clears: ['hipBone', 'femur'],
      origins: [
        { name: 'back', on: 'hipBone', at: 'gluteusMedius/back/origin', bone: 'hip-bone-right' },
        { name: 'middle', on: 'hipBone', at: 'gluteusMedius/middle/origin', bone: 'hip-bone-right' },
        { name: 'front', on: 'hipBone', at: 'gluteusMedius/front/origin', bone: 'hip-bone-right' },
      ],
      insertions: [
        { name: 'back of the trochanter', on: 'femur', at: 'gluteusMedius/back/insertion', bone: 'femur-right' },
        { name: 'side of the trochanter', on: 'femur', at: 'gluteusMedius/front/insertion', bone: 'femur-right' },
      ],
      sections: [
        {
          on: 'hipBone',
          at: [-37, 130, 115.5],
          across: [0.66, 0.15, 0.74],
          half: [65, 2],
          bow: -8,
          bed: [0, -1],
          tendon: 0.2,
        },
        { on: 'hipBone', at: [-34, 112, 113], across: [0.75, 0.18, 0.63], half: [66, 11], bow: -10, bed: [0, -1] },
        { on: 'hipBone', at: [-31.5, 80, 113.5], across: [0.73, 0.2, 0.65], half: [60, 18.5], bow: -18, bed: [0, -1] },
        { on: 'hipBone', at: [-28, 46, 128], across: [0.82, 0.15, 0.54], half: [45, 19], bow: -16, bed: [0, -1] },
        {
          on: 'hipBone',
          at: null,
          strung: 0.55,
          turnsWith: 'femur',
          across: [0.85, 0.08, 0.5],
          half: [25, 13],
          bow: -8,
          bed: [0, -1],
          tendon: 0.1,
        },
        {
          on: 'femur',
          turnsWith: 'hipBone',
          at: [-20, -8, 149],
          across: [0.75, -0.45, 0.45],
          half: [13, 4],
          tendon: 0.8,
        },
      ],
      round: { centre: [0, 0, 87.28], radius: 40, kind: 'ball' },
      oblique: 'origin',
      fan: 47,
      core: 0.8,
      ends: [6, 4],
      reach: 7,
      rings: 30,
      around: 40,
    },
  },
  sources: ['rajagopal2016', 'myoSim', 'judgement'],
} as const satisfies Muscle
