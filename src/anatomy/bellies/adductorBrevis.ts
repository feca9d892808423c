import type { Belly, Place } from '../belly'

export const adductorBrevisBelly = {
  yieldsTo: ['obturatorExternus'],
  clears: ['hipBone', 'femur'],
  origins: [{ name: 'lower branch of the pubis', on: 'hipBone', at: [35, -25.9, 19.3], bone: 'hip-bone-right' }],
  insertions: [{ name: 'upper part of the rough line', on: 'femur', at: [-8.4, -115, 103.9], bone: 'femur-right' }],
  sections: [
    { on: 'hipBone', at: [35, -29, 20.5], across: [0.5, 0.7, -0.5], half: [9, 2], tendon: 0.4 },
    { on: 'hipBone', at: [33.5, -44, 29], across: [0.6, 0.6, 0], half: [14, 8] },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.32, across: [0.4, 0.75, 0.3], half: [19, 14] },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.62, across: [0.2, 0.85, 0.3], half: [16.5, 13] },
    { on: 'femur', at: [-9.5, -112, 103], across: [0, 0.97, 0.1], half: [15, 2], tendon: 0.6 },
  ],
  round: { centre: [0, 0, 87.28], radius: 30, kind: 'ball' },
  oblique: 'both ends',
  core: 0.7,
  ends: [3, 3],
  reach: 5,
  rings: 20,
  around: 16,
} as const satisfies Belly<Place>
