import { mm } from '../../math/units'
import { besideFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * The line of the leg model of Rajagopal et al. 2016, carried onto our bones, down to the inner side of the femur; its start
 * is by landmark. Its arm at the knee is judgement. Drawn as a strap down to a cut in the upper thigh.
 */
export const sartorius = {
  order: 84,
  name: 'Sartorius',
  latin: 'musculus sartorius',
  plain: ['tailor’s muscle'],
  region: 'thigh',
  attachments: 'From the anterior superior iliac spine, across the thigh, to the inner side of the shin.',
  action: 'Bends hip and knee and turns the thigh outward.',
  nerve: 'Femoral nerve, L2-L3',
  role: 'One line of pull, over hip and knee.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([47.5, 61.3, 121.9]),
      insertion: besideFemur([-24.5, -336.8, 38.9]),
      share: 1,
    },
  ],
  kneeArm: mm(15),
  optimalLength: mm(403),
  neutralLength: 1.15,
  tone: 0.01,
  rows: {
    strength: { default: 249, source: ['rajagopal2016', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#5f2529',
    beside: ['rectusFemoris', 'tensorFasciaeLatae', 'iliacus', 'bone'],
    depth: 'superficial',
    onlyDissected: true,
    halfWidths: { origin: 5, insertion: 5 },
    belly: {
      yieldsTo: ['rectusFemoris', 'iliacus', 'psoasMajor'],
      clears: ['hipBone', 'femur'],
      origins: [
        { name: 'below the anterior superior spine', on: 'hipBone', at: [47.5, 61.3, 121.9], bone: 'hip-bone-right' },
      ],
      insertions: [],
      sections: [
        { on: 'hipBone', at: [50, 61.5, 121.5], across: [-0.6, 0, 0.8], half: [5, 2.2], tendon: 0.4 },
        { on: 'hipBone', at: [55.5, 48, 119], across: [-0.5, 0, 0.85], half: [8.5, 4.2] },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.25, across: [-0.3, 0, 0.95], half: [13, 5.5] },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.5, across: [0, 0, 1], half: [15, 6] },
        { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.72, across: [0.25, 0, 0.97], half: [14.5, 6.2] },
        { on: 'femur', at: [51, -129, 69.5], across: [0.4, 0, 0.9], half: [14, 6] },
      ],
      round: { centre: [0, 0, 87.28], radius: 67, kind: 'ball' },
      cut: { beyond: 340 },
      core: 0.7,
      ends: [5, 3],
      reach: 5,
      rings: 18,
      around: 16,
    },
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
