import { mm } from '../math/units'
import { add, lerp, type Vec3 } from '../math/vec3'
import type { Depth } from './depths'
import type { Described } from './described'
import { type LandmarkId, landmark } from './landmarks'
import { hipBone, type Site, sacrum, vertebra } from './site'
import type { SourceId } from './sources'

export interface Ligament extends Described {
  readonly from: Site
  readonly to: Site
  /** Share of the joint's moment that this ligament carries when the sacrum nods forward / backward. */
  readonly nutationShare: number
  readonly counternutationShare: number
  /** 'line': pulls along its length. 'shear': short fibres in all directions, resisting at their distance from the axis. */
  readonly resists: 'line' | 'shear'
  readonly sources: readonly SourceId[]
}

const backward: Vec3 = [-1, 0, 0]
const p = (id: LandmarkId<'pelvis'>) => landmark('pelvis', id)

/**
 * The joint's measured moment-rotation law is the truth; it is dealt out to the ligaments by stiffness times arm squared
 * (the published N/mm are the slopes after the toe, forty times too stiff for the first degrees).
 */
export const ligaments = {
  sacrotuberous: {
    name: 'Sacrotuberous ligament',
    latin: 'ligamentum sacrotuberale',
    plain: ['sacrum to sit bone'],
    region: 'pelvis',
    labelRank: 21,
    ta2: 1850,
    fma: { right: 21483, left: 21484 },
    attachments: 'From the lower corner and border of the sacrum to the ischial tuberosity.',
    action: 'Resists nutation.',
    role: 'This model gives it the largest share of the joint’s moment in nutation, by assumption; slack when the sacrum nods back.',
    claims: ['ligamentsResist'],
    from: sacrum(p('inferiorLateralAngle')),
    to: hipBone(p('ischialTuberosityPosterior')),
    nutationShare: 0.44,
    counternutationShare: 0,
    resists: 'line',
    sources: ['ligamentSet', 'computed'],
  },
  sacrospinous: {
    name: 'Sacrospinous ligament',
    latin: 'ligamentum sacrospinale',
    plain: [],
    region: 'pelvis',
    labelRank: 22,
    ta2: 1852,
    fma: { right: 21486, left: 21487 },
    attachments: 'From the lower border of the sacrum and coccyx to the ischial spine.',
    action: 'Resists nutation; parts the two sciatic foramina.',
    role: 'This model gives it nearly as large a share of the joint’s moment in nutation, by assumption.',
    claims: ['ligamentsResist'],
    from: sacrum(lerp(p('inferiorLateralAngle'), p('sacralApex'), 0.35)),
    to: hipBone(p('ischialSpine')),
    nutationShare: 0.41,
    counternutationShare: 0,
    resists: 'line',
    sources: ['ligamentSet', 'computed'],
  },
  longDorsal: {
    name: 'Long dorsal sacro-iliac ligament',
    latin: 'ligamentum sacroiliacum posterius longum',
    plain: ['long dorsal SI ligament', 'long posterior sacroiliac ligament'],
    region: 'pelvis',
    attachments: 'From the back of the lower sacrum to the posterior superior iliac spine.',
    action: 'Resists counternutation.',
    role: 'Tightens when the sacrum nods back, slackens when it nods forward.',
    claims: ['longDorsalResists'],
    from: sacrum(add(p('posteriorForamen4'), [0, 0, mm(6)]), backward),
    to: hipBone(p('PSIS')),
    nutationShare: 0,
    counternutationShare: 0.45,
    resists: 'line',
    sources: ['vleeming1996', 'computed'],
  },
  interosseous: {
    name: 'Interosseous sacro-iliac ligament',
    latin: 'ligamentum sacroiliacum interosseum',
    plain: ['deep SI ligament'],
    region: 'pelvis',
    ta2: 1863,
    attachments: 'Short strong fibres between sacrum and ilium, behind and above the joint surface.',
    action: 'Holds sacrum and ilium together.',
    role: 'Resists both directions at its distance from the axis.',
    claims: ['ligamentsResist'],
    from: sacrum([mm(-68), mm(92), mm(34)], [-0.7, 0.5, 0.5]),
    to: hipBone([mm(-80), mm(90), mm(46)]),
    nutationShare: 0.1,
    counternutationShare: 0.38,
    resists: 'shear',
    sources: ['ligamentSet', 'computed'],
  },
  posteriorSacroiliac: {
    name: 'Posterior sacro-iliac ligament',
    latin: 'ligamentum sacroiliacum posterius',
    plain: ['dorsal SI ligament'],
    region: 'pelvis',
    ta2: 1864,
    attachments: 'From the back of the upper sacrum to the ilium.',
    action: 'Holds sacrum and ilium together from behind.',
    role: 'A small share of the joint’s moment in both directions.',
    claims: ['longDorsalResists'],
    from: sacrum(add(p('posteriorForamen2'), [0, 0, mm(7)]), backward),
    to: hipBone(p('PSIS')),
    nutationShare: 0.024,
    counternutationShare: 0.08,
    resists: 'shear',
    sources: ['ligamentSet', 'computed'],
  },
  anteriorSacroiliac: {
    name: 'Anterior sacro-iliac ligament',
    latin: 'ligamentum sacroiliacum anterius',
    plain: ['ventral SI ligament'],
    region: 'pelvis',
    ta2: 1862,
    attachments: 'A thin strap across the front of the joint.',
    action: 'Closes the joint in front.',
    role: 'A small share of the joint’s moment in both directions.',
    claims: ['ligamentsResist'],
    from: sacrum(p('alaLateral')),
    to: hipBone(p('arcuateLine1')),
    nutationShare: 0.026,
    counternutationShare: 0.09,
    resists: 'shear',
    sources: ['ligamentSet', 'computed'],
  },
  iliolumbar: {
    name: 'Iliolumbar ligament',
    latin: 'ligamentum iliolumbale',
    plain: [],
    region: 'spine',
    ta2: 1853,
    fma: { right: 21494, left: 21495 },
    attachments: 'From the transverse process of L5 to the iliac crest.',
    action: 'Steadies the fifth lumbar vertebra on the pelvis.',
    role: 'Pulls along its own line when L5 moves away from the crest.',
    claims: ['iliolumbarSteadies'],
    from: vertebra('L5', landmark('spine', 'L5.transverse_process.tip')),
    to: hipBone(p('iliacCrest7')),
    nutationShare: 0,
    counternutationShare: 0,
    resists: 'line',
    sources: ['ligamentSet', 'judgement'],
  },
} as const satisfies Record<string, Ligament>

/** Soft tissue between bones that is drawn for orientation and pulls nothing. */
export const idleTissue = {
  inguinal: {
    name: 'Inguinal ligament',
    latin: 'Ligamentum inguinale',
    plain: ['groin ligament'],
    region: 'pelvis',
    attachments: 'From the anterior superior iliac spine to the pubic tubercle.',
    action: 'Bridges the gap under which iliopsoas leaves the pelvis.',
    role: 'Drawn for orientation; it carries nothing in this model.',
    claims: ['measuredBones'],
    // The roof of iliopsoas comes off before it.
    depth: 'superficial',
  },
  hipCartilage: {
    name: 'Cartilage of the hip joint',
    latin: 'Cartilago articularis',
    plain: ['joint cartilage'],
    region: 'thigh',
    system: 'joints',
    role: 'Drawn for orientation; the hip is a frictionless ball here.',
    claims: ['measuredBones'],
  },
} as const satisfies Record<string, Described & { readonly depth?: Depth }>

/** The mid-line joint of the pelvis in front. */
export const pubicSymphysis = {
  name: 'Disc of the pubic symphysis',
  latin: 'Discus interpubicus',
  plain: ['interpubic disc'],
  region: 'pelvis',
  system: 'joints',
  role: 'Its stiffness resists the twist of one hip bone against the other.',
  claims: ['measuredBones'],
} as const satisfies Described

export type LigamentId = keyof typeof ligaments
export const ligamentIds = Object.keys(ligaments) as LigamentId[]
