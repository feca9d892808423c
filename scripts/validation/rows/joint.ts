import type { Report } from '../../../src/biomechanics/report'
import { ask } from '../ask'
import { check, negative, positive, type Row } from '../check'
import * as measure from '../measures'

const nodding = (): Report => ask({ psoasShortening: 0.2 })
const still = (): Report => ask()
/** Total nutation below zero: no weight, and piriformis at its strongest. */
const counternutated = (): Report => ask({ off: ['gravity'], piriformisTone: 1, piriformisStrength: 310 })

export const jointRows: readonly Row[] = [
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
]
