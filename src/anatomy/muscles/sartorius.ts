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
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
