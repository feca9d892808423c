import { LevaPanel, useControls, useCreateStore } from 'leva'
import type { CustomInput } from 'leva/plugin'
import { useEffect } from 'react'
import { type Choices, useChoices } from '../../state/page/choices'
import { levaTheme } from './levaTheme'

/** One control: the leva input that shows it, and where its value stands in the choices. */
export interface Control {
  readonly input: CustomInput<unknown>
  readonly read: (choices: Choices) => unknown
}
export type PanelControls = Readonly<Record<string, Control>>

/** A leva panel of our inputs, kept equal to the store: by the person through the inputs, by all else through here. */
export function Panel({ controls }: { readonly controls: PanelControls }) {
  const store = useCreateStore()
  const [, set] = useControls(
    () => Object.fromEntries(Object.entries(controls).map(([key, { input }]) => [key, input])),
    { store },
    [],
  )
  useEffect(() => {
    const update = (choices: Choices) =>
      set(Object.fromEntries(Object.entries(controls).map(([key, { read }]) => [key, read(choices) as never])))
    update(useChoices.getState())
    return useChoices.subscribe(update)
  }, [controls, set])
  return <LevaPanel store={store} fill flat titleBar={false} hideCopyButton theme={levaTheme} />
}
