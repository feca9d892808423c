import type { Belly, Place } from '../belly'

export const obturatorInternusBelly = {
  clears: ['hipBone', 'femur'],
  origins: [
    { name: 'pubis', on: 'hipBone', at: 'obturatorInternus/pubic/origin', bone: 'hip-bone-right' },
    { name: 'ramus', on: 'hipBone', at: 'obturatorInternus/ramal/origin', bone: 'hip-bone-right' },
    { name: 'inner wall', on: 'hipBone', at: 'obturatorInternus/ischial/origin', bone: 'hip-bone-right' },
  ],
  insertions: [
    {
      name: 'inner side of the trochanter',
      on: 'femur',
      at: 'obturatorInternus/pubic/insertion',
      bone: 'femur-right',
    },
  ],
  sections: [
    { on: 'hipBone', at: [8, -22, 31], across: [0.58, 0.8, 0.1], half: [17, 2], bed: [0, -1] },
    { on: 'hipBone', at: [-6, -15, 42], across: [0.3, 0.95, 0], half: [25, 6.5], bed: [0, -1] },
    { on: 'hipBone', at: [-24, -11, 47.5], across: [0.05, 1, 0], half: [22, 7.5], bed: [0, -1] },
    { on: 'hipBone', at: [-41, -11, 49.5], across: [-0.05, 1, 0], half: [14, 5.8], bed: [0, -1], tendon: 0.1 },
    { on: 'hipBone', at: [-54, -11.5, 54], across: [0, 1, 0], half: [8, 3.2], bed: [0, -1], tendon: 0.5 },
    { on: 'hipBone', at: [-58, -12, 65], across: [0, 1, 0], half: [6.5, 2.6], bed: [0, -1], tendon: 0.9 },
    { on: 'hipBone', at: null, strung: 0.5, across: [0, 1, 0], half: [5, 2.4], bed: [0, -1], tendon: 1 },
    {
      on: 'femur',
      turnsWith: 'hipBone',
      at: 'obturatorInternus/pubic/insertion',
      across: [0, 1, 0],
      half: [3.5, 2],
      tendon: 1,
    },
  ],
  round: { centre: [0, 0, 87.28], radius: 38, kind: 'ball' },
  oblique: 'origin',
  core: 0.7,
  ends: [5, 3],
  reach: 6,
  rings: 40,
  around: 24,
} as const satisfies Belly<Place>
