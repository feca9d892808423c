import type { Belly, Place } from '../belly'

export const levatorAniBelly = {
  yieldsTo: ['obturatorInternus', 'coccygeus'],
  clears: ['hipBone'],
  origins: [
    { name: 'back of the pubis', on: 'hipBone', at: [15, -27.7, 7.5], bone: 'hip-bone-right' },
    { name: 'tendinous arch', on: 'hipBone', at: [-11.1, -9.1, 52.8], bone: 'hip-bone-right' },
    { name: 'ischial spine', on: 'hipBone', at: [-50.8, -0.1, 50.3], bone: 'hip-bone-right' },
  ],
  insertions: [
    { name: 'tip of the coccyx', on: 'sacrum', at: [-89.6, -20.4, 1.4], bone: 'coccyx' },
    { name: 'side of the coccyx', on: 'sacrum', at: [-96.5, -13, 4.3], bone: 'coccyx' },
    { name: 'first coccygeal vertebra', on: 'sacrum', at: [-100.5, -5.3, 7.5], bone: 'coccyx' },
  ],
  sections: [
    { on: 'hipBone', at: [-12, -16, 49], across: [-0.79, 0.34, 0.51], half: [40, 1.4], bow: 22, tendon: 0.6 },
    { on: 'hipBone', at: [-18, -23, 45], across: [-0.79, 0.34, 0.51], half: [39, 1.8], bow: 20, tendon: 0.2 },
    { on: 'hipBone', at: [-34, -28, 39], across: [-0.78, 0.38, 0.5], half: [32, 2.9], bow: 16 },
    { on: 'hipBone', at: [-55, -28, 25], across: [-0.72, 0.48, 0.5], half: [21, 3.2], bow: 6 },
    { on: 'sacrum', also: 'hipBone', at: [-74, -22, 12], across: [-0.65, 0.6, 0.45], half: [18, 3], bow: 4 },
    { on: 'sacrum', at: [-90, -16, 6], across: [-0.55, 0.75, 0.35], half: [12, 2], bow: 2, tendon: 0.3 },
    { on: 'sacrum', at: [-96, -13, 4], across: [-0.55, 0.75, 0.35], half: [10, 1], tendon: 0.8 },
  ],
  oblique: 'both ends',
  core: 0.85,
  ends: [2, 2],
  reach: 7,
  rings: 24,
  around: 36,
} as const satisfies Belly<Place>
