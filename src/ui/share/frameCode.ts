/** `link` as the picture alone: by itself, or for the frame of another page. */
export function addressAs(form: 'viewer' | 'embed', link: string): string {
  const url = new URL(link)
  url.searchParams.set(form, '1')
  return url.href
}

/** What a page of one's own is given, to show the moment of `link` in a frame that keeps its shape at every width. */
export const frameCode = (link: string): string =>
  `<iframe src="${addressAs('embed', link).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" title="Counterpull" allow="fullscreen" style="width: 100%; aspect-ratio: 16 / 9; min-height: 360px; border: 0"></iframe>`
