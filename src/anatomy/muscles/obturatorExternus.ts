import { mm } from '../../math/units'
import { besideFemur, onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * Constructed on our own landmarks; areas of 2.27 cm² each at 60 N/cm² and fibres of 80.4 mm: Parvaresh 2019. Its way behind
 * the neck is judgement, and its arm in turning, 20 mm, is large beside the 4 mm of other tables. Drawn as a fan on the
 * outside of the foramen, 28 cm³ where they ask for 36.
 */
export const obturatorExternus = {
  order: 71,
  name: 'Obturator externus',
  latin: 'musculus obturatorius externus',
  plain: ['deep rotator', 'outer obturator muscle'],
  region: 'pelvis',
  attachments:
    'From the outer rim of the obturator foramen and its membrane, below and behind the neck of the femur, to the pit inside the greater trochanter.',
  action: 'Turns the thigh outward and draws the head of the femur into its socket.',
  nerve: 'Obturator nerve, L3-L4',
  role: 'Two lines of pull that turn round the ischium.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'pubic',
      origin: onHipBone([16.5, -21.9, 30.3]),
      via: [onHipBone([-18, -24, 72]), besideFemur([-23.5, -29.1, 107.3])],
      insertion: onFemur([-25.1, -14.8, 134.7]),
      share: 136.2 / 272.4,
    },
    {
      name: 'ramal',
      origin: onHipBone([0.8, -39.6, 33.4]),
      via: [onHipBone([-18, -24, 72]), besideFemur([-23.5, -29.1, 107.3])],
      insertion: onFemur([-25.1, -14.8, 134.7]),
      share: 136.2 / 272.4,
    },
  ],
  optimalLength: mm(80.4),
  neutralLength: 0.95,
  tone: 0.01,
  rows: {
    strength: { default: 272, source: ['parvaresh2019', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#a34233',
    beside: ['quadratusFemoris', 'obturatorInternus', 'bone'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 6, insertion: 4 },
  },
  sources: ['parvaresh2019', 'judgement'],
} as const satisfies Muscle
