import type { Belly, Place } from '../belly'

export const sartoriusBelly = {
  yieldsTo: ['rectusFemoris', 'iliacus', 'psoasMajor'],
  clears: ['hipBone', 'femur'],
  origins: [
    { name: 'below the anterior superior spine', on: 'hipBone', at: [47.5, 61.3, 121.9], bone: 'hip-bone-right' },
  ],
  insertions: [],
  sections: [
    { on: 'hipBone', at: [50, 61.5, 121.5], across: [-0.6, 0, 0.8], half: [5, 2.2], tendon: 0.4 },
    { on: 'hipBone', at: [55.5, 48, 119], across: [-0.5, 0, 0.85], half: [8.5, 4.2] },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.25, across: [-0.3, 0, 0.95], half: [13, 5.5] },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.5, across: [0, 0, 1], half: [15, 6] },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.72, across: [0.25, 0, 0.97], half: [14.5, 6.2] },
    { on: 'femur', at: [51, -130, 69.5], across: [0.4, 0, 0.9], half: [14, 6] },
  ],
  round: { centre: [0, 0, 87.28], radius: 67, kind: 'ball' },
  cut: { beyond: 340 },
  core: 0.7,
  ends: [5, 3],
  reach: 5,
  rings: 18,
  around: 16,
} as const satisfies Belly<Place>
