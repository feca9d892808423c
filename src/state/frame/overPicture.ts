/** Draws something that lies over the picture, at a `width` and `height` [px] of it; left of `from` [px] nothing is seen. */
export type OverPainter = (pen: CanvasRenderingContext2D, width: number, height: number, from: number) => void

/** Of what a painter is part: of whatever is shown, or of this moment alone, as what a class has just said is. */
type PartOf = 'scene' | 'moment'

const painters = new Map<OverPainter, PartOf>()

/** From now on `painter` draws over every picture that is taken of the page, too. */
export function addOverPainter(painter: OverPainter, partOf: PartOf = 'scene'): () => void {
  painters.set(painter, partOf)
  return () => painters.delete(painter)
}

/**
 * All that lies over the picture on the page: the pointer, the rope, what somebody has drawn, what a class has said. The last is no
 * part of another `scene` than the one that is on.
 */
export function paintOver(
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
  { from = 0, of = 'moment' as PartOf } = {},
): void {
  for (const [paint, partOf] of painters) {
    if (of === 'scene' && partOf === 'moment') continue
    pen.save()
    paint(pen, width, height, from)
    pen.restore()
  }
}
