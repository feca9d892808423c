import type { BodyId } from '../anatomy/bodies'
import type { BandId } from '../anatomy/structures'
import type { Vec3 } from '../math/vec3'

/** A flat band of the right side, from an edge on one bone to an edge on another [mm, standing neutral]. */
export interface Band {
  /** Bodies that carry the two edges, and the drawn bones they lie on. */
  readonly on: readonly [from: BodyId, to: BodyId]
  readonly bones: readonly [from: string, to: string]
  /** The edges as lines across the band, both in the same order; moved onto the bone by the fit. */
  readonly from: readonly Vec3[]
  readonly to: readonly Vec3[]
  /** At the two ends and in the middle [mm]. */
  readonly thickness: readonly [from: number, middle: number, to: number]
  /** How far the middle starts off the straight line, before it is pulled tight over the bone [mm]. */
  readonly lift?: Vec3
  /** Share of its width that the waist keeps. */
  readonly waist?: number
  /** Nodes along and across. */
  readonly grid: readonly [along: number, across: number]
}

/**
 * Edges after Gray's Anatomy and Vleeming et al. 2012 (The sacroiliac joint: an overview of its anatomy, function and
 * potential clinical implications), laid on our own bones by `tsx scripts/fitBands.ts`; thickness by eye from the same.
 */
export const bands = {
  // Tip of the fifth transverse process to the inner lip of the crest and, its lower slip, to the iliac tuberosity.
  iliolumbar: {
    on: ['L5', 'hipBone.right'],
    bones: ['L5', 'hip-bone-right'],
    from: [
      [-39, 133, 43],
      [-43, 127, 47.5],
      [-40, 121, 42],
    ],
    to: [
      [-47, 133, 77],
      [-58, 124, 70],
      [-62, 111, 61],
    ],
    thickness: [2, 2.4, 2],
    lift: [4, 1, 0],
    grid: [14, 8],
  },
  // A thin sheet across the front of the joint.
  anteriorSacroiliac: {
    on: ['sacrum', 'hipBone.right'],
    bones: ['sacrum', 'hip-bone-right'],
    from: [
      [-35, 101, 44],
      [-30, 87, 46],
      [-37, 70, 41],
      [-51, 59, 38],
    ],
    to: [
      [-24, 96, 69],
      [-17, 82, 66],
      [-24, 66, 61],
      [-40, 53, 58],
    ],
    thickness: [1, 1.4, 1],
    lift: [6, -2, -2],
    grid: [12, 14],
  },
  // Short fibres from the lateral crest of S1-S2 to the iliac tuberosity and the PSIS.
  posteriorSacroiliac: {
    on: ['sacrum', 'hipBone.right'],
    bones: ['sacrum', 'hip-bone-right'],
    from: [
      [-70, 93, 27],
      [-79, 83, 27],
      [-87, 70, 26],
    ],
    to: [
      [-80, 98, 48],
      [-88, 88, 44],
      [-92, 74, 40],
    ],
    thickness: [1.6, 2.4, 1.6],
    lift: [-5, 3, 0],
    grid: [10, 10],
  },
  // Fills the cleft behind the joint; only its back is seen.
  interosseous: {
    on: ['sacrum', 'hipBone.right'],
    bones: ['sacrum', 'hip-bone-right'],
    from: [
      [-52, 106, 34],
      [-62, 96, 35],
      [-72, 84, 35],
    ],
    to: [
      [-58, 113, 56],
      [-70, 103, 52],
      [-80, 86, 46],
    ],
    thickness: [4, 6, 4],
    grid: [8, 10],
  },
  // PSIS to the lateral crest of S3 and S4: the band a finger feels below the spine.
  longDorsal: {
    on: ['sacrum', 'hipBone.right'],
    bones: ['sacrum', 'hip-bone-right'],
    from: [
      [-103, 38, 23],
      [-99, 42, 29],
      [-95, 45, 33],
    ],
    to: [
      [-93, 75, 37],
      [-93, 72, 41],
      [-89, 70, 45],
    ],
    thickness: [1.6, 2.6, 1.8],
    lift: [-6, 0, 2],
    grid: [14, 7],
  },
  // A fan from PIIS, side of the sacrum and coccyx; its fibres cross over on their way to the sit bone.
  sacrotuberous: {
    on: ['sacrum', 'hipBone.right'],
    bones: ['sacrum', 'hip-bone-right'],
    from: [
      [-88, 60, 36],
      [-97, 40, 30],
      [-100, 24, 22],
      [-101, 8, 13],
      [-98, -5, 8],
    ],
    to: [
      [-32, -58, 42],
      [-39, -56, 44],
      [-46, -51, 47],
      [-53, -44, 51],
      [-58, -34, 57],
    ],
    thickness: [1.8, 4, 2.4],
    lift: [-4, 0, 0],
    waist: 0.62,
    grid: [22, 11],
  },
  // A triangle in front of it: side of the last sacral vertebra and coccyx to the ischial spine.
  sacrospinous: {
    on: ['sacrum', 'hipBone.right'],
    bones: ['sacrum', 'hip-bone-right'],
    from: [
      [-94, 28, 27],
      [-98, 18, 18],
      [-98, 7, 11],
      [-96, -5, 7],
    ],
    to: [
      [-55, 6, 53],
      [-55, 3.5, 52],
      [-55, 1, 51.5],
      [-55.5, -1, 51.5],
    ],
    thickness: [1.4, 2.4, 2],
    grid: [16, 9],
  },
  // For orientation: it bears no load in the model.
  inguinal: {
    on: ['hipBone.right', 'hipBone.right'],
    bones: ['hip-bone-right', 'hip-bone-right'],
    from: [
      [50, 68, 120],
      [49, 62, 122],
    ],
    to: [
      [48, -9, 21],
      [46, -14, 18],
    ],
    thickness: [2, 2, 2],
    lift: [9, -6, 2],
    grid: [20, 5],
  },
} as const satisfies Partial<Record<BandId, Band>>

export type FlatBandId = keyof typeof bands
export const flatBandIds = Object.keys(bands) as FlatBandId[]

/** Cartilage on the head of the femur: half a sphere and a little more, about the axis of the neck. */
export const hipCartilage = { centre: [0, 0, 87.28], neck: [-4.5, -20.08, 106.26], reach: 112, above: 0.35 } as const
/** The disc between the pubic bones: how far it swells beyond their faces, and how far it reaches into them [mm]. */
export const symphysis = { swell: 0.8, sunk: 0.8 } as const
