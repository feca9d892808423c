import { type Camera, Vector3 } from 'three'
import type { Inks } from './inks'

/** What the story is drawn with: kept from frame to frame, so that a frame makes nothing. */
export interface Brush {
  readonly pen: CanvasRenderingContext2D
  readonly inks: Inks
  /** A tenth of a letter [px]; everything is as large as so many of it. */
  readonly unit: number
  /** The type of a weight, so many units high. */
  type(weight: number, units: number): string
  /** Write the place on the canvas [px] of a point [m] into `out`. */
  project(x: number, y: number, z: number, out: Float64Array): void
}

/** The camera that is looked through, and the size of its picture [px]. */
export interface Lens {
  camera: Camera
  width: number
  height: number
}

const point = new Vector3()

export function makeBrush(pen: CanvasRenderingContext2D, inks: Inks, unit: number, lens: Lens): Brush {
  const types = new Map<number, string>()
  return {
    pen,
    inks,
    unit,
    type(weight, units) {
      const key = 100 * weight + units
      if (!types.has(key)) types.set(key, `${weight} ${(units * unit).toFixed(2)}px ${inks.font}`)
      return types.get(key)!
    },
    project(x, y, z, out) {
      point.set(x, y, z).project(lens.camera)
      out[0] = ((point.x + 1) / 2) * lens.width
      out[1] = ((1 - point.y) / 2) * lens.height
    },
  }
}

/** The line that was begun, in `color` on a pale one, so that it is seen on bone, muscle and ground; `units` wide. */
export function strokeLine({ pen, inks, unit }: Brush, color: string, units: number): void {
  pen.strokeStyle = inks.ground
  pen.lineWidth = units * unit + 2.5
  pen.stroke()
  pen.strokeStyle = color
  pen.lineWidth = units * unit
  pen.stroke()
}

/** `text` in the type that is set, with a pale rim. */
export function write({ pen, inks }: Brush, text: string, x: number, y: number, color: string): void {
  pen.strokeStyle = inks.ground
  pen.lineWidth = 4
  pen.strokeText(text, x, y)
  pen.fillStyle = color
  pen.fillText(text, x, y)
}
