import { create } from 'zustand'
import type { Page } from './document'
import { pageNow, show } from './show'

/**
 * What is shown lies in layers: at the bottom what the person has made, over it what a live class is shown, over it a lesson, a quiz or the
 * reading, over it the scene of a talk, and on top what is played (play.ts), which covers the values that it drives and no others. A lesson and a scene
 * cover everything; whatever is changed by hand while one is on belongs to it. Leaving peels it off.
 */
export type LayerId = 'class' | 'lesson' | 'quiz' | 'scene' | 'reading'

interface Layer {
  readonly id: LayerId
  /** What it covers: the document as it was there. */
  readonly covered: Page
}

/** The layers over the person's own, the top one last: that one is in the stores. */
export const useLayers = create<{ readonly layers: readonly Layer[] }>(() => ({ layers: [] }))

export const isLaid = (id: LayerId): boolean => useLayers.getState().layers.some((layer) => layer.id === id)

/** The document, to be found again as it is. What somebody has taken over from a film is theirs, and the film is over. */
function found(): Page {
  const page = pageNow()
  return page.at ? page : { ...page, exercise: null }
}

/** From now on everything belongs to the layer `id`, until that is left. */
export function lay(id: LayerId): void {
  if (!isLaid(id)) useLayers.setState(({ layers }) => ({ layers: [...layers, { id, covered: found() }] }))
}

/** The layer `id` is gone, and what it covered is there again; where another one lies over it, that one covers it now. */
export function peel(id: LayerId): void {
  const { layers } = useLayers.getState()
  const i = layers.findIndex((layer) => layer.id === id)
  const layer = layers[i]
  if (!layer) return
  const above = layers[i + 1]
  const rest = above ? [{ ...above, covered: layer.covered }, ...layers.slice(i + 2)] : []
  useLayers.setState({ layers: [...layers.slice(0, i), ...rest] })
  if (!above) show(layer.covered)
}

/** What is shown becomes what the layer `id` covers: it stays when that is left. The lesson or talk goes on. */
export function keep(id: LayerId): void {
  const { place: _, ...shown } = found()
  useLayers.setState(({ layers }) => ({
    layers: layers.map((layer) => (layer.id === id ? { ...layer, covered: { ...layer.covered, ...shown } } : layer)),
  }))
}
