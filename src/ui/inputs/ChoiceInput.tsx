import { createPlugin, useInputContext } from 'leva/plugin'
import { useId } from 'react'

type Option = string | number
interface Of {
  readonly text: string
  readonly options: readonly (readonly [value: Option, text: string])[]
}
interface Context {
  readonly value: Option
  readonly settings: Of
  onUpdate(value: Option): void
}

function Choice() {
  const { value, settings, onUpdate } = useInputContext<Context>()
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{settings.text}</legend>
      <div className="choice-options">
        {settings.options.map(([option, text]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onUpdate(option)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One of a few, on native radio buttons. */
export const choiceInput = createPlugin<Of & { start: Option }, Option, Of>({
  normalize: ({ start, ...settings }) => ({ value: start, settings }),
  component: Choice,
})
