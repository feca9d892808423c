import type { Inks } from './inks'
import { nodAbout, type PointerPlace } from './pointer'

/** What the pointer says, in the words of the page; made when the answer is another. */
export interface PointerWords {
  /** "0.9°", true to life; empty while the answer is withheld. */
  readonly angle: string
  /** "nutation" */
  readonly way: string
  readonly forward: string
  readonly back: string
  /** Of each degree, true to life: "1°". */
  readonly degrees: readonly string[]
  readonly axis: string
}

/** Writes the place on the canvas [px] of a point [m] into `out`. */
export type Project = (x: number, y: number, z: number, out: Float64Array) => void

/** The arc goes this far [degrees, as drawn] to either side of before. */
const reach = { back: 12, forward: 32 } as const
const pieces = 24
const spoke = new Float64Array(3)
const at = new Float64Array(2)
const tip = new Float64Array(2)
const centre = new Float64Array(2)
const toRadians = Math.PI / 180

/** The place on the screen of the arc, `angle` [rad, as drawn] further than before, `share` of the way out; into `at`. */
function onArc({ axis, across, before }: PointerPlace, project: Project, angle: number, share: number): void {
  nodAbout(across, before, angle, spoke)
  project(axis[0]! + share * spoke[0]!, axis[1]! + share * spoke[1]!, axis[2]! + share * spoke[2]!, at)
}

function trace(
  pen: CanvasRenderingContext2D,
  place: PointerPlace,
  project: Project,
  from: number,
  to: number,
  share: number,
): void {
  for (let i = 0; i <= pieces; i++) {
    onArc(place, project, from + ((to - from) * i) / pieces, share)
    pen.lineTo(at[0]!, at[1]!)
  }
}

/** A stroke in `color` on a pale line, so that it is seen on bone, muscle and ground. */
function stroke(pen: CanvasRenderingContext2D, color: string, ground: string, width: number): void {
  pen.strokeStyle = ground
  pen.lineWidth = width + 2.5
  pen.stroke()
  pen.strokeStyle = color
  pen.lineWidth = width
  pen.stroke()
}

export function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  color: string,
  ground: string,
): void {
  pen.strokeStyle = ground
  pen.lineWidth = 4
  pen.strokeText(text, x, y)
  pen.fillStyle = color
  pen.fillText(text, x, y)
}

interface PointerSize {
  /** A tenth of a letter [px]. */
  readonly unit: number
  /** How many times larger than life it is drawn. */
  readonly scale: number
  /** Of the picture [px]; narrow: there is no room beside the arc. */
  readonly width: number
  readonly narrow: boolean
}

/**
 * The sacral pointer: a needle in the end-plate of S1 over a protractor about the sacro-iliac axis, and what it has gone
 * through since rest as a filled wedge with its true angle.
 */
export function paintPointer(
  pen: CanvasRenderingContext2D,
  place: PointerPlace,
  project: Project,
  words: PointerWords,
  inks: Inks,
  { unit, scale, width, narrow }: PointerSize,
): void {
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  project(place.axis[0]!, place.axis[1]!, place.axis[2]!, centre)
  paintWedge(pen, place, project, inks, unit)
  paintScale(pen, place, project, words, inks, unit, scale)
  paintNeedle(pen, place, project, inks, unit)
  if (words.angle === '') return
  // Beside the arc, in the middle of the wedge; in a narrow picture over it. Where that ends, it is moved in.
  onArc(place, project, narrow ? -(reach.back + 9) * toRadians : place.angle / 2, narrow ? 1 : 1.04)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  pen.font = `700 ${3 * unit}px ${inks.font}`
  const x = Math.min(at[0]! + (narrow ? -4 : 1.2) * unit, width - 8 * unit)
  write(pen, words.angle, x, at[1]! - unit, inks.wedge, inks.ground)
  pen.font = `600 ${1.6 * unit}px ${inks.font}`
  write(
    pen,
    words.way,
    Math.min(x, width - (words.way.length + 0.5) * unit),
    at[1]! + 1.3 * unit,
    inks.wedge,
    inks.ground,
  )
}

function paintWedge(
  pen: CanvasRenderingContext2D,
  place: PointerPlace,
  project: Project,
  inks: Inks,
  unit: number,
): void {
  if (Math.abs(place.angle) < 1e-4) return
  const { axis, crossing } = place
  project(axis[0]! + crossing[0]!, axis[1]! + crossing[1]!, axis[2]! + crossing[2]!, at)
  pen.beginPath()
  pen.moveTo(at[0]!, at[1]!)
  trace(pen, place, project, 0, place.angle, 1)
  pen.closePath()
  pen.fillStyle = inks.wedge
  pen.globalAlpha = 0.55
  pen.fill()
  pen.globalAlpha = 1
  pen.beginPath()
  trace(pen, place, project, 0, place.angle, 1)
  stroke(pen, inks.wedge, inks.ground, 0.9 * unit)
}

/** The arc, with a mark for each degree of life. */
function paintScale(
  pen: CanvasRenderingContext2D,
  place: PointerPlace,
  project: Project,
  words: PointerWords,
  inks: Inks,
  unit: number,
  scale: number,
): void {
  pen.beginPath()
  trace(pen, place, project, -reach.back * toRadians, reach.forward * toRadians, 1)
  stroke(pen, inks.soft, inks.ground, 0.12 * unit)
  pen.font = `500 ${1.2 * unit}px ${inks.font}`
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  // With less room between them only every fifth is numbered.
  const every = scale < 3 ? 5 : 1
  for (let degree = -Math.floor(reach.back / scale); degree * scale <= reach.forward; degree++) {
    const angle = degree * scale * toRadians
    pen.beginPath()
    onArc(place, project, angle, degree % every === 0 ? 0.965 : 0.98)
    pen.moveTo(at[0]!, at[1]!)
    const [x, y] = [at[0]!, at[1]!]
    onArc(place, project, angle, 1)
    pen.lineTo(at[0]!, at[1]!)
    stroke(pen, inks.soft, inks.ground, 0.15 * unit)
    const text = degree % every === 0 ? words.degrees[Math.abs(degree)] : undefined
    if (text) write(pen, text, x - 0.5 * unit, y, inks.soft, inks.ground)
  }
  pen.textAlign = 'center'
  pen.font = `500 ${1.3 * unit}px ${inks.font}`
  onArc(place, project, -(reach.back + 3) * toRadians, 1)
  write(pen, words.back, at[0]!, at[1]! - 0.4 * unit, inks.soft, inks.ground)
  onArc(place, project, (reach.forward + 3) * toRadians, 1)
  write(pen, words.forward, at[0]!, at[1]! + 0.8 * unit, inks.soft, inks.ground)
}

function paintNeedle(
  pen: CanvasRenderingContext2D,
  place: PointerPlace,
  project: Project,
  inks: Inks,
  unit: number,
): void {
  onArc(place, project, place.angle, 1)
  tip.set(at)
  project(place.back[0]!, place.back[1]!, place.back[2]!, at)
  pen.beginPath()
  pen.moveTo(at[0]!, at[1]!)
  pen.lineTo(tip[0]!, tip[1]!)
  stroke(pen, inks.text, inks.ground, 0.32 * unit)
  // The axis, as an eye sees it end on.
  pen.beginPath()
  pen.arc(centre[0]!, centre[1]!, 0.7 * unit, 0, 7)
  pen.fillStyle = inks.ground
  pen.fill()
  stroke(pen, inks.text, inks.ground, 0.2 * unit)
  pen.beginPath()
  pen.arc(centre[0]!, centre[1]!, 0.2 * unit, 0, 7)
  pen.fillStyle = inks.text
  pen.fill()
}
