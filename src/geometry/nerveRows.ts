import type { NerveId } from '../anatomy/nerves'
import type { Vec3 } from '../math/vec3'
import type { Station } from './nerveStations'

/** One strand of a nerve, right side, from its root to where its drawing ends. */
export interface StrandRow {
  /** Half its thickness where it begins and where it ends [mm]. */
  readonly radius: readonly [from: number, to: number]
  readonly through: readonly Station[]
  /** Ends on the tibial part of the sciatic nerve, at that one of its stations. */
  readonly joins?: 0 | 1 | 2
  /** How much of its course [mm] the lower end leaves free in standing: it never stretches, and glides there. */
  readonly glides?: number
}

const on = (body: Station['on'], ...places: readonly Vec3[]): readonly Station[] =>
  places.map((at) => ({ at, on: body }))

/** In psoas, where the roots of the femoral nerve have met. */
const femoral: Vec3 = [-27, 146, 52]
/** In the foramen between ilium and piriformis, where the branches of the superior gluteal nerve part. */
const gluteal: Vec3 = [-39.5, 52.5, 81]
/** In psoas, where the roots of the obturator nerve have met. */
const obturator: Vec3 = [-28.5, 122, 35]

/**
 * The nerves beside the sciatic nerve, as strands past foramina, bones and muscles. Courses after Gray’s Anatomy, laid on our own
 * bones and bellies: along the surface of each that they pass, outside of it. Thickness, as a round strand of the same section:
 * L2 to S1 as in MR neurography (lumbosacralRoots2018), the trunk 11.3 mm wide and as thick as L5 (ebraheim1997), the femoral nerve
 * 21.7 mm² (gruber2003), the pudendal nerve 4.7 mm (mahakkanukrauh2005); S2 and S3 thinner downward, the others by eye.
 */
export const nerveRows = {
  lumbosacralTrunk: [
    {
      radius: [2.6, 3.5],
      through: [
        ...on('L5', [-38, 112, 24.5]),
        ...on(
          'sacrum',
          [-29, 105.5, 33],
          [-23, 96, 41],
          [-21.5, 87, 43],
          [-23.5, 77, 43.5],
          [-29, 66, 42.5],
          [-37, 58, 40],
        ),
      ],
      joins: 1,
    },
    {
      radius: [1.6, 2.2],
      through: [
        ...on('L4', [-35, 147, 24]),
        ...on('L5', [-30.5, 131, 29], [-28, 119, 32.5]),
        ...on('sacrum', [-24, 100, 39.5]),
      ],
    },
  ],
  ramusS1: [{ radius: [2.7, 2.7], through: on('sacrum', [-49.5, 80.5, 21.5], [-46.5, 75.5, 23]), joins: 0 }],
  ramusS2: [{ radius: [2.2, 2.2], through: on('sacrum', [-73.5, 66, 20.5], [-63, 59.5, 25.5]), joins: 1 }],
  ramusS3: [{ radius: [1.6, 1.6], through: on('sacrum', [-84, 52.5, 19], [-74, 45.5, 26.5]), joins: 2 }],
  femoralNerve: [
    {
      radius: [1.6, 2.6],
      through: [
        ...on('L2', [-55, 207, 23]),
        ...on('psoas', [-38, 176, 38], femoral, [-24, 121, 62], [-10, 102, 69.5], [9, 88.5, 73.5], [26.5, 75, 73.5]),
        ...on('psoas', [35, 58, 71], [41.5, 37.5, 72]),
        ...on('round', [49.5, 2, 74]),
        ...on('shaft', [44, -55, 75.5], [38.5, -90, 74], [33, -130, 74]),
      ],
      glides: 118,
    },
    { radius: [2.1, 2.1], through: [...on('L3', [-46, 176, 24]), ...on('psoas', [-36, 162, 39], femoral)] },
    { radius: [1.8, 1.8], through: [...on('L4', [-35, 148, 26]), ...on('psoas', femoral)] },
  ],
  superiorGlutealNerve: [
    {
      radius: [1.5, 1.3],
      through: [
        ...on('sacrum', [-44, 64, 33]),
        ...on('foramen', [-45, 57.5, 42]),
        ...on('hipBone', [-45.3, 51, 53.5], [-45.3, 47.7, 66.5], [-43.5, 49, 74.5], gluteal),
        ...on('hipBone', [-36, 56, 87.5], [-32.5, 61, 100.5], [-24.5, 63, 113.5], [-10.5, 61.5, 123]),
      ],
    },
    {
      radius: [1.2, 0.9],
      through: on('hipBone', gluteal, [-32.5, 63.5, 89.5], [-25.5, 74, 98.5], [-16, 81.5, 107], [-5, 83.5, 116.5]),
    },
  ],
  inferiorGlutealNerve: [
    {
      radius: [1.5, 1],
      through: [
        ...on('sacrum', [-48, 50, 36]),
        ...on('foramen', [-54.5, 39.5, 42], [-63, 27.5, 49]),
        ...on('hipBone', [-73, 18, 57], [-82.5, 9.5, 63.5], [-89, 4.5, 68]),
      ],
    },
  ],
  pudendalNerve: [
    {
      radius: [2.3, 1.6],
      through: [
        ...on('sacrum', [-76, 48, 24], [-72, 37, 31]),
        ...on('foramen', [-67.5, 22, 40]),
        ...on('hipBone', [-64.5, 10, 45.5], [-62, 1.5, 48.5], [-57.5, -7, 48], [-49.5, -19, 46.5], [-38, -27.5, 44]),
        ...on('hipBone', [-23.5, -33.5, 35.5], [-6.5, -36, 23]),
      ],
    },
    { radius: [1.3, 1.3], through: on('sacrum', [-63, 59.5, 25.5], [-66, 46, 31], [-70, 31, 35]) },
    { radius: [1.2, 1.2], through: on('sacrum', [-94, 36.5, 19], [-83, 31, 28], [-70, 27, 37.5]) },
  ],
  obturatorNerve: [
    {
      radius: [1.5, 1.3],
      through: [
        ...on('L4', [-35, 147, 24]),
        ...on('psoas', obturator, [-22.5, 105.5, 41]),
        ...on('hipBone', [-9, 74, 49.5], [3, 48, 49.5], [11, 26, 46], [12, 7, 44.5], [12, -5, 43.5], [18, -12.5, 43.5]),
        ...on('hipBone', [25.5, -16, 42], [31.5, -21.5, 40.5]),
      ],
    },
    { radius: [1.2, 1.2], through: [...on('L3', [-46, 176, 24]), ...on('psoas', [-37, 150, 31], obturator)] },
  ],
} as const satisfies Record<Exclude<NerveId, 'sciaticNerve'>, readonly StrandRow[]>
