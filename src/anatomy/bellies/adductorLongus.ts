import type { Belly, Place } from '../belly'

export const adductorLongusBelly = {
  yieldsTo: ['adductorBrevis'],
  clears: ['hipBone', 'femur'],
  origins: [
    {
      name: 'body of the pubis, below the crest',
      on: 'hipBone',
      at: [45.8, -21.9, 22],
      bone: 'hip-bone-right',
      reach: 4,
    },
  ],
  insertions: [],
  sections: [
    { on: 'hipBone', at: [49, -20.5, 22.3], across: [0, 0, 1], half: [3.5, 1.6], tendon: 1 },
    { on: 'hipBone', at: [48.5, -33, 26], across: [-0.2, 0, 0.97], half: [7, 4], tendon: 0.6 },
    {
      on: 'hipBone',
      turnsWith: 'femur',
      at: null,
      strung: 0.35,
      across: [-0.4, 0, 0.9],
      half: [14, 8],
      tendon: 0.05,
    },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.7, across: [-0.5, 0, 0.87], half: [19, 10] },
    { on: 'femur', at: [23, -130, 60], across: [-0.5, 0, 0.87], half: [20.5, 10.5] },
  ],
  round: { centre: [0, 0, 87.28], radius: 30, kind: 'ball' },
  cut: { beyond: 190 },
  core: 0.7,
  ends: [3, 3],
  reach: 5,
  rings: 18,
  around: 16,
} as const satisfies Belly<Place>
