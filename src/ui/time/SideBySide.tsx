import type { CSSProperties } from 'react'
import { type Banded, visitQuantities } from '../../biomechanics/time/bands'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { quantities } from './quantities'
import styles from './SideBySide.module.css'

interface OneOf {
  readonly name: string
  readonly color: string
  readonly lines: Banded
}

/** Two plans at one day: what the rule says of each, and whether its spread lets them be told apart. */
export function SideBySide({ day, plans }: { readonly day: number; readonly plans: readonly [OneOf, OneOf] }) {
  const say = useSay('time')
  const [a, b] = plans
  return (
    <table className={`${table.numbers} ${styles.plans}`}>
      <caption>{say('sideBySide')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{say('quantity')}</span>
          </th>
          {plans.map(({ name, color }) => (
            <th key={name} scope="col" style={{ '--line': `var(--${color})` } as CSSProperties}>
              {name}
            </th>
          ))}
          <th scope="col">{say('bands')}</th>
        </tr>
      </thead>
      <tbody>
        {visitQuantities.map((id) => {
          const { scale, format } = quantities[id]
          const read = (lines: Banded['line']): string => format(scale * lines[id][day]!)
          const apart = a.lines.low[id][day]! > b.lines.high[id][day]! || b.lines.low[id][day]! > a.lines.high[id][day]!
          return (
            <tr key={id}>
              <th scope="row">
                {say(`${id}Short`)} <span className={text.unit}>{say(`${id}Unit`)}</span>
              </th>
              {plans.map(({ name, lines }) => (
                <td key={name}>
                  <b>{read(lines.line)}</b>{' '}
                  <span className={`${text.unit} ${styles.range}`}>
                    {say('range', { low: read(lines.low), high: read(lines.high) })}
                  </span>
                </td>
              ))}
              <td>{say(apart ? 'apart' : 'overlap')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
