import { nodAbout, type PointerPlace } from '../../state/frame/pointer'
import { type Brush, strokeLine, write } from './brush'

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
}

/** How the pointer is drawn. */
export interface PointerView {
  /** How many times larger than life. */
  scale: number
  /** Of the picture [px]; narrow: there is no room beside the arc. */
  width: number
  height: number
  narrow: boolean
}

/** The arc goes this far [degrees, as drawn] to either side of before. */
const reach = { back: 12, forward: 32 } as const
const pieces = 24
const spoke = new Float64Array(3)
const at = new Float64Array(2)
const tip = new Float64Array(2)
const toRadians = Math.PI / 180

/** The place on the screen of the arc, `angle` [rad, as drawn] further than before, `share` of the way out; into `at`. */
function onArc(brush: Brush, { axis, across, before }: PointerPlace, angle: number, share = 1): void {
  nodAbout(across, before, angle, spoke)
  brush.project(axis[0]! + share * spoke[0]!, axis[1]! + share * spoke[1]!, axis[2]! + share * spoke[2]!, at)
}

function traceArc(brush: Brush, place: PointerPlace, from: number, to: number): void {
  for (let i = 0; i <= pieces; i++) {
    onArc(brush, place, from + ((to - from) * i) / pieces)
    brush.pen.lineTo(at[0]!, at[1]!)
  }
}

/**
 * The sacral pointer: a needle in the end-plate of S1 over a protractor about the sacro-iliac axis, and what it has gone
 * through since rest as a filled wedge with its true angle.
 */
export function paintPointer(brush: Brush, place: PointerPlace, words: PointerWords, view: PointerView): void {
  brush.pen.lineCap = 'round'
  brush.pen.lineJoin = 'round'
  paintWedge(brush, place)
  paintScale(brush, place, words, view)
  paintNeedle(brush, place)
  paintAxis(brush, place)
  if (words.angle !== '') paintAngle(brush, place, words, view)
}

function paintWedge(brush: Brush, place: PointerPlace): void {
  if (Math.abs(place.angle) < 1e-4) return
  const { pen, inks } = brush
  const { axis, crossing } = place
  brush.project(axis[0]! + crossing[0]!, axis[1]! + crossing[1]!, axis[2]! + crossing[2]!, at)
  pen.beginPath()
  pen.moveTo(at[0]!, at[1]!)
  traceArc(brush, place, 0, place.angle)
  pen.closePath()
  pen.fillStyle = inks.wedge
  pen.globalAlpha = 0.55
  pen.fill()
  pen.globalAlpha = 1
  pen.beginPath()
  traceArc(brush, place, 0, place.angle)
  strokeLine(brush, inks.wedge, 0.9)
}

/** The arc, with a mark for each degree of life. */
function paintScale(
  brush: Brush,
  place: PointerPlace,
  words: PointerWords,
  { scale, width, height, narrow }: PointerView,
): void {
  const { pen, inks, unit } = brush
  pen.beginPath()
  traceArc(brush, place, -reach.back * toRadians, reach.forward * toRadians)
  strokeLine(brush, inks.soft, 0.12)
  pen.font = brush.type(500, 1.2)
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  // With less room between them only every fifth is numbered.
  const every = scale < 3 ? 5 : 1
  for (let degree = -Math.floor(reach.back / scale); degree * scale <= reach.forward; degree++)
    paintDegree(brush, place, degree * scale * toRadians, degree % every === 0 ? words.degrees[Math.abs(degree)] : '')
  pen.textAlign = 'center'
  pen.font = brush.type(500, 1.3)
  // In a narrow picture the angle stands at this end, and names the way.
  if (!narrow) {
    onArc(brush, place, -(reach.back + 3) * toRadians)
    write(brush, words.back, inside(brush, words.back, width), at[1]! - 0.4 * unit, inks.soft)
  }
  onArc(brush, place, (reach.forward + 3) * toRadians)
  const y = Math.min(at[1]! + 0.8 * unit, height - unit)
  write(brush, words.forward, inside(brush, words.forward, width), y, inks.soft)
}

/** Half of a letter of that type [units]. Measured for each frame it would make something in each. */
const halfLetter = 0.37

/** Where `text`, about its middle at the place on the arc, ends in the picture [px]. */
const inside = ({ unit }: Brush, text: string, width: number): number =>
  Math.min(at[0]!, width - (halfLetter * text.length + 0.5) * unit)

/** A mark, longer where it has its number. */
function paintDegree(brush: Brush, place: PointerPlace, angle: number, text = ''): void {
  const { pen, inks, unit } = brush
  onArc(brush, place, angle, text ? 0.965 : 0.98)
  tip.set(at)
  onArc(brush, place, angle)
  pen.beginPath()
  pen.moveTo(tip[0]!, tip[1]!)
  pen.lineTo(at[0]!, at[1]!)
  strokeLine(brush, inks.soft, 0.15)
  if (text) write(brush, text, tip[0]! - 0.5 * unit, tip[1]!, inks.soft)
}

function paintNeedle(brush: Brush, place: PointerPlace): void {
  const { pen, inks } = brush
  onArc(brush, place, place.angle)
  tip.set(at)
  brush.project(place.back[0]!, place.back[1]!, place.back[2]!, at)
  pen.beginPath()
  pen.moveTo(at[0]!, at[1]!)
  pen.lineTo(tip[0]!, tip[1]!)
  strokeLine(brush, inks.text, 0.32)
}

/** The axis, as an eye sees it end on. */
function paintAxis(brush: Brush, { axis }: PointerPlace): void {
  const { pen, inks, unit } = brush
  brush.project(axis[0]!, axis[1]!, axis[2]!, at)
  pen.beginPath()
  pen.arc(at[0]!, at[1]!, 0.7 * unit, 0, 7)
  pen.fillStyle = inks.ground
  pen.fill()
  strokeLine(brush, inks.text, 0.2)
  pen.beginPath()
  pen.arc(at[0]!, at[1]!, 0.2 * unit, 0, 7)
  pen.fillStyle = inks.text
  pen.fill()
}

/** Beside the arc, in the middle of the wedge; in a narrow picture over it. Where that ends, it is moved in. */
function paintAngle(brush: Brush, place: PointerPlace, words: PointerWords, { width, narrow }: PointerView): void {
  const { pen, inks, unit } = brush
  if (narrow) onArc(brush, place, -(reach.back + 9) * toRadians)
  else onArc(brush, place, place.angle / 2, 1.04)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  pen.font = brush.type(700, 3)
  const x = Math.min(at[0]! + (narrow ? -4 : 1.2) * unit, width - 8 * unit)
  write(brush, words.angle, x, at[1]! - unit, inks.wedge)
  pen.font = brush.type(600, 1.6)
  write(brush, words.way, Math.min(x, width - (words.way.length + 0.5) * unit), at[1]! + 1.3 * unit, inks.wedge)
}
