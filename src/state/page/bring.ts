import { say } from './language'
import { notify } from './notices'
import { patiently } from './patiently'
import { isReplaced, offerUpdate } from './update'

/** Offer the newer version that has taken the place of this one; gives the line for who waits for a part of this one. */
function offered(): 'replaced' {
  offerUpdate((reload) => reload())
  return 'replaced'
}

/**
 * What `load`, a part of the page that comes when it is needed, gives. Rejects with one line for the person who waits for it,
 * where it cannot be had.
 */
export async function bring<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await patiently(load)
  } catch (error) {
    throw new Error(say('page', (await isReplaced()) ? offered() : 'notBrought'), { cause: error })
  }
}

/** The same where nobody waits for an answer: what cannot be had is said on the page, and undefined comes back. */
export async function bringOrSay<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await bring(load)
  } catch (error) {
    notify('brought', (error as Error).message)
    return undefined
  }
}

/** For a component that the rest can do without: nothing stands in its place, and the page says that something is missing. */
export const orNothing = async <T>(load: () => Promise<T>): Promise<{ default: T }> => ({
  // What draws nothing may stand for any component, whatever that is given.
  default: (await bringOrSay(load)) ?? ((() => null) as unknown as T),
})
