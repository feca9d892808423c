import type { Belly, Place } from '../belly'

export const adductorMagnusBelly = {
  yieldsTo: ['adductorBrevis', 'gracilis', 'adductorLongus', 'semimembranosus', 'pectineus', 'iliacus'],
  clears: ['hipBone', 'femur'],
  origins: [
    { name: 'lower branch of the pubis', on: 'hipBone', at: [23.4, -35.4, 16.7], bone: 'hip-bone-right' },
    { name: 'branch of the ischium', on: 'hipBone', at: [2.9, -46.4, 32.2], bone: 'hip-bone-right' },
    { name: 'before the tuberosity', on: 'hipBone', at: [-16.3, -55.6, 45.6], bone: 'hip-bone-right' },
    { name: 'tuberosity', on: 'hipBone', at: [-31.4, -62.5, 50.9], bone: 'hip-bone-right' },
  ],
  insertions: [
    { name: 'upper end of the rough line', on: 'femur', at: [-18.9, -87.2, 111.5], bone: 'femur-right', reach: 13 },
  ],
  sections: [
    {
      on: 'hipBone',
      at: [-3.5, -53, 39],
      across: [0.76, 0.41, -0.5],
      half: [32.5, 1.6],
      bed: [0, -1],
      tendon: 0.3,
    },
    { on: 'hipBone', at: [-6, -62, 41], across: [0.75, 0.4, -0.25], half: [31, 4.5], bed: [0, -1] },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.52, across: [0.45, 0.5, 0.74], half: [28.5, 10] },
    { on: 'femur', at: [-21.5, -102, 73], across: [0.06, 0.3, 0.95], half: [38, 9.5] },
    { on: 'femur', at: [-18, -130, 71.5], across: [0.2, 0, 0.98], half: [35, 13] },
  ],
  oblique: 'both ends',
  round: { centre: [28, -10, 28], radius: 36, kind: 'ball' },
  cut: { beyond: 250 },
  core: 0.7,
  ends: [3, 3],
  reach: 6,
  rings: 26,
  around: 18,
} as const satisfies Belly<Place>
