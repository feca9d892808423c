import type { CSSProperties } from 'react'
import { useSay } from '../kit/useSay'
import styles from './Dial.module.css'

interface DialProps {
  readonly name: string
  /** 0 to 1 */
  readonly value: number
  readonly color: string
}

/** A half round from nothing to all. */
export function Dial({ name, value, color }: DialProps) {
  const say = useSay('time')
  const percent = Math.round(value * 100)
  const angle = Math.PI * (1 - value)
  return (
    <div className={styles.dial} style={{ '--line': `var(--${color})` } as CSSProperties}>
      <svg viewBox="0 0 100 58" aria-hidden="true">
        <path className={styles.track} d="M10 50a40 40 0 0 1 80 0" pathLength={100} />
        <path className={styles.fill} d="M10 50a40 40 0 0 1 80 0" pathLength={100} strokeDasharray={`${percent} 100`} />
        <line x1={50} y1={50} x2={50 + 32 * Math.cos(angle)} y2={50 - 32 * Math.sin(angle)} />
        <circle cx={50} cy={50} r={3.5} />
      </svg>
      <p>
        {name} <b>{percent}</b>
        <span className="unseen"> {say('ofHundred')}</span>
      </p>
    </div>
  )
}
