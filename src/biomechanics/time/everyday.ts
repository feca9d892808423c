import type { ClaimId } from '../../anatomy/claims'
import { type BySide, bothSides } from '../../anatomy/sides'
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
  /** What the model leaves out here, plainly. */
  readonly leavesOut: string
  /** False where the model does not show the published pattern at all. */
  readonly shown: boolean
}

const none = bothSides(() => 0)
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

/** What a day asks of the pelvis. Sizes that are chosen come from the table of constants. */
export const everydayOf = ({ oneLegPush }: TimeValues): Readonly<Record<EverydayId, Everyday>> => ({
  stand: {
    name: 'Stand',
    keyframes: [
      { at: 0, posture: 'lying' },
      { at: 2, posture: 'standing' },
      { at: 6, posture: 'standing' },
    ],
    published: 'From lying to standing the sacrum nods forward by a degree or two: the normal loaded direction.',
    claims: ['nutationNormal', 'sacroiliacSmall'],
    leavesOut: 'Getting up; the model knows the two ends and eases between them.',
    shown: true,
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
    leavesOut: 'The seat, which presses on the sitting bones, and a slouching trunk: it stays upright here.',
    shown: true,
  },
  standUp: {
    name: 'Stand up',
    keyframes: [
      { at: 0, posture: 'sitting', hipFlexion: seated },
      { at: 2, posture: 'standing', hipFlexion: none },
      { at: 6, posture: 'standing', hipFlexion: none },
    ],
    published:
      'The trunk leans forward, then hips and knees straighten. No measurement of the sacro-iliac joint in it was found.',
    claims: ['standingUpUnmeasured'],
    leavesOut: 'Leaning, momentum and the work of the hip extensors: only the two ends are computed.',
    shown: false,
  },
  sitCrossLegged: {
    name: 'Sit cross-legged',
    keyframes: [
      { at: 0, posture: 'sitting', hipFlexion: seated, hipRotation: none },
      { at: 2, hipFlexion: seated, hipRotation: none },
      { at: 4, hipFlexion: onRight(95, 80), hipRotation: onRight(-20, 0) },
      { at: 7, hipFlexion: onRight(95, 80), hipRotation: onRight(-20, 0) },
    ],
    published: 'Crossing a thigh over the other lengthened piriformis by 11 % against sitting, 21 % against standing.',
    claims: ['crossLeggedPiriformis'],
    leavesOut: 'Bringing the thigh across: the model has no such turn, and most of the lengthening comes from it.',
    shown: false,
  },
  stride: {
    name: 'Stride',
    keyframes: strides(oneLegPush),
    published: 'In a computed walk the joint nutated while its leg bore the weight and counternutated while it swung.',
    claims: ['walkingPattern'],
    leavesOut:
      'Momentum, a thigh that goes behind, and every muscle of walking. The load of one leg is a push of chosen size; its way follows from the hip lying in front of the joint.',
    shown: true,
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
    leavesOut:
      'How the weight comes through one hip. A push of chosen size stands for it on the right, and back on the left, so only its way is an answer; the left foot is lifted behind.',
    shown: true,
  },
  breathe: {
    name: 'Breathe',
    keyframes: [
      { at: 0, hipFlexion: none },
      { at: 8, hipFlexion: none },
    ],
    published: 'Taught: breathing in takes the base of the sacrum back, breathing out brings it forward.',
    claims: ['breathingTradition'],
    leavesOut: 'All of it: there is no diaphragm and no pressure in the abdomen, so nothing moves here.',
    shown: false,
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
  return { posture, hipFlexion: value('hipFlexion'), hipRotation: value('hipRotation'), jointPush: value('jointPush') }
}

export const everydayTime = ({ keyframes }: Everyday): number => keyframes[keyframes.length - 1]!.at
