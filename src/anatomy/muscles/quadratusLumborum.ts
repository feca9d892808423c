import { mm } from '../../math/units'
import { landmark } from '../landmarks'
import type { Muscle } from '../muscle'
import { hipBone, vertebra } from '../site'

const levels = ['L1', 'L2', 'L3', 'L4'] as const

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
  },
  sources: ['pmc3594999', 'judgement'],
} as const satisfies Muscle
