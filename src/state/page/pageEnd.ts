const ends = new Set<() => void>()

/** What is opened later than the page, with a sheet or a talk, ends with the page all the same. */
export const untilEnd = (stop: () => void): void => void ends.add(stop)

/** End all that was opened later. */
export function endAll(): void {
  for (const stop of ends) stop()
  ends.clear()
}
