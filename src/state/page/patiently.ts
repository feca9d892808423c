/** How long is waited before another try [ms]: a line that comes and goes is soon back, a part that is gone stays away. */
const waits = [300, 1500] as const

const soon = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** How much of the page is on its way. */
export const underway = { parts: 0 }

async function insisted<T>(load: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await load()
    } catch {
      await soon(wait)
    }
  }
  return load()
}

/** What `load` gives, asked again twice where it fails; rejects with what it failed of last. */
export function patiently<T>(load: () => Promise<T>): Promise<T> {
  underway.parts++
  return insisted(load).finally(() => {
    underway.parts--
  })
}
