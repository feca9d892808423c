import type { TextId } from '../../words/parts'

/** Whether this document has a place of its own: in a sandboxed frame without allow-same-origin it has none. */
const hasPlace = (): boolean => globalThis.origin !== 'null'

function keeps(): boolean {
  const probe = 'counterpull.probe'
  try {
    localStorage.setItem(probe, '1')
    localStorage.removeItem(probe)
    return true
  } catch {
    return false
  }
}

/**
 * What not every browser, window and frame can do, and how that is found out without trying it. What cannot be done is not
 * offered, or the page says why in one line (`cannot.` and the name).
 */
const able = {
  fullScreen: () => document.fullscreenEnabled === true,
  /** Also needs to be allowed, which is known only when it is tried. */
  clipboard: () => navigator.clipboard?.writeText !== undefined,
  share: () => navigator.share !== undefined,
  print: () => typeof print === 'function',
  recording: () => typeof VideoEncoder !== 'undefined',
  workers: () => typeof Worker !== 'undefined' && hasPlace(),
  windows: () => typeof BroadcastChannel !== 'undefined' && hasPlace(),
  /** A deck is packed into its link. */
  packing: () => typeof CompressionStream !== 'undefined',
  storage: keeps,
  offline: () => isSecureContext && hasPlace() && 'serviceWorker' in navigator,
} as const satisfies Record<string, () => boolean>
export type Capability = keyof typeof able

const known = new Map<Capability, boolean>()

/** Whether this browser can do `what` here; asked once. */
export function can(what: Capability): boolean {
  if (!known.has(what)) known.set(what, able[what]())
  return known.get(what)!
}

/** The text that says why it cannot. */
type Explained<T = TextId<'page'>> = T extends `cannot.${infer C}` ? C : never
export const cannot = <C extends Explained>(what: C): `cannot.${C}` => `cannot.${what}`
