import { mm } from '../../math/units'
import { onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The four lines of the leg model of Rajagopal et al. 2016, carried onto our bones; 10 cm² each at 60 N/cm². It stretches
 * easily at rest, by judgement: else it would pull harder than the whole hip as measured (Riener & Edrich 1999). Drawn as a
 * sheet from the branch of pubis and ischium that turns to the back of the femur, down to a cut in the upper thigh.
 */
export const adductorMagnus = {
  order: 88,
  name: 'Adductor magnus',
  latin: 'musculus adductor magnus',
  plain: ['large adductor', 'groin muscle'],
  region: 'thigh',
  attachments:
    'From the branch of the ischium and its tuberosity to the whole rough line and the inner knob of the femur.',
  action: 'Draws the thigh in; its back part straightens the hip.',
  nerve: 'Obturator and tibial nerve, L2-S1',
  role: 'Four lines of pull.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'upper',
      origin: onHipBone([23.4, -35.4, 16.7]),
      insertion: onFemur([-18.9, -87.2, 111.5]),
      share: 597.3 / 2389.2,
      optimalLength: mm(105.6),
    },
    {
      name: 'middle',
      origin: onHipBone([2.9, -46.4, 32.2]),
      insertion: onFemur([-7, -157.8, 103.5]),
      share: 597.3 / 2389.2,
      optimalLength: mm(137.7),
    },
    {
      name: 'lower',
      origin: onHipBone([-16.3, -55.6, 45.6]),
      insertion: onFemur([-4.1, -254.3, 99.7]),
      share: 597.3 / 2389.2,
      optimalLength: mm(177.2),
    },
    {
      name: 'ischial',
      origin: onHipBone([-31.4, -62.5, 50.9]),
      insertion: onFemur([-13.6, -364.7, 42.9]),
      share: 597.3 / 2389.2,
      optimalLength: mm(156.2),
    },
  ],
  optimalLength: mm(144.2),
  neutralLength: 0.66,
  passiveStrain: 1.2,
  tone: 0.01,
  rows: {
    strength: { default: 2389, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#5f2a26',
    beside: [
      'gracilis',
      'quadratusFemoris',
      'obturatorExternus',
      'semimembranosus',
      'adductorBrevis',
      'adductorLongus',
      'bone',
    ],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 6, insertion: 6 },
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
