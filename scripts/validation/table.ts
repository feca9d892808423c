import { segments } from '../../src/anatomy/bodies'
import type { Report } from '../../src/biomechanics/report'
import { ask, bodyOf } from './ask'
import { worstArm } from './excursion'
import * as measure from './measures'
import { worstAsymmetry } from './symmetry'

/** One number of a row: what it is, what the model says, and where it has to lie. */
export interface Check {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly min: number
  readonly max: number
}

export interface Row {
  readonly number: number
  readonly quantity: string
  readonly published: string
  readonly source: string
  readonly band: string
  /** Asked of the default body; nothing when there is nothing to ask yet. */
  readonly measure: () => readonly Check[]
  readonly note?: string
}

const check = (what: string, unit: string, min: number, max: number, value: number): Check => ({
  what,
  unit,
  min,
  max,
  value,
})
const positive = (what: string, unit: string, value: number): Check =>
  check(what, unit, Number.MIN_VALUE, Number.POSITIVE_INFINITY, value)
const negative = (what: string, unit: string, value: number): Check =>
  check(what, unit, Number.NEGATIVE_INFINITY, -Number.MIN_VALUE, value)

const nodding = (): Report => ask({ psoasShortening: 0.2 })
const still = (): Report => ask()
/** Total nutation below zero: no weight, and piriformis at its strongest. */
const counternutated = (): Report => ask({ off: ['gravity'], piriformisTone: 1, piriformisStrength: 310 })

export const rows: readonly Row[] = [
  {
    number: 1,
    quantity: 'Nutation, lying to standing',
    published: '1.7° between postures; 2.5° between extreme ones',
    source: 'Jacob & Kissling 1995; Sturesson 1989 (from memory)',
    band: '0.5 to 2.5°',
    measure: () => [check('change', '°', 0.5, 2.5, still().nutation.mean - ask({ posture: 'lying' }).nutation.mean)],
  },
  {
    number: 2,
    quantity: 'Largest nutation in any state a person can set',
    published: '3.6° by implanted markers; 4° in cadavers',
    source: 'Kibsgård 2012; Vleeming 1992',
    band: 'at most 4°',
    measure: () => [check('largest', '°', 0, 4, measure.largestNutation().angle)],
  },
  {
    number: 3,
    quantity: 'Sliding at the middle of the joint surface',
    published: 'under 2 mm; 0.7 mm on average',
    source: 'Kibsgård 2012; Jacob & Kissling 1995',
    band: 'at most 2 mm',
    measure: () => [check('right psoas 25 % shorter', 'mm', 0, 2, measure.translation())],
  },
  {
    number: 4,
    quantity: 'Nutation under 600 and 1000 N on S1',
    published: '1.38 and 2.80°',
    source: 'Bruna-Rosso 2016',
    band: 'within 40 %',
    measure: () =>
      [
        [600, 1.38],
        [1000, 2.8],
      ].map(([load, angle]) =>
        check(`${load} N`, '°', 0.6 * angle!, 1.4 * angle!, measure.nutationUnder(load! * measure.endplateLever, 2)),
      ),
  },
  {
    number: 5,
    quantity: 'Nutation of the pair of joints at 10 N·m',
    published: '0.9 to 1.1° (between other values)',
    source: 'Bruna-Rosso 2016; Miller 1987',
    band: '0.5 to 2°',
    measure: () => [check('pair', '°', 0.5, 2, measure.nutationUnder(10, 2))],
  },
  {
    number: 6,
    quantity: 'One joint, flexion and extension at 7.5 N·m together',
    published: 'about 3°',
    source: 'Kiapour 2020',
    band: '2 to 4.5°',
    measure: () => [check('range', '°', 2, 4.5, 2 * measure.nutationUnder(7.5, 1))],
  },
  {
    number: 7,
    quantity: 'One joint at 42 N·m',
    published: 'between 1.4° (side-bend) and 6.2° (axial)',
    source: 'Miller 1987',
    band: '1.5 to 6°',
    measure: () => [check('one joint', '°', 1.5, 6, measure.nutationUnder(42, 1))],
  },
  {
    number: 8,
    quantity: 'Long dorsal ligament: slackens with nutation, tightens with counternutation',
    published: 'sign',
    source: 'Vleeming 1996',
    band: 'signs',
    measure: () => [
      negative('strain as the sacrum nods', '%', 100 * nodding().ligaments.longDorsal!.right.strain),
      positive('strain counternutated', '%', 100 * counternutated().ligaments.longDorsal!.right.strain),
      positive(
        'force counternutated, less force nodding',
        'N',
        counternutated().ligaments.longDorsal!.right.force - nodding().ligaments.longDorsal!.right.force,
      ),
    ],
  },
  {
    number: 9,
    quantity: 'Sacrotuberous and sacrospinous ligaments: tighten with nutation',
    published: 'sign',
    source: 'Vleeming 1989 (from memory); Snijders 1993',
    band: 'signs',
    measure: () =>
      (['sacrotuberous', 'sacrospinous'] as const).flatMap((id) => [
        positive(`${id}, strain`, '%', 100 * nodding().ligaments[id]!.right.strain),
        positive(`${id}, more force`, 'N', nodding().ligaments[id]!.right.force - still().ligaments[id]!.right.force),
      ]),
  },
  {
    number: 10,
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
    quantity: 'Arm of psoas about the sacro-iliac axis, nutation',
    published: 'none; computed on three pelves',
    source: 'computed',
    band: '35 to 60 mm',
    measure: () => [check('arm', 'mm', 35, 60, measure.psoasAbout('nutation').arm)],
  },
  {
    number: 14,
    quantity: 'Piriformis turns the straight hip outward',
    published: '29 mm',
    source: 'Delp 1999 (second-hand)',
    band: '20 to 35 mm',
    measure: () => [check('arm at 0°', 'mm', 20, 35, measure.piriformisRotationArm(0))],
  },
  {
    number: 15,
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
    quantity: 'Both piriformis fully active counternutate within the range of the joint',
    published: 'inside the range measured by implanted markers',
    source: 'Kibsgård 2012',
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
  {
    number: 17,
    quantity: 'Piriformis lengthens into cross-legged sitting, from standing and from sitting',
    published: '21.4 %, 11.7 %',
    source: 'Snijders 2006 (second-hand)',
    band: '15 to 27 %, 7 to 15 %',
    measure: () =>
      measure
        .crossLegged()
        .map(({ answer, agrees: [min, max] }, i) =>
          check(i === 0 ? 'fibres, from standing' : 'from sitting', '%', min, max, answer),
        ),
    note: 'The same numbers as under “Sit cross-legged”. How far the thigh goes up, across and out is chosen; of the whole path, tendon included, it is less, and which of the two was measured was not read.',
  },
  {
    number: 18,
    quantity: 'Pelvic tilt lost per degree of hip extension gained (postural stiffness is tuned to this)',
    published: '1.2° / 2.6° = 0.46',
    source: 'Preece 2021',
    band: '0.2 to 1.0',
    measure: () => {
      const tilt = ask({ psoasShortening: 0.1 }).change.pelvicTilt
      return [15, 35].map((torque) =>
        check(
          `at ${torque} N·m`,
          '',
          0.2,
          1,
          tilt / (measure.hipExtension(0, torque) - measure.hipExtension(0.1, torque)),
        ),
      )
    },
    note: 'A calibration, not a validation.',
  },
  {
    number: 19,
    quantity: 'Lordosis that goes with 1.2° of tilt',
    published: 'no change detected',
    source: 'Preece 2021',
    band: 'at most 3°',
    measure: () => {
      const p = measure.shorteningFor(1.2, (psoasShortening) => ask({ psoasShortening }).change.pelvicTilt)
      return [check('change', '°', -3, 3, ask({ psoasShortening: p }).change.lordosis)]
    },
    note: 'The model predicts a small change that the study did not find.',
  },
  {
    number: 20,
    quantity: 'Hip extension against pelvic tilt over people (bones spread by 5°, psoas 0 to 10 % shorter)',
    published: 'r = −0.04',
    source: 'Heino 1990',
    band: 'size of r under 0.2',
    measure: () => [check('r', '', -0.2, 0.2, measure.tiltCorrelation())],
  },
  {
    number: 21,
    quantity: 'Sacral slope, incidence and pelvic tilt in standing',
    published: '24 to 55°, 32 to 74°, 0 to 27°',
    source: 'Mac-Thiong 2011',
    band: 'inside',
    measure: () => [
      check('sacral slope', '°', 24, 55, still().sacralSlope),
      check('incidence', '°', 32, 74, still().pelvicIncidence),
      check('tilt', '°', 0, 27, still().pelvicTilt),
    ],
  },
  {
    number: 22,
    quantity: 'Centre of mass of the trunk behind the hips',
    published: '10 ± 16 mm',
    source: 'Woodhull 1985',
    band: '−6 to 26 mm',
    measure: () => [check('standing', 'mm', -6, 26, measure.weightBehindHips())],
  },
  {
    number: 23,
    quantity: 'Passive hip moment, knee straight, one leg, muscles included',
    published: '8.6 N·m at 0°, 14.4 N·m at 10° of extension',
    source: 'Riener & Edrich 1999',
    band: 'within 1 %',
    measure: () => [
      check('0°', 'N·m', 0.99 * 8.6, 1.01 * 8.6, measure.hipMoment(0)),
      check('10° extended', 'N·m', 0.99 * 14.4, 1.01 * 14.4, measure.hipMoment(-10)),
    ],
    note: 'The sum: psoas, iliacus, piriformis and gluteus maximus by their own lines, and what the published law has beside them.',
  },
  {
    number: 24,
    quantity: 'Psoas activity in quiet standing',
    published: 'about 0',
    source: 'Andersson 1995',
    band: 'at most 0.05',
    measure: () => [check('activation', '', 0, 0.05, still().muscles.psoasMajor!.right.activation)],
  },
  {
    number: 25,
    quantity: 'Piriformis answers 1° more nutation, reactivity at its default',
    published: 'no data; the stretch is half a percent of the fibre',
    source: 'computed',
    band: 'at most 5 N',
    measure: () => {
      const p = measure.shorteningFor(1, (psoasShortening) => ask({ psoasShortening }).change.nutation.mean)
      const more = ask({ psoasShortening: p }).muscles.piriformis!.right.force
      return [check('more force', 'N', -5, 5, more - still().muscles.piriformis!.right.force)]
    },
  },
  {
    number: 26,
    quantity: 'H-reflex under deep massage',
    published: '−71 %, back at once',
    source: 'Morelli 1990',
    band: '60 to 80 % off while pressed, nothing left 2 s after release',
    measure: () => {
      const { pressed, released } = measure.deepPress()
      return [
        check('off while pressed', '%', 60, 80, 100 * (1 - pressed)),
        check('off after release', '%', -1, 1, 100 * (1 - released)),
      ]
    },
    note: 'The size is put in, the return is not: calf muscle, healthy people.',
  },
  {
    number: 27,
    quantity: 'Moment arms by tendon excursion and by cross product',
    published: 'equal (virtual work)',
    source: 'mechanics',
    band: 'within 0.000001 N·m per newton',
    measure: () =>
      [{}, { psoasShortening: { right: 0.25 } }, { posture: 'sitting' as const }].map((input, i) => {
        const { equilibrium, controls } = bodyOf(input)
        const q = Float64Array.from(equilibrium.solve(controls, equilibrium.neutral).unknowns)
        const names = ['standing', 'right psoas 25 % shorter', 'sitting']
        return check(names[i]!, 'N·m/N', 0, 1e-6, worstArm(equilibrium, q, controls))
      }),
  },
  {
    number: 28,
    quantity: 'Symmetry: equal sides give no lateral motion, swapped sides the mirrored answer',
    published: 'exact',
    source: 'geometry',
    band: 'within 0.000000001',
    measure: () => {
      const { lateral, mirrored } = worstAsymmetry()
      return [
        check('lateral, equal sides', '', 0, 1e-9, lateral),
        check('mirrored, swapped sides', '', 0, 1e-9, mirrored),
      ]
    },
  },
  {
    number: 29,
    quantity: 'Which of twelve stretches tightens piriformis most, pelvis still',
    published: '110° of flexion, 40° across, turned out; more with more adduction; out more than in at 90°',
    source: 'Itsuda 2024 (21 men, elastography; abstract)',
    band: 'the same order',
    measure: () => {
      const { best, adduction, outward } = measure.twelveStretches()
      return [
        positive('fibres longer than in the next best', '%', best),
        positive('least gain of 20° more across', '%', adduction),
        positive('out against in, at the least', '%', outward),
      ]
    },
    note: 'People turned as far as they could; here 45°, the end of the slider. Stiffness was measured, length is compared.',
  },
  {
    number: 30,
    quantity: 'Which of three stretches lengthens piriformis most, pelvis still',
    published: '30° across at 90° of flexion; not 45° in, straight, nor 45° out at 90°',
    source: 'McGovern 2017 (17 cadaver hips; abstract)',
    band: 'the same first',
    measure: () => [positive('fibres longer than in the next best', '%', measure.acrossAtNinety())],
    note: 'A fourth, with the ankle on the other knee, is given without its angles.',
  },
]

export const passes = (checks: readonly Check[]): boolean =>
  checks.length > 0 && checks.every(({ value, min, max }) => value >= min && value <= max)

/** Rows that the model misses, and why. The tests hold that they are really missed, so that a repair is noticed. */
export const missed: Readonly<Record<number, string>> = {
  2: 'With the psoas fully active and the hips unloaded in sitting the joint is driven past 4°. Psoas shortening alone, the slider on the first screen, stays below. Nothing caps the sum of all pulls.',
}
