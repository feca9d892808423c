import { createPlugin, useInputContext } from 'leva/plugin'
import { nameOfParameter, parameterRows } from '../kit/words'
import { ParameterSlider, type SliderOf } from './ParameterSlider'

interface Context {
  readonly value: number
  readonly settings: SliderOf
  onUpdate(value: number): void
}

function Slider() {
  const { value, settings, onUpdate } = useInputContext<Context>()
  return <ParameterSlider {...settings} value={value} onUpdate={onUpdate} />
}

/** A parameter on a native range input. `start`, because leva keeps the name `value` for itself. */
export const slider = createPlugin<SliderOf & { start: number }, number, SliderOf>({
  normalize: ({ start, ...settings }) => ({ value: start, settings }),
  // Only what the table accepts reaches the store; leva keeps the value before otherwise.
  sanitize: (value: unknown, { parameter }: SliderOf) => {
    const { min, max } = parameterRows[parameter]
    if (typeof value !== 'number' || !(value >= min && value <= max)) throw new RangeError(nameOfParameter(parameter))
    return value
  },
  component: Slider,
})
