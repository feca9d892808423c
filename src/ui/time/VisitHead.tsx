import { visitCount } from '../../biomechanics/time/exercise'
import { secondsPerDay } from '../../biomechanics/time/film'
import { endOfVisit } from '../../biomechanics/time/visits'
import { seek } from '../../state/time/player'
import { useSay } from '../kit/useSay'
import timeline from './timeline.module.css'

export const visitNumbers = Array.from({ length: visitCount }, (_, i) => i + 1)

/** The row of visit numbers over a timeline; a press on one goes to the end of its week. */
export function VisitHead({ visit }: { readonly visit: number }) {
  const say = useSay('time')
  return (
    <thead>
      <tr>
        <th scope="col">{say('event')}</th>
        {visitNumbers.map((number) => (
          <th key={number} scope="col">
            <button
              type="button"
              className={timeline.visit}
              aria-pressed={number === visit}
              aria-label={say('goToVisit', { visit: number })}
              onClick={() => seek(endOfVisit(number) * secondsPerDay)}
            >
              {number}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
