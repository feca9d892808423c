import { useId } from 'react'

interface RadiosProps {
  readonly text: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of a few, on native radio buttons, as in the control panel. */
export function Radios({ text, options, value, onChange }: RadiosProps) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{text}</legend>
      <div className="choice-options">
        {options.map(([option, says]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
