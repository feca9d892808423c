import type { Belly, Place } from '../belly'

export const gemellusSuperiorBelly = {
  yieldsTo: ['obturatorInternus', 'piriformis'],
  clears: ['hipBone', 'femur'],
  origins: [{ name: 'ischial spine', on: 'hipBone', at: [-54, 0.9, 54.2], bone: 'hip-bone-right' }],
  insertions: [{ name: 'inner side of the trochanter', on: 'femur', at: [-16.8, -6.7, 128.2], bone: 'femur-right' }],
  sections: [
    { on: 'hipBone', at: [-56, 0.5, 55.5], across: [0, 1, 0], half: [3, 2], bed: [0, -1], tendon: 0.3 },
    { on: 'hipBone', at: [-56, -0.5, 67], across: [0, 1, 0], half: [5.5, 3.8], bed: [0, -1] },
    { on: 'hipBone', at: null, strung: 0.4, across: [0, 1, 0], half: [5.5, 4], bed: [0, -1] },
    { on: 'hipBone', at: null, strung: 0.75, across: [0, 1, 0], half: [4, 3], bed: [0, -1], tendon: 0.2 },
    {
      on: 'femur',
      turnsWith: 'hipBone',
      at: [-16.8, -6.7, 128.2],
      across: [0, 1, 0],
      half: [2.5, 1.8],
      tendon: 0.9,
    },
  ],
  round: { centre: [0, 0, 87.28], radius: 42, kind: 'ball' },
  core: 0.6,
  ends: [3, 2],
  reach: 4,
  rings: 22,
  around: 16,
} as const satisfies Belly<Place>
