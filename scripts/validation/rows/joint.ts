import type { Report } from '../../../src/biomechanics/report'
import { ask } from '../ask'
import { check, negative, positive, type Row } from '../check'
import { dayRow } from '../day'
import { largestNutation } from '../largestNutation'
import * as measure from '../measures'

const nodding = (): Report => ask({ psoasShortening: 0.2 })
const still = (): Report => ask()
/** Total nutation below zero: no weight, and piriformis at its strongest. */
const counternutated = (): Report => ask({ off: ['gravity'], piriformisTone: 1, piriformisStrength: 310 })

export const jointRows: readonly Row[] = [
  dayRow({
    number: 1,
    kind: 'prediction',
    quantity: 'Nutation, lying to standing',
    published: '1.7° in all between postures; 2.5° between extreme ones',
    source: 'Jacob & Kissling 1995 (abstract); Sturesson 1989 (from memory)',
    day: ['standNods'],
  }),
  {
    number: 2,
    kind: 'prediction',
    quantity: 'Largest nutation found in any state a person can set',
    published: '3.6° by implanted markers, in patients; 4° in cadavers',
    source: 'older marker studies, as quoted by Kibsgård 2012; Vleeming 1992',
    band: 'at most 4°',
    measure: () => [
      check('by its own muscles and postures', '°', 0, 4, largestNutation('body').angle),
      check('pushed besides', '°', 0, 4, largestNutation('pushed').angle),
      check('with parts switched off as well', '°', 0, 4, largestNutation('everything').angle),
    ],
    note: 'Searched over every setting that does not make another body, from many starts; a larger one may have been overlooked. The states stand under Limitations.',
  },
  {
    number: 3,
    kind: 'prediction',
    quantity: 'Sliding at the middle of the joint surface',
    published: 'under 2 mm, in patients; 0.7 mm on average',
    source: 'older marker studies, as quoted by Kibsgård 2012; Jacob & Kissling 1995 (abstract)',
    band: 'at most 2 mm',
    measure: () => [check('right psoas 25 % shorter', 'mm', 0, 2, measure.translation())],
  },
  {
    number: 4,
    kind: 'fit',
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
    kind: 'fit',
    quantity: 'Nutation of the pair of joints at 10 N·m',
    published: '0.9 to 1.1° (between other values)',
    source: 'Bruna-Rosso 2016; Miller 1987',
    band: '0.5 to 2°',
    measure: () => [check('pair', '°', 0.5, 2, measure.nutationUnder(10, 2))],
  },
  {
    number: 6,
    kind: 'fit',
    quantity: 'One joint, flexion and extension at 7.5 N·m together',
    published: 'about 3°',
    source: 'Kiapour 2020',
    band: '2 to 4.5°',
    measure: () => [check('range', '°', 2, 4.5, 2 * measure.nutationUnder(7.5, 1))],
  },
  {
    number: 7,
    kind: 'fit',
    quantity: 'One joint at 42 N·m',
    published: 'between 1.4° (side-bend) and 6.2° (axial)',
    source: 'Miller 1987',
    band: '1.5 to 6°',
    measure: () => [check('one joint', '°', 1.5, 6, measure.nutationUnder(42, 1))],
  },
  {
    number: 8,
    kind: 'sign',
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
    kind: 'sign',
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
]
