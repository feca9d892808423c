import type { Belly, Place } from '../belly'

export const semitendinosusBelly = {
  yieldsTo: ['bicepsFemoris'],
  clears: ['hipBone', 'femur'],
  origins: [{ name: 'tuberosity', on: 'hipBone', at: [-42.8, -55.9, 64], bone: 'hip-bone-right' }],
  insertions: [],
  sections: [
    { on: 'hipBone', at: [-54, -50, 60], across: [0, 0, 1], half: [4.5, 1.8], tendon: 0.9 },
    { on: 'hipBone', at: [-49.5, -61, 62], across: [0, 0.2, 1], half: [7.5, 4.5], tendon: 0.7 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.35, across: [0, 0, 1], half: [11.5, 8], tendon: 0.15 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.7, across: [0, 0, 1], half: [15, 11] },
    { on: 'femur', at: [-61, -130, 69.5], across: [0, 0, 1], half: [16, 12] },
  ],
  round: { centre: [0, 0, 87.28], radius: 40, kind: 'ball' },
  cut: { beyond: 300 },
  core: 0.7,
  ends: [6, 3],
  reach: 5,
  rings: 18,
  around: 16,
} as const satisfies Belly<Place>
