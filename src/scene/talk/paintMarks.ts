import { type Camera, Vector3 } from 'three'
import { frame } from '../../state/frame/frame'
import { type HandMark, type MarkColor, markColors, markLimits } from '../../state/look/marks'
import type { Covered } from '../find/covered'

export interface MarkInks {
  readonly edge: string
  readonly font: string
  readonly colors: Readonly<Record<MarkColor, string>>
}

/** As the page has them (tokens.css). */
export function markInks(): MarkInks {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => style.getPropertyValue(`--mark-${name}`)
  return {
    edge: token('edge'),
    font: style.getPropertyValue('--font') || 'sans-serif',
    colors: Object.fromEntries(markColors.map((id) => [id, token(id)])) as MarkInks['colors'],
  }
}

/** Of what the body covers only so much is seen: that something is there. */
const faint = 0.2

const point = new Vector3()
const seen = new Float64Array(2 * markLimits.points)
const isHidden: boolean[] = []

/**
 * Write where the points of `mark` are seen [px] into `seen`, one after another, and which of them the body covers; false:
 * behind the camera. Its first point is the `first`th of all.
 */
function place(
  { on, points }: HandMark,
  camera: Camera,
  width: number,
  height: number,
  covered: Pick<Covered, 'at'> | null,
  first: number,
): boolean {
  for (let k = 0; 3 * k < points.length; k++) {
    const [x, y, z] = [points[3 * k]!, points[3 * k + 1]!, points[3 * k + 2]!]
    isHidden[k] = false
    if (!on) {
      seen[2 * k] = width / 2 + x * height
      seen[2 * k + 1] = height / 2 + y * height
      continue
    }
    const m = frame.pose[on]
    point.set(
      m[0]! * x + m[1]! * y + m[2]! * z + m[9]!,
      m[3]! * x + m[4]! * y + m[5]! * z + m[10]!,
      m[6]! * x + m[7]! * y + m[8]! * z + m[11]!,
    )
    isHidden[k] = covered?.at(first + k, point) ?? false
    point.project(camera)
    if (point.z > 1) return false
    seen[2 * k] = ((point.x + 1) / 2) * width
    seen[2 * k + 1] = ((1 - point.y) / 2) * height
  }
  return true
}

/** Half way from point `a` to point `b`, in one of the two directions of the picture. */
const half = (a: number, b: number, axis: 0 | 1): number => (seen[2 * a + axis]! + seen[2 * b + axis]!) / 2

/** The part of a line that is nearest to point `k`, round as the hand was: from the middle before it to the middle after it. */
function tracePart(pen: CanvasRenderingContext2D, k: number, count: number): void {
  const [x, y] = [seen[2 * k]!, seen[2 * k + 1]!]
  if (k === 0) pen.moveTo(x, y)
  else pen.moveTo(half(k - 1, k, 0), half(k - 1, k, 1))
  if (k === count - 1) pen.lineTo(x, y)
  else pen.quadraticCurveTo(x, y, half(k, k + 1, 0), half(k, k + 1, 1))
}

/** The head of an arrow, at its last point. */
function traceHead(pen: CanvasRenderingContext2D, size: number): void {
  const [x, y, tipX, tipY] = [seen[0]!, seen[1]!, seen[2]!, seen[3]!]
  const along = Math.atan2(tipY - y, tipX - x)
  for (const side of [-1, 1]) {
    pen.moveTo(tipX, tipY)
    pen.lineTo(tipX - size * Math.cos(along + side * 0.5), tipY - size * Math.sin(along + side * 0.5))
  }
}

/** The shape of `mark` as far as it is `hidden`, or is not; whether there is any. */
function trace(pen: CanvasRenderingContext2D, { kind, points }: HandMark, line: number, hidden: boolean): boolean {
  const count = points.length / 3
  let any = false
  pen.beginPath()
  if (kind === 'circle') {
    // Seen where its middle is: it goes round that, and lies on nothing.
    if (isHidden[0] !== hidden) return false
    pen.arc(seen[0]!, seen[1]!, Math.hypot(seen[2]! - seen[0]!, seen[3]! - seen[1]!), 0, 2 * Math.PI)
    return true
  }
  for (let k = 0; k < count; k++) {
    if (isHidden[k] !== hidden) continue
    tracePart(pen, k, count)
    if (kind === 'arrow' && k === count - 1) traceHead(pen, 4 * line)
    any = true
  }
  return any
}

/** All of `marks` as they stand now, through `camera`, in a picture `width` by `height` [px]; what is `covered` only faintly. */
export function paintMarks(
  pen: CanvasRenderingContext2D,
  marks: readonly HandMark[],
  { edge, font, colors }: MarkInks,
  camera: Camera,
  width: number,
  height: number,
  covered: Pick<Covered, 'at'> | null,
): void {
  const line = Math.max(2.5, 0.007 * height)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.font = `700 ${Math.max(13, 0.04 * height)}px ${font}`
  let first = 0
  for (const mark of marks) {
    const isThere = place(mark, camera, width, height, covered, first)
    first += mark.points.length / 3
    if (!isThere) continue
    const color = colors[mark.color]
    if (mark.kind === 'text') {
      write(pen, mark.text, line, edge, color)
      continue
    }
    if (trace(pen, mark, line, false)) {
      stroke(pen, 2 * line, edge)
      stroke(pen, line, color)
    }
    if (trace(pen, mark, line, true)) {
      pen.globalAlpha = faint
      stroke(pen, line, color)
      pen.globalAlpha = 1
    }
  }
}

function stroke(pen: CanvasRenderingContext2D, width: number, color: string): void {
  pen.lineWidth = width
  pen.strokeStyle = color
  pen.stroke()
}

function write(pen: CanvasRenderingContext2D, text: string, line: number, edge: string, color: string): void {
  if (isHidden[0]) pen.globalAlpha = faint
  else {
    pen.lineWidth = 1.6 * line
    pen.strokeStyle = edge
    pen.strokeText(text, seen[0]!, seen[1]!)
  }
  pen.fillStyle = color
  pen.fillText(text, seen[0]!, seen[1]!)
  pen.globalAlpha = 1
}
