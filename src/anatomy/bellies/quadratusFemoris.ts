import type { Belly, Place } from '../belly'

export const quadratusFemorisBelly = {
  yieldsTo: ['gemellusInferior', 'bicepsFemoris'],
  clears: ['hipBone', 'femur'],
  origins: [
    { name: 'upper', on: 'hipBone', at: [-54.7, -39.2, 70], bone: 'hip-bone-right' },
    { name: 'lower', on: 'hipBone', at: [-43.5, -54.8, 65], bone: 'hip-bone-right' },
  ],
  insertions: [
    { name: 'upper', on: 'femur', at: [-35.5, -31.9, 132], bone: 'femur-right' },
    { name: 'lower', on: 'femur', at: [-34.6, -45.2, 129.6], bone: 'femur-right' },
  ],
  sections: [
    { on: 'hipBone', at: [-50.5, -46.5, 69], across: [-0.5, 0.82, 0.2], half: [15, 2], bed: [0, -1], tendon: 0.4 },
    { on: 'hipBone', also: 'femur', at: null, across: [-0.1, 1, 0], half: [19.5, 5.6], bed: [0, -1] },
    { on: 'femur', at: [-36, -39, 133], across: [0, 0.98, 0.15], half: [16.5, 2], bed: [0, -1], tendon: 0.4 },
  ],
  oblique: 'both ends',
  core: 0.8,
  ends: [3, 3],
  reach: 5,
  rings: 22,
  around: 28,
} as const satisfies Belly<Place>
