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
/** Where the inferior gluteal nerve parts, before it enters the muscle. */
const twigs: Vec3 = [-73, 18, 57]
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
          [-24.5, 97, 41.5],
          [-22.5, 87, 45],
          [-22.8, 78, 45],
          [-27, 67.5, 43],
          [-37, 58, 40],
        ),
      ],
      joins: 1,
    },
    {
      radius: [1.6, 2.2],
      through: [
        ...on('L4', [-35, 147, 24]),
        ...on('L5', [-29.6, 130, 30.3], [-28, 119, 32.5]),
        ...on('sacrum', [-25, 100, 40]),
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
        ...on('psoas', [-38, 176, 38], femoral, [-24, 121, 62], [-10, 102, 69.5], [9, 88.5, 73.5], [21.5, 75, 72.5]),
        ...on('psoas', [28.2, 58, 71.2], [38, 37.5, 72]),
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
      radius: [1.5, 0.9],
      through: [
        ...on('sacrum', [-48, 50, 36]),
        ...on('foramen', [-54.5, 39.5, 42], [-63, 27.5, 49]),
        ...on('hipBone', twigs, [-80, 7, 65], [-84, -4, 74]),
      ],
    },
    { radius: [1.1, 0.8], through: on('hipBone', twigs, [-79, 10, 55.5], [-84, 4.5, 54], [-89, 0, 54]) },
    { radius: [1.1, 0.8], through: on('hipBone', twigs, [-77, 19, 60], [-81, 22, 63], [-86, 25.5, 69]) },
  ],
  pudendalNerve: [
    {
      radius: [2.3, 1.6],
      through: [
        ...on('sacrum', [-76, 48, 24], [-73.8, 34.5, 32]),
        ...on('foramen', [-71.5, 21.5, 40.5]),
        ...on('hipBone', [-69.5, 11, 45], [-65.5, 3, 46], [-59, -7, 46.8], [-50, -19, 46.5], [-38, -27.5, 44]),
        ...on('hipBone', [-23.5, -33.5, 35.5], [-6.5, -36, 23]),
      ],
    },
    { radius: [1.3, 1.3], through: on('sacrum', [-63, 59.5, 25.5], [-67, 46, 30], [-73, 31, 34.2]) },
    { radius: [1.2, 1.2], through: on('sacrum', [-94, 36.5, 19], [-84, 31, 28], [-73, 27.5, 36.4]) },
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
