import { mm } from '../../math/units'
import { type Fascicle, onHipBone, onThorax, strandsOf } from '../fascicles'
import type { Muscle } from '../muscle'

/** The bundles that run from bone to bone; three more end in the belly wall. */
const fascicles: readonly Fascicle[] = [
  ['IO4', onHipBone([-7.7, 130.2, 120.8]), [], onThorax([39.1, 259.5, 122.9]), 190.4, 91],
  ['IO5', onHipBone([-29.5, 137.7, 101]), [], onThorax([-3.3, 242.9, 119.3]), 122.4, 91],
  ['IO6', onHipBone([-53.1, 133.7, 78.5]), [], onThorax([-37.6, 231.4, 107.4]), 94.5, 87.6],
]

/** Paths, forces and fibres after Christophy et al. 2012 as MyoHub/myo_sim has them, carried onto our bones (docs/SOURCES.md). */
export const internalOblique = {
  order: 140,
  name: 'Internal oblique',
  latin: 'musculus obliquus internus abdominis',
  plain: ['oblique belly muscle'],
  region: 'spine',
  attachments: 'From the iliac crest and the inguinal ligament to ribs 10-12 and the linea alba.',
  action: 'Bends the trunk and turns it to its own side.',
  nerve: 'Intercostal nerves T7-T12, branches of L1',
  role: 'Three lines of pull that share in holding the trunk; what ends in the belly wall is left out.',
  claims: ['extensorsFork'],
  strands: strandsOf(fascicles),
  optimalLength: mm(91),
  neutralLength: 1,
  tone: 0,
  rows: {
    strength: {
      parameter: 'internalObliqueStrength',
      label: 'Internal oblique strength, one side',
      min: 200,
      max: 610,
      default: 407.3,
      step: 0.1,
      source: ['myoSimTorso', 'judgement'],
    },
  },
  holdsTrunk: 'abdominal',
  inBalance: true,
  inPushTest: false,
  sources: ['myoSimTorso', 'judgement'],
} as const satisfies Muscle
