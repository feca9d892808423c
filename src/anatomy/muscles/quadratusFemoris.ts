import { mm } from '../../math/units'
import { onFemur, onHipBone } from '../fascicles'
import type { Muscle } from '../muscle'

/**
 * Constructed on our own landmarks; its area of 1.8 cm² at 60 N/cm² and its fibres of 54 mm are those of OpenSim’s
 * gait2392. It stretches easily at rest, by judgement: else it would pull harder than the whole hip as measured
 * (Riener & Edrich 1999). Drawn as a square sheet from the outer border of the sit bone to the crest between the trochanters.
 */
export const quadratusFemoris = {
  order: 74,
  name: 'Quadratus femoris',
  latin: 'musculus quadratus femoris',
  plain: ['square muscle of the hip', 'deep rotator'],
  finds: ['ischiofemoral impingement'],
  region: 'pelvis',
  attachments: 'From the ischial tuberosity to the crest between the trochanters.',
  action: 'Turns the thigh outward and draws it in.',
  nerve: 'Nerve to quadratus femoris, L4-S1',
  role: 'Two lines of pull.',
  claims: ['measuredBones'],
  strands: [
    {
      name: 'upper',
      origin: onHipBone([-54.7, -39.2, 70]),
      insertion: onFemur([-35.5, -31.9, 132]),
      share: 54 / 108,
    },
    {
      name: 'lower',
      origin: onHipBone([-43.5, -54.8, 65]),
      insertion: onFemur([-34.6, -45.2, 129.6]),
      share: 54 / 108,
    },
  ],
  optimalLength: mm(54),
  neutralLength: 0.92,
  passiveStrain: 1.5,
  tone: 0.01,
  rows: {
    strength: { default: 108, source: ['gait2392', 'judgement'] },
  },
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#d67c6c',
    beside: ['gemellusInferior', 'gluteusMaximus', 'bone', 'nerve', 'ligament'],
    depth: 'deep',
    onlyDissected: true,
    halfWidths: { origin: 5, insertion: 5 },
  },
  sources: ['gait2392', 'judgement'],
} as const satisfies Muscle
