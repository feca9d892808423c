import landmarks from '../anatomy/landmarks.json'
import type { Vec3 } from '../math/vec3'
import type { Belly } from './belly'

const { femur } = landmarks
const point = (xyz: readonly number[]): Vec3 => [xyz[0]!, xyz[1]!, xyz[2]!]

/** Gluteus maximus: a thick sheet from ilium, sacrum and coccyx, downward and outward to femur and iliotibial tract. */
export const gluteusMaximus: Belly = {
  yieldsTo: ['piriformis'],
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
    { on: 'hipBone', at: [-98, 18, 80], across: [0.18, 0.9, 0.4], half: [61, 20.5], bow: -14, bed: [0, -1] },
    { on: 'hipBone', at: null, strung: 0.36, across: [0.16, 0.92, 0.36], half: [56, 22], bow: -14, bed: [0, -1] },
    {
      on: 'hipBone',
      at: null,
      strung: 0.72,
      across: [0.14, 0.93, 0.33],
      half: [49, 16],
      bow: -10,
      bed: [0, -1],
      tendon: 0.05,
    },
    {
      on: 'femur',
      turnsWith: 'hipBone',
      at: [-36, -68, 146],
      across: [0.12, 0.95, 0.25],
      half: [39, 8],
      bow: -4,
      tendon: 0.4,
    },
    {
      on: 'femur',
      turnsWith: 'hipBone',
      at: [-17, -98, 138],
      across: [0.1, 0.97, 0.2],
      half: [22, 2.5],
      bow: 0,
      tendon: 0.9,
    },
  ],
  round: { centre: [0, 0, 87.28], radius: 80, kind: 'ball' },
  oblique: true,
  core: 0.8,
  ends: [8, 12],
  reach: 12,
  rings: 40,
  around: 44,
}
