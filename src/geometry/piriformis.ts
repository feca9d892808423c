import { type Belly, type Hold, siteOf } from './belly'

/** Upper edge of the greater trochanter. */
const trochanter = siteOf('piriformis/S3/insertion')
/** Beside and between the second to fourth foramina, on the front of the bone. */
const slip = (name: string): Hold => ({ name, on: 'sacrum', at: siteOf(`piriformis/${name}/origin`), bone: 'sacrum' })

/** Piriformis. Three slips from the front of S2-S4; muscle length 118 mm, mass 19-26 g (Parvaresh 2019; TLEM 2.0). */
export const piriformis: Belly = {
  clears: ['hipBone', 'femur'],
  origins: [slip('S2'), slip('S3'), slip('S4')],
  insertions: [{ name: 'greater trochanter', on: 'femur', at: trochanter, bone: 'femur-right' }],
  sections: [
    { on: 'sacrum', at: [-77, 53, 22.5], across: [0.7, 0.7, 0], half: [20, 2.2] },
    { on: 'sacrum', at: [-68, 46, 38], across: [0.7, 0.7, 0], half: [17, 4.9] },
    { on: 'sacrum', also: 'hipBone', at: [-56, 38, 55], across: [0.6, 0.75, 0], half: [12.6, 6.9] },
    { on: 'hipBone', at: [-48.5, 30, 68], across: [0.5, 0.8, 0], half: [10.1, 6.8] },
    { on: 'hipBone', at: null, strung: 0.35, across: [0.5, 0.8, 0], half: [7.8, 5.9], tendon: 0.05 },
    { on: 'hipBone', at: null, strung: 0.7, across: [0.4, 0.9, 0], half: [5.3, 4.2], tendon: 0.5 },
    {
      on: 'femur',
      turnsWith: 'hipBone',
      at: trochanter,
      across: [0.3, 0.9, 0],
      half: [4, 2.5],
      tendon: 1,
    },
  ],
  round: { centre: [0, 0, 87.28], radius: 45, kind: 'ball' },
  core: 0.6,
  edge: { depth: 8, half: 7, arch: 0 },
  ends: [7, 3],
  reach: 6,
  rings: 34,
  around: 28,
}
