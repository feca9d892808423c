import { mm } from '../math/units'
import { add, type Vec3 } from '../math/vec3'
import type { BoneId } from './bones'
import type { ClaimId } from './claims'
import type { Named } from './described'
import { landmark } from './landmarks'
import type { RightBodyId } from './site'

/** A named point on bone, or the middle of a joint: not drawn by itself, but labelled, searched and framed. */
interface Place extends Named {
  readonly kind: 'landmark' | 'joint'
  /** Both sides, or one on the mid-line. */
  readonly paired: boolean
  /** The body that carries it, of the right side. */
  readonly body: RightBodyId
  /** The drawn bone of the right side it stands on. */
  readonly on: BoneId
  /** [m], right side or mid-line. */
  readonly at: Vec3
  readonly says: string
  /** Of a joint: what it does in this model. */
  readonly role?: string
  readonly claims?: readonly [ClaimId, ...ClaimId[]]
}

const hip = { kind: 'landmark', region: 'pelvis', paired: true, body: 'hipBone.right', on: 'hipBone.right' } as const
const thigh = { kind: 'landmark', region: 'thigh', paired: true, body: 'femur.right', on: 'femur.right' } as const
const midline = { kind: 'landmark', region: 'pelvis', paired: false } as const

/** Names and TA2 numbers as in the Terminologia Anatomica; points as measured. */
const places = {
  ASIS: {
    ...hip,
    labelRank: 6,
    name: 'Anterior superior iliac spine',
    latin: 'Spina iliaca anterior superior',
    plain: ['ASIS', 'front hip point', 'hip pointer'],
    ta2: 1327,
    at: landmark('pelvis', 'ASIS'),
    says: 'Bony point at the front of the hip bone; the inguinal ligament starts here.',
    claims: ['pointsFelt', 'measuredBones'],
  },
  PSIS: {
    ...hip,
    labelRank: 12,
    name: 'Posterior superior iliac spine',
    latin: 'Spina iliaca posterior superior',
    plain: ['PSIS', 'back dimple'],
    ta2: 1329,
    at: landmark('pelvis', 'PSIS'),
    says: 'Bony point near the back dimple; the long dorsal ligament ends here.',
    claims: ['posteriorSpineLevel', 'measuredBones'],
  },
  AIIS: {
    ...hip,
    name: 'Anterior inferior iliac spine',
    latin: 'Spina iliaca anterior inferior',
    plain: ['AIIS'],
    at: landmark('pelvis', 'AIIS'),
    says: 'Bony point below the front hip point; iliopsoas passes on its inner side.',
  },
  iliacCrest: {
    ...hip,
    name: 'Iliac crest',
    latin: 'Crista iliaca',
    plain: ['hip crest', 'top of the hip bone'],
    at: landmark('pelvis', 'iliacCrestTop'),
    says: 'Upper rim of the hip bone; quadratus lumborum rises from its back part.',
    claims: ['crestLevel', 'pointsFelt', 'measuredBones'],
  },
  ischialSpine: {
    ...hip,
    labelRank: 11,
    name: 'Ischial spine',
    latin: 'Spina ischiadica',
    plain: ['spine of the ischium'],
    ta2: 1343,
    at: landmark('pelvis', 'ischialSpine'),
    says: 'Point between the two sciatic notches; sacrospinous ligament and coccygeus end here.',
  },
  ischialTuberosity: {
    ...hip,
    labelRank: 26,
    name: 'Ischial tuberosity',
    latin: 'Tuber ischiadicum',
    plain: ['sit bone', 'sitting bone', 'sitz bone'],
    ta2: 1342,
    at: landmark('pelvis', 'ischialTuberosityPosterior'),
    says: 'The bone one sits on; the sacrotuberous ligament ends here.',
    claims: ['sitBoneFelt', 'measuredBones'],
  },
  pubicTubercle: {
    ...hip,
    name: 'Pubic tubercle',
    latin: 'Tuberculum pubicum',
    plain: ['pubic bone'],
    at: landmark('pelvis', 'pubicTubercle'),
    says: 'Small knob beside the front joint of the pelvis; the inguinal ligament ends here.',
  },
  greaterSciaticForamen: {
    ...hip,
    name: 'Greater sciatic foramen',
    latin: 'Foramen ischiadicum majus',
    plain: ['sciatic notch', 'greater sciatic notch'],
    ta2: 1316,
    at: landmark('pelvis', 'greaterSciaticNotchApex'),
    says: 'Opening through which piriformis and the sciatic nerve leave the pelvis; marked at the top of its notch.',
  },
  greaterTrochanter: {
    ...thigh,
    labelRank: 8,
    name: 'Greater trochanter',
    latin: 'Trochanter major',
    plain: ['outer hip bump'],
    ta2: 1364,
    at: landmark('femur', 'greater_trochanter.lateral'),
    says: 'Bony bump on the outer hip; piriformis ends on its upper border.',
    claims: ['pointsFelt', 'measuredBones'],
  },
  lesserTrochanter: {
    ...thigh,
    labelRank: 9,
    name: 'Lesser trochanter',
    latin: 'Trochanter minor',
    plain: ['inner thigh bump'],
    ta2: 1366,
    at: landmark('femur', 'lesser_trochanter.apex'),
    says: 'Inner bump of the thigh bone; psoas and iliacus end here.',
  },
  sacralPromontory: {
    ...midline,
    labelRank: 10,
    body: 'sacrum',
    on: 'sacrum',
    name: 'Sacral promontory',
    latin: 'Promontorium ossis sacri',
    plain: ['promontory', 'sacral base', 'front lip of the sacrum'],
    ta2: 1073,
    at: landmark('pelvis', 'sacralPromontory'),
    says: 'Front lip of the sacral base. In nutation it moves forward and down.',
  },
  inferiorLateralAngle: {
    ...hip,
    body: 'sacrum',
    on: 'sacrum',
    name: 'Inferior lateral angle',
    latin: 'Angulus inferior lateralis',
    plain: ['ILA', 'lower corner of the sacrum'],
    at: landmark('pelvis', 'inferiorLateralAngle'),
    says: 'Lower outer corner of the sacrum; the sacrotuberous ligament starts here.',
  },
  sacroiliacJoint: {
    ...hip,
    labelRank: 7,
    kind: 'joint',
    name: 'Sacro-iliac joint',
    latin: 'Articulatio sacroiliaca',
    plain: ['SI joint', 'SIJ', 'sacroiliac joint'],
    ta2: 1861,
    at: landmark('pelvis', 'SIJCentre'),
    says: 'Joint between sacrum and ilium; it turns by a degree or two at most.',
    role: 'Turns about one fixed axis with a measured, stiffening resistance.',
    claims: ['sacroiliacSmall', 'nutationNormal', 'nutationNotTilt'],
  },
  hipJoint: {
    ...hip,
    region: 'thigh',
    kind: 'joint',
    name: 'Hip joint',
    latin: 'Articulatio coxae',
    plain: ['hip', 'acetabulofemoral joint'],
    ta2: 1873,
    at: landmark('pelvis', 'acetabulumCentre'),
    says: 'Ball and socket between thigh and pelvis; marked at the centre of the head.',
    role: 'A frictionless ball with the measured passive moment of its soft tissue.',
    claims: ['piriformisOutward'],
  },
  pubicSymphysisJoint: {
    ...midline,
    kind: 'joint',
    body: 'pelvis',
    on: 'hipBone.right',
    name: 'Pubic symphysis',
    latin: 'Symphysis pubica',
    plain: ['front joint of the pelvis', 'pubic joint'],
    ta2: 1855,
    at: add(landmark('pelvis', 'symphysisSuperior'), [mm(-4), mm(-8), mm(-3.6)]),
    says: 'Front joint of the pelvis; it lets the two hip bones twist a little against each other.',
    role: 'Resists the twist of the hip bones.',
    claims: ['measuredBones'],
  },
  lumbosacralJoint: {
    ...midline,
    region: 'spine',
    kind: 'joint',
    body: 'sacrum',
    on: 'sacrum',
    name: 'Lumbosacral symphysis',
    latin: 'Symphysis lumbosacralis',
    plain: ['L5-S1', 'lumbosacral joint', 'L5/S1'],
    ta2: 1687,
    at: landmark('pelvis', 'S1EndplateCentre'),
    says: 'Joint between the fifth lumbar vertebra and the sacrum; the pull of psoas reaches the sacrum here.',
    role: 'Where the load of the trunk reaches the sacrum.',
    claims: ['psoasNutation', 'psoasNotOnSacrum'],
  },
} as const satisfies Record<string, Place>

export type PlaceId = keyof typeof places
export const placeIds = Object.keys(places) as PlaceId[]
export const placeRows: Readonly<Record<PlaceId, Place>> = places
