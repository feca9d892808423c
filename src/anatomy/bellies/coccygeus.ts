import type { Belly, Place } from '../belly'

export const coccygeusBelly = {
  origins: [{ name: 'ischial spine', on: 'hipBone', at: 'coccygeus/whole/insertion', bone: 'hip-bone-right' }],
  insertions: [
    { name: 'sacrum', on: 'sacrum', at: 'coccygeus/whole/origin', bone: 'sacrum' },
    { name: 'coccyx', on: 'sacrum', at: [-98.54, -8.79, 6.2], bone: 'coccyx' },
  ],
  sections: [
    { on: 'hipBone', at: [-55.3, 2.8, 50.6], across: [-0.1, 1, 0], half: [4, 2], tendon: 0.5 },
    { on: 'hipBone', at: [-66, 4, 40], across: [-0.15, 1, 0], half: [7, 2.8], tendon: 0.1 },
    { on: 'sacrum', also: 'hipBone', at: null, across: [-0.2, 1, 0], half: [10.5, 2.8] },
    { on: 'sacrum', at: [-95, 5, 15], across: [-0.3, 0.95, 0.1], half: [14, 2.2] },
    { on: 'sacrum', at: [-98.3, 4.5, 12], across: [-0.3, 0.95, 0.1], half: [14.5, 1.3], tendon: 0.3 },
  ],
  oblique: 'origin',
  core: 0.8,
  ends: [3, 3],
  reach: 5,
  rings: 22,
  around: 28,
} as const satisfies Belly<Place>
