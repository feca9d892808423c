import { mm } from '../../math/units'
import { landmark } from '../landmarks'
import type { Muscle } from '../muscle'
import { hipBone, sacrum } from '../site'

/** Drawn as a thin triangle from the ischial spine to the side of the coccyx and of the last sacral vertebra. */
export const coccygeus = {
  order: 60,
  name: 'Coccygeus',
  latin: 'musculus ischiococcygeus',
  plain: ['back part of the pelvic floor', 'ischiococcygeus'],
  finds: ['pelvic floor'],
  region: 'pelvis',
  attachments: 'From the ischial spine to the side of the lower sacrum and the coccyx.',
  action: 'Supports the pelvic floor from behind.',
  nerve: 'Direct branches S4-S5',
  role: 'One line of pull that turns the sacrum back.',
  claims: ['pelvicFloorCounternutates', 'cheapestAnswer'],
  strands: [
    {
      name: 'whole',
      origin: sacrum([mm(-100), mm(18), mm(13)]),
      insertion: hipBone(landmark('pelvis', 'ischialSpine')),
      share: 1,
    },
  ],
  optimalLength: mm(50),
  neutralLength: 1.0,
  tone: 0.02,
  rows: {
    tone: {
      parameter: 'coccygeusTone',
      label: 'Coccygeus tone (back part of the pelvic floor)',
      min: 0,
      max: 1,
      step: 0.01,
      source: ['judgement'],
    },
    strength: {
      parameter: 'coccygeusStrength',
      label: 'Coccygeus strength, one side',
      min: 0,
      max: 100,
      default: 50,
      step: 1,
      source: ['judgement'],
    },
  },
  inBalance: true,
  inPushTest: true,
  drawn: {
    color: '#62302b',
    beside: ['piriformis', 'gluteusMaximus', 'bone', 'ligament'],
    depth: 'deep',
    halfWidths: { origin: 4.5, insertion: 6 },
  },
  sources: ['poolGoudzwaard2004', 'judgement'],
} as const satisfies Muscle
