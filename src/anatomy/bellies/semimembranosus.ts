import type { Belly, Place } from '../belly'

export const semimembranosusBelly = {
  yieldsTo: ['quadratusFemoris', 'semitendinosus', 'bicepsFemoris'],
  clears: ['hipBone', 'femur'],
  origins: [{ name: 'upper lateral facet', on: 'hipBone', at: [-38.6, -44.1, 76.6], bone: 'hip-bone-right' }],
  insertions: [],
  sections: [
    { on: 'hipBone', at: [-40, -41, 78], across: [0.5, 0, 0.87], half: [4, 1.4], tendon: 1 },
    { on: 'hipBone', at: [-36, -58, 80], across: [0.3, 0, 0.95], half: [6, 2], tendon: 1 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.3, across: [0, 0, 1], half: [10, 2.8], tendon: 1 },
    { on: 'hipBone', turnsWith: 'femur', at: null, strung: 0.7, across: [0, 0, 1], half: [13, 3.6], tendon: 0.85 },
    { on: 'femur', at: [-44, -130, 72], across: [0, 0, 1], half: [14.5, 4.8], tendon: 0.6 },
  ],
  round: { centre: [0, 0, 87.28], radius: 40, kind: 'ball' },
  cut: { beyond: 300 },
  core: 0.7,
  ends: [2, 3],
  reach: 5,
  rings: 18,
  around: 16,
} as const satisfies Belly<Place>
