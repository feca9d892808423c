import type { LumbarLevel } from '../anatomy/bodies'
import type { Vec3 } from '../math/vec3'
import { type Belly, type Hold, siteOf } from './belly'

const fascicle = (name: string, on: LumbarLevel, bone: string): Hold => ({
  name,
  on,
  at: siteOf(`psoasMajor/${name}/origin`),
  bone,
})
const hip: Vec3 = [0, 0, 87.28]

/**
 * Psoas major. Eleven fascicles from the vertebral bodies, discs and transverse processes (Bogduk 1992). Area by level
 * after Reid 1994 (16.3 cm2 at L4/5, MRI, 15 men), for a body between man and woman.
 */
export const psoasMajor: Belly = {
  clears: ['hipBone', 'femur'],
  origins: [
    fascicle('L1 body', 'L1', 'L1'),
    fascicle('L1 transverse process', 'L1', 'L1'),
    fascicle('L1-L2 disc', 'L1', 'disc-L1-L2'),
    fascicle('L2 transverse process', 'L2', 'L2'),
    fascicle('L2-L3 disc', 'L2', 'disc-L2-L3'),
    fascicle('L3 transverse process', 'L3', 'L3'),
    fascicle('L3-L4 disc', 'L3', 'disc-L3-L4'),
    fascicle('L4 transverse process', 'L4', 'L4'),
    fascicle('L4-L5 disc', 'L4', 'disc-L4-L5'),
    fascicle('L5 transverse process', 'L5', 'L5'),
    fascicle('L5 body', 'L5', 'L5'),
  ],
  insertions: [
    { name: 'lesser trochanter', on: 'femur', at: siteOf('psoasMajor/L1 body/insertion'), bone: 'femur-right' },
  ],
  slips: 'origins',
  sections: [
    { on: 'L1', at: [-63, 284, 22.5], across: [0.4, 0, 1], half: [2, 3] },
    { on: 'L1', at: [-61.5, 269, 25], across: [0.4, 0, 1], half: [4.5, 6.5] },
    { on: 'L1', at: [-59, 252, 28.5], across: [0.4, 0, 1], half: [6.5, 11] },
    { on: 'L1', at: [-54, 237, 32], across: [0.4, 0, 1], half: [8.3, 15] },
    { on: 'L2', at: [-46, 222, 35], across: [0.3, 0, 1], half: [10, 18] },
    { on: 'L3', at: [-32, 190, 41], across: [0.3, 0, 1], half: [14, 20] },
    { on: 'L4', at: [-19, 155, 46.5], across: [0.3, 0, 1], half: [17.5, 21.5] },
    { on: 'L5', at: [-9, 121, 50.5], across: [0.2, 0, 1], half: [20, 22] },
    { on: 'L5', also: 'hipBone', at: null, across: [0.2, 0, 1], half: [18.5, 20.5] },
    { on: 'hipBone', at: [15, 60, 64], across: [0, 0, 1], half: [15.5, 17] },
    { on: 'hipBone', at: null, strung: 0.26, across: [0, 0, 1], half: [13, 11.5], bed: [0, 0.9] },
    { on: 'hipBone', at: null, strung: 0.5, across: [0, 0, 1], half: [10.7, 9], bed: [0, 0.9], tendon: 0.07 },
    { on: 'hipBone', at: null, strung: 0.75, across: [0, 0, 1], half: [8.7, 6.8], bed: [0, 0.9], tendon: 0.35 },
    { on: 'femur', at: [-4, -50, 91], across: [0, 0.1, 1], half: [7, 5], tendon: 0.75 },
    { on: 'femur', at: [-19, -61, 95.8], across: [-0.1, 0.45, 0.7], half: [6.8, 3.2], tendon: 0.95 },
    { on: 'femur', at: [-28, -68.8, 101.7], across: [-0.37, 0.79, 0.34], half: [6, 1.6], tendon: 1 },
  ],
  round: { centre: hip, radius: 38.5, kind: 'roller' },
  core: 0.2,
  ends: [5, 5],
  reach: 12,
  rings: 56,
  around: 30,
}
