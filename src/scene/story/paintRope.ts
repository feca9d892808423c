import type { MomentRope, RopeStrand } from '../../biomechanics/rope'
import { type Brush, write } from './brush'

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

/** Its lower left corner [px]. */
export interface RopePlace {
  left: number
  bottom: number
}

/** In units: the column of names on the left, each end of the rope, and a row of names. */
const names = 20.5
const end = 9
const row = 2
/** Height for each newton metre, and the most that the whole may be high. */
const perNewtonMetre = 0.16
const highest = 9
/** The knot goes this far for each degree that the sacrum has nodded, and no farther than that. */
const perDegree = 3.4
const farthest = 6.5

/** How wide the whole is [units]. */
export const ropeWidth = names + 2 * end + 14

/**
 * The rope: each moment about the sacro-iliac axis a strand as thick as it is large, what nods the sacrum on the right, what
 * holds it on the left; the knot has slid from the middle towards the winner by `nod` [deg, true to life].
 */
export function paintRope(brush: Brush, rope: MomentRope, words: RopeWords, nod: number, place: RopePlace): void {
  const { pen, inks, unit } = brush
  const { left, bottom } = place
  const most = Math.max(rope.nodding, rope.holding)
  const thick = Math.min(perNewtonMetre, highest / Math.max(most, 1)) * unit
  const height = Math.max(heightOf(rope.nods, thick, unit), heightOf(rope.holds, thick, unit))
  const middle = bottom - 2 * unit - height / 2
  const rest = left + (names + end) * unit
  const knot = rest + Math.max(-farthest, Math.min(farthest, nod * perDegree)) * unit
  paintEnd(brush, rope.holds, words.holding, thick, middle, knot, rest - end * unit)
  paintEnd(brush, rope.nods, words.nodding, thick, middle, knot, rest + end * unit)
  paintKnot(brush, middle, rest, knot, most * thick)
  const top = middle - height / 2 - 1.4 * unit
  pen.font = brush.type(700, 2.1)
  pen.textAlign = 'right'
  write(brush, words.holds, rest - 1.5 * unit, top, inks.strands.joint)
  pen.textAlign = 'left'
  write(brush, words.nods, rest + 1.5 * unit, top, inks.strands.psoasMajor)
  pen.font = brush.type(500, 1.15)
  write(brush, words.badge, left, bottom - 0.5 * unit, inks.soft)
}

/** Of one end with room for each name [px]. */
function heightOf(strands: readonly RopeStrand[], thick: number, unit: number): number {
  let height = 0
  for (const { moment } of strands) height += Math.max(row * unit, moment * thick)
  return height
}

/** One end of the rope, from its names at `at` to the `knot` [px]. */
function paintEnd(
  brush: Brush,
  strands: readonly RopeStrand[],
  texts: readonly string[],
  thick: number,
  middle: number,
  knot: number,
  at: number,
): void {
  const { pen, inks, unit } = brush
  let tied = middle
  for (const { moment } of strands) tied -= (moment * thick) / 2
  let y = middle - heightOf(strands, thick, unit) / 2
  pen.font = brush.type(600, 1.5)
  pen.textBaseline = 'middle'
  pen.textAlign = at < knot ? 'right' : 'left'
  const beside = at + (at < knot ? -0.6 : 0.6) * unit
  for (let i = 0; i < strands.length; i++) {
    const { id, moment } = strands[i]!
    const width = moment * thick
    const room = Math.max(row * unit, width)
    y += room / 2
    paintStrand(brush, at, y, knot, tied, width, inks.strands[id])
    write(brush, texts[i] ?? '', beside, y, inks.text)
    tied += width
    y += room / 2
  }
}

/** A strand `width` [px] thick: from its middle `y` at its name to its upper edge `tied` at the knot. */
function paintStrand(
  { pen, inks }: Brush,
  at: number,
  y: number,
  knot: number,
  tied: number,
  width: number,
  color: string,
): void {
  const bend = (at + knot) / 2
  pen.beginPath()
  pen.moveTo(at, y - width / 2)
  pen.bezierCurveTo(bend, y - width / 2, bend, tied, knot, tied)
  pen.lineTo(knot, tied + width)
  pen.bezierCurveTo(bend, tied + width, bend, y + width / 2, at, y + width / 2)
  pen.closePath()
  pen.fillStyle = color
  pen.fill()
  pen.strokeStyle = inks.ground
  pen.lineWidth = 0.8
  pen.stroke()
}

function paintKnot({ pen, inks, unit }: Brush, middle: number, rest: number, knot: number, height: number): void {
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
  pen.lineWidth = 0.3 * unit
  pen.stroke()
}
