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
    belly: {
      origins: [{ name: 'ischial spine', on: 'hipBone', at: 'coccygeus/whole/insertion', bone: 'hip-bone-right' }],
      insertions: [
        { name: 'sacrum', on: 'sacrum', at: 'coccygeus/whole/origin', bone: 'sacrum' },
        { name: 'coccyx', on: 'sacrum', at: [-98.54, -8.79, 6.2], bone: 'coccyx' },
      ],
      sections: [
        { on: 'hipBone', at: [-55.3, 2.8, 50.6], across: [-0.1, 1, 0], half: [4, 2], tendon: 0.5 },
        { on: 'hipBone', at: [-66, 4, 40], across: [-0.15, 1, 0], half: [7, 2.8], tendon: 0.1 },
        { on: 'sacrum', also: 'hipBone', at: null, across: [-0.2, 1, 0], half: [10.5, 2.8] },
        { on: 'sacrum', at: [-95, 5, 15], across: [-0.3, 0.95, 0.1], half: [14, 2.2] },
        { on: 'sacrum', at: [-98.3, 4.5, 12], across: [-0.3, 0.95, 0.1], half: [14.5, 1.3], tendon: 0.3 },
      ],
      oblique: 'origin',
      core: 0.8,
      ends: [3, 3],
      reach: 5,
      rings: 22,
      around: 28,
    },
  },
  sources: ['poolGoudzwaard2004', 'judgement'],
} as const satisfies Muscle
