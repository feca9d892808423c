import { useId } from 'react'
import styles from './Range.module.css'

interface RangeProps {
  readonly text: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  /** As shown beside it, and as spoken. */
  readonly shown: string
  readonly spoken: string
  readonly onChange: (value: number) => void
}

/** A setting of an exercise, on a native slider. */
export function Range({ text, min, max, step, value, shown, spoken, onChange }: RangeProps) {
  const id = useId()
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{text}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={spoken}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output htmlFor={id}>{shown}</output>
    </div>
  )
}
