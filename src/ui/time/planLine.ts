import { type VisitEvent, visitCount } from '../../biomechanics/time/exercise'
import { type Edited, isEarly } from '../../biomechanics/time/plan'
import { firstDeepVisit } from '../../biomechanics/time/visits'
import { say } from '../../state/page/language'

/** An event for a sentence: its name as it begins in the middle of one, and as it is written by itself. */
export function eventNamed(event: VisitEvent): { readonly event: string; readonly written: string } {
  const written = say('time', `${event}Event`)
  return { event: written.toLowerCase(), written }
}

/** What else is to be said: work that is deep is allowed early, and marked; a week may be left empty. */
function moreOf({ plan, outcome }: Edited): string {
  if (outcome.kind === 'added' || outcome.kind === 'moved')
    return isEarly(outcome.visit, outcome.event) ? ` ${say('time', 'deepTooEarly', { first: firstDeepVisit })}` : ''
  if (outcome.kind === 'removed') return plan[outcome.visit - 1]!.length === 0 ? ` ${say('time', 'weekAlone')}` : ''
  return ''
}

/** What came of something that was asked of a plan, in one line. */
export function planLine(edited: Edited): string {
  const { kind, ...values } = edited.outcome
  if (kind === 'same') return ''
  const named = 'event' in values ? eventNamed(values.event) : {}
  return `${say('time', `${kind}Plan`, { count: visitCount, ...values, ...named })}${moreOf(edited)}`
}
