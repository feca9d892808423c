import type { Vec3 } from '../../math/vec3'
import type { Belly, Hold, Place } from '../belly'

const slip = (level: 'L1' | 'L2' | 'L3' | 'L4'): Hold<Place> => ({
  name: `${level} transverse process`,
  on: level,
  at: `quadratusLumborum/${level} transverse process/insertion`,
  bone: level,
})

/** On the lower border of the twelfth rib, along its inner half. */
const rib = (name: string, at: Vec3): Hold => ({ name, on: 'L1', at, bone: 'twelfth-rib-right' })

export const quadratusLumborumBelly = {
  yieldsTo: ['psoasMajor'],
  origins: [
    { name: 'iliac crest', on: 'hipBone', at: [-51.48, 134.32, 81.84], bone: 'hip-bone-right' },
    {
      name: 'back of the crest',
      on: 'hipBone',
      at: 'quadratusLumborum/L1 transverse process/origin',
      bone: 'hip-bone-right',
    },
  ],
  insertions: [
    slip('L4'),
    slip('L3'),
    slip('L2'),
    slip('L1'),
    rib('root of the twelfth rib', [-97.7, 277.25, 33.25]),
    rib('middle of the twelfth rib', [-101, 256.8, 56.15]),
  ],
  slips: 'insertions',
  passedOn: 4,
  sections: [
    { on: 'hipBone', at: [-53, 136, 79], across: [0.68, 0.33, 0.65], half: [22, 2.5], tendon: 0.8 },
    { on: 'hipBone', at: [-53, 143, 76], across: [0.6, 0.25, 0.75], half: [21.5, 4], tendon: 0.4 },
    { on: 'L4', also: 'hipBone', at: [-55, 159, 66], across: [0.25, 0.1, 1], half: [21, 5.5] },
    { on: 'L3', at: [-65, 187, 64], across: [0.1, 0, 1], half: [17.5, 6] },
    { on: 'L2', at: [-78, 215, 59], across: [0, -0.1, 1], half: [15.5, 5.5] },
    { on: 'L1', at: [-90, 240, 52], across: [0, -0.4, 1], half: [15, 4.8] },
    { on: 'L1', at: [-98, 257, 47], across: [0, -0.75, 0.85], half: [15.5, 3.2], tendon: 0.25 },
    { on: 'L1', at: [-100.5, 265, 45], across: [0, -0.8, 0.8], half: [16, 1.8], tendon: 0.7 },
  ],
  oblique: 'both ends',
  core: 0.75,
  ends: [4, 3],
  reach: 10,
  rings: 36,
  around: 28,
} as const satisfies Belly<Place>
