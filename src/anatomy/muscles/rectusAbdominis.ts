import { mm } from '../../math/units'
import { type Fascicle, onHipBone, onThorax, onWall, strandsOf } from '../fascicles'
import type { Muscle } from '../muscle'

/** Three places of the belly wall at the arms that Jorgensen 2005 measured in standing. */
const fascicles: readonly Fascicle[] = [
  [
    'rect.abd',
    onHipBone([44.4, -10.2, 11.1]),
    [onWall([75.9, 101.7, 22]), onWall([68.8, 136.9, 26]), onWall([64, 173.5, 30])],
    onThorax([50, 380.4, 37]),
    296.8,
    283,
  ],
]

/** Paths, forces and fibres after Christophy et al. 2012 as MyoHub/myo_sim has them, carried onto our bones (docs/SOURCES.md). */
export const rectusAbdominis = {
  order: 120,
  name: 'Rectus abdominis',
  latin: 'musculus rectus abdominis',
  plain: ['straight belly muscle', 'six-pack'],
  region: 'spine',
  attachments: 'From the pubic crest to the cartilages of ribs 5-7.',
  action: 'Bends the trunk forward.',
  nerve: 'Intercostal nerves T7-T12',
  role: 'One line of pull that shares in holding the trunk.',
  claims: ['extensorsFork'],
  strands: strandsOf(fascicles),
  optimalLength: mm(283),
  neutralLength: 1,
  tone: 0,
  rows: {
    strength: {
      parameter: 'rectusAbdominisStrength',
      label: 'Rectus abdominis strength, one side',
      min: 150,
      max: 450,
      default: 296.8,
      step: 0.1,
      source: ['myoSimTorso', 'judgement'],
    },
  },
  holdsTrunk: 'abdominal',
  inBalance: true,
  inPushTest: false,
  sources: ['myoSimTorso', 'judgement'],
} as const satisfies Muscle
