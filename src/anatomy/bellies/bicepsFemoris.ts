import type { Belly, Place } from '../belly'

export const bicepsFemorisBelly = {
  clears: ['hipBone', 'femur'],
  origins: [
    {
      name: 'back of the tuberosity, out of the sacrotuberous ligament',
      on: 'hipBone',
      at: [-58.5, -35.4, 64.1],
      bone: 'hip-bone-right',
      reach: 3,
    },
    { name: 'tuberosity', on: 'hipBone', at: [-43, -48.9, 72.7], bone: 'hip-bone-right', reach: 7 },
  ],
  insertions: [],
  sections: [
    { on: 'hipBone', at: [-62.5, -30, 63.5], across: [0.1, 0, 1], half: [4.5, 1.8], tendon: 1 },
    { on: 'hipBone', at: [-60.5, -38, 65.5], across: [0.3, 0, 1], half: [6, 3.2], tendon: 1 },
    { on: 'hipBone', at: [-48, -51, 74], across: [0.6, 0, 0.8], half: [7.5, 3.6], tendon: 1 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.25, across: [0.2, 0, 1], half: [8, 4.6], tendon: 0.8 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.55, across: [0, 0, 1], half: [10.5, 8], tendon: 0.4 },
    { on: 'femur', at: [-61, -130, 95], across: [0, 0, 1], half: [12.5, 10.5], tendon: 0.1 },
  ],
  round: { centre: [0, 0, 87.28], radius: 40, kind: 'ball' },
  cut: { beyond: 290 },
  core: 0.7,
  ends: [4, 3],
  reach: 5,
  rings: 18,
  around: 16,
} as const satisfies Belly<Place>
