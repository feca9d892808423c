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
  readonly hipAdduction: BySide<number>
  readonly hipRotation: BySide<number>
  /** [N·m], nutation positive. */
  readonly jointPush: BySide<number>
  /** [deg], forward positive. */
  readonly trunkLean: number
  /** Share of the weight that a seat carries, of interest in sitting. */
  readonly seatLoad: number
}

/** The balance at a time [s] of a scenario. */
export type BalanceAt = (time: number) => Report

/** What is published and what the model leaves out, in words: words/en/ui/everyday.ts. */
type MeasureId =
  | 'standNods'
  | 'sitTilts'
  | 'sitFlattens'
  | 'sitNods'
  | 'leanInSpine'
  | 'loadLeavingSeat'
  | 'loadStanding'
  | 'leanNods'
  | 'crossedFibres'
  | 'crossedFibresSeated'
  | 'crossedPath'
  | 'crossedTilts'
  | 'strideSides'
  | 'oneLegSides'
  | 'breathNods'

/** Something published, beside what the model answers. */
interface Measure {
  readonly id: MeasureId
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
  readonly keyframes: readonly [Keyframe, ...Keyframe[]]
  /** About what has been published of it. */
  readonly claims: readonly ClaimId[]
  readonly measures: readonly [Measure, ...Measure[]]
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

/** Thigh of a leg crossed over the other [deg]: up, across and turned outward. Chosen: no angles were read. */
const crossed = { flexion: 100, adduction: 25, rotation: -20 } as const
const crossedRight = {
  posture: 'sitting',
  hipFlexion: onRight(crossed.flexion, 80),
  hipAdduction: onRight(crossed.adduction, 0),
  hipRotation: onRight(crossed.rotation, 0),
} as const
const satStraight = { posture: 'sitting', hipFlexion: seated, hipAdduction: none, hipRotation: none } as const
/** Fibres of the right piriformis since standing [%]. */
const fibres = (report: Report): number => 100 * (report.muscles.piriformis?.right.strain ?? 0)
const path = (report: Report): number => report.muscles.piriformis?.right.length ?? 0

const stand: Everyday = {
  keyframes: [
    { at: 0, posture: 'lying' },
    { at: 2, posture: 'standing' },
    { at: 6, posture: 'standing' },
  ],
  claims: ['nutationNormal', 'sacroiliacSmall'],
  measures: [
    {
      id: 'standNods',
      agrees: [0.5, 2.5],
      unit: '°',
      digits: 1,
      isChange: true,
      of: nodsBy(0, 6),
    },
  ],
}

const sit: Everyday = {
  keyframes: [
    { at: 0, posture: 'standing' },
    { at: 2, posture: 'sitting', hipFlexion: seated },
    { at: 6, posture: 'sitting', hipFlexion: seated },
  ],
  claims: ['sittingFlattens'],
  measures: [
    {
      id: 'sitTilts',
      agrees: null,
      unit: '°',
      digits: 1,
      isChange: true,
      of: (at) => at(6).pelvicTilt - at(0).pelvicTilt,
    },
    {
      id: 'sitFlattens',
      agrees: [-40, -5],
      unit: '°',
      digits: 1,
      isChange: true,
      of: (at) => at(6).lordosis - at(0).lordosis,
    },
    {
      id: 'sitNods',
      agrees: [-3, 0],
      unit: '°',
      digits: 2,
      isChange: true,
      of: nodsBy(0, 6),
    },
  ],
}

const standUp = ({ leanAtLiftOff }: TimeValues): Everyday => ({
  keyframes: [
    { at: 0, posture: 'sitting', hipFlexion: seated },
    { at: 1, posture: 'sitting', hipFlexion: seated },
    { at: 3, posture: 'sitting', hipFlexion: seated, trunkLean: leanAtLiftOff },
    { at: 4, posture: 'sitting', hipFlexion: seated, trunkLean: leanAtLiftOff, seatLoad: 0 },
    { at: 4, posture: 'standing', hipFlexion: seated, trunkLean: leanAtLiftOff },
    { at: 6.5, posture: 'standing', hipFlexion: none },
    { at: 8, posture: 'standing', hipFlexion: none },
  ],
  claims: ['standingUpLeans', 'standingUpUnmeasured'],
  measures: [
    {
      id: 'leanInSpine',
      agrees: [15, 35],
      unit: '%',
      digits: 0,
      isChange: false,
      of: (at) => (100 * (at(1).lordosis - at(3).lordosis)) / leanAtLiftOff,
    },
    {
      id: 'loadLeavingSeat',
      agrees: null,
      unit: 'N',
      digits: 0,
      isChange: false,
      of: (at) => at(4).l5s1.compression,
    },
    {
      id: 'loadStanding',
      agrees: null,
      unit: 'N',
      digits: 0,
      isChange: false,
      of: (at) => at(8).l5s1.compression,
    },
    {
      id: 'leanNods',
      agrees: null,
      unit: '°',
      digits: 1,
      isChange: true,
      of: nodsBy(1, 3),
    },
  ],
})

const sitCrossLegged: Everyday = {
  keyframes: [
    { at: 0, posture: 'standing' },
    { at: 1, ...satStraight },
    { at: 3, ...satStraight },
    { at: 5, ...crossedRight },
    { at: 8, ...crossedRight },
  ],
  claims: ['crossLeggedPiriformis'],
  measures: [
    {
      id: 'crossedFibres',
      agrees: [15, 27],
      unit: '%',
      digits: 0,
      isChange: true,
      of: (at) => fibres(at(8)) - fibres(at(0)),
    },
    {
      id: 'crossedFibresSeated',
      agrees: [7, 15],
      unit: '%',
      digits: 0,
      isChange: true,
      of: (at) => fibres(at(8)) - fibres(at(3)),
    },
    {
      id: 'crossedPath',
      agrees: null,
      unit: '%',
      digits: 0,
      isChange: true,
      of: (at) => 100 * (path(at(8)) / path(at(0)) - 1),
    },
    {
      id: 'crossedTilts',
      agrees: null,
      unit: '°',
      digits: 1,
      isChange: true,
      of: (at) => at(8).pelvicTilt - at(3).pelvicTilt,
    },
  ],
}

const stride = ({ oneLegPush }: TimeValues): Everyday => ({
  keyframes: strides(oneLegPush),
  claims: ['walkingPattern'],
  measures: [
    {
      id: 'strideSides',
      agrees: [0.01, 3],
      unit: '°',
      digits: 2,
      isChange: true,
      of: (at) => at(strideTime / 4).nutation.right - at((3 * strideTime) / 4).nutation.right,
    },
  ],
})

const oneLegStance = ({ oneLegPush }: TimeValues): Everyday => ({
  keyframes: [
    { at: 0, hipFlexion: none, jointPush: none },
    { at: 1.5, hipFlexion: none, jointPush: none },
    { at: 3, hipFlexion: none, jointPush: onRight(oneLegPush, -oneLegPush) },
    { at: 7, hipFlexion: none, jointPush: onRight(oneLegPush, -oneLegPush) },
  ],
  claims: ['sacroiliacSmall'],
  measures: [
    {
      id: 'oneLegSides',
      agrees: null,
      unit: '°',
      digits: 2,
      isChange: false,
      of: (at) => at(7).nutation.right - at(7).nutation.left,
    },
  ],
})

const breathe = ({ breathPressure, pressureHolds }: TimeValues, extensorsOnSacrum: number): Everyday => ({
  keyframes: breaths(breathPressure * pressureHolds * extensorsOnSacrum),
  claims: ['breathingTradition', 'breathPressure', 'breathPosture'],
  measures: [
    {
      id: 'breathNods',
      agrees: null,
      unit: '°',
      digits: 2,
      isChange: true,
      of: nodsBy(0, breath),
    },
  ],
})

/**
 * What a day asks of the pelvis. Sizes that are chosen come from the table of constants; `extensorsOnSacrum` is the share
 * of the back extensors that pressure in the abdomen relieves the sacrum of.
 */
export const everydayOf = (time: TimeValues, extensorsOnSacrum = 1): Readonly<Record<EverydayId, Everyday>> => ({
  stand,
  sit,
  standUp: standUp(time),
  sitCrossLegged,
  stride: stride(time),
  oneLegStance: oneLegStance(time),
  breathe: breathe(time, extensorsOnSacrum),
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
  // A posture comes with its own thighs: these do not go smoothly from one posture to the next.
  const after = b.posture !== undefined && b.posture !== posture ? a : b
  const value = (key: 'hipFlexion' | 'hipAdduction' | 'hipRotation' | 'jointPush'): BySide<number> => {
    const rest = key === 'hipFlexion' && posture === 'sitting' ? seated : none
    const [before, then] = [a[key] ?? rest, after[key] ?? rest]
    return bothSides((side) => before[side] + (then[side] - before[side]) * share)
  }
  const whole = (key: 'trunkLean' | 'seatLoad', rest: number): number => {
    const [before, then] = [a[key] ?? rest, after[key] ?? rest]
    return before + (then - before) * share
  }
  return {
    posture,
    hipFlexion: value('hipFlexion'),
    hipAdduction: value('hipAdduction'),
    hipRotation: value('hipRotation'),
    jointPush: value('jointPush'),
    trunkLean: whole('trunkLean', 0),
    seatLoad: whole('seatLoad', 1),
  }
}

export const everydayTime = ({ keyframes }: Everyday): number => keyframes[keyframes.length - 1]!.at
