import { useId } from 'react'

interface OptionsProps<T extends string> {
  readonly text: string
  readonly options: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, on native radio buttons; looks like its siblings in the leva panels. */
export function Options<T extends string>({ text, options, value, onChange }: OptionsProps<T>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{text}</legend>
      <div className="choice-options">
        {(Object.entries(options) as [T, string][]).map(([option, label]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface TickProps {
  readonly text: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Yes or no, on a native check box. */
export function Tick({ text, on, onChange }: TickProps) {
  const id = useId()
  return (
    <div className="switch">
      <input id={id} type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{text}</label>
    </div>
  )
}
