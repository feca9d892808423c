import { type BySide, bothSides, type Side } from '../../anatomy/sides'
import { elementsNamed } from '../elements'
import type { Report } from '../report'
import type { Scenario } from '../scenario'
import { type Banded, banded, type Response } from './bands'
import type { TimeValues } from './constants'
import { type Everyday, everydayAt, everydayOf, everydayTime } from './everyday'
import { type Exercise, type strategies, visitCount } from './exercise'
import {
  headTurns,
  type PilotCourse,
  type Plant,
  pilotCourse,
  pilotIndex,
  pilotStep,
  pilotTime,
  type Verdict,
  verdictOn,
} from './pilot'
import { hand, type PressCourse, pressCourse, pressIndex, pressStep, pressTime, touchLaws } from './pressing'
import { type Moved, movedBy, movedWithout, pushAt, pushScenario, pushTime } from './push'
import { toneFor } from './reflex'
import { tabulate } from './surface'
import { endOfVisit, strategyPlans, type VisitCourse, visitCourse, visitDays, visitIndex } from './visits'

/** Values laid over the scenario that was chosen. */
export type Change = Partial<Scenario>
/** The balance of the chosen body with `change` laid over it. */
export type AskModel = (change: Change) => Report

/** Something that can be played: for each instant, what is asked of the body. The balance of each is found when it is drawn. */
interface Reel {
  /** [s] of playing. */
  readonly duration: number
  /** One press of a step key [s]. */
  readonly step: number
  /** Where playing stops first, and what is shown where nothing shall move by itself [s]. */
  readonly until: number
  readonly still: number
  /** Scenario values that it moves; whoever sets one of them takes over. */
  readonly drives: readonly (keyof Scenario)[]
  at(time: number): Change
}

export interface PilotFilm extends Reel {
  readonly kind: 'pilot'
  readonly course: PilotCourse
  readonly verdict: Verdict
}
export interface PressFilm extends Reel {
  readonly kind: 'press'
  readonly course: PressCourse
  /** The same depth, slowly and fast, to be compared. */
  readonly slow: PressCourse
  readonly fast: PressCourse
}
export interface VisitsFilm extends Reel {
  readonly kind: 'visits'
  readonly course: VisitCourse
  readonly all: Readonly<Record<(typeof strategies)[number], Banded>>
  /** The person's own plan, where there is one. */
  readonly own?: Banded
  /** By how much the sacrum of this body would nod more without either quadratus lumborum [deg]: all there is to move. */
  readonly withoutQuadratus: number
}
/** What six weeks do on one body, whatever day and plan: its answer to the sliders, and the three strategies on it. */
export interface Weeks {
  readonly response: Response
  readonly all: VisitsFilm['all']
}
export interface EverydayFilm extends Reel {
  readonly kind: 'everyday'
  readonly scenario: Of<'everyday'>['scenario']
  readonly everyday: Everyday
  /** Times [s], and nutation of each side there [deg]. */
  readonly times: Float64Array
  readonly nutation: BySide<Float64Array>
  /** What is published, and the model's answer to each, in its own unit. */
  readonly measured: readonly { readonly measure: Everyday['measures'][number]; readonly answer: number }[]
}
export interface PushFilm extends Reel {
  readonly kind: 'push'
  readonly moved: Moved
  /** With all muscles but one, each in turn. */
  readonly without: ReturnType<typeof movedWithout>
}
export type Film = PilotFilm | PressFilm | VisitsFilm | EverydayFilm | PushFilm
type Of<K extends Exercise['kind']> = Extract<Exercise, { kind: K }>

/** Everything by chance in a film comes from this. */
export const filmSeed = 1
/** Rules drawn for the bands of the six visits. */
export const ruleCount = 100
/** A day takes this long [s] when six weeks are played. */
export const secondsPerDay = 0.5

const onBoth = (value: number): BySide<number> => bothSides(() => value)
const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))
const largestPush = 6

/** The body as the pilot steers it: tabled over the tones and pushes of a flight. */
function plantOf(ask: AskModel, base: Scenario, time: TimeValues): Plant {
  const table = tabulate(
    [
      [0, 2 * time.correctionBias, 4],
      [-1, 1, 4],
    ],
    ([tone, push]) => [ask({ piriformisTone: onBoth(tone!), jointPush: pushedBy(base, push!) }).nutation.mean],
  )
  const out = new Float64Array(1)
  return (tone, push) => table([tone, push], out)[0]!
}

/** The pushes of `base` with `push` [N·m] added to each. */
const pushedBy = (base: Scenario, push: number): BySide<number> =>
  bothSides((side) => clamp(base.jointPush[side] + push, -largestPush, largestPush))

function pilotFilm(exercise: Of<'pilot'>, base: Scenario, ask: AskModel, time: TimeValues): PilotFilm {
  const plant = plantOf(ask, base, time)
  const course = pilotCourse({ ...exercise, seed: filmSeed }, plant, time)
  return {
    kind: 'pilot',
    duration: pilotTime,
    step: 10 * pilotStep,
    until: pilotTime,
    still: headTurns.out + 2,
    drives: ['piriformisTone', 'jointPush'],
    course,
    verdict: verdictOn(exercise, plant, time),
    at: (t) => {
      const i = pilotIndex(t)
      return { piriformisTone: onBoth(course.tone[i]!), jointPush: pushedBy(base, course.push[i]!) }
    },
  }
}

function pressFilm(exercise: Of<'press'>, base: Scenario, ask: AskModel, time: TimeValues): PressFilm {
  const { muscle, side, touch, depth } = exercise
  const tone = muscle === 'piriformis' ? 'piriformisTone' : 'psoasTone'
  const threat = base.perceivedThreat
  const active = (activation: number): Change => ({
    [tone]: { ...base[tone], [side]: clamp(toneFor(activation, threat), 0, 1) } as Record<Side, number>,
  })
  const table = tabulate([[0, 1, 4]], ([activation]) => [ask(active(activation!)).muscles[muscle]![side].strain])
  const out = new Float64Array(1)
  const stretch = (activation: number): number => table([activation], out)[0]!
  const asked = { depth: clamp(depth, 0, 1), threat, tone: base[tone][side] }
  const coursed = (way: Of<'press'>['touch']): PressCourse => pressCourse({ ...asked, touch: way }, stretch, time)
  const course = coursed(touch)
  return {
    kind: 'press',
    duration: pressTime,
    step: 25 * pressStep,
    until: pressTime,
    still: Math.min(hand.goes, hand.comes + touchLaws[touch].takes + 0.2),
    drives: [tone],
    course,
    slow: touch === 'slow' ? course : coursed('slow'),
    fast: touch === 'fast' ? course : coursed('fast'),
    at: (t) => active(course.activation[pressIndex(t)]!),
  }
}

/** What the body answers to the sliders of the six weeks, tabled. */
function responseOf(ask: AskModel): Response {
  return tabulate(
    [
      [0, 1, 5],
      [0, 0.25, 6],
      [0, 1, 5],
    ],
    ([threat, psoas, reactivity]) => {
      const { muscles, change } = ask(visited(threat!, psoas!, reactivity!))
      return [muscles.piriformis!.right.force, change.nutation.mean]
    },
  )
}

const visited = (threat: number, psoas: number, reactivity: number): Change => ({
  perceivedThreat: threat,
  psoasShortening: onBoth(psoas),
  piriformisReactivity: onBoth(reactivity),
})

/** The three strategies on the body that `ask` balances: lines and bands. */
export function weeksOf(ask: AskModel, time: TimeValues): Weeks {
  const response = responseOf(ask)
  const one = (id: keyof typeof strategyPlans): Banded => banded(strategyPlans[id], response, time, ruleCount, filmSeed)
  const all = { soreSpot: one('soreSpot'), wholeSystem: one('wholeSystem'), timeAlone: one('timeAlone') }
  return { response, all }
}

function visitsFilm(
  { strategy, visit, plan }: Of<'visits'>,
  base: Scenario,
  ask: AskModel,
  { response, all }: Weeks,
  time: TimeValues,
): VisitsFilm {
  const off = [...base.off, ...(elementsNamed('quadratusLumborum') ?? [])]
  const course = visitCourse(plan ?? strategyPlans[strategy], time)
  const shown = endOfVisit(clamp(Math.round(visit), 0, visitCount)) * secondsPerDay
  return {
    kind: 'visits',
    duration: visitDays * secondsPerDay,
    step: secondsPerDay,
    until: shown,
    still: shown,
    drives: ['perceivedThreat', 'psoasShortening', 'piriformisReactivity'],
    course,
    all,
    withoutQuadratus: ask({ off }).nutation.mean - ask({}).nutation.mean,
    ...(plan && { own: banded(plan, response, time, ruleCount, filmSeed) }),
    at: (t) => {
      const i = visitIndex(t / secondsPerDay)
      return visited(course.threat[i]!, course.psoas[i]!, course.reactivity[i]!)
    },
  }
}

/** The chart of an everyday scenario has this many points. */
const everydayPoints = 57

/** Where an everyday scenario is shown when nothing shall move by itself [s]: at its end, where it is said best there. */
const stillOf: Partial<Record<Of<'everyday'>['scenario'], number>> = { stride: 1, standUp: 4, breathe: 2 }

function everydayFilm({ scenario }: Of<'everyday'>, base: Scenario, ask: AskModel, time: TimeValues): EverydayFilm {
  const everyday = everydayOf(time, base.extensorsOnSacrum)[scenario]
  const duration = everydayTime(everyday)
  const times = Float64Array.from({ length: everydayPoints }, (_, i) => (i * duration) / (everydayPoints - 1))
  const reports = Array.from(times, (t) => ask(everydayAt(everyday, t)).nutation)
  return {
    kind: 'everyday',
    duration,
    step: 0.25,
    until: duration,
    still: stillOf[scenario] ?? duration,
    drives: ['posture', 'hipFlexion', 'hipAdduction', 'hipRotation', 'jointPush', 'trunkLean', 'seatLoad'],
    scenario,
    everyday,
    times,
    nutation: bothSides((side) => Float64Array.from(reports, (nutation) => nutation[side])),
    measured: everyday.measures.map((measure) => ({
      measure,
      answer: measure.of((t) => ask(everydayAt(everyday, t))),
    })),
    at: (t) => everydayAt(everyday, t),
  }
}

function pushFilm({ state = 'muscles', on = 'both', without }: Of<'push'>, ask: AskModel): PushFilm {
  return {
    kind: 'push',
    duration: pushTime,
    step: 0.25,
    until: pushTime,
    still: pushTime / 2,
    drives: ['off', 'piriformisReactivity', 'jointPush'],
    moved: movedBy(on, ask),
    without: movedWithout(on, ask),
    at: (t) => pushScenario(state, on, pushAt(t), without),
  }
}

/** The film of `exercise` on the chosen body. `weeks` is asked only where the six visits are played. */
export function filmOf(
  exercise: Exercise,
  base: Scenario,
  ask: AskModel,
  time: TimeValues,
  weeks: () => Weeks = () => weeksOf(ask, time),
): Film {
  switch (exercise.kind) {
    case 'pilot':
      return pilotFilm(exercise, base, ask, time)
    case 'press':
      return pressFilm(exercise, base, ask, time)
    case 'visits':
      return visitsFilm(exercise, base, ask, weeks(), time)
    case 'everyday':
      return everydayFilm(exercise, base, ask, time)
    case 'push':
      return pushFilm(exercise, ask)
  }
}
