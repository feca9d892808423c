import { mm } from '../../math/units'
import { onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/** Constructed on our own landmarks; area of 0.68 cm² at 60 N/cm² and fibres of 48.5 mm: Parvaresh 2019. Drawn along the tendon. */
export const gemellusSuperior = {
  order: 72,
  name: 'Gemellus superior',
  latin: 'musculus gemellus superior',
  plain: ['upper twin muscle', 'deep rotator'],
  region: 'pelvis',
  attachments:
    'From the ischial spine to the inner side of the greater trochanter, along the tendon of obturator internus.',
  action: 'Turns the thigh outward.',
  nerve: 'Nerve to obturator internus, L5-S2',
  role: 'One line of pull.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'whole',
      origin: onHipBone([-54, 0.9, 54.2]),
      insertion: onFemur([-16.8, -6.7, 128.2]),
      share: 1,
    },
  ],
  optimalLength: mm(48.5),
  neutralLength: 0.91,
  tone: 0.01,
  rows: {
    strength: { default: 41, source: ['parvaresh2019', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#6e2c2c',
    beside: ['obturatorInternus', 'piriformis', 'gluteusMaximus', 'bone', 'ligament', 'nerve'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 3, insertion: 3 },
    belly: {
      yieldsTo: ['obturatorInternus', 'piriformis'],
      clears: ['hipBone', 'femur'],
      origins: [{ name: 'ischial spine', on: 'hipBone', at: [-54, 0.9, 54.2], bone: 'hip-bone-right' }],
      insertions: [
        { name: 'inner side of the trochanter', on: 'femur', at: [-16.8, -6.7, 128.2], bone: 'femur-right' },
      ],
      sections: [
        { on: 'hipBone', at: [-56, 0.5, 55.5], across: [0, 1, 0], half: [3, 2], bed: [0, -1], tendon: 0.3 },
        { on: 'hipBone', at: [-56, -0.5, 67], across: [0, 1, 0], half: [5.5, 3.8], bed: [0, -1] },
        { on: 'hipBone', at: null, strung: 0.4, across: [0, 1, 0], half: [5.5, 4], bed: [0, -1] },
        { on: 'hipBone', at: null, strung: 0.75, across: [0, 1, 0], half: [4, 3], bed: [0, -1], tendon: 0.2 },
        {
          on: 'femur',
          turnsWith: 'hipBone',
          at: [-16.8, -6.7, 128.2],
          across: [0, 1, 0],
          half: [2.5, 1.8],
          tendon: 0.9,
        },
      ],
      round: { centre: [0, 0, 87.28], radius: 42, kind: 'ball' },
      core: 0.6,
      ends: [3, 2],
      reach: 4,
      rings: 22,
      around: 16,
    },
  },
  sources: ['parvaresh2019', 'judgement'],
} as const satisfies Muscle
