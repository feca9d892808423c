import { type Belly, siteOf } from './belly'

/** Iliacus: a fan from the iliac fossa that joins the psoas and ends beside its tendon. */
export const iliacus: Belly = {
  yieldsTo: ['psoasMajor'],
  clears: ['hipBone', 'femur'],
  origins: [
    { name: 'posterior fossa', on: 'hipBone', at: [-29.3, 110.18, 81.69], bone: 'hip-bone-right', reach: 9 },
    { name: 'depth of the fossa', on: 'hipBone', at: siteOf('iliacus/iliac fossa/origin'), bone: 'hip-bone-right' },
    { name: 'middle fossa', on: 'hipBone', at: [0.22, 110.12, 116.57], bone: 'hip-bone-right' },
    { name: 'anterior fossa', on: 'hipBone', at: [24.97, 99.95, 121.07], bone: 'hip-bone-right' },
  ],
  insertions: [
    {
      name: 'lesser trochanter, with the psoas',
      on: 'femur',
      at: siteOf('iliacus/iliac fossa/insertion'),
      bone: 'femur-right',
    },
    { name: 'femur below the lesser trochanter', on: 'femur', at: [-20, -76, 102], bone: 'femur-right' },
  ],
  sections: [
    { on: 'hipBone', at: [-10.4, 132.5, 113.9], across: [0.78, -0.48, 0.39], half: [43.5, 2.5], bow: 1, bed: [0, 1] },
    { on: 'hipBone', at: [-4.8, 109.6, 102.3], across: [0.8, -0.32, 0.51], half: [44, 9], bow: -5, bed: [0, 1] },
    { on: 'hipBone', at: [4.9, 81.5, 97.1], across: [0.85, -0.16, 0.5], half: [42, 13], bow: -6, bed: [0, 1] },
    { on: 'hipBone', at: [31.7, 55.8, 84.3], across: [0.74, -0.14, 0.66], half: [26, 11.5], bow: -4, bed: [0, 1] },
    { on: 'hipBone', at: null, strung: 0.23, across: [0.35, 0, 0.93], half: [13.5, 11.5], bed: [0.6, 0.9] },
    { on: 'hipBone', at: null, strung: 0.48, across: [0.1, 0, 1], half: [14, 10], bed: [0, 0.9] },
    { on: 'hipBone', at: null, strung: 0.75, across: [0, 0, 1], half: [11, 8], bed: [0, 0.9], tendon: 0.1 },
    { on: 'femur', at: [3, -56, 90.5], across: [0, 0.1, 1], half: [8.5, 6], tendon: 0.3 },
    { on: 'femur', at: [-9, -68.5, 93.5], across: [-0.2, 0.5, 0.5], half: [7, 4], tendon: 0.6 },
    { on: 'femur', at: [-20.8, -76.4, 100.9], across: [-0.3, 0.85, 0.3], half: [6.5, 1.6], tendon: 0.9 },
  ],
  round: { centre: [0, 0, 87.28], radius: 47.5, kind: 'roller' },
  oblique: 'origin',
  edge: { depth: 0, half: 1, arch: 11 },
  core: 0.75,
  ends: [6.5, 5],
  reach: 6,
  rings: 46,
  around: 40,
}
