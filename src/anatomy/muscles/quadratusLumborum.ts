import { mm } from '../../math/units'
import type { Vec3 } from '../../math/vec3'
import type { Hold, Place } from '../belly'
import { landmark } from '../landmarks'
import type { Muscle } from '../muscle'
import { hipBone, vertebra } from '../site'

const levels = ['L1', 'L2', 'L3', 'L4'] as const

const slip = (level: (typeof levels)[number]): Hold<Place> => ({
  name: `${level} transverse process`,
  on: level,
  at: `quadratusLumborum/${level} transverse process/insertion`,
  bone: level,
})

/** On the lower border of the twelfth rib, along its inner half. */
const rib = (name: string, at: Vec3): Hold => ({ name, on: 'L1', at, bone: 'twelfth-rib-right' })

/**
 * Drawn in three groups of fibres: crest to the twelfth rib, crest to transverse processes, transverse processes to the
 * twelfth rib.
 */
export const quadratusLumborum = {
  order: 50,
  name: 'Quadratus lumborum',
  latin: 'musculus quadratus lumborum',
  plain: ['side-bender between rib, spine and hip bone', 'QL', 'flank muscle', 'hip hiker'],
  finds: ['low-back muscle'],
  region: 'spine',
  labelRank: 24,
  ta2: 2382,
  fma: { right: 22348, left: 22349 },
  attachments: 'From the back of the iliac crest to the lowest rib and the transverse processes L1-L4.',
  action: 'Bends the trunk sideways; steadies the lowest rib.',
  nerve: 'Branches T12-L4',
  role: 'Four lines of pull from the crest to the transverse processes.',
  claims: ['quadratusSmall'],
  strands: levels.map((level) => ({
    name: `${level} transverse process`,
    origin: hipBone(landmark('pelvis', 'iliacCrest7')),
    insertion: vertebra(level, landmark('spine', `${level}.transverse_process.tip`)),
    share: 0.25,
  })),
  optimalLength: mm(90),
  neutralLength: 1.0,
  tone: 0.01,
  rows: {
    strength: {
      parameter: 'quadratusLumborumStrength',
      label: 'Quadratus lumborum strength, one side',
      min: 168,
      max: 369,
      default: 168,
      step: 1,
      source: ['pmc3594999'],
    },
  },
  inBalance: true,
  inPushTest: true,
  drawn: {
    color: '#b76c54',
    beside: ['psoasMajor', 'iliacus', 'bone', 'ligament'],
    depth: 'deep',
    halfWidths: { origin: 8, insertion: 4.5 },
    belly: {
      yieldsTo: ['psoasMajor'],
      origins: [
        { name: 'iliac crest', on: 'hipBone', at: [-51.48, 134.32, 81.84], bone: 'hip-bone-right' },
        {
          name: 'back of the crest',
          on: 'hipBone',
          at: 'quadratusLumborum/L1 transverse process/origin',
          bone: 'hip-bone-right',
        },
      ],
      insertions: [
        slip('L4'),
        slip('L3'),
        slip('L2'),
        slip('L1'),
        rib('root of the twelfth rib', [-97.7, 277.25, 33.25]),
        rib('middle of the twelfth rib', [-101, 256.8, 56.15]),
      ],
      slips: 'insertions',
      passedOn: 4,
      sections: [
        { on: 'hipBone', at: [-53, 136, 79], across: [0.68, 0.33, 0.65], half: [22, 2.5], tendon: 0.8 },
        { on: 'hipBone', at: [-53, 143, 76], across: [0.6, 0.25, 0.75], half: [21.5, 4], tendon: 0.4 },
        { on: 'L4', also: 'hipBone', at: [-55, 159, 66], across: [0.25, 0.1, 1], half: [21, 5.5] },
        { on: 'L3', at: [-65, 187, 64], across: [0.1, 0, 1], half: [17.5, 6] },
        { on: 'L2', at: [-78, 215, 59], across: [0, -0.1, 1], half: [15.5, 5.5] },
        { on: 'L1', at: [-90, 240, 52], across: [0, -0.4, 1], half: [15, 4.8] },
        { on: 'L1', at: [-98, 257, 47], across: [0, -0.75, 0.85], half: [15.5, 3.2], tendon: 0.25 },
        { on: 'L1', at: [-100.5, 265, 45], across: [0, -0.8, 0.8], half: [16, 1.8], tendon: 0.7 },
      ],
      oblique: 'both ends',
      core: 0.75,
      ends: [4, 3],
      reach: 10,
      rings: 36,
      around: 28,
    },
  },
  sources: ['pmc3594999', 'judgement'],
} as const satisfies Muscle
