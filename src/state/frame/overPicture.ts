/** Draws something that lies over the picture, at a `width` and `height` [px] of it; left of `from` [px] nothing is seen. */
export type OverPainter = (pen: CanvasRenderingContext2D, width: number, height: number, from: number) => void

const painters = new Set<OverPainter>()

/** From now on `painter` draws over every picture that is taken of the page, too. */
export function addOverPainter(painter: OverPainter): () => void {
  painters.add(painter)
  return () => painters.delete(painter)
}

/** All that lies over the picture on the page: the pointer, the rope, what somebody has drawn. */
export function paintOver(pen: CanvasRenderingContext2D, width: number, height: number, from = 0): void {
  for (const paint of painters) {
    pen.save()
    paint(pen, width, height, from)
    pen.restore()
  }
}
