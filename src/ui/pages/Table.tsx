import type { ReactNode } from 'react'
import prose from './prose.module.css'

interface TableProps {
  readonly caption?: string
  readonly columns: readonly string[]
  /** The first cell of a row is its head. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A table of a page to read. */
export const Table = ({ caption, columns, rows }: TableProps) => (
  <table className={prose.table}>
    {caption && <caption>{caption}</caption>}
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells: [head, ...cells] }) => (
        <tr key={key}>
          <th scope="row">{head}</th>
          {cells.map((cell, i) => (
            <td key={columns[i + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
