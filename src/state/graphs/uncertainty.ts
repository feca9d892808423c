import type { Body } from '../../anatomy/body'
import type { Scenario } from '../../biomechanics/scenario'
import type { Uncertainty } from '../../biomechanics/uncertainty'
import type { BodiesOrder } from './uncertainty.worker'

type Message =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Uncertainty }
  | { readonly kind: 'failed'; readonly reason: string }

interface Options {
  readonly bodies?: number
  readonly seed?: number
  /** Ends the work and rejects with an AbortError. */
  readonly signal?: AbortSignal
  /** Share done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** The spread of the answer to `scenario` over bodies sampled with the bones of `body`, worked out beside the page so that it stays responsive. */
export function uncertaintyOf(
  body: Body,
  scenario: Scenario,
  { bodies = 1000, seed = 1, signal, onProgress }: Options = {},
): Promise<Uncertainty> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(stopped())
    const worker = new Worker(new URL('./uncertainty.worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => {
      worker.terminate()
      signal?.removeEventListener('abort', stop)
    }
    const stop = (): void => {
      end()
      reject(stopped())
    }
    signal?.addEventListener('abort', stop)
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'progress') return onProgress?.(data.share)
      end()
      if (data.kind === 'done') resolve(data.result)
      else reject(new Error(data.reason))
    }
    worker.onerror = (event) => {
      end()
      reject(new Error(`the worker failed: ${event.message || 'it could not be started'}`))
    }
    // What is only drawn would be heavy to post.
    worker.postMessage({ body: { shape: body.shape, tissue: null }, scenario, bodies, seed } satisfies BodiesOrder)
  })
}

const stopped = (): DOMException => new DOMException('stopped', 'AbortError')
