import { mm } from '../../math/units'
import { lerp } from '../../math/vec3'
import type { Hold, Place } from '../belly'
import { landmark } from '../landmarks'
import type { Muscle, Settable } from '../muscle'
import { femur, sacrum } from '../site'

type Level = 'S2' | 'S3' | 'S4'

/** How a person weighs one strand against the others. */
const weight = <L extends Level>(level: L, min: number) =>
  ({
    parameter: `piriformisFrom${level}`,
    label: `Weight of the piriformis strand from ${level}`,
    min,
    max: 1,
    step: 0.05,
    source: ['tlem2'],
  }) as const satisfies Settable

/** From half way between the anterior foramen and the lateral border of a sacral level. */
const strand = <L extends Level>(level: L, least: number) => {
  const n = level.slice(1) as '2' | '3' | '4'
  const middle = lerp(landmark('pelvis', `anteriorForamen${n}`), landmark('pelvis', `lateralBorderS${n}`), 0.5)
  return {
    name: level,
    origin: sacrum(middle, [0.6, -0.8, 0]),
    // Middle of the upper border: the trochanter reaches from x = -33 to +13 mm.
    insertion: femur([mm(-8), mm(-3), mm(134.5)]),
    share: 1 / 3,
    weight: weight(level, least),
  }
}

/** Beside and between the second to fourth foramina, on the front of the bone. */
const slip = (name: Level): Hold<Place> => ({ name, on: 'sacrum', at: `piriformis/${name}/origin`, bone: 'sacrum' })
/** Upper edge of the greater trochanter. */
const trochanter = 'piriformis/S3/insertion'

/** Muscle length 118 mm, mass 19-26 g (Parvaresh 2019; TLEM 2.0). */
export const piriformis = {
  order: 30,
  name: 'Piriformis',
  latin: 'musculus piriformis',
  plain: ['deep buttock muscle', 'pear-shaped muscle', 'deep rotator'],
  finds: ['piriformis syndrome', 'deep gluteal syndrome', 'sciatica'],
  region: 'pelvis',
  labelRank: 1,
  ta2: 2604,
  fma: { right: 22340, left: 22341 },
  attachments:
    'From the front of the sacrum, S2-S4, with slips from the joint capsule, the margin of the greater sciatic notch and the sacrotuberous ligament, through the greater sciatic foramen to the greater trochanter.',
  action: 'Turns the straight thigh outward, the well bent thigh inward; moves the bent thigh sideways.',
  nerve: 'Two or three branches on most sides: S1, S2 and, on 70 %, the superior gluteal nerve',
  role: 'Three strands from S2, S3 and S4. It pulls the front of the sacrum back, against psoas: small, and not alone.',
  claims: [
    'piriformisOutward',
    'rotatorReversal',
    'piriformisCounternutates',
    'piriformisStabilises',
    'piriformisReactive',
    'piriformisPilot',
  ],
  // The middle one is never weighed as nothing: something must share the strength.
  strands: [strand('S2', 0), strand('S3', 0.05), strand('S4', 0)],
  optimalLength: mm(83.7),
  neutralLength: 0.915,
  tone: 0.02,
  rows: {
    shortening: {
      parameter: 'piriformisShortening',
      label: 'Piriformis shortening',
      min: 0,
      max: 0.25,
      step: 0.01,
      source: ['tabary1972', 'teaching'],
    },
    tone: {
      parameter: 'piriformisTone',
      label: 'Piriformis tone',
      min: 0,
      max: 1,
      step: 0.01,
      source: ['judgement'],
    },
    reactivity: {
      parameter: 'piriformisReactivity',
      label: 'Piriformis reactivity',
      min: 0,
      max: 1,
      step: 0.01,
      source: ['teaching'],
    },
    strength: {
      parameter: 'piriformisStrength',
      label: 'Piriformis strength, one side',
      min: 100,
      max: 310,
      default: 200,
      reference: 108,
      step: 1,
      source: ['parvaresh2019', 'tlem2'],
    },
  },
  inBalance: true,
  inPushTest: true,
  compared: true,
  drawn: {
    color: '#cc8450',
    beside: ['bone', 'coccygeus', 'gluteusMaximus', 'ligament', 'nerve'],
    depth: 'deep',
    halfWidths: { origin: 7, insertion: 5 },
    belly: {
      clears: ['hipBone', 'femur'],
      origins: [slip('S2'), slip('S3'), slip('S4')],
      insertions: [{ name: 'greater trochanter', on: 'femur', at: trochanter, bone: 'femur-right' }],
      sections: [
        { on: 'sacrum', at: [-77, 53, 22.5], across: [0.7, 0.7, 0], half: [20, 2.2] },
        { on: 'sacrum', at: [-68, 46, 38], across: [0.7, 0.7, 0], half: [17, 4.9] },
        { on: 'sacrum', also: 'hipBone', at: [-56, 38, 55], across: [0.6, 0.75, 0], half: [12.6, 6.9] },
        { on: 'hipBone', at: null, strung: 0.16, across: [0.5, 0.8, 0], half: [10.1, 6.8] },
        { on: 'hipBone', at: null, strung: 0.45, across: [0.5, 0.8, 0], half: [7.8, 5.9], tendon: 0.05 },
        { on: 'hipBone', at: null, strung: 0.75, across: [0.4, 0.9, 0], half: [5.3, 4.2], tendon: 0.5 },
        {
          on: 'femur',
          turnsWith: 'hipBone',
          at: trochanter,
          across: [0.3, 0.9, 0],
          half: [4, 2.5],
          tendon: 1,
        },
      ],
      round: { centre: [0, 0, 87.28], radius: 33, kind: 'ball' },
      core: 0.6,
      edge: { depth: 8, half: 7, arch: 0 },
      ends: [7, 3],
      reach: 6,
      rings: 34,
      around: 28,
    },
  },
  sources: ['parvaresh2019', 'tlem2'],
} as const satisfies Muscle
