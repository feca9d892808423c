import type { Belly, Place } from '../belly'

export const gracilisBelly = {
  yieldsTo: ['adductorLongus'],
  clears: ['hipBone', 'femur'],
  origins: [{ name: 'edge of the lower branch', on: 'hipBone', at: [4.7, -50.1, 27.9], bone: 'hip-bone-right' }],
  insertions: [],
  sections: [
    { on: 'hipBone', at: [10, -48, 20], across: [0.83, 0.35, -0.43], half: [17, 1.6], tendon: 0.5 },
    { on: 'hipBone', at: [8, -62, 20.5], across: [0.92, 0.2, -0.25], half: [17, 4.2], tendon: 0.05 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.5, across: [1, 0, -0.15], half: [16.5, 6] },
    { on: 'femur', at: [1, -130, 27], across: [1, 0, -0.1], half: [15.5, 6.6] },
  ],
  oblique: 'origin',
  round: { centre: [28, -10, 28], radius: 36, kind: 'ball' },
  cut: { beyond: 210 },
  core: 0.7,
  ends: [3, 3],
  reach: 5,
  rings: 18,
  around: 16,
} as const satisfies Belly<Place>
