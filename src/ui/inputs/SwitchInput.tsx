import { createPlugin, useInputContext } from 'leva/plugin'
import { useId } from 'react'

interface Of {
  readonly text: string
}
interface Context {
  readonly value: boolean
  readonly settings: Of
  onUpdate(value: boolean): void
}

function Switch() {
  const { value, settings, onUpdate } = useInputContext<Context>()
  const id = useId()
  return (
    <div className="switch">
      <input id={id} type="checkbox" checked={value} onChange={({ target }) => onUpdate(target.checked)} />
      <label htmlFor={id}>{settings.text}</label>
    </div>
  )
}

/** Yes or no, on a native check box. */
export const switchInput = createPlugin<Of & { start: boolean }, boolean, Of>({
  normalize: ({ start, ...settings }) => ({ value: start, settings }),
  component: Switch,
})
