import { mm } from '../../math/units'
import { type Fascicle, onHipBone, onThorax, strandsOf } from '../fascicles'
import type { Muscle } from '../muscle'

/** The bundles that run from bone to bone; four more end in the belly wall. */
const fascicles: readonly Fascicle[] = [
  ['EO5', onHipBone([-9.4, 131.3, 122.1]), [], onThorax([-25.5, 256.8, 126.6]), 209.6, 107.6],
  ['EO6', onHipBone([-18.2, 135.1, 115.6]), [], onThorax([-46, 239.6, 112.9]), 133.7, 92],
]

/** Paths, forces and fibres after Christophy et al. 2012 as MyoHub/myo_sim has them, carried onto our bones (docs/SOURCES.md). */
export const externalOblique = {
  order: 130,
  name: 'External oblique',
  latin: 'musculus obliquus externus abdominis',
  plain: ['oblique belly muscle'],
  region: 'spine',
  attachments: 'From ribs 5-12 to the iliac crest, the inguinal ligament and the linea alba.',
  action: 'Bends the trunk to its side and turns it to the other.',
  nerve: 'Intercostal nerves T7-T12',
  role: 'Two lines of pull that share in holding the trunk; what ends in the belly wall is left out.',
  claims: ['extensorsFork'],
  strands: strandsOf(fascicles),
  optimalLength: mm(100),
  neutralLength: 1,
  tone: 0,
  rows: {
    strength: {
      parameter: 'externalObliqueStrength',
      label: 'External oblique strength, one side',
      min: 170,
      max: 510,
      default: 343.3,
      step: 0.1,
      source: ['myoSimTorso', 'judgement'],
    },
  },
  holdsTrunk: 'abdominal',
  inBalance: true,
  inPushTest: false,
  sources: ['myoSimTorso', 'judgement'],
} as const satisfies Muscle
