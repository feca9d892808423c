import { mm } from '../../math/units'
import { landmark } from '../landmarks'
import type { Muscle } from '../muscle'
import { femur, hipBone, sacrum } from '../site'

const glutealTuberosity = femur(landmark('femur', 'gluteal_tuberosity'))

/** Drawn as a thick sheet from ilium, sacrum and coccyx, downward and outward to femur and iliotibial tract. */
export const gluteusMaximus = {
  order: 40,
  name: 'Gluteus maximus',
  latin: 'musculus gluteus maximus',
  plain: ['large buttock muscle', 'glutes', 'buttock muscle', 'bum muscle'],
  region: 'thigh',
  labelRank: 23,
  ta2: 2598,
  fma: { right: 22328, left: 22329 },
  attachments: 'From ilium, sacrum, coccyx and sacrotuberous ligament to the gluteal tuberosity and the thigh band.',
  action: 'Straightens the hip and turns the thigh outward.',
  nerve: 'Inferior gluteal nerve, L5-S2',
  role: 'Two lines of pull, from sacrum and ilium; the sacral one crosses the sacro-iliac joint.',
  claims: ['gluteusAtJoint', 'cheapestAnswer'],
  strands: [
    {
      name: 'sacral',
      origin: sacrum([mm(-96), mm(36), mm(28)], [-1, 0, 0.3]),
      insertion: glutealTuberosity,
      share: 0.7,
    },
    { name: 'iliac', origin: hipBone(landmark('pelvis', 'iliacCrest8')), insertion: glutealTuberosity, share: 0.3 },
  ],
  pulley: { side: 'back', radius: mm(30) },
  optimalLength: mm(147),
  // Short in standing: longer, and its passive pull in flexion would exceed the whole hip's measured extensor moment.
  neutralLength: 0.75,
  tone: 0.01,
  rows: {
    tone: {
      parameter: 'gluteusMaximusTone',
      label: 'Gluteus maximus tone',
      min: 0,
      max: 1,
      step: 0.01,
      source: ['teaching'],
    },
    strength: {
      parameter: 'gluteusMaximusStrength',
      label: 'Gluteus maximus strength, one side',
      min: 800,
      max: 1800,
      default: 1300,
      step: 10,
      source: ['barker2014'],
    },
  },
  inBalance: true,
  inPushTest: true,
  compared: true,
  drawn: {
    color: '#9a5638',
    beside: ['piriformis', 'coccygeus', 'bone', 'ligament', 'nerve'],
    depth: 'reflected',
    halfWidths: { origin: 9, insertion: 10 },
    belly: {
      yieldsTo: ['piriformis'],
      clears: ['hipBone', 'femur'],
      origins: [
        { name: 'ilium', on: 'hipBone', at: 'gluteusMaximus/iliac/origin', bone: 'hip-bone-right', reach: 5 },
        { name: 'sacrum', on: 'sacrum', at: 'gluteusMaximus/sacral/origin', bone: 'sacrum' },
        { name: 'coccyx', on: 'sacrum', at: [-98.54, -8.79, 6.2], bone: 'coccyx', reach: 12 },
      ],
      insertions: [
        { name: 'gluteal tuberosity', on: 'femur', at: 'gluteusMaximus/sacral/insertion', bone: 'femur-right' },
      ],
      sections: [
        {
          on: 'sacrum',
          also: 'hipBone',
          at: [-100, 52, 31],
          across: [0.2, 0.89, 0.4],
          half: [66, 3],
          bow: -3,
          bed: [0, -1],
        },
        {
          on: 'sacrum',
          also: 'hipBone',
          at: [-102, 42, 48],
          across: [0.2, 0.89, 0.4],
          half: [66, 12],
          bow: -8,
          bed: [0, -1],
        },
        { on: 'hipBone', at: [-99, 18, 80], across: [0.18, 0.9, 0.4], half: [61, 21], bow: -14, bed: [0, -1] },
        { on: 'hipBone', at: null, strung: 0.34, across: [0.16, 0.92, 0.36], half: [55, 21], bow: -14, bed: [0, -1] },
        {
          on: 'hipBone',
          at: null,
          strung: 0.7,
          across: [0.14, 0.93, 0.33],
          half: [45, 12.5],
          bow: -10,
          bed: [0, -1],
          tendon: 0.05,
        },
        {
          on: 'femur',
          turnsWith: 'hipBone',
          at: [-35, -79, 141],
          across: [0, 0.96, 0.25],
          half: [34, 6.5],
          bow: -4,
          tendon: 0.4,
        },
        {
          on: 'femur',
          at: [-16.8, -98, 129.2],
          across: [-0.18, 0.96, 0.23],
          half: [23, 2],
          tendon: 0.9,
        },
      ],
      round: { centre: [0, 0, 87.28], radius: 90, kind: 'ball' },
      oblique: 'both ends',
      core: 0.8,
      ends: [8, 12],
      reach: 7,
      rings: 34,
      around: 36,
    },
  },
  sources: ['barker2014', 'rajagopal2016'],
} as const satisfies Muscle
