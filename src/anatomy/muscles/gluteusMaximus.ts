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
  },
  sources: ['barker2014', 'rajagopal2016'],
} as const satisfies Muscle
