import type { Body } from '../../anatomy/body'
import type { Scenario } from '../../biomechanics/scenario'
import { sampleBodies } from '../../biomechanics/uncertainty'

export interface BodiesOrder {
  readonly body: Body
  readonly scenario: Scenario
  readonly bodies: number
  readonly seed: number
}

/** Bodies between two messages: often enough to look alive, seldom enough not to slow the work. */
const stride = 50

// Stopping is the page's business: it ends the worker.
self.onmessage = ({ data }: MessageEvent<BodiesOrder>) => {
  try {
    const run = sampleBodies(data.body, data.scenario, data.bodies, data.seed)
    for (let i = 1; ; i++) {
      const next = run.next()
      if (next.done) return self.postMessage({ kind: 'done', result: next.value })
      if (i % stride === 0) self.postMessage({ kind: 'progress', share: next.value })
    }
  } catch (error) {
    self.postMessage({ kind: 'failed', reason: (error as Error).message })
  }
}
