import type { CSSProperties } from 'react'
import { type Banded, visitQuantities } from '../../biomechanics/time/bands'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import styles from './SideBySide.module.css'
import { quantities } from './visitWords'

interface OneOf {
  readonly name: string
  readonly color: string
  readonly lines: Banded
}

/** Two plans at one day: what the rule says of each, and whether its spread lets them be told apart. */
export function SideBySide({ day, plans }: { readonly day: number; readonly plans: readonly [OneOf, OneOf] }) {
  const [a, b] = plans
  return (
    <table className={`${table.numbers} ${styles.plans}`}>
      <caption>Side by side, at the mark (nine in ten of the rules)</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Quantity</span>
          </th>
          {plans.map(({ name, color }) => (
            <th key={name} scope="col" style={{ '--line': `var(--${color})` } as CSSProperties}>
              {name}
            </th>
          ))}
          <th scope="col">Bands</th>
        </tr>
      </thead>
      <tbody>
        {visitQuantities.map((id) => {
          const { short, unit, scale, format } = quantities[id]
          const read = (lines: Banded['line']): string => format(scale * lines[id][day]!)
          const apart = a.lines.low[id][day]! > b.lines.high[id][day]! || b.lines.low[id][day]! > a.lines.high[id][day]!
          return (
            <tr key={id}>
              <th scope="row">
                {short} <span className={text.unit}>{unit}</span>
              </th>
              {plans.map(({ name, lines }) => (
                <td key={name}>
                  <b>{read(lines.line)}</b>{' '}
                  <span className={`${text.unit} ${styles.range}`}>
                    {read(lines.low)} to {read(lines.high)}
                  </span>
                </td>
              ))}
              <td>{apart ? 'apart' : 'overlap'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
