import type { Belly, Place } from '../belly'

export const obturatorExternusBelly = {
  clears: ['hipBone', 'femur'],
  origins: [
    { name: 'upper rim of the foramen', on: 'hipBone', at: [16.5, -21.9, 30.3], bone: 'hip-bone-right' },
    { name: 'lower rim of the foramen', on: 'hipBone', at: [0.8, -39.6, 33.4], bone: 'hip-bone-right' },
  ],
  insertions: [{ name: 'trochanteric fossa', on: 'femur', at: [-25.1, -14.8, 134.7], bone: 'femur-right' }],
  sections: [
    { on: 'hipBone', at: [12, -28, 35], across: [0.66, 0.74, -0.13], half: [15, 2], tendon: 0.2 },
    { on: 'hipBone', at: [5, -27, 48], across: [0.35, 0.93, 0], half: [19, 10] },
    { on: 'hipBone', at: [-5, -28, 61], across: [0.1, 1, 0], half: [16, 12] },
    { on: 'hipBone', at: [-18, -30, 76], across: [0, 1, 0], half: [9, 7], tendon: 0.1 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.45, across: [0, 1, 0], half: [6.5, 4], tendon: 0.7 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.75, across: [0, 1, 0], half: [4, 2.6], tendon: 1 },
    { on: 'femur', at: [-26, -15.5, 134.5], across: [0, 1, 0], half: [3, 1.8], tendon: 1 },
  ],
  round: { centre: [0, 0, 87.28], radius: 32, kind: 'ball' },
  oblique: 'origin',
  core: 0.7,
  ends: [3, 3],
  reach: 5,
  rings: 20,
  around: 16,
} as const satisfies Belly<Place>
