import type { Belly, Place } from '../belly'

export const iliocostalisBelly = {
  yieldsTo: ['longissimus', 'quadratusLumborum'],
  origins: [
    { name: 'iliac spine', on: 'hipBone', at: [-91.4, 77.1, 42.9], bone: 'hip-bone-right', reach: 5 },
    { name: 'crest, below', on: 'hipBone', at: [-88.1, 95.7, 49.4], bone: 'hip-bone-right' },
    { name: 'crest, middle', on: 'hipBone', at: [-80.2, 110.8, 56.3], bone: 'hip-bone-right' },
    { name: 'crest, above', on: 'hipBone', at: [-71.2, 121.1, 62.9], bone: 'hip-bone-right', reach: 5 },
    { name: 'crest, uppermost', on: 'hipBone', at: [-68.6, 123.7, 64.5], bone: 'hip-bone-right', reach: 5 },
  ],
  insertions: [],
  beneath: {
    insertions: [
      { name: 'L4 transverse process', on: 'L4', at: [-50, 156.2, 37.6], bone: 'L4' },
      { name: 'L3 transverse process', on: 'L3', at: [-59.8, 181.9, 36.7], bone: 'L3' },
      { name: 'L2 transverse process', on: 'L2', at: [-73.7, 213, 34.1], bone: 'L2' },
      { name: 'L1 transverse process', on: 'L1', at: [-86.9, 242.7, 31.7], bone: 'L1' },
    ],
  },
  sections: [
    { on: 'hipBone', at: [-84, 103, 53], across: [0.45, 0.7, 0.5], half: [26, 1.5], tendon: 0.9 },
    { on: 'hipBone', at: [-84, 112, 53], across: [0.45, 0.6, 0.6], half: [25, 4], tendon: 0.6 },
    { on: 'L5', also: 'hipBone', at: [-81, 132, 53], across: [0.3, 0.3, 0.9], half: [17, 8], tendon: 0.3 },
    { on: 'L4', at: [-81, 156, 53], across: [0.2, 0, 1], half: [13, 11] },
    { on: 'L3', at: [-88, 182, 53], across: [0.1, 0, 1], half: [13, 12] },
    { on: 'L2', at: [-99, 208, 53], across: [0.1, 0, 1], half: [13.5, 12] },
    { on: 'L1', at: [-108, 236, 51], across: [0.1, 0, 1], half: [14, 10] },
    { on: 'L1', at: [-116, 262, 50], across: [0.1, 0, 1], half: [14, 8] },
    { on: 'L1', at: [-119, 284, 48], across: [0.1, 0, 1], half: [13, 7] },
  ],
  cut: { beyond: 60 },
  oblique: 'origin',
  core: 0.6,
  ends: [4, 3],
  reach: 7,
  rings: 30,
  around: 26,
} as const satisfies Belly<Place>
