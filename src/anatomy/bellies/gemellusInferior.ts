import type { Belly, Place } from '../belly'

export const gemellusInferiorBelly = {
  yieldsTo: ['obturatorInternus'],
  clears: ['hipBone', 'femur'],
  origins: [{ name: 'ischial tuberosity', on: 'hipBone', at: [-55.7, -19.8, 65.4], bone: 'hip-bone-right' }],
  insertions: [{ name: 'inner side of the trochanter', on: 'femur', at: [-16.9, -9.7, 127.9], bone: 'femur-right' }],
  sections: [
    { on: 'hipBone', at: [-58, -20.5, 66], across: [0, 1, 0], half: [3.5, 2], bed: [0, -1], tendon: 0.3 },
    { on: 'hipBone', at: [-57.5, -20.5, 75], across: [0, 1, 0], half: [6.2, 3.9], bed: [0, -1] },
    { on: 'hipBone', at: null, strung: 0.4, across: [0, 1, 0], half: [6.5, 4], bed: [0, -1] },
    { on: 'hipBone', at: null, strung: 0.75, across: [0, 1, 0], half: [4.5, 3.2], bed: [0, -1], tendon: 0.2 },
    {
      on: 'femur',
      turnsWith: 'hipBone',
      at: [-16.9, -9.7, 127.9],
      across: [0, 1, 0],
      half: [2.5, 1.8],
      tendon: 0.9,
    },
  ],
  round: { centre: [0, 0, 87.28], radius: 37.5, kind: 'ball' },
  core: 0.6,
  ends: [3, 2],
  reach: 4,
  rings: 22,
  around: 16,
} as const satisfies Belly<Place>
