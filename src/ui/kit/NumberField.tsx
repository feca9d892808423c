import { type ComponentProps, useState } from 'react'
import { typedNumber } from './typedNumber'
import { plain } from './words'

interface NumberFieldProps extends Pick<ComponentProps<'input'>, 'id' | 'className' | 'disabled'> {
  readonly value: number
  readonly min: number
  readonly max: number
  /** Told once the field is left, or at Enter: the nearest that is allowed. What is no number changes nothing. */
  readonly onValue: (value: number) => void
}

/** A number to type in any way that one is written; the field of the browser takes its own language's alone. */
export function NumberField({ value, min, max, onValue, ...others }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const commit = (): void => {
    const read = typedNumber(draft ?? '')
    setDraft(null)
    if (!Number.isNaN(read)) onValue(Math.min(max, Math.max(min, read)))
  }
  return (
    <input
      {...others}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? plain(value)}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit()
      }}
    />
  )
}
