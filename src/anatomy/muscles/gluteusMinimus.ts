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
    belly: {
      clears: ['hipBone', 'femur'],
      origins: [
        { name: 'back', on: 'hipBone', at: [-29.7, 52.8, 85.1], bone: 'hip-bone-right' },
        { name: 'middle', on: 'hipBone', at: [-8.9, 56.6, 102.4], bone: 'hip-bone-right' },
        { name: 'front', on: 'hipBone', at: [5.3, 58.6, 110.9], bone: 'hip-bone-right' },
      ],
      insertions: [
        { name: 'upper edge of the trochanter', on: 'femur', at: [-6.7, -10.2, 148.5], bone: 'femur-right' },
        { name: 'front of the trochanter', on: 'femur', at: [0, -13.8, 147.7], bone: 'femur-right' },
      ],
      sections: [
        {
          on: 'hipBone',
          at: [-13, 82, 112.5],
          across: [0.79, 0.17, 0.58],
          half: [33, 2.5],
          bow: -6,
          bed: [0, -1],
          tendon: 0.5,
        },
        { on: 'hipBone', at: [-10.5, 67, 111], across: [0.86, 0.15, 0.48], half: [36, 9], bow: -8, bed: [0, -1] },
        { on: 'hipBone', at: [-9, 48, 115], across: [0.94, 0.09, 0.32], half: [29, 10.5], bow: -10, bed: [0, -1] },
        { on: 'hipBone', at: null, strung: 0.42, across: [0.95, -0.08, 0.15], half: [19.5, 9], bow: -9, bed: [0, -1] },
        {
          on: 'hipBone',
          at: null,
          strung: 0.75,
          turnsWith: 'femur',
          across: [0.92, -0.2, 0.05],
          half: [13, 6],
          bow: -3,
          bed: [0, -1],
          tendon: 0.4,
        },
        {
          on: 'femur',
          turnsWith: 'hipBone',
          at: [-3, -12, 149.5],
          across: [0.9, -0.4, -0.05],
          half: [8, 2.5],
          tendon: 0.9,
        },
      ],
      round: { centre: [0, 0, 87.28], radius: 50, kind: 'ball' },
      oblique: 'origin',
      fan: 18,
      core: 0.65,
      ends: [5, 3],
      reach: 6,
      rings: 26,
      around: 32,
    },
  },
  sources: ['rajagopal2016', 'myoSim', 'judgement'],
} as const satisfies Muscle
