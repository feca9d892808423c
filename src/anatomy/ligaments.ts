import { mm } from '../math/units'
import { add, lerp, type Vec3 } from '../math/vec3'
import { type LandmarkId, landmark } from './landmarks'
import type { Site } from './muscles'
import type { SourceId } from './sources'

export interface Ligament {
  readonly name: string
  readonly latin: string
  readonly from: Site
  readonly to: Site
  /** Share of the joint's moment that this ligament carries when the sacrum nods forward / backward. */
  readonly nutationShare: number
  readonly counternutationShare: number
  /** 'line': pulls along its length. 'shear': short fibres in all directions, resisting at their distance from the axis. */
  readonly resists: 'line' | 'shear'
  readonly sources: readonly SourceId[]
}

const sacrum = (near: Vec3, normalHint?: Vec3): Site => ({
  bone: 'sacrum',
  body: 'sacrum',
  near,
  ...(normalHint && { normalHint }),
})
const backward: Vec3 = [-1, 0, 0]
const hipBone = (near: Vec3): Site => ({ bone: 'hipBone.right', body: 'hipBone.right', near })
const p = (id: LandmarkId<'pelvis'>) => landmark('pelvis', id)

/**
 * The joint's measured moment-rotation law is the truth; it is dealt out to the ligaments by stiffness times arm squared
 * (the published N/mm are the slopes after the toe, forty times too stiff for the first degrees).
 */
export const ligaments = {
  sacrotuberous: {
    name: 'Sacrotuberous ligament',
    latin: 'ligamentum sacrotuberale',
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
    from: { bone: 'L5', body: 'L5', near: landmark('spine', 'L5.transverse_process.tip') },
    to: hipBone(p('iliacCrest7')),
    nutationShare: 0,
    counternutationShare: 0,
    resists: 'line',
    sources: ['ligamentSet', 'judgement'],
  },
} as const satisfies Record<string, Ligament>

export type LigamentId = keyof typeof ligaments
export const ligamentIds = Object.keys(ligaments) as LigamentId[]
