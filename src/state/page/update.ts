import { create } from 'zustand'

/** Takes the newer version; `reload` loads the page again as it is at that moment. */
type Take = (reload: () => void) => void

/** A newer version is there; `use` goes over to it. Null: this is the newest. */
export const useUpdate = create<{ readonly use: Take | null }>(() => ({ use: null }))

export const offerUpdate = (use: Take): void => useUpdate.setState({ use })
export const declineUpdate = (): void => useUpdate.setState({ use: null })

/** How long the server is waited for [ms]: somebody waits for the answer. */
const longest = 5000

const beginningOf = (page: Document): string | undefined =>
  page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? undefined

/** Whether the server has a page that begins otherwise than this one: parts of this one may then be gone. */
export async function isReplaced(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(longest) })
    if (!answer.ok) return false
    const there = beginningOf(new DOMParser().parseFromString(await answer.text(), 'text/html'))
    return there !== undefined && there !== beginningOf(document)
  } catch {
    // No line, or no window: nothing is known of another.
    return false
  }
}
