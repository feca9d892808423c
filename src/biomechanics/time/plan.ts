import { type Plan, type VisitEvent, visitCount, visitEventIds } from './exercise'
import { firstDeepVisit, visitEvents } from './visits'

/** A plan after something was asked of it, and one line about it. What cannot be done leaves the plan as it was. */
export interface Edited {
  readonly plan: Plan
  readonly says: string
}

export const hasEvent = (plan: Plan, visit: number, event: VisitEvent): boolean =>
  plan[visit - 1]?.includes(event) ?? false

/** `plan` with the events of one visit in their own order, each once. */
function withVisit(plan: Plan, visit: number, events: readonly VisitEvent[]): Plan {
  const ordered = visitEventIds.filter((id) => events.includes(id))
  return Array.from({ length: visitCount }, (_, i) => (i === visit - 1 ? ordered : (plan[i] ?? [])))
}

const isVisit = (visit: number): boolean => Number.isInteger(visit) && visit >= 1 && visit <= visitCount
const beyond = `There are ${visitCount} visits, 1 to ${visitCount}.`
const nameOf = (event: VisitEvent): string => visitEvents[event].name
const there = (visit: number, event: VisitEvent): string =>
  `Visit ${visit} has it already: ${nameOf(event).toLowerCase()} is done once a visit at most.`
/** Allowed, and marked. */
const early = (visit: number, event: VisitEvent): string =>
  isEarly(visit, event) ? ` Deep: the article waits until visit ${firstDeepVisit}.` : ''

/** Deep work before the visit until which the article waits with it. */
export const isEarly = (visit: number, event: VisitEvent): boolean => visitEvents[event].deep && visit < firstDeepVisit

export function addEvent(plan: Plan, visit: number, event: VisitEvent): Edited {
  if (!isVisit(visit)) return { plan, says: beyond }
  if (hasEvent(plan, visit, event)) return { plan, says: there(visit, event) }
  return {
    plan: withVisit(plan, visit, [...(plan[visit - 1] ?? []), event]),
    says: `${nameOf(event)} added to visit ${visit}.${early(visit, event)}`,
  }
}

export function removeEvent(plan: Plan, visit: number, event: VisitEvent): Edited {
  if (!hasEvent(plan, visit, event)) return { plan, says: `Visit ${visit} has no ${nameOf(event).toLowerCase()}.` }
  const left = plan[visit - 1]!.filter((id) => id !== event)
  const alone = left.length === 0 ? ' That week is left to time alone.' : ''
  return { plan: withVisit(plan, visit, left), says: `${nameOf(event)} taken out of visit ${visit}.${alone}` }
}

export function moveEvent(plan: Plan, from: number, to: number, event: VisitEvent): Edited {
  if (!isVisit(to)) return { plan, says: beyond }
  if (to === from) return { plan, says: '' }
  if (!hasEvent(plan, from, event)) return { plan, says: removeEvent(plan, from, event).says }
  if (hasEvent(plan, to, event)) return { plan, says: there(to, event) }
  return {
    plan: addEvent(removeEvent(plan, from, event).plan, to, event).plan,
    says: `${nameOf(event)} moved from visit ${from} to visit ${to}.${early(to, event)}`,
  }
}

/** The week of `visit` without anything done: time alone. */
export function leaveToTime(plan: Plan, visit: number): Edited {
  if (!isVisit(visit)) return { plan, says: beyond }
  return { plan: withVisit(plan, visit, []), says: `Visit ${visit} is left to time alone.` }
}

/** The deep work of `plan` that comes before the article's fourth visit. */
export const earlyWork = (plan: Plan): readonly { readonly visit: number; readonly event: VisitEvent }[] =>
  plan.flatMap((events, i) => events.filter((event) => isEarly(i + 1, event)).map((event) => ({ visit: i + 1, event })))
