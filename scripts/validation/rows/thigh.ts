import { check, positive, type Row } from '../check'
import * as measure from '../measures'

/** Rows about a thigh that is brought across. */
export const thighRows: readonly Row[] = [
  {
    number: 44,
    kind: 'sign',
    quantity: 'Which of three stretches lengthens piriformis most, pelvis still',
    published:
      'longest at 90° of flexion with the thigh 30° across; less at 45° in, straight, and at 45° out, 90° bent',
    source: 'McGovern 2017, 17 cadaver hips (abstract)',
    band: 'the same first',
    measure: () => [positive('fibres longer than in the next best', '%', measure.acrossAtNinety())],
    note: 'A fourth, with the ankle on the other knee, is given without its angles.',
  },
  {
    number: 45,
    kind: 'prediction',
    quantity: 'Share of what gluteus maximus pulls across the joint that presses it',
    published: '702 of 891 N (450 to 1009 of 572 to 1215 N)',
    source: 'Barker 2014, 11 dissected limbs (abstract)',
    band: 'within 15 %: 67 to 91 %',
    measure: () => [check('share', '%', 67, 91, 100 * measure.gluteusPresses())],
    note: 'Computed by its authors from the directions of the fibres, 32 to 45° below the horizontal.',
  },
]
