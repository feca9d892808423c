import { createPlugin, useInputContext } from 'leva/plugin'
import { Radios } from '../kit/Radios'

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
  return <Radios {...settings} value={value} onChange={onUpdate} />
}

/** One of a few, on native radio buttons. */
export const choiceInput = createPlugin<Of & { start: Option }, Option, Of>({
  normalize: ({ start, ...settings }) => ({ value: start, settings }),
  component: Choice,
})
