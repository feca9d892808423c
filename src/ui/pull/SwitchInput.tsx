import { createPlugin, useInputContext } from 'leva/plugin'
import { Tick } from '../kit/Tick'

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
  return <Tick {...settings} on={value} onChange={onUpdate} />
}

/** Yes or no, on a native check box. */
export const switchInput = createPlugin<Of & { start: boolean }, boolean, Of>({
  normalize: ({ start, ...settings }) => ({ value: start, settings }),
  component: Switch,
})
