import type { ClaimId } from '../../anatomy/claims'
import { type BySide, bothSides } from '../../anatomy/sides'
import type { Report } from '../report'
import type { Posture } from '../scenario'
import type { TimeValues } from './constants'
import type { everydayIds } from './exercise'

type EverydayId = (typeof everydayIds)[number]

/** What is asked at one moment of an everyday scenario. */
export interface EverydayPose {
  readonly posture: Posture
  /** [deg] */
  readonly hipFlexion: BySide<number>
  readonly hipRotation: BySide<number>
  /** [N·m], nutation positive. */
  readonly jointPush: BySide<number>
  /** [deg], forward positive. */
  readonly trunkLean: number
}

/** The balance at a time [s] of a scenario. */
export type BalanceAt = (time: number) => Report

/** Something published, beside what the model answers. */
interface Measure {
  readonly what: string
  readonly published: string
  /** Where the answer agrees with it. Null: nothing was measured, or it was put in. */
  readonly agrees: readonly [min: number, max: number] | null
  readonly unit: '°' | '%' | 'N' | ''
  readonly digits: number
  /** A change carries its sign; a size does not. */
  readonly isChange: boolean
  readonly of: (at: BalanceAt) => number
}

/** A moment [s], and what holds there; between two moments numbers go smoothly, and a posture changes at its moment. */
interface Keyframe extends Partial<EverydayPose> {
  readonly at: number
}

export interface Everyday {
  readonly name: string
  readonly keyframes: readonly [Keyframe, ...Keyframe[]]
  /** What has been published about it. */
  readonly published: string
  readonly claims: readonly ClaimId[]
  readonly measures: readonly [Measure, ...Measure[]]
  /** What the model leaves out here, plainly, and where it says otherwise. */
  readonly leavesOut: string
}

const none = bothSides(() => 0)
const nodsBy = (from: number, to: number): Measure['of'] => {
  return (at) => at(to).nutation.mean - at(from).nutation.mean
}
const seated = bothSides(() => 80)
const onRight = (right: number, left: number): BySide<number> => ({ right, left })

/** How far each thigh swings forward in a stride [deg]: the thighs of the model do not go behind the upright. */
const swing = 30
/** A stride takes this long here [s], some four times slower than a walker. */
const strideTime = 4
/** Quarters of two strides: heel strike on the right, right mid-stance, heel strike on the left, left mid-stance. */
const strides = (push: number): [Keyframe, ...Keyframe[]] => {
  const quarter = [
    { hipFlexion: onRight(swing, 0), jointPush: none },
    { hipFlexion: onRight(swing / 2, swing / 2), jointPush: onRight(push, -push) },
    { hipFlexion: onRight(0, swing), jointPush: none },
    { hipFlexion: onRight(swing / 2, swing / 2), jointPush: onRight(-push, push) },
  ]
  const at = (i: number): Keyframe => ({ at: (i * strideTime) / 4, ...quarter[i % 4]! })
  return [at(0), ...Array.from({ length: 8 }, (_, i) => at(i + 1))]
}

/** A quiet breath in [s]; as long out. */
const breath = 2
/** Two quiet breaths that relieve the sacrum of `moment` [N·m] at their height: it then turns that much less forward. */
const breaths = (moment: number): [Keyframe, ...Keyframe[]] => {
  const full = bothSides(() => -moment / 2)
  return [
    { at: 0, jointPush: none },
    ...[1, 2, 3, 4].map((i): Keyframe => ({ at: i * breath, jointPush: i % 2 === 1 ? full : none })),
  ]
}

/** Thigh of a leg crossed over the other, as far as the model goes [deg]: up, and turned outward. */
const crossed = { flexion: 100, rotation: -20 } as const
/**
 * What a day asks of the pelvis. Sizes that are chosen come from the table of constants; `extensorsOnSacrum` is the share
 * of the back extensors that pressure in the abdomen relieves the sacrum of.
 */
export const everydayOf = (
  { oneLegPush, leanAtLiftOff, breathPressure, pressureHolds }: TimeValues,
  extensorsOnSacrum = 1,
): Readonly<Record<EverydayId, Everyday>> => ({
  stand: {
    name: 'Stand',
    keyframes: [
      { at: 0, posture: 'lying' },
      { at: 2, posture: 'standing' },
      { at: 6, posture: 'standing' },
    ],
    published: 'From lying to standing the sacrum nods forward by a degree or two: the normal loaded direction.',
    claims: ['nutationNormal', 'sacroiliacSmall'],
    measures: [
      {
        what: 'Nods forward',
        published: '1 to 2°',
        agrees: [0.5, 2.5],
        unit: '°',
        digits: 1,
        isChange: true,
        of: nodsBy(0, 6),
      },
    ],
    leavesOut: 'Getting up; the model knows the two ends and eases between them.',
  },
  sit: {
    name: 'Sit',
    keyframes: [
      { at: 0, posture: 'standing' },
      { at: 2, posture: 'sitting', hipFlexion: seated },
      { at: 6, posture: 'sitting', hipFlexion: seated },
    ],
    published:
      'Sitting turns the pelvis back and flattens the lumbar curve. Slouching turned the sacrum back in specimens.',
    claims: ['sittingFlattens'],
    measures: [
      {
        what: 'Pelvis turns back',
        published: 'about 20°, put in',
        agrees: null,
        unit: '°',
        digits: 1,
        isChange: true,
        of: (at) => at(6).pelvicTilt - at(0).pelvicTilt,
      },
      {
        what: 'Curve changes',
        published: 'flatter',
        agrees: [-40, -5],
        unit: '°',
        digits: 1,
        isChange: true,
        of: (at) => at(6).lordosis - at(0).lordosis,
      },
      {
        what: 'Sacrum nods',
        published: 'back',
        agrees: [-3, 0],
        unit: '°',
        digits: 2,
        isChange: true,
        of: nodsBy(0, 6),
      },
    ],
    leavesOut: 'The seat, which presses on the sitting bones, and a slouching trunk: it stays upright here.',
  },
  standUp: {
    name: 'Stand up',
    keyframes: [
      { at: 0, posture: 'sitting', hipFlexion: seated },
      { at: 1, posture: 'sitting', hipFlexion: seated },
      { at: 3, posture: 'sitting', hipFlexion: seated, trunkLean: leanAtLiftOff },
      { at: 3.5, posture: 'standing', hipFlexion: seated, trunkLean: leanAtLiftOff },
      { at: 6.5, posture: 'standing', hipFlexion: none },
      { at: 8, posture: 'standing', hipFlexion: none },
    ],
    published:
      'The trunk leans forward by some 44°, a quarter of it in the lumbar spine; then hips and knees straighten. No measurement of the sacro-iliac joint in it was found.',
    claims: ['standingUpLeans', 'standingUpUnmeasured'],
    measures: [
      {
        what: 'Of the lean, in the lumbar spine',
        published: 'about 25 %',
        agrees: [15, 35],
        unit: '%',
        digits: 0,
        isChange: false,
        of: (at) => (100 * (at(1).lordosis - at(3).lordosis)) / leanAtLiftOff,
      },
      {
        what: 'Load on L5-S1 as the seat is left',
        published: 'no value read',
        agrees: null,
        unit: 'N',
        digits: 0,
        isChange: false,
        of: (at) => at(3.5).l5s1.compression,
      },
      {
        what: 'Load on L5-S1 standing',
        published: 'no value read',
        agrees: null,
        unit: 'N',
        digits: 0,
        isChange: false,
        of: (at) => at(8).l5s1.compression,
      },
      {
        what: 'Nods forward with the lean',
        published: 'not measured',
        agrees: null,
        unit: '°',
        digits: 1,
        isChange: true,
        of: nodsBy(1, 3),
      },
    ],
    leavesOut:
      'All of the moving: each instant is a balance at rest, so there is no momentum, which carries people up. Hip extensors and knees do no work here, and as the seat lets go the pelvis turns back at once. The back extensors all pull on the sacrum, so it nods to more than 3°, near the most that markers have found anywhere (3.6°); and the lumbar spine takes more of the lean than it does in people.',
  },
  sitCrossLegged: {
    name: 'Sit cross-legged',
    keyframes: [
      { at: 0, posture: 'standing' },
      { at: 1, posture: 'sitting', hipFlexion: seated, hipRotation: none },
      { at: 3, posture: 'sitting', hipFlexion: seated, hipRotation: none },
      {
        at: 5,
        posture: 'sitting',
        hipFlexion: onRight(crossed.flexion, 80),
        hipRotation: onRight(crossed.rotation, 0),
      },
      {
        at: 8,
        posture: 'sitting',
        hipFlexion: onRight(crossed.flexion, 80),
        hipRotation: onRight(crossed.rotation, 0),
      },
    ],
    published: 'Crossing a thigh over the other lengthened piriformis by 11 % against sitting, 21 % against standing.',
    claims: ['crossLeggedPiriformis'],
    measures: [
      {
        what: 'Right piriformis fibres against standing',
        published: '+21 %, second-hand',
        agrees: [15, 27],
        unit: '%',
        digits: 0,
        isChange: true,
        of: (at) =>
          100 * ((at(8).muscles.piriformis?.right.strain ?? 0) - (at(0).muscles.piriformis?.right.strain ?? 0)),
      },
      {
        what: 'Against sitting',
        published: '+11 %, second-hand',
        agrees: [7, 15],
        unit: '%',
        digits: 0,
        isChange: true,
        of: (at) =>
          100 * ((at(8).muscles.piriformis?.right.strain ?? 0) - (at(3).muscles.piriformis?.right.strain ?? 0)),
      },
      {
        what: 'Pelvis turns back',
        published: 'not read',
        agrees: null,
        unit: '°',
        digits: 1,
        isChange: true,
        of: (at) => at(8).pelvicTilt - at(3).pelvicTilt,
      },
    ],
    leavesOut:
      'Bringing the thigh across the other: the model bends it up to 100° and turns it out by 20°, and has no third turn. So its piriformis lengthens the same way, by a third to a half as much; out-turning alone would slacken it where its lever still turns the thigh out.',
  },
  stride: {
    name: 'Stride',
    keyframes: strides(oneLegPush),
    published: 'In a computed walk the joint nutated while its leg bore the weight and counternutated while it swung.',
    claims: ['walkingPattern'],
    measures: [
      {
        what: 'Right side, bearing against swinging',
        published: 'more forward',
        agrees: [0.01, 3],
        unit: '°',
        digits: 2,
        isChange: true,
        of: (at) => at(strideTime / 4).nutation.right - at((3 * strideTime) / 4).nutation.right,
      },
    ],
    leavesOut:
      'Momentum, a thigh that goes behind, and every muscle of walking. The load of one leg is a push of chosen size; its way follows from the hip lying in front of the joint.',
  },
  oneLegStance: {
    name: 'Stand on one leg',
    keyframes: [
      { at: 0, hipFlexion: none, jointPush: none },
      { at: 1.5, hipFlexion: none, jointPush: none },
      { at: 3, hipFlexion: none, jointPush: onRight(oneLegPush, -oneLegPush) },
      { at: 7, hipFlexion: none, jointPush: onRight(oneLegPush, -oneLegPush) },
    ],
    published: 'Implanted markers found about half a degree between the sides, near the limit of the method.',
    claims: ['sacroiliacSmall'],
    measures: [
      {
        what: 'Between the sides',
        published: 'about 0.5°; size set to it',
        agrees: null,
        unit: '°',
        digits: 2,
        isChange: false,
        of: (at) => at(7).nutation.right - at(7).nutation.left,
      },
    ],
    leavesOut:
      'How the weight comes through one hip. A push of chosen size stands for it on the right, and back on the left, so only its way is an answer; the left foot is lifted behind.',
  },
  breathe: {
    name: 'Breathe',
    keyframes: breaths(breathPressure * pressureHolds * extensorsOnSacrum),
    published:
      'Taught: breathing in takes the base of the sacrum back, breathing out brings it forward. No measurement of it was found. The deepest breaths move pelvis and spine by some degrees; a quiet one was not looked at.',
    claims: ['breathingTradition', 'breathPressure', 'breathPosture'],
    measures: [
      {
        what: 'Sacrum nods with a breath in',
        published: 'not measured',
        agrees: null,
        unit: '°',
        digits: 2,
        isChange: true,
        of: nodsBy(0, breath),
      },
    ],
    leavesOut:
      'Ribs, diaphragm and the small movements of the spine. Only this is in it: the pressure of a quiet breath helps to hold the trunk up, from diaphragm to pelvic floor, and relieves the back extensors and with them the sacrum. Pressure and lever are rough figures. That gives the way that is taught, at a tenth or less of what the best method can see, and pressure on the front of the sacrum could undo it. It is no support for feeling it by hand.',
  },
})

const smooth = (share: number): number => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2

/** What is asked at `time` [s]; what no keyframe speaks of is as in standing. */
export function everydayAt({ keyframes }: Everyday, time: number): EverydayPose {
  const next = keyframes.findIndex(({ at }) => at > time)
  const from = next < 0 ? keyframes.length - 1 : Math.max(0, next - 1)
  const to = next < 0 ? from : next
  const [a, b] = [keyframes[from]!, keyframes[to]!]
  const share = to === from ? 0 : smooth((time - a.at) / (b.at - a.at))
  const posture = a.posture ?? keyframes.find((frame) => frame.posture)?.posture ?? 'standing'
  const value = (key: 'hipFlexion' | 'hipRotation' | 'jointPush'): BySide<number> => {
    const rest = key === 'hipFlexion' && posture === 'sitting' ? seated : none
    // A posture comes with its own thighs: these do not go smoothly from one posture to the next.
    const after = b.posture !== undefined && b.posture !== posture ? a : b
    const [before, then] = [a[key] ?? rest, after[key] ?? rest]
    return bothSides((side) => before[side] + (then[side] - before[side]) * share)
  }
  const [leaning, thenLeaning] = [
    a.trunkLean ?? 0,
    b.posture !== undefined && b.posture !== posture ? (a.trunkLean ?? 0) : (b.trunkLean ?? 0),
  ]
  return {
    posture,
    hipFlexion: value('hipFlexion'),
    hipRotation: value('hipRotation'),
    jointPush: value('jointPush'),
    trunkLean: leaning + (thenLeaning - leaning) * share,
  }
}

export const everydayTime = ({ keyframes }: Everyday): number => keyframes[keyframes.length - 1]!.at
