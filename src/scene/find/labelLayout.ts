/** A dot on the picture [px], and how much its label matters: 0 most. */
export interface Dot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly rank: number
}

type Column = 'left' | 'right'

/** Where a label stands: in which column, and the middle of its line [px]. */
export interface PlacedLabel {
  readonly id: string
  readonly column: Column
  readonly y: number
}

interface Room {
  readonly width: number
  readonly height: number
  /** Height of a line of text with its gap. */
  readonly line: number
  /** How far from the left and the right edge the leader lines end. */
  readonly inset: number
  /** Kept free at top and bottom of each column. */
  readonly top: Readonly<Record<Column, number>>
  readonly bottom: Readonly<Record<Column, number>>
}

/**
 * Labels in a left and a right column, their leader lines never crossing. The dots are parted by a vertical line, so
 * that lines to the left and lines to the right cannot meet; within a column, places are exchanged as long as two lines
 * cross. Each exchange shortens the lines together, so this ends.
 */
export function layoutLabels(dots: readonly Dot[], { width, height, line, inset, top, bottom }: Room): PlacedLabel[] {
  const rows = {
    left: Math.max(0, Math.floor((height - top.left - bottom.left) / line)),
    right: Math.max(0, Math.floor((height - top.right - bottom.right) / line)),
  }
  // Ties by name, so that the same picture always gives the same labels.
  const kept = [...dots].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)).slice(0, rows.left + rows.right)
  const byX = kept.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
  const left = splitAt(byX, width / 2, rows)
  return [
    ...column(byX.slice(0, left), inset, 'left', { height, line, top, bottom }),
    ...column(byX.slice(left), width - inset, 'right', { height, line, top, bottom }),
  ]
}

/** How many of the dots, sorted by x, go left: those left of the middle, as far as both columns have room. */
function splitAt(byX: readonly Dot[], middle: number, rows: Readonly<Record<Column, number>>): number {
  const natural = byX.filter(({ x }) => x < middle).length
  return Math.min(rows.left, Math.max(byX.length - rows.right, natural))
}

function column(
  dots: readonly Dot[],
  edge: number,
  side: Column,
  { height, line, top, bottom }: Omit<Room, 'width' | 'inset'>,
): PlacedLabel[] {
  const sorted = [...dots].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))
  const ys = spread(
    sorted.map(({ y }) => y),
    line,
    top[side] + line / 2,
    height - bottom[side] - line / 2,
  )
  const place = sorted.map((_, i) => i)
  for (let again = true; again; ) {
    again = false
    for (let i = 0; i < sorted.length; i++)
      for (let j = i + 1; j < sorted.length; j++) {
        const [a, b] = [sorted[i]!, sorted[j]!]
        if (!linesCross(a.x, a.y, edge, ys[place[i]!]!, b.x, b.y, edge, ys[place[j]!]!)) continue
        const swap = place[i]!
        place[i] = place[j]!
        place[j] = swap
        again = true
      }
  }
  return sorted.map(({ id }, i) => ({ id, column: side, y: ys[place[i]!]! }))
}

/** `wanted`, sorted, moved apart to `gap` and into the range, each as little as its neighbours allow. */
function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const ys: number[] = []
  for (const y of wanted) ys.push(Math.max(y, from, (ys.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  let limit = to
  for (let i = ys.length - 1; i >= 0 && ys[i]! > limit; i--) {
    ys[i] = limit
    limit -= gap
  }
  return ys
}

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

/** Whether two segments cross between their ends. */
export function linesCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < -1e-9 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < -1e-9
  )
}
