import type { CSSProperties } from 'react'
import styles from './Bars.module.css'

export interface Bar {
  readonly name: string
  readonly value: number
  /** The other end of a range. */
  readonly to?: number
  readonly says: string
  readonly color?: string
}

/** Bars from zero; a range is drawn paler beyond its lower end. */
export function Bars({ bars, max }: { readonly bars: readonly Bar[]; readonly max: number }) {
  return (
    <ul className={styles.bars}>
      {bars.map(({ name, value, to = value, says, color }) => (
        <li
          key={name}
          style={{ '--low': value / max, '--high': to / max, ...(color && { '--bar': color }) } as CSSProperties}
        >
          <span>{name}</span>
          <span className={styles.bar} aria-hidden="true" />
          <span className={styles.says}>{says}</span>
        </li>
      ))}
    </ul>
  )
}
