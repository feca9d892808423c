import type { Belly, Place } from '../belly'

export const pectineusBelly = {
  yieldsTo: ['iliacus', 'psoasMajor', 'adductorLongus', 'adductorBrevis'],
  clears: ['hipBone', 'femur'],
  origins: [{ name: 'pecten', on: 'hipBone', at: [39.1, -5, 32.4], bone: 'hip-bone-right' }],
  insertions: [
    { name: 'line below the lesser trochanter', on: 'femur', at: [-15.4, -91.4, 105.1], bone: 'femur-right' },
  ],
  sections: [
    { on: 'hipBone', at: [39.5, -4, 35], across: [-0.6, 0.4, 0.7], half: [10, 1.4], bed: [0, 1], tendon: 0.4 },
    { on: 'hipBone', at: [42, -14, 41.5], across: [-0.5, 0.4, 0.75], half: [10.5, 3.2], bed: [0, 1] },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.4, across: [-0.2, 0.5, 0.8], half: [15.5, 7.2] },
    { on: 'femur', turnsWith: 'hipBone', at: [9, -59.5, 75], across: [0.1, 0.7, 0.6], half: [10, 4.8] },
    { on: 'femur', at: [-15, -90, 103.5], across: [0, 0.97, 0.1], half: [11, 1.6], tendon: 0.6 },
  ],
  round: { centre: [0, 0, 87.28], radius: 32, kind: 'ball' },
  oblique: 'both ends',
  core: 0.7,
  ends: [3, 3],
  reach: 5,
  rings: 16,
  around: 16,
} as const satisfies Belly<Place>
