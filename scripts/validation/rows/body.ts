import type { Report } from '../../../src/biomechanics/report'
import { ask, bodyOf } from '../ask'
import { check, type Row } from '../check'
import { worstArm } from '../excursion'
import * as measure from '../measures'
import { worstAsymmetry } from '../symmetry'

const still = (): Report => ask()

export const bodyRows: readonly Row[] = [
  {
    number: 18,
    kind: 'fit',
    quantity: 'Pelvic tilt lost over hip extension gained, on the mean of a group',
    published: '1.2° and 2.6° on the mean (0.46); the two did not go together from man to man',
    source: 'Preece 2021 (abstract)',
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
    note: 'The postural stiffness is tuned to these two means: a calibration. That the two changes did not go together says that their ratio is no slope of any one person.',
  },
  {
    number: 19,
    kind: 'prediction',
    quantity: 'Lordosis after a stretch of the hip that takes 1.2° of tilt',
    published: 'no change, where a change of tilt of 1.2° was seen',
    source: 'Preece 2021 (abstract)',
    band: 'under 1.2°',
    measure: () => {
      const p = measure.shorteningFor(1.2, (psoasShortening) => ask({ psoasShortening }).change.pelvicTilt)
      return [check('change', '°', -1.2, 1.2, ask({ psoasShortening: p }).change.lordosis)]
    },
    note: 'The abstract gives no spread of lordosis; what was seen in tilt would have been seen in it.',
  },
  {
    number: 20,
    kind: 'prediction',
    quantity: 'Hip extension against pelvic tilt over people (bones spread by 5°, psoas 0 to 10 % shorter)',
    published: 'r = −0.04',
    source: 'Heino 1990',
    band: 'size of r under 0.2',
    measure: () => [check('r', '', -0.2, 0.2, measure.tiltCorrelation())],
  },
  {
    number: 21,
    kind: 'prediction',
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
    kind: 'input',
    quantity: 'Centre of mass of the trunk behind the hips',
    published: '10 ± 16 mm',
    source: 'Woodhull 1985',
    band: '−6 to 26 mm',
    measure: () => [check('standing', 'mm', -6, 26, measure.weightBehindHips())],
  },
  {
    number: 23,
    kind: 'input',
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
    kind: 'input',
    quantity: 'Psoas activity in quiet standing',
    published: 'about 0',
    source: 'Andersson 1995',
    band: 'at most 0.05',
    measure: () => [check('activation', '', 0, 0.05, still().muscles.psoasMajor!.right.activation)],
  },
  {
    number: 25,
    kind: 'prediction',
    quantity: 'Piriformis answers 1° more nutation, reactivity at its default',
    published: null,
    source: 'computed; the stretch is half a percent of the fibre',
    band: 'at most 5 N',
    measure: () => {
      const p = measure.shorteningFor(1, (psoasShortening) => ask({ psoasShortening }).change.nutation.mean)
      const more = ask({ psoasShortening: p }).muscles.piriformis!.right.force
      return [check('more force', 'N', -5, 5, more - still().muscles.piriformis!.right.force)]
    },
  },
  {
    number: 26,
    kind: 'input',
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
    kind: 'identity',
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
    kind: 'identity',
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
]
