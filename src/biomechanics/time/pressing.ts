import { activationAfter } from './activation'
import type { TimeValues } from './constants'
import type { touches } from './exercise'
import { type PressureState, pressureAfter, reflexLeft, unpressed } from './pressure'
import { DelayLine, reflexOf, toned } from './reflex'

type Touch = (typeof touches)[number]

/** A pressing hand, from before it comes until after it has gone [s]. */
export const pressTime = 32
export const pressStep = 0.02
/** When the hand comes, and when it is lifted [s]. */
export const hand = { comes: 2, goes: 26, lifts: 0.2 } as const
const samples = (seconds: number): number => Math.round(seconds / pressStep) + 1

/** How each touch arrives: share of its depth at first contact, seconds from contact to full depth, and whether it keeps moving. */
export const touchLaws = {
  slow: { first: 0, takes: 6, moving: false },
  fast: { first: 0, takes: 0.15, moving: false },
  ramp: { first: 0.15, takes: 20, moving: true },
  deepFirst: { first: 0, takes: 0.3, moving: true },
} as const satisfies Record<Touch, { first: number; takes: number; moving: boolean }>

/** Even a light contact takes a moment [s]. */
const contact = 0.5

/** Depth of the hand at `time` [s], 0 to 1, for a touch that goes to `depth`. */
export function depthAt(touch: Touch, depth: number, time: number): number {
  const { first, takes } = touchLaws[touch]
  const since = time - hand.comes
  if (since <= 0) return 0
  const light = first * Math.min(1, since / contact)
  const down = Math.min(1, light + (1 - first) * Math.min(1, since / takes))
  const up = Math.min(1, Math.max(0, (time - hand.goes) / hand.lifts))
  return depth * down * (1 - up)
}

export interface PressInput {
  readonly touch: Touch
  /** 0 to 1 */
  readonly depth: number
  /** Perceived threat, 0 to 1. */
  readonly threat: number
  /** Tone of the muscle at rest, 0 to 1. */
  readonly tone: number
}

/** A press, instant by instant, all 0 to 1. */
export interface PressCourse {
  readonly depth: Float64Array
  /** Share of the reflex that pressure leaves. */
  readonly reflexLeft: Float64Array
  readonly reflex: Float64Array
  readonly activation: Float64Array
  /** Story rules, not measurements. */
  readonly guarding: Float64Array
  readonly comfort: Float64Array
}

/** Fibre strain of the pressed muscle at an activation from 0 to 1, as the balance of the body has it. */
export type FibreStretch = (activation: number) => number

/** What a touch brings about: reflex and activation by measured laws and chosen sizes, then two dials that follow a story rule. */
export function pressCourse(
  { touch, depth, threat, tone }: PressInput,
  stretch: FibreStretch,
  time: TimeValues,
  seconds: number = pressTime,
): PressCourse {
  const count = samples(seconds)
  const make = (): Float64Array => new Float64Array(count)
  const course = {
    depth: make(),
    reflexLeft: make(),
    reflex: make(),
    activation: make(),
    guarding: make(),
    comfort: make(),
  }
  const resting = toned(tone, threat)
  let activation = resting
  let pressure: PressureState = unpressed
  let strain = stretch(activation)
  const feltStrain = new DelayLine(time.reflexDelay, pressStep, strain)
  const feltSpeed = new DelayLine(time.reflexDelay, pressStep, 0)
  const ebb = Math.exp(-pressStep / (time.guardingFall * (1 + threat)))
  let before = 0
  let guarding = 0
  for (let i = 0; i < count; i++) {
    const deep = depthAt(touch, depth, i * pressStep)
    const arrived = i * pressStep >= hand.comes + touchLaws[touch].takes
    pressure = pressureAfter(pressure, { depth: deep, moving: touchLaws[touch].moving || !arrived }, pressStep, time)
    const left = reflexLeft(pressure, time)
    const pressing = (Math.max(0, deep - before) / pressStep) * time.pressSpeedCounts
    before = deep
    const now = stretch(activation)
    const speed = feltSpeed.pass(Math.max(0, now - strain) / pressStep + pressing)
    strain = now
    const reflex = reflexOf(feltStrain.pass(now), speed, threat, left, time)
    activation = activationAfter(activation, resting + reflex, pressStep, time.activationTime, time.deactivationTime)
    const wanted = Math.min(1, time.guardingPerReflex * reflex + time.guardingPerThreat * threat * deep)
    guarding = Math.max(wanted, wanted + (guarding - wanted) * ebb)
    course.depth[i] = deep
    course.reflexLeft[i] = left
    course.reflex[i] = reflex
    course.activation[i] = activation
    course.guarding[i] = guarding
    course.comfort[i] = Math.max(0, 1 - guarding - time.depthOnComfort * (1 + 3 * threat) * deep)
  }
  return course
}

/** Place of `time` [s] in a course. */
export const pressIndex = (time: number): number =>
  Math.min(samples(pressTime) - 1, Math.max(0, Math.round(time / pressStep)))
