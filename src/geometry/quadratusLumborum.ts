import { type Belly, type Hold, siteOf } from './belly'

const slip = (level: 'L1' | 'L2' | 'L3' | 'L4'): Hold => ({
  name: `${level} transverse process`,
  on: level,
  at: siteOf(`quadratusLumborum/${level} transverse process/insertion`),
  bone: level,
})

/**
 * Quadratus lumborum in three groups of fibres: crest to transverse processes, transverse processes to the twelfth rib,
 * crest to the twelfth rib. The rib is not drawn; the muscle ends at its root.
 */
export const quadratusLumborum: Belly = {
  yieldsTo: ['psoasMajor'],
  origins: [
    { name: 'iliac crest', on: 'hipBone', at: [-51.48, 134.32, 81.84], bone: 'hip-bone-right' },
    {
      name: 'back of the crest',
      on: 'hipBone',
      at: siteOf('quadratusLumborum/L1 transverse process/origin'),
      bone: 'hip-bone-right',
    },
  ],
  insertions: [slip('L4'), slip('L3'), slip('L2'), slip('L1')],
  slips: 'insertions',
  sections: [
    { on: 'hipBone', at: [-53, 136, 79], across: [0.68, 0.33, 0.65], half: [22, 2.5], tendon: 0.8 },
    { on: 'hipBone', at: [-53, 143, 76], across: [0.6, 0.25, 0.75], half: [21.5, 4], tendon: 0.4 },
    { on: 'L4', also: 'hipBone', at: [-55, 159, 64.5], across: [0.25, 0.1, 1], half: [23, 5.5] },
    { on: 'L3', at: [-65, 187, 63], across: [0.1, 0, 1], half: [18.5, 6] },
    { on: 'L2', at: [-78, 217, 56.5], across: [0, 0, 1], half: [16.5, 5.5] },
    { on: 'L1', at: [-90, 244, 47.5], across: [0, 0, 1], half: [12.5, 4.5] },
    { on: 'L1', at: [-97.5, 262, 38], across: [0, 0.15, 1], half: [8, 3.2], tendon: 0.25 },
    { on: 'L1', at: [-100.5, 273, 29], across: [0, 0.3, 1], half: [4.5, 1.8], tendon: 0.6 },
  ],
  oblique: 'origin',
  core: 0.75,
  ends: [4, 4],
  reach: 10,
  rings: 36,
  around: 28,
}
