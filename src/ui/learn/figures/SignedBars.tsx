import type { CSSProperties } from 'react'
import text from '../../kit/text.module.css'
import styles from './Bars.module.css'

interface SignedBarsProps {
  readonly bars: readonly { readonly name: string; readonly value: number; readonly says: string }[]
  readonly max: number
  /** What is meant by left of zero, and right of it. */
  readonly ends: readonly [string, string]
}

/** Bars to both sides of zero. */
export function SignedBars({ bars, max, ends }: SignedBarsProps) {
  return (
    <>
      <p className={`${text.aside} ${styles.ends}`} aria-hidden="true">
        <span>← {ends[0]}</span>
        <span>{ends[1]} →</span>
      </p>
      <ul className={styles.bars} data-signed>
        {bars.map(({ name, value, says }) => {
          const size = Math.min(1, Math.abs(value) / max) / 2
          return (
            <li
              key={name}
              data-way={value < 0 ? 'left' : 'right'}
              style={{ '--from': value < 0 ? 0.5 - size : 0.5, '--size': size } as CSSProperties}
            >
              <span>{name}</span>
              <span className={styles.says}>{says}</span>
              <span className={styles.bar} aria-hidden="true" />
            </li>
          )
        })}
      </ul>
    </>
  )
}
