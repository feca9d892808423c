import { useSyncExternalStore } from 'react'
import { useChoices } from '../../state/page/choices'
import { darkScheme, onScheme } from '../../state/page/media'

/** Changes whenever the colours of the page do: what is drawn on a canvas has to be drawn again. */
export function useScheme(): string {
  const theme = useChoices((state) => state.theme)
  const dark = useSyncExternalStore(onScheme, darkScheme)
  return `${theme} ${dark}`
}
