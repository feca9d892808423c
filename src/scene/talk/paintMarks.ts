import { type Camera, Vector3 } from 'three'
import { frame } from '../../state/frame/frame'
import { type HandMark, type MarkColor, markColors, markLimits } from '../../state/look/marks'

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

const point = new Vector3()
const seen = new Float64Array(2 * markLimits.points)

/** Write where the points of `mark` are seen [px] into `seen`, one after another; false: behind the camera. */
function place({ on, points }: HandMark, camera: Camera, width: number, height: number): boolean {
  for (let k = 0; 3 * k < points.length; k++) {
    const [x, y, z] = [points[3 * k]!, points[3 * k + 1]!, points[3 * k + 2]!]
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
    point.project(camera)
    if (point.z > 1) return false
    seen[2 * k] = ((point.x + 1) / 2) * width
    seen[2 * k + 1] = ((1 - point.y) / 2) * height
  }
  return true
}

/** Through every second of the points and the middles between them: as round as the hand was. */
function traceLine(pen: CanvasRenderingContext2D, count: number): void {
  pen.moveTo(seen[0]!, seen[1]!)
  for (let k = 1; k < count - 1; k++) {
    const [x, y] = [seen[2 * k]!, seen[2 * k + 1]!]
    pen.quadraticCurveTo(x, y, (x + seen[2 * k + 2]!) / 2, (y + seen[2 * k + 3]!) / 2)
  }
  pen.lineTo(seen[2 * count - 2]!, seen[2 * count - 1]!)
}

function traceArrow(pen: CanvasRenderingContext2D, size: number): void {
  const [x, y, tipX, tipY] = [seen[0]!, seen[1]!, seen[2]!, seen[3]!]
  const along = Math.atan2(tipY - y, tipX - x)
  pen.moveTo(x, y)
  pen.lineTo(tipX, tipY)
  for (const side of [-1, 1]) {
    pen.moveTo(tipX, tipY)
    pen.lineTo(tipX - size * Math.cos(along + side * 0.5), tipY - size * Math.sin(along + side * 0.5))
  }
}

/** All of `marks` as they stand now, through `camera`, in a picture `width` by `height` [px]. */
export function paintMarks(
  pen: CanvasRenderingContext2D,
  marks: readonly HandMark[],
  { edge, font, colors }: MarkInks,
  camera: Camera,
  width: number,
  height: number,
): void {
  const line = Math.max(2.5, 0.007 * height)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.font = `700 ${Math.max(13, 0.04 * height)}px ${font}`
  for (const mark of marks) {
    if (!place(mark, camera, width, height)) continue
    pen.strokeStyle = edge
    if (mark.kind === 'text') {
      pen.lineWidth = 1.6 * line
      pen.strokeText(mark.text, seen[0]!, seen[1]!)
      pen.fillStyle = colors[mark.color]
      pen.fillText(mark.text, seen[0]!, seen[1]!)
      continue
    }
    pen.beginPath()
    if (mark.kind === 'pen') traceLine(pen, mark.points.length / 3)
    else if (mark.kind === 'arrow') traceArrow(pen, 4 * line)
    else pen.arc(seen[0]!, seen[1]!, Math.hypot(seen[2]! - seen[0]!, seen[3]! - seen[1]!), 0, 2 * Math.PI)
    pen.lineWidth = 2 * line
    pen.stroke()
    pen.strokeStyle = colors[mark.color]
    pen.lineWidth = line
    pen.stroke()
  }
}
