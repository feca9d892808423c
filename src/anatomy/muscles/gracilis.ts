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
  },
  sources: ['rajagopal2016', 'judgement'],
} as const satisfies Muscle
