import { mm } from '../../math/units'
import { landmark } from '../landmarks'
import type { Muscle } from '../muscle'
import { femur, hipBone } from '../site'

/** Inside and outside of the lesser sciatic notch: here the tendon turns round the ischium. */
const notch = [hipBone([mm(-52.9), mm(-11.4), mm(54.9)]), hipBone([mm(-56.9), mm(-10.4), mm(63.9)])] as const
const insertion = femur(landmark('femur', 'greater_trochanter.obturator_internus'))

/**
 * Constructed on our own landmarks after the textbook area of attachment: three lines from the inner rim of the obturator
 * foramen. Its turning points were set 4 and 5 mm off the notch, as the middle of a tendon; here the path lies on the
 * bone. Areas of 1.25, 1.25 and 1.29 cm² at 60 N/cm², fibres of 87.7 mm: Parvaresh 2019. Drawn as a fan on the
 * inner wall of the pelvis whose tendon turns round the notch.
 */
export const obturatorInternus = {
  order: 70,
  name: 'Obturator internus',
  latin: 'musculus obturatorius internus',
  plain: ['deep rotator', 'inner hip rotator'],
  finds: ['deep gluteal syndrome', 'pelvic floor'],
  region: 'pelvis',
  attachments:
    'From the inner rim of the obturator foramen and its membrane, round the ischium, to the inner side of the greater trochanter.',
  action: 'Turns the straight thigh outward; moves the bent thigh sideways.',
  nerve: 'Nerve to obturator internus, L5-S2',
  role: 'Three lines of pull that turn round the lesser sciatic notch.',
  claims: ['measuredBones'],
  strands: [
    { name: 'pubic', origin: hipBone([mm(16.6), mm(-11), mm(32.4)]), via: notch, insertion, share: 75.2 / 227.9 },
    { name: 'ramal', origin: hipBone([mm(-2), mm(-34.6), mm(29.7)]), via: notch, insertion, share: 75.2 / 227.9 },
    { name: 'ischial', origin: hipBone([mm(-16.3), mm(-10.1), mm(53.9)]), via: notch, insertion, share: 77.5 / 227.9 },
  ],
  optimalLength: mm(87.7),
  neutralLength: 0.9,
  tone: 0.02,
  rows: {
    strength: { default: 228, source: ['parvaresh2019', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#ce7474',
    beside: ['gemellusSuperior', 'gemellusInferior', 'gluteusMaximus', 'coccygeus', 'bone', 'ligament', 'nerve'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 8, insertion: 4 },
  },
  sources: ['parvaresh2019', 'judgement'],
} as const satisfies Muscle
