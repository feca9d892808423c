import { mm, mm2 } from '../../math/units'
import type { Vec3 } from '../../math/vec3'
import type { Hold, Place } from '../belly'
import type { LumbarLevel } from '../bodies'
import type { BoneFile } from '../bones'
import { iliopsoasSeptum, inguinalRoof } from '../iliopsoas'
import { landmark } from '../landmarks'
import type { Muscle } from '../muscle'
import { disc, femur, vertebra } from '../site'

/** Areas are Bogduk's, fascicle by fascicle [mm²]; the share is of their sum. */
const fascicles = [
  ['L1 body', vertebra('L1', landmark('spine', 'L1.psoas.body_upper')), mm2(211)],
  ['L1 transverse process', vertebra('L1', landmark('spine', 'L1.psoas.transverse_process_anterior_medial')), mm2(61)],
  ['L1-L2 disc', disc('disc.L1L2', 'L1', landmark('spine', 'disc.L1-L2.psoas_side')), mm2(120)],
  ['L2 transverse process', vertebra('L2', landmark('spine', 'L2.psoas.transverse_process_anterior_medial')), mm2(211)],
  ['L2-L3 disc', disc('disc.L2L3', 'L2', landmark('spine', 'disc.L2-L3.psoas_side')), mm2(119)],
  ['L3 transverse process', vertebra('L3', landmark('spine', 'L3.psoas.transverse_process_anterior_medial')), mm2(101)],
  ['L3-L4 disc', disc('disc.L3L4', 'L3', landmark('spine', 'disc.L3-L4.psoas_side')), mm2(36)],
  ['L4 transverse process', vertebra('L4', landmark('spine', 'L4.psoas.transverse_process_anterior_medial')), mm2(161)],
  ['L4-L5 disc', disc('disc.L4L5', 'L4', landmark('spine', 'disc.L4-L5.psoas_side')), mm2(79)],
  ['L5 transverse process', vertebra('L5', landmark('spine', 'L5.psoas.transverse_process_anterior_middle')), mm2(173)],
  ['L5 body', vertebra('L5', landmark('spine', 'L5.psoas.body_upper')), mm2(191)],
] as const
const area = fascicles.reduce((sum, [, , pcsa]) => sum + pcsa, 0)
type Fascicle = (typeof fascicles)[number][0]

const fascicle = (name: Fascicle, on: LumbarLevel, bone: BoneFile): Hold<Place> => ({
  name,
  on,
  at: `psoasMajor/${name}/origin`,
  bone,
})
const hip: Vec3 = [0, 0, 87.28]

/** Area of the belly by level after Reid 1994 (16.3 cm2 at L4/5, MRI, 15 men), for a body between man and woman. */
export const psoasMajor = {
  order: 10,
  name: 'Psoas major',
  short: 'Psoas',
  latin: 'musculus psoas major',
  plain: ['deep hip flexor', 'psoas', 'hip flexor'],
  finds: ['iliopsoas', 'tenderloin', 'tight psoas'],
  region: 'spine',
  labelRank: 0,
  ta2: 2595,
  fma: { right: 22342, left: 22343 },
  attachments: 'From the bodies, discs and transverse processes T12-L5 to the lesser trochanter. None on the sacrum.',
  action: 'Bends the hip; presses the lumbar segments together, extends upper and flexes lower ones slightly.',
  nerve: 'Direct branches of the lumbar plexus, L1-L3',
  role: 'Eleven lines of pull to the lesser trochanter over the front of the hip. Shorter or tenser, it tilts the pelvis and loads L5-S1, which nods the sacrum.',
  claims: ['psoasNotOnSacrum', 'psoasLordosis', 'psoasNutation', 'psoasBigger', 'tugOfWar'],
  strands: fascicles.map(([name, origin, pcsa]) => ({
    name,
    origin,
    insertion: femur(landmark('femur', 'lesser_trochanter.apex')),
    share: pcsa / area,
  })),
  pulley: { side: 'front', radius: mm(37) },
  optimalLength: mm(117),
  neutralLength: 1.15,
  tone: 0.01,
  rows: {
    shortening: {
      parameter: 'psoasShortening',
      label: 'Psoas shortening',
      min: 0,
      max: 0.25,
      step: 0.01,
      source: ['tabary1972', 'teaching'],
    },
    tone: {
      parameter: 'psoasTone',
      label: 'Psoas tone',
      min: 0,
      max: 1,
      step: 0.01,
      source: ['andersson1995', 'juker1998'],
    },
    strength: {
      parameter: 'psoasStrength',
      label: 'Psoas strength, one side',
      min: 270,
      max: 1430,
      default: 731.5,
      step: 0.5,
      source: ['bogduk1992', 'rajagopal2016'],
    },
    neutralLength: {
      parameter: 'psoasNeutralLength',
      label: 'Psoas fibre length in standing, over optimal',
      min: 1.05,
      max: 1.25,
      step: 0.01,
      source: ['zwambag2014', 'ward2009'],
    },
    optimalLength: {
      parameter: 'psoasOptimalLength',
      label: 'Psoas optimal fibre length',
      min: 91,
      max: 137,
      step: 1,
      source: ['ward2009', 'tlem2'],
    },
  },
  inBalance: true,
  inPushTest: true,
  compared: true,
  // It leaves five vertebrae: the middle one.
  arrowFrom: 'L3',
  drawn: {
    color: '#842c29',
    beside: ['iliacus', 'quadratusLumborum', 'bone', 'disc'],
    depth: 'middle',
    halfWidths: { origin: 5, insertion: 6 },
    apart: true,
    belly: {
      clears: ['hipBone', 'femur'],
      wall: { sheet: iliopsoasSeptum, side: -1, from: 0.42, to: 1 },
      roof: inguinalRoof,
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
      insertions: [{ name: 'lesser trochanter', on: 'femur', at: 'psoasMajor/L1 body/insertion', bone: 'femur-right' }],
      slips: 'origins',
      sections: [
        { on: 'L1', at: [-63, 284, 22.5], across: [0.4, 0, 1], half: [2, 3] },
        { on: 'L1', at: [-61.5, 269, 25], across: [0.4, 0, 1], half: [4.5, 6.5] },
        { on: 'L1', at: [-59, 252, 28.5], across: [0.4, 0, 1], half: [6.5, 11] },
        { on: 'L1', at: [-54, 237, 32], across: [0.4, 0, 1], half: [8.3, 15] },
        { on: 'L2', at: [-46, 222, 35], across: [0.3, 0, 1], half: [10, 18] },
        { on: 'L3', at: [-32, 190, 41], across: [0.3, 0, 1], half: [14.3, 20.3] },
        { on: 'L4', at: [-19, 155, 46.5], across: [0.3, 0, 1], half: [17.8, 21.8] },
        { on: 'L5', at: [-9, 121, 50.5], across: [0.2, 0, 1], half: [20.3, 22.3] },
        { on: 'L5', also: 'hipBone', at: null, across: [0.2, 0, 1], half: [19.5, 21.5] },
        { on: 'hipBone', at: [7, 60, 61.5], across: [0, 0, 1], half: [15.5, 17.5], bed: [0, 0.5] },
        { on: 'hipBone', at: null, strung: 0.26, across: [0, 0, 1], half: [13, 11.5], swells: 'not', bed: [0, 0.9] },
        {
          on: 'hipBone',
          at: null,
          strung: 0.5,
          across: [0, 0, 1],
          half: [10.7, 10],
          swells: 'not',
          bed: [0, 0.9],
          tendon: 0.07,
        },
        { on: 'hipBone', at: null, strung: 0.75, across: [0, 0, 1], half: [8.7, 7.6], bed: [0, 0.9], tendon: 0.35 },
        { on: 'femur', at: [-4, -50, 91], across: [0, 0.1, 1], half: [7, 5], tendon: 0.75 },
        { on: 'femur', at: [-19, -61, 95.8], across: [-0.1, 0.45, 0.7], half: [6.8, 3.2], tendon: 0.95 },
        { on: 'femur', at: [-28, -68.8, 101.7], across: [-0.37, 0.79, 0.34], half: [6, 1.6], tendon: 1 },
      ],
      round: { centre: hip, radius: 34, kind: 'roller' },
      core: 0.2,
      ends: [5, 5],
      reach: 12,
      rings: 56,
      around: 30,
    },
  },
  sources: ['bogduk1992', 'ward2009', 'zwambag2014', 'andersson1995'],
} as const satisfies Muscle
