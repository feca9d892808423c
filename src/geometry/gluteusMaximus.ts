import landmarks from '../anatomy/landmarks.json'
import type { Vec3 } from '../math/vec3'
import type { Belly } from './belly'

const { femur } = landmarks
const point = (xyz: readonly number[]): Vec3 => [xyz[0]!, xyz[1]!, xyz[2]!]

/** Gluteus maximus: a thick sheet from ilium, sacrum and coccyx, downward and outward to femur and iliotibial tract. */
export const gluteusMaximus: Belly = {
  yieldsTo: ['piriformis'],
  clears: ['hipBone', 'femur'],
  origins: [
    { name: 'ilium', on: 'hipBone', at: [-84.85, 102.66, 53.93], bone: 'hip-bone-right' },
    { name: 'sacrum', on: 'sacrum', at: [-97.55, 38.59, 25.08], bone: 'sacrum' },
    { name: 'coccyx', on: 'sacrum', at: [-98.54, -8.79, 6.2], bone: 'coccyx' },
  ],
  insertions: [{ name: 'gluteal tuberosity', on: 'femur', at: point(femur.gluteal_tuberosity), bone: 'femur-right' }],
  sections: [
    {
      on: 'sacrum',
      also: 'hipBone',
      at: [-100, 52, 31],
      across: [0.2, 0.89, 0.4],
      half: [66, 3],
      bow: -3,
      bed: [0, -1],
    },
    {
      on: 'sacrum',
      also: 'hipBone',
      at: [-102, 42, 48],
      across: [0.2, 0.89, 0.4],
      half: [66, 12],
      bow: -8,
      bed: [0, -1],
    },
    { on: 'hipBone', at: [-99, 18, 80], across: [0.18, 0.9, 0.4], half: [61, 21], bow: -14, bed: [0, -1] },
    { on: 'hipBone', at: null, strung: 0.34, across: [0.16, 0.92, 0.36], half: [55, 21], bow: -14, bed: [0, -1] },
    {
      on: 'hipBone',
      at: null,
      strung: 0.7,
      across: [0.14, 0.93, 0.33],
      half: [45, 12.5],
      bow: -10,
      bed: [0, -1],
      tendon: 0.05,
    },
    {
      on: 'femur',
      turnsWith: 'hipBone',
      at: [-35, -79, 141],
      across: [0, 0.96, 0.25],
      half: [34, 6.5],
      bow: -4,
      tendon: 0.4,
    },
    {
      on: 'femur',
      at: [-16.8, -98, 129.2],
      across: [-0.18, 0.96, 0.23],
      half: [23, 2],
      tendon: 0.9,
    },
  ],
  round: { centre: [0, 0, 87.28], radius: 90, kind: 'ball' },
  oblique: 'both ends',
  core: 0.8,
  ends: [8, 12],
  reach: 12,
  rings: 40,
  around: 44,
}
