/** As the tab was left: the address that it had, and the one that opens what was shown. Kept with the tab alone. */
const place = 'counterpull.left'

/** Keep `shown`, the address of what this tab shows; null: nothing that its own address does not say. */
export function keepLeft(shown: string | null): void {
  try {
    if (shown === null) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, JSON.stringify([location.href, shown]))
  } catch {
    // Not kept then: who comes back begins where the address says.
  }
}

/** Whether this page is one that was left and is come back to; one that is loaded anew, or followed a link, is not. */
function isComeBackTo(): boolean {
  const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return how?.type === 'back_forward' || (document as { wasDiscarded?: boolean }).wasDiscarded === true
}

/** What was shown when this page was left, as an address; null where it was not, or is not come back to. */
export function leftHere(): string | null {
  if (!isComeBackTo()) return null
  try {
    const [address, shown] = JSON.parse(sessionStorage.getItem(place) ?? '[]') as unknown[]
    return address === location.href && typeof shown === 'string' ? shown : null
  } catch {
    return null
  }
}
