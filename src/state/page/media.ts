const dark = '(prefers-color-scheme: dark)'

/** Each query as the browser answers it: it keeps every one that it is asked, so each is asked once. */
const asked = new Map<string, MediaQueryList>()

function listOf(query: string): MediaQueryList | undefined {
  if (!asked.has(query) && 'matchMedia' in globalThis) asked.set(query, matchMedia(query))
  return asked.get(query)
}

/** Whether the screen and its person are as `query` says, now; false where there is no screen. */
const matches = (query: string): boolean => listOf(query)?.matches ?? false

export const reducedMotion = (): boolean => matches('(prefers-reduced-motion: reduce)')
/** Room for a panel beside the body. */
export const wideScreen = (): boolean => matches('(min-width: 600px) and (min-aspect-ratio: 11 / 10)')
/** Too low for more on the picture than must be. */
export const lowScreen = (): boolean => matches('(max-height: 599px)')
/** So that a page can already ask for what is drawn on it. */
export const smallScreenQuery = '(max-width: 700px)'
export const smallScreen = (): boolean => matches(smallScreenQuery)
export const darkScheme = (): boolean => matches(dark)

const onSide = '(orientation: landscape) and (pointer: coarse)'
/** The shorter side of no phone is longer [px], and of no tablet as short: one whose keyboard opens is no phone. */
const phoneSide = 500
/** A phone that is held on its side. */
export const phoneOnSide = (): boolean => matches(onSide) && Math.min(screen.width, screen.height) < phoneSide

/** Tells when the screen is turned, until what comes back is called. */
export function onTurn(told: () => void): () => void {
  const list = listOf(onSide)
  list?.addEventListener('change', told)
  return () => list?.removeEventListener('change', told)
}

/** Tells when the scheme of the screen changes, until what comes back is called. */
export function onScheme(told: () => void): () => void {
  const list = listOf(dark)
  list?.addEventListener('change', told)
  return () => list?.removeEventListener('change', told)
}

/** Tells when a pixel of the page is made of more or fewer of the screen's, until what comes back is called. */
export function onSharpness(told: () => void): () => void {
  let stop = (): void => {}
  const watch = (): void => {
    // A question about the one that is on now: the answer changes once, whatever comes after it.
    const list = globalThis.matchMedia?.(`(resolution: ${devicePixelRatio}dppx)`)
    const changed = (): void => {
      stop()
      watch()
      told()
    }
    list?.addEventListener('change', changed)
    stop = () => list?.removeEventListener('change', changed)
  }
  watch()
  return () => stop()
}
