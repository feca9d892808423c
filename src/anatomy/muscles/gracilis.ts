import { mm } from '../../math/units'
import { besideFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones; 4.7 cm² at 60 N/cm². Its arm at the knee is
 * judgement. It stretches easily at rest, by judgement: else it would pull harder than the whole hip as measured (Riener &
 * Edrich 1999). Drawn as a strap down to a cut in the upper thigh.
 */
export const gracilis = {
  order: 89,
  name: 'Gracilis',
  latin: 'musculus gracilis',
  plain: ['slender adductor', 'groin muscle'],
  region: 'thigh',
  attachments: 'From the lower branch of the pubis to the inner side of the shin.',
  action: 'Draws the thigh in and bends the knee.',
  nerve: 'Obturator nerve, L2-L3',
  role: 'One line of pull, over hip and knee.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([4.7, -50.1, 27.9]),
      insertion: besideFemur([-39.2, -434, 48.9]),
      share: 1,
    },
  ],
  kneeArm: mm(35),
  optimalLength: mm(227.8),
  neutralLength: 1.18,
  passiveStrain: 0.9,
  tone: 0.01,
  rows: {
    strength: { default: 281, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#ba6d72',
    beside: ['adductorLongus', 'adductorBrevis', 'adductorMagnus', 'bone'],
    depth: 'middle',
    onlyDissected: true,
    halfWidths: { origin: 5, insertion: 5 },
    belly: {
      yieldsTo: ['adductorLongus'],
      clears: ['hipBone', 'femur'],
      origins: [{ name: 'edge of the lower branch', on: 'hipBone', at: [4.7, -50.1, 27.9], bone: 'hip-bone-right' }],
      insertions: [],
      sections: [
        { on: 'hipBone', at: [10, -48, 20], across: [0.83, 0.35, -0.43], half: [17, 1.6], tendon: 0.5 },
        { on: 'hipBone', at: [8, -62, 20.5], across: [0.92, 0.2, -0.25], half: [17, 4.2], tendon: 0.05 },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.5, across: [1, 0, -0.15], half: [16.5, 6] },
        { on: 'femur', at: [1, -130, 27], across: [1, 0, -0.1], half: [15.5, 6.6] },
      ],
      oblique: 'origin',
      round: { centre: [28, -10, 28], radius: 36, kind: 'ball' },
      cut: { beyond: 210 },
      core: 0.7,
      ends: [3, 3],
      reach: 5,
      rings: 18,
      around: 16,
    },
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
