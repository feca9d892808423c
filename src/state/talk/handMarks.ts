import type { Vec3 } from '../../math/vec3'
import { fitMarkText, type HandMark, type MarkKind, markLimits } from '../look/marks'
import type { Drawing } from './drawing'

/** Nearer to the line than this it is the line [m, or parts of the picture's height]. */
const straight = 8e-4

/** How far `p` is from the line between `a` and `b`. */
function offLine(p: Vec3, a: Vec3, b: Vec3): number {
  const along = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
  const from = [p[0] - a[0], p[1] - a[1], p[2] - a[2]] as const
  const length = Math.hypot(...along)
  if (length === 0) return Math.hypot(...from)
  const share = Math.min(1, Math.max(0, (from[0] * along[0] + from[1] * along[1] + from[2] * along[2]) / length ** 2))
  return Math.hypot(from[0] - share * along[0], from[1] - share * along[1], from[2] - share * along[2])
}

/** The points of `line` that it takes to draw it again to within `near`; its ends are always among them (Douglas and Peucker). */
export function fewer(line: readonly Vec3[], near: number): readonly Vec3[] {
  const last = line.length - 1
  if (last < 2) return line
  let [at, off] = [0, near]
  for (let k = 1; k < last; k++) {
    const far = offLine(line[k]!, line[0]!, line[last]!)
    if (far > off) [at, off] = [k, far]
  }
  if (at === 0) return [line[0]!, line[last]!]
  return [...fewer(line.slice(0, at + 1), near).slice(0, -1), ...fewer(line.slice(at), near)]
}

/** The points of a hand's line as they are kept: few enough for a link. */
function keptLine(line: readonly Vec3[]): readonly Vec3[] {
  for (let near = straight; ; near *= 1.5) {
    const kept = fewer(line, near)
    if (kept.length <= markLimits.points) return kept
  }
}

/** What a hand has drawn along `path`; null where that is nothing: a press without a way, words that were not given. */
export function markOfHand(
  { color, words }: Pick<Drawing, 'color' | 'words'>,
  kind: MarkKind,
  on: HandMark['on'],
  path: readonly Vec3[],
): HandMark | null {
  const [begin, end] = [path[0], path.at(-1)]
  const text = kind === 'text' ? fitMarkText(words) : ''
  if (!begin || !end || (kind === 'text' && text === '')) return null
  if (kind === 'text') return { kind, color, on, points: begin, text }
  const reach = Math.max(...path.map((p) => Math.hypot(p[0] - begin[0], p[1] - begin[1], p[2] - begin[2])))
  if (reach < 2 * straight) return null
  return { kind, color, on, points: kind === 'pen' ? keptLine(path).flat() : [...begin, ...end], text }
}
