import { type KeyboardEvent, useState } from 'react'
import { type Plan, type strategies, type VisitEvent, visitEventIds } from '../../biomechanics/time/exercise'
import {
  addEvent,
  type Edited,
  earlyWork,
  hasEvent,
  isEarly,
  leaveToTime,
  moveEvent,
  removeEvent,
} from '../../biomechanics/time/plan'
import { firstDeepVisit, strategyPlans } from '../../biomechanics/time/visits'
import { planVisits } from '../../state/page/undo'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Marked } from '../kit/Marked'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { GradeNote } from './GradeNote'
import styles from './OwnPlan.module.css'
import { eventNamed, planLine } from './planLine'
import timeline from './timeline.module.css'
import { useLane } from './useLane'
import { VisitHead, visitNumbers } from './VisitHead'

/** Moves the focus from the cell in `from` by rows and visits, as far as the table goes. */
function focusBy(from: HTMLElement, rows: number, columns: number): void {
  const lanes = [...(from.closest('tbody')?.rows ?? [])]
  const cell = from.closest('td')!
  const row = lanes[lanes.indexOf(cell.parentElement as HTMLTableRowElement) + rows]
  row?.cells[cell.cellIndex + columns]?.querySelector('button')?.focus()
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

interface LaneProps {
  readonly plan: Plan
  readonly event: VisitEvent
  readonly visit: number
  readonly edit: (edited: Edited) => void
}

/** One kind of event along the six visits: press to add or take out, drag or Shift and an arrow to move. */
function Lane({ plan, event, visit: now, edit }: LaneProps) {
  const say = useSay('time')
  const name = say(`${event}Event`)
  const lane = useLane((from, to) => edit(moveEvent(plan, from, to, event)))
  const onKey = (visit: number, there: boolean) => (pressed: KeyboardEvent<HTMLButtonElement>) => {
    const [rows, columns] = arrows[pressed.key] ?? [0, 0]
    const cell = pressed.currentTarget
    if (there && pressed.key === 'Delete') edit(removeEvent(plan, visit, event))
    else if (rows === 0 && columns === 0) return
    else if (!pressed.shiftKey) focusBy(cell, rows, columns)
    else if (there && columns !== 0) {
      const edited = moveEvent(plan, visit, visit + columns, event)
      edit(edited)
      if (edited.plan !== plan) focusBy(cell, 0, columns)
    }
    pressed.preventDefault()
  }
  return (
    <tr title={say(`${event}EventSays`)}>
      <th scope="row">
        {name} <span className={`${text.unit} ${styles.kind}`}>{say(`${event}Lasts`)}</span>
      </th>
      {visitNumbers.map((visit) => {
        const there = hasEvent(plan, visit, event)
        const early = there && isEarly(visit, event)
        return (
          <td key={visit} data-visit={visit} data-now={visit === now} data-over={visit === lane.over}>
            <button
              type="button"
              className={styles.event}
              aria-pressed={there}
              aria-label={say(early ? 'atEarlyVisit' : 'atVisit', { event: name, visit, first: firstDeepVisit })}
              data-early={early}
              {...(there && { 'aria-keyshortcuts': 'Shift+ArrowLeft Shift+ArrowRight Delete' })}
              {...(there && lane.handlersFor(visit))}
              onClickCapture={lane.onClickCapture}
              onKeyDown={onKey(visit, there)}
              onClick={() => edit((there ? removeEvent : addEvent)(plan, visit, event))}
            >
              <span aria-hidden="true">{early ? '!' : there ? '' : '+'}</span>
            </button>
          </td>
        )
      })}
    </tr>
  )
}

/** A week in which nothing is done; a press empties it. */
function TimeAlone({ plan, visit: now, edit }: Omit<LaneProps, 'event'>) {
  const say = useSay('time')
  return (
    <tr title={say('timeAloneSays')}>
      <th scope="row">{say('timeAlone')}</th>
      {visitNumbers.map((visit) => {
        const alone = (plan[visit - 1] ?? []).length === 0
        return (
          <td key={visit} data-now={visit === now}>
            <button
              type="button"
              className={`${styles.event} ${styles.alone}`}
              aria-pressed={alone}
              aria-label={say('atVisit', { event: say('timeAlone'), visit })}
              onKeyDown={(pressed) => {
                const [rows, columns] = arrows[pressed.key] ?? [0, 0]
                if (rows === 0 && columns === 0) return
                focusBy(pressed.currentTarget, rows, columns)
                pressed.preventDefault()
              }}
              onClick={() => edit(leaveToTime(plan, visit))}
            >
              <span aria-hidden="true">{alone ? '→' : '○'}</span>
            </button>
          </td>
        )
      })}
    </tr>
  )
}

function Early({ plan }: { readonly plan: Plan }) {
  const say = useSay('time')
  const early = earlyWork(plan)
  if (early.length === 0) return null
  const list = early.map(({ visit, event }) => say('earlyAt', { ...eventNamed(event), visit })).join(', ')
  return (
    <GradeNote grade="contested">
      <Marked text={say('earlyWork', { first: firstDeepVisit, list })} />
    </GradeNote>
  )
}

interface OwnPlanProps {
  readonly plan: Plan
  readonly visit: number
  /** The strategy beside it. */
  readonly strategy: (typeof strategies)[number]
}

/** The person's own plan of the six visits, to be changed in place. */
export function OwnPlan({ plan, visit, strategy }: OwnPlanProps) {
  const say = useSay('time')
  const [said, setSaid] = useState('')
  const edit = (edited: Edited): void => {
    setSaid(planLine(edited))
    if (edited.plan !== plan) planVisits(edited.plan)
  }
  const name = say(`${strategy}Strategy`)
  const copy = (): void => {
    planVisits(strategyPlans[strategy])
    setSaid(say('copied', { strategy: name }))
  }
  return (
    <section className={styles.plan} aria-label={say('ownPlan')}>
      <table className={`${table.numbers} ${timeline.timeline}`}>
        <caption>{say('ownPlanCaption')}</caption>
        <VisitHead visit={visit} />
        <tbody>
          {visitEventIds.map((event) => (
            <Lane key={event} {...{ plan, event, visit, edit }} />
          ))}
          <TimeAlone {...{ plan, visit, edit }} />
        </tbody>
      </table>
      <p className={styles.said} role="status">
        {said || say('planHow')}
      </p>
      <Early plan={plan} />
      <Acts>
        <Button onClick={copy}>{say('copyOf', { strategy: name })}</Button>
        <Button onClick={() => planVisits(null)}>{say('putPlanAway')}</Button>
      </Acts>
    </section>
  )
}
