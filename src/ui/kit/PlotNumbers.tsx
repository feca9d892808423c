import { type ReactNode, useState } from 'react'
import styles from './PlotNumbers.module.css'
import table from './table.module.css'
import { useSay } from './useSay'
import { plain } from './words'

const tableRows = 9

interface PlotNumbersProps {
  readonly title: string
  readonly unit: string
  readonly x: Float64Array
  readonly xName: string
  readonly lines: readonly { readonly label: string }[]
  /** What line `k` says at place `row`. */
  readonly read: (k: number, row: number) => ReactNode
  /** Under a chart that is played. */
  readonly small?: boolean
}

/** The lines at a few places, for who does not see them. */
export function PlotNumbers({ title, unit, x, xName, lines, read, small = false }: PlotNumbersProps) {
  const say = useSay('page')
  const [open, setOpen] = useState(false)
  const rows = Array.from({ length: tableRows }, (_, i) => Math.round((i * (x.length - 1)) / (tableRows - 1)))
  return (
    <details className={small ? styles.small : styles.numbers} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('inNumbers')}
        <span className="unseen">: {title}</span>
      </summary>
      {open && (
        <table className={table.numbers}>
          <caption>
            {title}, {unit}
          </caption>
          <thead>
            <tr>
              <th scope="col">{xName}</th>
              {lines.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...new Set(rows)].map((row) => (
              <tr key={row}>
                <th scope="row">{plain(Number(x[row]!.toFixed(1)))}</th>
                {lines.map(({ label }, k) => (
                  <td key={label}>{read(k, row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}
