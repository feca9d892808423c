import { mm, mm2 } from '../math/units'
import { lerp, type Vec3 } from '../math/vec3'
import type { BodyId } from './bodies'
import { landmark } from './landmarks'
import type { SourceId } from './sources'

/** An end of a strand: the bone it is found on, the body that carries it, a point near its place [m, right side]. */
export interface Site {
  readonly bone: string
  readonly body: Exclude<BodyId, 'ground' | 'hipBone.left' | 'femur.left'>
  readonly near: Vec3
  /** Outward direction of the surface meant, where a thin bone offers two. */
  readonly normalHint?: Vec3
}

/** A bundle of fibres with one line of action; `share` of its muscle's strength. */
export interface Strand {
  readonly name: string
  readonly origin: Site
  readonly insertion: Site
  readonly share: number
}

export interface Muscle {
  readonly name: string
  readonly latin: string
  readonly plain: string
  readonly strands: readonly Strand[]
  /** Fibre length at which the muscle pulls best [m]. */
  readonly optimalLength: number
  /** Fibre length in standing, as a multiple of the optimal length. */
  readonly neutralLength: number
  /** Activation in quiet standing, 0 to 1. */
  readonly tone: number
  /** The smooth cylinder about the hip axis over which the path slides: in front of the hip, or behind it. */
  readonly pulley?: { readonly side: 'front' | 'back'; readonly radius: number }
  readonly sources: readonly SourceId[]
}

const vertebra = (level: 'L1' | 'L2' | 'L3' | 'L4' | 'L5', near: Vec3): Site => ({ bone: level, body: level, near })
const disc = (bone: string, body: 'L1' | 'L2' | 'L3' | 'L4', near: Vec3): Site => ({ bone, body, near })
const sacrum = (near: Vec3, normalHint?: Vec3): Site => ({
  bone: 'sacrum',
  body: 'sacrum',
  near,
  ...(normalHint && { normalHint }),
})
const hipBone = (near: Vec3): Site => ({ bone: 'hipBone.right', body: 'hipBone.right', near })
const femur = (near: Vec3): Site => ({ bone: 'femur.right', body: 'femur.right', near })

const lesserTrochanter = femur(landmark('femur', 'lesser_trochanter.apex'))
/** Middle of the upper border: the trochanter reaches from x = -33 to +13 mm. */
const greaterTrochanter = femur([mm(-8), mm(-3), mm(134.5)])
const glutealTuberosity = femur(landmark('femur', 'gluteal_tuberosity'))

/** Psoas areas are Bogduk's, fascicle by fascicle [mm²]; the share is of their sum. */
const psoasFascicles: readonly (readonly [name: string, origin: Site, pcsa: number])[] = [
  ['L1 body', vertebra('L1', landmark('spine', 'L1.psoas.body_upper')), mm2(211)],
  ['L1 transverse process', vertebra('L1', landmark('spine', 'L1.psoas.transverse_process_anterior_medial')), mm2(61)],
  ['L1-L2 disc', disc('disc.L1L2', 'L1', landmark('spine', 'disc.L1-L2.psoas_side')), mm2(120)],
  ['L2 transverse process', vertebra('L2', landmark('spine', 'L2.psoas.transverse_process_anterior_medial')), mm2(211)],
  ['L2-L3 disc', disc('disc.L2L3', 'L2', landmark('spine', 'disc.L2-L3.psoas_side')), mm2(119)],
  ['L3 transverse process', vertebra('L3', landmark('spine', 'L3.psoas.transverse_process_anterior_medial')), mm2(101)],
  ['L3-L4 disc', disc('disc.L3L4', 'L3', landmark('spine', 'disc.L3-L4.psoas_side')), mm2(36)],
  ['L4 transverse process', vertebra('L4', landmark('spine', 'L4.psoas.transverse_process_anterior_medial')), mm2(161)],
  ['L4-L5 disc', disc('disc.L4L5', 'L4', landmark('spine', 'disc.L4-L5.psoas_side')), mm2(79)],
  ['L5 transverse process', vertebra('L5', landmark('spine', 'L5.psoas.transverse_process_anterior_middle')), mm2(173)],
  ['L5 body', vertebra('L5', landmark('spine', 'L5.psoas.body_upper')), mm2(191)],
]
const psoasArea = psoasFascicles.reduce((sum, [, , area]) => sum + area, 0)

/** Half way from the anterior foramen to the lateral border: where piriformis arises on each sacral level. */
const ventral = (foramen: Vec3, border: Vec3): Site => sacrum(lerp(foramen, border, 0.5), [0.6, -0.8, 0])

export const muscles = {
  psoasMajor: {
    name: 'Psoas major',
    latin: 'musculus psoas major',
    plain: 'deep hip flexor',
    strands: psoasFascicles.map(([name, origin, area]) => ({
      name,
      origin,
      insertion: lesserTrochanter,
      share: area / psoasArea,
    })),
    optimalLength: mm(117),
    neutralLength: 1.15,
    tone: 0.01,
    pulley: { side: 'front', radius: mm(37) },
    sources: ['bogduk1992', 'ward2009', 'zwambag2014', 'andersson1995'],
  },
  iliacus: {
    name: 'Iliacus',
    latin: 'musculus iliacus',
    plain: 'hip flexor lining the hip bone',
    strands: [
      { name: 'iliac fossa', origin: hipBone([mm(-12), mm(88), mm(96)]), insertion: lesserTrochanter, share: 1 },
    ],
    optimalLength: mm(106.6),
    neutralLength: 1.12,
    tone: 0.01,
    pulley: { side: 'front', radius: mm(37) },
    sources: ['rajagopal2016', 'pmc3594999', 'tlem2'],
  },
  piriformis: {
    name: 'Piriformis',
    latin: 'musculus piriformis',
    plain: 'deep buttock muscle',
    strands: [
      {
        name: 'S2',
        origin: ventral(landmark('pelvis', 'anteriorForamen2'), landmark('pelvis', 'lateralBorderS2')),
        insertion: greaterTrochanter,
        share: 1 / 3,
      },
      {
        name: 'S3',
        origin: ventral(landmark('pelvis', 'anteriorForamen3'), landmark('pelvis', 'lateralBorderS3')),
        insertion: greaterTrochanter,
        share: 1 / 3,
      },
      {
        name: 'S4',
        origin: ventral(landmark('pelvis', 'anteriorForamen4'), landmark('pelvis', 'lateralBorderS4')),
        insertion: greaterTrochanter,
        share: 1 / 3,
      },
    ],
    optimalLength: mm(83.7),
    neutralLength: 0.915,
    tone: 0.02,
    sources: ['parvaresh2019', 'tlem2'],
  },
  gluteusMaximus: {
    name: 'Gluteus maximus',
    latin: 'musculus gluteus maximus',
    plain: 'large buttock muscle',
    strands: [
      {
        name: 'sacral',
        origin: sacrum([mm(-96), mm(36), mm(28)], [-1, 0, 0.3]),
        insertion: glutealTuberosity,
        share: 0.7,
      },
      { name: 'iliac', origin: hipBone(landmark('pelvis', 'iliacCrest8')), insertion: glutealTuberosity, share: 0.3 },
    ],
    optimalLength: mm(147),
    // Short in standing: longer, and its passive pull in flexion would exceed the whole hip's measured extensor moment.
    neutralLength: 0.75,
    tone: 0.01,
    pulley: { side: 'back', radius: mm(30) },
    sources: ['barker2014', 'rajagopal2016'],
  },
  quadratusLumborum: {
    name: 'Quadratus lumborum',
    latin: 'musculus quadratus lumborum',
    plain: 'side-bender between rib, spine and hip bone',
    strands: (['L1', 'L2', 'L3', 'L4'] as const).map((level) => ({
      name: `${level} transverse process`,
      origin: hipBone(landmark('pelvis', 'iliacCrest7')),
      insertion: vertebra(level, landmark('spine', `${level}.transverse_process.tip`)),
      share: 0.25,
    })),
    optimalLength: mm(90),
    neutralLength: 1.0,
    tone: 0.01,
    sources: ['pmc3594999', 'judgement'],
  },
  coccygeus: {
    name: 'Coccygeus',
    latin: 'musculus ischiococcygeus',
    plain: 'back part of the pelvic floor',
    strands: [
      {
        name: 'whole',
        origin: { bone: 'sacrum', body: 'sacrum', near: [mm(-100), mm(18), mm(13)] },
        insertion: hipBone(landmark('pelvis', 'ischialSpine')),
        share: 1,
      },
    ],
    optimalLength: mm(50),
    neutralLength: 1.0,
    tone: 0.02,
    sources: ['poolGoudzwaard2004', 'judgement'],
  },
} as const satisfies Record<string, Muscle>

export type MuscleId = keyof typeof muscles
export const muscleIds = Object.keys(muscles) as MuscleId[]
