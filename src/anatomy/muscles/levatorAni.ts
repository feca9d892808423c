import { mm } from '../../math/units'
import { onCoccyx, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * Constructed on our own landmarks after the textbook area of attachment; areas of 0.8, 0.5 and 0.5 cm² at 46 N/cm²
 * and fibres of 45 to 60 mm are judgement. The hiatus is left free. Drawn as one sheet that hangs from pubis, tendinous arch and
 * ischial spine, as thick as gives it and coccygeus the volume measured by MRI in ten women (Fielding et al. 2000, abstract read).
 */
export const levatorAni = {
  order: 62,
  name: 'Levator ani',
  latin: 'musculus levator ani',
  plain: ['pelvic floor', 'pelvic floor muscle'],
  finds: ['Kegel'],
  region: 'pelvis',
  attachments: 'From the back of the pubis and the arch over obturator internus to the coccyx.',
  action: 'Carries the organs of the pelvis and closes its floor.',
  nerve: 'Branches S3-S4',
  role: 'Three lines of pull from the hip bone to the coccyx, that turn the sacrum back.',
  claims: ['pelvicFloorCounternutates', 'forceClosure'],
  strands: [
    {
      name: 'pubococcygeus',
      origin: onHipBone([15, -27.7, 7.5]),
      insertion: onCoccyx([-89.6, -20.4, 1.4]),
      share: 36.8 / 82.8,
      optimalLength: mm(60),
    },
    {
      name: 'front of iliococcygeus',
      origin: onHipBone([-11.1, -9.1, 52.8]),
      insertion: onCoccyx([-96.5, -13, 4.3]),
      share: 23 / 82.8,
      optimalLength: mm(55),
    },
    {
      name: 'back of iliococcygeus',
      origin: onHipBone([-50.8, -0.1, 50.3]),
      insertion: onCoccyx([-100.5, -5.3, 7.5]),
      share: 23 / 82.8,
      optimalLength: mm(45),
    },
  ],
  optimalLength: mm(54),
  neutralLength: 1.01,
  tone: 0.02,
  rows: {
    tone: {
      parameter: 'levatorAniTone',
      label: 'Levator ani tone (front part of the pelvic floor)',
      min: 0,
      max: 1,
      step: 0.01,
      source: ['teaching'],
    },
    strength: { default: 83, source: ['judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#b43a30',
    beside: ['coccygeus', 'obturatorInternus', 'bone', 'ligament'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 5, insertion: 4 },
  },
  sources: ['judgement'],
} as const satisfies Muscle
