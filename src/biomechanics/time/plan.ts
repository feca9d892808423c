import { type Plan, type VisitEvent, visitCount, visitEventIds } from './exercise'
import { firstDeepVisit, visitEvents } from './visits'

/** What came of something that was asked of a plan; ui/time/planLine.ts says it. */
export type Outcome =
  | { readonly kind: 'same' | 'beyond' }
  | { readonly kind: 'alone'; readonly visit: number }
  | { readonly kind: 'there' | 'missing' | 'added' | 'removed'; readonly visit: number; readonly event: VisitEvent }
  | { readonly kind: 'moved'; readonly from: number; readonly visit: number; readonly event: VisitEvent }

/** A plan after something was asked of it. What cannot be done leaves the plan as it was. */
export interface Edited {
  readonly plan: Plan
  readonly outcome: Outcome
}

export const hasEvent = (plan: Plan, visit: number, event: VisitEvent): boolean =>
  plan[visit - 1]?.includes(event) ?? false

/** `plan` with the events of one visit in their own order, each once. */
function withVisit(plan: Plan, visit: number, events: readonly VisitEvent[]): Plan {
  const ordered = visitEventIds.filter((id) => events.includes(id))
  return Array.from({ length: visitCount }, (_, i) => (i === visit - 1 ? ordered : (plan[i] ?? [])))
}

const isVisit = (visit: number): boolean => Number.isInteger(visit) && visit >= 1 && visit <= visitCount
const beyond: Outcome = { kind: 'beyond' }

/** Deep work before the visit until which the article waits with it. */
export const isEarly = (visit: number, event: VisitEvent): boolean => visitEvents[event].deep && visit < firstDeepVisit

export function addEvent(plan: Plan, visit: number, event: VisitEvent): Edited {
  if (!isVisit(visit)) return { plan, outcome: beyond }
  if (hasEvent(plan, visit, event)) return { plan, outcome: { kind: 'there', visit, event } }
  return {
    plan: withVisit(plan, visit, [...(plan[visit - 1] ?? []), event]),
    outcome: { kind: 'added', visit, event },
  }
}

export function removeEvent(plan: Plan, visit: number, event: VisitEvent): Edited {
  if (!hasEvent(plan, visit, event)) return { plan, outcome: { kind: 'missing', visit, event } }
  const left = plan[visit - 1]!.filter((id) => id !== event)
  return { plan: withVisit(plan, visit, left), outcome: { kind: 'removed', visit, event } }
}

export function moveEvent(plan: Plan, from: number, to: number, event: VisitEvent): Edited {
  if (!isVisit(to)) return { plan, outcome: beyond }
  if (to === from) return { plan, outcome: { kind: 'same' } }
  if (!hasEvent(plan, from, event)) return { plan, outcome: { kind: 'missing', visit: from, event } }
  if (hasEvent(plan, to, event)) return { plan, outcome: { kind: 'there', visit: to, event } }
  return {
    plan: addEvent(removeEvent(plan, from, event).plan, to, event).plan,
    outcome: { kind: 'moved', from, visit: to, event },
  }
}

/** The week of `visit` without anything done: time alone. */
export function leaveToTime(plan: Plan, visit: number): Edited {
  if (!isVisit(visit)) return { plan, outcome: beyond }
  return { plan: withVisit(plan, visit, []), outcome: { kind: 'alone', visit } }
}

/** The deep work of `plan` that comes before the article's fourth visit. */
export const earlyWork = (plan: Plan): readonly { readonly visit: number; readonly event: VisitEvent }[] =>
  plan.flatMap((events, i) => events.filter((event) => isEarly(i + 1, event)).map((event) => ({ visit: i + 1, event })))
