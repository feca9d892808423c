import type { MomentRope, RopeStrand } from '../../biomechanics/rope'
import type { Inks } from './inks'
import { write } from './paintPointer'

/** What the rope says, in the words of the page; made when the answer is another. */
export interface RopeWords {
  /** "37 N·m nod it" */
  readonly nods: string
  readonly holds: string
  /** "Psoas 18.8", of each strand, in order. */
  readonly nodding: readonly string[]
  readonly holding: readonly string[]
  /** That it is a picture of the balance, and no place in the body. */
  readonly badge: string
}

/** Where it lies [px]. */
export interface RopePlace {
  readonly left: number
  readonly bottom: number
  /** A tenth of a letter. */
  readonly unit: number
}

/** In units of a tenth of a letter: the columns of names, and the two ends. */
const names = 20.5
const end = 9
const row = 2
/** Height for each newton metre, and the most that the whole may be high. */
const perNewtonMetre = 0.16
const highest = 9
/** The knot goes this far for each degree that the sacrum has nodded, and no farther than that. */
const perDegree = 3.4
const farthest = 6.5

/** How wide the whole is [tenths of a letter]. */
export const ropeWidth = names + 2 * end + 14

/**
 * The rope: each moment about the sacro-iliac axis a strand as thick as it is large, what nods the sacrum on the right, what
 * holds it on the left; the knot has slid from the middle towards the winner by `nod` [deg, true to life].
 */
export function paintRope(
  pen: CanvasRenderingContext2D,
  rope: MomentRope,
  words: RopeWords,
  nod: number,
  inks: Inks,
  { left, bottom, unit }: RopePlace,
): void {
  const thick = Math.min(perNewtonMetre, highest / Math.max(rope.nodding, rope.holding, 1)) * unit
  const height = Math.max(heightOf(rope.nods, thick, unit), heightOf(rope.holds, thick, unit))
  const middle = bottom - 2 * unit - height / 2
  const rest = left + (names + end) * unit
  const knot = rest + Math.max(-farthest, Math.min(farthest, nod * perDegree)) * unit
  paintEnd(pen, rope.holds, words.holding, inks, unit, thick, middle, knot, left + names * unit, -1)
  paintEnd(pen, rope.nods, words.nodding, inks, unit, thick, middle, knot, rest + end * unit, 1)
  const top = middle - height / 2 - 1.4 * unit
  pen.font = `700 ${2.1 * unit}px ${inks.font}`
  pen.textAlign = 'right'
  write(pen, words.holds, rest - 1.5 * unit, top, inks.strands.joint, inks.ground)
  pen.textAlign = 'left'
  write(pen, words.nods, rest + 1.5 * unit, top, inks.strands.psoas, inks.ground)
  paintKnot(pen, inks, unit, middle, rest, knot, Math.max(rope.nodding, rope.holding) * thick)
  pen.font = `500 ${1.15 * unit}px ${inks.font}`
  pen.textAlign = 'left'
  write(pen, words.badge, left, bottom - 0.5 * unit, inks.soft, inks.ground)
}

/** Of one end with room for each name [px]. */
function heightOf(strands: readonly RopeStrand[], thick: number, unit: number): number {
  let height = 0
  for (const { moment } of strands) height += Math.max(row * unit, moment * thick)
  return height
}

/** One end of the rope, from its names to the knot. */
function paintEnd(
  pen: CanvasRenderingContext2D,
  strands: readonly RopeStrand[],
  texts: readonly string[],
  inks: Inks,
  unit: number,
  thick: number,
  middle: number,
  knot: number,
  at: number,
  way: 1 | -1,
): void {
  let total = 0
  for (const { moment } of strands) total += moment
  let tied = middle - (total * thick) / 2
  let y = middle - heightOf(strands, thick, unit) / 2
  pen.font = `600 ${1.5 * unit}px ${inks.font}`
  pen.textBaseline = 'middle'
  pen.textAlign = way < 0 ? 'right' : 'left'
  for (let i = 0; i < strands.length; i++) {
    const { id, moment } = strands[i]!
    const width = moment * thick
    const half = width / 2
    y += Math.max(row * unit, width) / 2
    const bend = (at + knot) / 2
    pen.beginPath()
    pen.moveTo(at, y - half)
    pen.bezierCurveTo(bend, y - half, bend, tied, knot, tied)
    pen.lineTo(knot, tied + width)
    pen.bezierCurveTo(bend, tied + width, bend, y + half, at, y + half)
    pen.closePath()
    pen.fillStyle = inks.strands[id]
    pen.fill()
    pen.strokeStyle = inks.ground
    pen.lineWidth = 0.8
    pen.stroke()
    write(pen, texts[i] ?? '', at + way * 0.6 * unit, y, inks.text, inks.ground)
    tied += width
    y += Math.max(row * unit, width) / 2
  }
}

function paintKnot(
  pen: CanvasRenderingContext2D,
  inks: Inks,
  unit: number,
  middle: number,
  rest: number,
  knot: number,
  height: number,
): void {
  // Where it was at rest.
  pen.beginPath()
  pen.moveTo(rest, middle - height / 2 - unit)
  pen.lineTo(rest, middle + height / 2 + unit)
  pen.strokeStyle = inks.text
  pen.lineWidth = 0.2 * unit
  pen.stroke()
  pen.beginPath()
  pen.ellipse(knot, middle, 0.9 * unit, height / 2 + 0.35 * unit, 0, 0, 7)
  pen.fillStyle = inks.ground
  pen.fill()
  pen.strokeStyle = inks.text
  pen.lineWidth = 0.3 * unit
  pen.stroke()
}
