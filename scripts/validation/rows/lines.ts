import { segments } from '../../../src/anatomy/bodies'
import { ask } from '../ask'
import { check, negative, positive, type Row } from '../check'
import { dayRow } from '../day'
import * as measure from '../measures'

export const lineRows: readonly Row[] = [
  {
    number: 10,
    kind: 'sign',
    quantity: 'Psoas at full strength, one side: extends the upper, flexes the lower lumbar joints, all weakly',
    published: 'sign pattern; "very small moments"',
    source: 'Bogduk 1992; Penning 2000',
    band: 'L1-L2 not negative, L2-L3 positive, L5-S1 negative; L1-L4 under 5 N·m',
    measure: () => [
      check('L1-L2', 'N·m', 0, 5, measure.psoasAbout('L1L2').moment),
      check('L2-L3', 'N·m', Number.MIN_VALUE, 5, measure.psoasAbout('L2L3').moment),
      check('L3-L4', 'N·m', -5, 5, measure.psoasAbout('L3L4').moment),
      negative('L5-S1', 'N·m', measure.psoasAbout('L5S1').moment),
    ],
  },
  {
    number: 11,
    kind: 'prediction',
    quantity: 'L5-S1 takes the smallest share of lumbar bending',
    published: '12.5 % of flexion-extension (L1-L2 25.5 %)',
    source: 'Christophy 2012',
    band: 'L5-S1 moves least',
    measure: () => {
      const bends = ask({ psoasShortening: 0.1 }).change.segments
      const others = segments.filter((id) => id !== 'L5S1').map((id) => Math.abs(bends[id]))
      return [positive('least of the others, less L5-S1', '°', Math.min(...others) - Math.abs(bends.L5S1))]
    },
  },
  {
    number: 12,
    kind: 'input',
    quantity: 'Stiffness of a lumbar segment',
    published: 'flexion 1.8 to 5.5, extension 2.6 to 7.6 N·m/°',
    source: 'PMC4844119, table 3',
    band: 'inside',
    measure: () => [
      check('flexion', 'N·m/°', 1.8, 5.5, measure.segmentStiffness(-5)),
      check('extension', 'N·m/°', 2.6, 7.6, measure.segmentStiffness(5)),
    ],
  },
  {
    number: 13,
    kind: 'prediction',
    quantity: 'Arm of psoas about the sacro-iliac axis, nutation',
    published: null,
    source: 'computed on three pelves',
    band: '35 to 60 mm',
    measure: () => [check('arm', 'mm', 35, 60, measure.psoasAbout('nutation').arm)],
  },
  {
    number: 14,
    kind: 'prediction',
    quantity: 'Piriformis turns the straight hip outward',
    published: '29 mm',
    source: 'Delp 1999 (second-hand)',
    band: '20 to 35 mm',
    measure: () => [check('arm at 0°', 'mm', 20, 35, measure.piriformisRotationArm(0))],
  },
  {
    number: 15,
    kind: 'prediction',
    quantity: 'Piriformis turns the bent hip inward, and where it changes over',
    published: '14 mm at 90°; about 45 to 60°',
    source: 'Delp 1999 (second-hand)',
    band: '8 to 25 mm; 40 to 65°',
    measure: () => [
      check('arm at 90°', 'mm', 8, 25, -measure.piriformisRotationArm(90)),
      check('changes over at', '°', 40, 65, measure.piriformisReversal()),
    ],
  },
  {
    number: 16,
    kind: 'prediction',
    quantity: 'Both piriformis fully active counternutate within the range of the joint',
    published: null,
    source: 'nobody has measured it; to stay within what postures do (row 1)',
    band: 'at most 2°',
    measure: () =>
      [110, 200, 310].map((piriformisStrength) =>
        check(
          `${piriformisStrength} N`,
          '°',
          0,
          2,
          -ask({ piriformisStrength, piriformisTone: 1 }).change.nutation.mean,
        ),
      ),
  },
  dayRow({
    number: 17,
    kind: 'prediction',
    quantity: 'Piriformis lengthens in cross-legged sitting, against standing and against sitting',
    published: '21.4 %; 11.7 %',
    source: 'Snijders 2006, embalmed bodies (second-hand)',
    day: ['crossedFibres', 'crossedFibresSeated'],
    note: 'Asked of the scene that the page shows. How far the thigh goes up, across and out is chosen, the study’s angles were not read. A share of the fibres here, whose tendons do not stretch; of the whole path, tendon included, it is less.',
  }),
]
