import { seeded } from '../../math/random'
import { type TimeConstantId, type TimeValues, timeConstantIds, timeConstants } from './constants'
import { type Plan, type strategies, type VisitEvent, visitCount } from './exercise'

type Strategy = (typeof strategies)[number]

/** One visit a week, in its middle; the account gives neither dates nor spacing. [days] */
const week = 7
const dayOfVisit = (visit: number): number => week * visit - 3.5
/** The end of the week of a visit; 0 is before the first. */
export const endOfVisit = (visit: number): number => week * visit
export const visitDays = endOfVisit(visitCount)
export const visitStep = 0.25
const count = Math.round(visitDays / visitStep) + 1
/** Nothing deep before this visit: the account's own order. */
export const firstDeepVisit = 4

/** What may be done at a visit, how long it is held [s], and whether it is deep. */
export const visitEvents = {
  ease: { holds: 90, deep: false },
  energy: { holds: 30, deep: false },
  soreSpot: { holds: 300, deep: true },
  focused: { holds: 300, deep: true },
  rest: { holds: 600, deep: false },
} as const satisfies Record<VisitEvent, { holds: number; deep: boolean }>

const sixTimes = (of: (visit: number) => readonly VisitEvent[]): Plan =>
  Array.from({ length: visitCount }, (_, i) => of(i + 1))

/** Three accounts of the same six weeks. Time passes in all of them. */
export const strategyPlans = {
  soreSpot: sixTimes(() => ['soreSpot']),
  wholeSystem: sixTimes((visit) => (visit < firstDeepVisit ? ['ease', 'energy', 'rest'] : ['focused', 'rest'])),
  timeAlone: sixTimes(() => []),
} as const satisfies Record<Strategy, Plan>

/** The sliders that the weeks move, day by day, all 0 to 1. */
export interface VisitCourse {
  readonly threat: Float64Array
  readonly psoas: Float64Array
  readonly reactivity: Float64Array
}

/** Share of its whole effect that something held for `seconds` has: creep. */
export const creepShare = (seconds: number, time: TimeValues): number => 1 - Math.exp(-seconds / time.creepTime)

/**
 * Six weeks of a story rule. Threat ebbs by itself; psoas lengthens by itself, slowly and to half; reactivity follows the
 * two. Each thing done takes a share at once, of which what was held and soft goes again within days. None of the sizes
 * is measured: the rule says what the story says, and cannot test it.
 */
export function visitCourse(plan: Plan, time: TimeValues): VisitCourse {
  const course = {
    threat: new Float64Array(count),
    psoas: new Float64Array(count),
    reactivity: new Float64Array(count),
  }
  const decay = (days: number): number => Math.exp(-visitStep / days)
  const calming = decay(time.naturalCourse)
  const lengthening = decay(time.psoasCourse)
  const following = decay(time.reactivityFollows)
  const recovering = decay(time.recoveryTime)
  const floor = time.naturalFloor * time.startThreat
  let threat = time.startThreat
  let psoas = time.startPsoas
  let reactivity = time.startReactivity
  /** What has been taken for a while only, as shares. */
  let psoasFor = 0
  let reactivityFor = 0
  let visit = 1
  for (let i = 0; i < count; i++) {
    if (i > 0) {
      threat = Math.min(threat, floor) + Math.max(0, threat - floor) * calming
      psoas = Math.min(psoas, 0.5 * time.startPsoas) + Math.max(0, psoas - 0.5 * time.startPsoas) * lengthening
      const drive = 0.5 * (threat / time.startThreat) + 0.5 * (psoas / time.startPsoas)
      const goal = time.startReactivity * drive
      reactivity = goal + (reactivity - goal) * following
      psoasFor *= recovering
      reactivityFor *= recovering
    }
    if (visit <= visitCount && i * visitStep >= dayOfVisit(visit)) {
      for (const event of plan[visit - 1] ?? []) {
        const held = creepShare(visitEvents[event].holds, time)
        if (event === 'ease') {
          threat *= 1 - held * time.easeCalms
          reactivityFor = Math.max(reactivityFor, held * time.easeCalms)
        }
        if (event === 'energy') {
          psoas *= 1 - held * time.energyLengthens
          psoasFor = Math.max(psoasFor, held * time.energyLengthens)
        }
        if (event === 'focused') psoas *= 1 - held * time.focusedLengthens
        if (event === 'soreSpot') reactivityFor = Math.max(reactivityFor, held * time.directQuiets)
        if (event === 'rest') threat *= 1 - held * time.restCalms
      }
      visit++
    }
    course.threat[i] = threat
    course.psoas[i] = psoas * (1 - psoasFor)
    course.reactivity[i] = reactivity * (1 - reactivityFor)
  }
  return course
}

/** Constants of the rule drawn anew within their ranges, `times` times, the same for the same seed. */
export function drawnRules(times: number, seed: number, standard: TimeValues): readonly TimeValues[] {
  const random = seeded(seed)
  const drawn = timeConstantIds.filter((id) => timeConstants[id].group === 'visits')
  return Array.from({ length: times }, () => ({
    ...standard,
    ...(Object.fromEntries(
      drawn.map((id) => [id, timeConstants[id].min + random() * (timeConstants[id].max - timeConstants[id].min)]),
    ) as Partial<Record<TimeConstantId, number>>),
  }))
}

/** Place of `day` in a course. */
export const visitIndex = (day: number): number => Math.min(count - 1, Math.max(0, Math.round(day / visitStep)))
