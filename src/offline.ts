import { Workbox } from 'workbox-window'
import { can } from './state/page/capabilities'
import { offerUpdate } from './state/page/update'

/**
 * From now on the page also opens without a network. A newer version waits until the person asks for it: nothing reloads
 * by itself. Where the browser keeps nothing (a private window, no https) the page works as before.
 */
export async function keepForOffline(): Promise<void> {
  if (!can('offline')) return
  const worker = new Workbox('./sw.js')
  worker.addEventListener('waiting', () =>
    offerUpdate((reload) => {
      worker.addEventListener('controlling', reload)
      worker.messageSkipWaiting()
    }),
  )
  try {
    await worker.register()
  } catch {
    // Not kept then.
  }
}
