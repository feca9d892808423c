import type { Belly, Place } from '../belly'

export const rectusFemorisBelly = {
  yieldsTo: ['iliacus', 'gluteusMinimus'],
  clears: ['hipBone', 'femur'],
  origins: [
    { name: 'anterior inferior spine', on: 'hipBone', at: [35.4, 37.5, 98.6], bone: 'hip-bone-right', reach: 4 },
  ],
  insertions: [],
  sections: [
    { on: 'hipBone', at: [38.2, 44.5, 97.4], across: [0, 0, 1], half: [4, 1.4], tendon: 1 },
    { on: 'hipBone', at: [39.5, 26, 106.8], across: [0, 0, 1], half: [7.5, 4], tendon: 0.9 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.25, across: [0, 0, 1], half: [12, 7.5], tendon: 0.25 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.5, across: [0, 0, 1], half: [17.5, 11] },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.75, across: [0, 0, 1], half: [20, 12.5] },
    { on: 'femur', at: [51, -130, 120], across: [0, 0, 1], half: [21, 13.5] },
  ],
  round: { centre: [0, 0, 87.28], radius: 46, kind: 'ball' },
  cut: { beyond: 250 },
  core: 0.7,
  ends: [4, 3],
  reach: 5,
  rings: 18,
  around: 16,
} as const satisfies Belly<Place>
