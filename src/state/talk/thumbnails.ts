import { create } from 'zustand'
import type { DrawnBody } from '../../geometry/tissue'

type Pictures = ReadonlyMap<string, string>

interface Thumbnails {
  /** The body that they are of; put on another one, and they are drawn anew. */
  readonly of: DrawnBody | null
  /** Small pictures by the link that they show. Nowhere kept but here: a deck carries none. */
  readonly pictures: Pictures
}

const none: Pictures = new Map()
export const useThumbnails = create<Thumbnails>(() => ({ of: null, pictures: none }))

/** Those of `worn`. */
export const picturesOf =
  (worn: DrawnBody) =>
  ({ of, pictures }: Thumbnails): Pictures =>
    of === worn ? pictures : none

/** The picture of `link` of `worn` is `picture`. Of scenes that are no more, whose link is none of `links`, there is none. */
export function keepThumbnail(worn: DrawnBody, links: readonly string[], link: string, picture: string): void {
  const kept = [...picturesOf(worn)(useThumbnails.getState())].filter(([one]) => links.includes(one))
  useThumbnails.setState({ of: worn, pictures: new Map([...kept, [link, picture]]) })
}
