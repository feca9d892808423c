import { seeded } from '../../math/random'
import type { TimeValues } from './constants'
import { exerciseRanges } from './exercise'
import { DelayLine } from './reflex'

const { delay: delayRange, headTurn: headTurnRange } = exerciseRanges

/** How long the pilot flies [s], and the fixed step of its loop [s]. */
export const pilotTime = 24
export const pilotStep = 0.02
/** When the head turns and when it turns back [s]; each turn takes a moment. */
export const headTurns = { out: 4, back: 14, takes: 0.6 } as const
const samples = (seconds: number): number => Math.round(seconds / pilotStep) + 1

export interface PilotInput {
  /** Slider, 0 to 1. */
  readonly gain: number
  /** From error to the beginning of its correction [s]. */
  readonly delay: number
  /** [deg], to the right positive. */
  readonly headTurn: number
  readonly seed: number
}

/** The body that is steered: change of nutation [deg] for a piriformis tone (0 to 1) and a push on each joint [N·m]. */
export type Plant = (tone: number, push: number) => number

/** Something that was asked beyond its range, and what is used instead. */
export interface Beyond {
  readonly what: 'gain' | 'delay' | 'headTurn'
  readonly given: number
  readonly used: number
}

/** A flight, instant by instant; angles in degrees against the middle of the correction. */
export interface PilotCourse {
  readonly setPoint: Float64Array
  readonly nutation: Float64Array
  readonly error: Float64Array
  /** Piriformis tone that is commanded and has followed, 0 to 1. */
  readonly tone: Float64Array
  /** What the correction does to nutation [deg]. */
  readonly correction: Float64Array
  /** Push on each joint as the weight sways [N·m]. */
  readonly push: Float64Array
  /** Share of the time in which the correction could go no further. */
  readonly atStop: number
  /** What was asked beyond its range; empty when nothing was. */
  readonly beyond: readonly Beyond[]
}

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))

/** `value` inside its range, remembered when it was outside; a number that is none is the default. */
function within(what: Beyond['what'], value: number, min: number, max: number, beyond: Beyond[]): number {
  const used = clamp(Number.isNaN(value) ? min : value, min, max)
  if (used !== value) beyond.push({ what, given: value, used })
  return used
}

/** Frequencies of quiet sway [1/s]; the slow ones are what is seen as drift. */
const swayFrequencies = [0.021, 0.047, 0.11, 0.19, 0.33, 0.52]
const swayWeights = swayFrequencies.map((f) => 1 / Math.sqrt(f))
const swayNorm = Math.sqrt(swayWeights.reduce((sum, w) => sum + w * w, 0) / 2)

/** Push on each joint [N·m] at `time` [s]: the same for the same seed, of effective size `size`, nothing at the start. */
export function swayOf(seed: number, size: number): (time: number) => number {
  const random = seeded(seed)
  const phases = swayFrequencies.map(() => 2 * Math.PI * random())
  return (time) => {
    let sum = 0
    for (let k = 0; k < phases.length; k++)
      sum += swayWeights[k]! * Math.sin(2 * Math.PI * swayFrequencies[k]! * time + phases[k]!)
    return (Math.min(1, time / 2) * size * sum) / swayNorm
  }
}

/** Share of the head's turn at `time` [s], 0 to 1. */
export function headAt(time: number): number {
  const { out, back, takes } = headTurns
  return clamp((time - out) / takes, 0, 1) - clamp((time - back) / takes, 0, 1)
}

/** Loop gain [1/s] for a slider from 0 to 1. */
export const loopGain = (slider: number, time: TimeValues): number => time.pilotLoopGain * slider ** 3

/**
 * A feedback loop that trims nutation by piriformis tone: the error is seen late, the command adds it up, tone follows
 * with a lag and ends at its stops. A metaphor that can be played with; nothing of the kind has been recorded in people.
 */
export function pilotCourse(
  input: PilotInput,
  plant: Plant,
  time: TimeValues,
  seconds: number = pilotTime,
): PilotCourse {
  const beyond: Beyond[] = []
  const gain = within('gain', input.gain, 0, 1, beyond)
  const delay = within('delay', input.delay, delayRange.min, delayRange.max, beyond)
  const headTurn = within('headTurn', input.headTurn, headTurnRange.min, headTurnRange.max, beyond)
  const sway = swayOf(input.seed, time.swayMoment)
  return { ...fly(gain, delay, headTurn, sway, plant, time, samples(seconds)), beyond }
}

function fly(
  gain: number,
  delay: number,
  headTurn: number,
  sway: (time: number) => number,
  plant: Plant,
  time: TimeValues,
  count: number,
): Omit<PilotCourse, 'beyond'> {
  const { correctionBias: bias, correctionLag, headTurnMoves } = time
  const make = (): Float64Array => new Float64Array(count)
  const course = { setPoint: make(), nutation: make(), error: make(), tone: make(), correction: make(), push: make() }
  const middle = plant(bias, 0)
  // Degrees per tone: how strong a correction is, so that gain means the same in every body.
  const slope = Math.min(-1e-3, (plant(2 * bias, 0) - plant(0, 0)) / (2 * bias))
  const late = new DelayLine(delay, pilotStep, 0)
  const perStep = (loopGain(gain, time) * pilotStep) / slope
  const follow = 1 - Math.exp(-pilotStep / correctionLag)
  let command = bias
  let tone = bias
  let stopped = 0
  for (let i = 0; i < count; i++) {
    const t = i * pilotStep
    const push = sway(t)
    const nutation = plant(tone, push) - middle
    const setPoint = headTurn * headTurnMoves * headAt(t)
    course.setPoint[i] = setPoint
    course.nutation[i] = nutation
    course.error[i] = setPoint - nutation
    course.tone[i] = tone
    course.correction[i] = plant(tone, 0) - middle
    course.push[i] = push
    const wanted = command + perStep * late.pass(setPoint - nutation)
    command = clamp(wanted, 0, 2 * bias)
    if (wanted !== command) stopped++
    tone += (command - tone) * follow
  }
  return { ...course, atStop: stopped / count }
}

export type Verdict =
  | { readonly kind: 'drifts' }
  | { readonly kind: 'settles'; readonly seconds: number }
  | { readonly kind: 'slow' }
  | { readonly kind: 'oscillates' }

/** What the loop does after a head turn of 20° in still air: how good the control is, whatever the sway. */
export function verdictOn(
  { gain, delay }: Pick<PilotInput, 'gain' | 'delay'>,
  plant: Plant,
  time: TimeValues,
): Verdict {
  const used = clamp(gain, 0, 1)
  if (used === 0) return { kind: 'drifts' }
  const { error, setPoint } = fly(
    used,
    clamp(delay, delayRange.min, delayRange.max),
    20,
    () => 0,
    plant,
    time,
    samples(pilotTime),
  )
  const from = Math.round((headTurns.out + headTurns.takes) / pilotStep)
  const to = Math.round(headTurns.back / pilotStep)
  const band = 0.1 * Math.abs(setPoint[to - 1]!)
  if (band === 0) return { kind: 'drifts' }
  let last = from
  let crossings = 0
  for (let i = from; i < to; i++) {
    if (Math.abs(error[i]!) > band) last = i
    if (error[i]! * error[i - 1]! < 0) crossings++
  }
  const restless = last >= to - Math.round(2 / pilotStep)
  if (restless) return { kind: crossings > 3 ? 'oscillates' : 'slow' }
  return { kind: 'settles', seconds: (last - from) * pilotStep }
}

/** Place of `time` [s] in a course. */
export const pilotIndex = (time: number): number => clamp(Math.round(time / pilotStep), 0, samples(pilotTime) - 1)
