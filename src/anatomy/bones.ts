import type { BodyId } from './bodies'
import type { Described } from './described'
import type { Side } from './sides'

/** Where a shape was measured, whom to thank, and under which licence. */
interface BoneSource {
  readonly cite: string
  readonly licence: string
}

const hra = 'HuBMAP Human Reference Atlas 3D library (Visible Human female and male)'
const artisynth = 'ArtiSynth lumbosacral model (Remus et al. 2021)'
const clouthier = 'Mean of 87 CT lumbar spines (Clouthier et al. 2023)'

export const boneSources = {
  'hra+artisynth': { cite: `${hra}; ${artisynth}`, licence: 'CC BY 4.0; BSD-3-Clause' },
  artisynth: { cite: artisynth, licence: 'BSD-3-Clause' },
  clouthier2023: { cite: clouthier, licence: 'MIT' },
  'clouthier2023+artisynth': { cite: `${clouthier}; ${artisynth}`, licence: 'MIT; BSD-3-Clause' },
  own: { cite: 'Built for this project from published dimensions', licence: 'MIT' },
} as const satisfies Record<string, BoneSource>

type BoneSourceId = keyof typeof boneSources

/** What is drawn as one solid piece: a bone, or the disc between two. */
export interface Bone extends Omit<Described, 'sources'> {
  readonly side: Side | 'midline'
  readonly kind: 'bone' | 'disc'
  readonly level?: 'T12' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5'
  readonly fma?: number
  /** The rigid body it rides on; a disc stretches between two, the lower first. */
  readonly body: BodyId | readonly [lower: BodyId, upper: BodyId]
  readonly source: BoneSourceId
  /** Its stem; for the right side and the mid-line, of its file in `scripts/models/bones`. */
  readonly file: string
}

const hipBone = {
  name: 'Hip bone',
  latin: 'Os coxae',
  plain: ['pelvis', 'innominate', 'coxal bone', 'hip', 'ilium', 'ischium', 'pubis', 'sit bone'],
  kind: 'bone',
  region: 'pelvis',
  labelRank: 3,
  ta2: 1307,
  attachments: 'Joins the sacrum behind, the other hip bone in front, the femur at the hip.',
  role: 'Tilts over the thighs; the two twist a little against each other at the symphysis.',
  claims: ['nutationNotTilt', 'iliacusOpposes', 'measuredBones'],
  source: 'hra+artisynth',
} as const
const femur = {
  name: 'Femur',
  latin: 'Os femoris',
  plain: ['thigh bone', 'thighbone', 'upper leg'],
  kind: 'bone',
  region: 'thigh',
  labelRank: 4,
  ta2: 1360,
  attachments: 'Head in the socket of the hip bone; shaft down to the knee.',
  role: 'Stands still while the pelvis tilts over it; bends and turns as you set it.',
  claims: ['piriformisOutward', 'rotatorReversal', 'measuredBones'],
  source: 'own',
} as const
const twelfthRib = {
  name: 'Twelfth rib',
  latin: 'Costa duodecima',
  plain: ['lowest rib', 'floating rib', 'last rib'],
  kind: 'bone',
  region: 'spine',
  attachments: 'Joins the side of T12. Quadratus lumborum ends on the lower border of its inner half.',
  role: 'Shows where quadratus lumborum ends; one rigid body with the trunk. Built, not measured: ribs vary a great deal.',
  claims: ['quadratusLayers'],
  body: 'L1',
  source: 'own',
} as const
const lumbar = {
  side: 'midline',
  kind: 'bone',
  region: 'spine',
  ta2: 1068,
  role: 'A rigid body of its own, hinged to its neighbours by discs of measured stiffness.',
  claims: ['psoasLordosis', 'measuredBones'],
} as const
const disc = {
  latin: 'Discus intervertebralis',
  side: 'midline',
  kind: 'disc',
  region: 'spine',
  system: 'joints',
  attachments: 'Between the end-plates of the two vertebrae it is named for.',
  action: 'Carries load and lets the segment bend and turn.',
  role: 'A hinge with stiffness in flexion, extension, side-bend and turn; drawn between its two vertebrae.',
  claims: ['psoasLordosis', 'measuredBones'],
  source: 'own',
} as const

export const bones = {
  'hipBone.right': { ...hipBone, side: 'right', fma: 24965, body: 'hipBone.right', file: 'hip-bone-right' },
  'hipBone.left': { ...hipBone, side: 'left', fma: 24966, body: 'hipBone.left', file: 'hip-bone-left' },
  sacrum: {
    name: 'Sacrum',
    latin: 'Os sacrum',
    plain: ['tail end of the spine', 'base of the spine', 'sacral bone', 'S1', 'S2', 'S3', 'S4', 'S5'],
    side: 'midline',
    kind: 'bone',
    region: 'pelvis',
    labelRank: 2,
    ta2: 1071,
    fma: 16202,
    attachments: 'Between the hip bones, below the fifth lumbar vertebra, above the coccyx.',
    role: 'Nods (nutation), turns and bends against the hip bones until all moments about the joint sum to zero.',
    claims: ['sacroiliacSmall', 'nutationNormal', 'psoasNotOnSacrum'],
    body: 'sacrum',
    source: 'hra+artisynth',
    file: 'sacrum',
  },
  coccyx: {
    name: 'Coccyx',
    latin: 'Os coccygis',
    plain: ['tailbone', 'tail bone'],
    side: 'midline',
    kind: 'bone',
    region: 'pelvis',
    labelRank: 25,
    ta2: 1092,
    fma: 20229,
    attachments: 'Hangs from the tip of the sacrum; pelvic floor and sacrospinous ligament reach it.',
    role: 'Rides on the sacrum.',
    claims: ['pelvicFloorCounternutates', 'measuredBones'],
    body: 'sacrum',
    source: 'artisynth',
    file: 'coccyx',
  },
  L5: {
    ...lumbar,
    name: 'Fifth lumbar vertebra',
    latin: 'Vertebra lumbalis quinta',
    plain: ['L5', 'lowest vertebra', 'low back'],
    level: 'L5',
    labelRank: 5,
    fma: 13076,
    body: 'L5',
    source: 'clouthier2023',
    file: 'L5',
  },
  L4: {
    ...lumbar,
    name: 'Fourth lumbar vertebra',
    latin: 'Vertebra lumbalis quarta',
    plain: ['L4', 'low back'],
    level: 'L4',
    fma: 13075,
    body: 'L4',
    source: 'clouthier2023',
    file: 'L4',
  },
  L3: {
    ...lumbar,
    name: 'Third lumbar vertebra',
    latin: 'Vertebra lumbalis tertia',
    plain: ['L3', 'low back'],
    level: 'L3',
    fma: 13074,
    body: 'L3',
    source: 'clouthier2023',
    file: 'L3',
  },
  L2: {
    ...lumbar,
    name: 'Second lumbar vertebra',
    latin: 'Vertebra lumbalis secunda',
    plain: ['L2', 'low back'],
    level: 'L2',
    fma: 13073,
    body: 'L2',
    source: 'clouthier2023',
    file: 'L2',
  },
  L1: {
    ...lumbar,
    name: 'First lumbar vertebra',
    latin: 'Vertebra lumbalis prima',
    plain: ['L1', 'low back'],
    level: 'L1',
    fma: 13072,
    body: 'L1',
    source: 'clouthier2023+artisynth',
    file: 'L1',
  },
  // The trunk above L1 is one rigid body with it.
  T12: {
    name: 'Twelfth thoracic vertebra',
    latin: 'Vertebra thoracica duodecima',
    plain: ['T12', 'lowest rib vertebra', 'mid back'],
    side: 'midline',
    kind: 'bone',
    level: 'T12',
    region: 'spine',
    role: 'One rigid body with the first lumbar vertebra and the trunk above it.',
    claims: ['psoasLordosis', 'measuredBones'],
    body: 'L1',
    source: 'clouthier2023+artisynth',
    file: 'T12',
  },
  'twelfthRib.right': { ...twelfthRib, side: 'right', fma: 8533, file: 'twelfth-rib-right' },
  'twelfthRib.left': { ...twelfthRib, side: 'left', fma: 8534, file: 'twelfth-rib-left' },
  'femur.right': { ...femur, side: 'right', fma: 24474, body: 'femur.right', file: 'femur-right' },
  'femur.left': { ...femur, side: 'left', fma: 24475, body: 'femur.left', file: 'femur-left' },
  'disc.L5S1': {
    ...disc,
    name: 'Intervertebral disc L5-S1',
    plain: ['lumbosacral disc', 'spinal disc', 'lowest disc', 'L5-S1 disc'],
    claims: ['psoasNutation', 'measuredBones'],
    body: ['sacrum', 'L5'],
    file: 'disc-L5-S1',
  },
  'disc.L4L5': {
    ...disc,
    name: 'Intervertebral disc L4-L5',
    plain: ['spinal disc'],
    body: ['L5', 'L4'],
    file: 'disc-L4-L5',
  },
  'disc.L3L4': {
    ...disc,
    name: 'Intervertebral disc L3-L4',
    plain: ['spinal disc'],
    body: ['L4', 'L3'],
    file: 'disc-L3-L4',
  },
  'disc.L2L3': {
    ...disc,
    name: 'Intervertebral disc L2-L3',
    plain: ['spinal disc'],
    body: ['L3', 'L2'],
    file: 'disc-L2-L3',
  },
  'disc.L1L2': {
    ...disc,
    name: 'Intervertebral disc L1-L2',
    plain: ['spinal disc'],
    body: ['L2', 'L1'],
    file: 'disc-L1-L2',
  },
  'disc.T12L1': {
    ...disc,
    name: 'Intervertebral disc T12-L1',
    plain: ['spinal disc'],
    role: 'Stiff here: the trunk above L1 is one rigid body with it.',
    body: ['L1', 'L1'],
    file: 'disc-T12-L1',
  },
} as const satisfies Record<string, Bone>

export type BoneId = keyof typeof bones
/** Stem of the files of a drawn bone. */
export type BoneFile = (typeof bones)[BoneId]['file']
export const boneIds = Object.keys(bones) as BoneId[]
