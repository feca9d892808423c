import { useId } from 'react'
import styles from './Tick.module.css'

interface TickProps {
  readonly text: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Yes or no, on a native check box. */
export function Tick({ text, on, onChange }: TickProps) {
  const id = useId()
  return (
    <div className={styles.tick}>
      <input id={id} type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{text}</label>
    </div>
  )
}
