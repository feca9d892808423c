/** The page could not start: the line that index.html has for that, which needs nothing more to come, and the reason. */
export function unstarted(error: unknown): void {
  const line = document.getElementById('unstarted')
  if (!line) return
  line.dataset.now = ''
  line.append(` (${error instanceof Error ? error.message : String(error)})`)
}
