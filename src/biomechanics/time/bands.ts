import type { TimeValues } from './constants'
import type { Plan } from './exercise'
import { drawnRules, type VisitCourse, visitCourse, visitDays, visitIndex } from './visits'

/** What the six visits are drawn by: the sliders of the rule, and what the body answers to them. */
export const visitQuantities = ['tension', 'nutation', 'psoas', 'threat'] as const
export type VisitQuantity = (typeof visitQuantities)[number]

/** Force of the right piriformis [N] and change of nutation [deg] for threat, psoas shortening and reactivity, 0 to 1 each. */
export type Response = (at: readonly number[], out: Float64Array) => Float64Array

/** One line a quantity, a value a day. */
export type BandLines = Readonly<Record<VisitQuantity, Float64Array>>
export interface Banded {
  readonly line: BandLines
  readonly low: BandLines
  readonly high: BandLines
}

export const dayCount = visitDays + 1
const out = new Float64Array(2)

function linesOf(course: VisitCourse, response: Response): BandLines {
  const make = (): Float64Array => new Float64Array(dayCount)
  const lines = { tension: make(), nutation: make(), psoas: make(), threat: make() }
  for (let day = 0; day < dayCount; day++) {
    const i = visitIndex(day)
    lines.threat[day] = course.threat[i]!
    lines.psoas[day] = course.psoas[i]!
    response([course.threat[i]!, course.psoas[i]!, course.reactivity[i]!], out)
    lines.tension[day] = out[0]!
    lines.nutation[day] = out[1]!
  }
  return lines
}

/**
 * The lines of a plan, and between which values nine in ten of `times` rules lie whose constants are drawn from their
 * ranges. The spread is that of the invented rule, not of people.
 */
export function banded(plan: Plan, response: Response, time: TimeValues, times: number, seed: number): Banded {
  const all = drawnRules(times, seed, time).map((rule) => linesOf(visitCourse(plan, rule), response))
  const at = (share: number): BandLines =>
    Object.fromEntries(
      visitQuantities.map((id) => [
        id,
        Float64Array.from({ length: dayCount }, (_, day) => {
          const sorted = Float64Array.from(all, (lines) => lines[id][day]!).sort()
          return sorted[Math.round(share * (sorted.length - 1))]!
        }),
      ]),
    ) as unknown as BandLines
  return { line: linesOf(visitCourse(plan, time), response), low: at(0.05), high: at(0.95) }
}
