import { useSyncExternalStore } from 'react'
import { useChoices } from '../../state/choices'
import { darkScheme } from '../../state/media'

const query = '(prefers-color-scheme: dark)'
const listen = (told: () => void): (() => void) => {
  const media = matchMedia(query)
  media.addEventListener('change', told)
  return () => media.removeEventListener('change', told)
}

/** Changes whenever the colours of the page do: what is drawn on a canvas has to be drawn again. */
export function useScheme(): string {
  const theme = useChoices((state) => state.theme)
  const dark = useSyncExternalStore(listen, darkScheme)
  return `${theme} ${dark}`
}
