import { useId } from 'react'
import styles from './Radios.module.css'

type Pairs<T> = readonly (readonly [value: T, text: string])[]

interface RadiosProps<T extends string | number> {
  readonly text: string
  /** In order; of a table, as it stands there. */
  readonly options: Pairs<T> | Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
  /** They choose what a sheet shows: their name is only spoken. */
  readonly tabs?: boolean
  /** In rows of so many. */
  readonly columns?: 3 | 4
}

/** `ids` in their order, each with what it is called. */
export const optionsOf = <T extends string | number>(ids: readonly T[], says: (id: T) => string): Pairs<T> =>
  ids.map((id) => [id, says(id)])

const pairsOf = <T extends string | number>(options: RadiosProps<T>['options']): Pairs<T> =>
  Array.isArray(options) ? (options as Pairs<T>) : (Object.entries(options) as unknown as Pairs<T>)

/** One of a few, on native radio buttons. */
export function Radios<T extends string | number>(props: RadiosProps<T>) {
  const { text, options, value, onChange, tabs, columns } = props
  const name = useId()
  return (
    <fieldset className={styles.radios}>
      <legend className={tabs ? 'unseen' : undefined}>{text}</legend>
      <div className={styles.options} data-tabs={tabs} data-columns={columns}>
        {pairsOf(options).map(([option, says]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
