/** Each query as the browser answers it: it keeps every one that it is asked, so each is asked once. */
const asked = new Map<string, MediaQueryList>()

/** Whether the screen and its person are as `query` says, now; false where there is no screen. */
function matches(query: string): boolean {
  if (!globalThis.matchMedia) return false
  const list = asked.get(query) ?? matchMedia(query)
  asked.set(query, list)
  return list.matches
}

export const reducedMotion = (): boolean => matches('(prefers-reduced-motion: reduce)')
export const darkScheme = (): boolean => matches('(prefers-color-scheme: dark)')
/** Room for a panel beside the body. */
export const wideScreen = (): boolean => matches('(min-width: 901px)')
export const smallScreen = (): boolean => matches('(max-width: 700px)')
