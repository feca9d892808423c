/** How far a ray may go before it is not asked any more, in cells of the grid. */
const reach = 3

interface Grid {
  readonly cell: number
  readonly held: ReadonlyMap<number, readonly number[]>
}
const keyOf = (x: number, y: number): number => (x + 4096) * 8192 + (y + 4096)

/**
 * From every corner of closed `outlines` (x and y of each corner [m]) the way inward, square to the outline, until the far side
 * is met [m], at most `most`. Outlines have the inside on their left. `inward`: the unit directions and how much further a band
 * of one breadth reaches along them than beside the corner, 3 per corner.
 */
export function roomInside(
  outlines: readonly Float64Array[],
  most: number,
): { readonly inward: readonly Float64Array[]; readonly room: readonly Float64Array[] } {
  const inward = outlines.map(inwardOf)
  const segments = outlines.flatMap((outline) =>
    Array.from({ length: outline.length / 2 }, (_, i) => {
      const j = (2 * i + 2) % outline.length
      return [outline[2 * i]!, outline[2 * i + 1]!, outline[j]!, outline[j + 1]!] as const
    }),
  )
  const grid = gridOf(segments, most / reach)
  const room = outlines.map((outline, o) =>
    Float64Array.from({ length: outline.length / 2 }, (_, i) => {
      const [x, y, dx, dy] = [outline[2 * i]!, outline[2 * i + 1]!, inward[o]![3 * i]!, inward[o]![3 * i + 1]!]
      return firstMet(grid, segments, x, y, dx, dy, most)
    }),
  )
  return { inward, room }
}

type Segment = readonly [x: number, y: number, toX: number, toY: number]

/** Between the normals of the two edges at each corner. */
function inwardOf(outline: Float64Array): Float64Array {
  const n = outline.length
  const out = new Float64Array(1.5 * n)
  for (let i = 0; i < n; i += 2) {
    const [before, after] = [(i + n - 2) % n, (i + 2) % n]
    let [x, y] = [0, 0]
    for (const [from, to] of [
      [before, i],
      [i, after],
    ] as const) {
      const [dx, dy] = [outline[to]! - outline[from]!, outline[to + 1]! - outline[from + 1]!]
      const length = Math.hypot(dx, dy) || 1
      x -= dy / length
      y += dx / length
    }
    const length = Math.hypot(x, y) || 1
    // The sum of two unit normals is twice the cosine of half the turn; a sharp corner is not drawn out to its end.
    out.set([x / length, y / length, 1 / Math.max(0.6, length / 2)], 1.5 * i)
  }
  return out
}

function gridOf(segments: readonly Segment[], cell: number): Grid {
  const held = new Map<number, number[]>()
  segments.forEach(([x, y, toX, toY], s) => {
    for (let i = Math.floor(Math.min(x, toX) / cell); i <= Math.floor(Math.max(x, toX) / cell); i++)
      for (let j = Math.floor(Math.min(y, toY) / cell); j <= Math.floor(Math.max(y, toY) / cell); j++) {
        const key = keyOf(i, j)
        const there = held.get(key)
        if (there) there.push(s)
        else held.set(key, [s])
      }
  })
  return { cell, held }
}

function firstMet(
  { cell, held }: Grid,
  segments: readonly Segment[],
  x: number,
  y: number,
  dx: number,
  dy: number,
  most: number,
): number {
  let nearest = most
  const [fromI, toI] = ordered(Math.floor(x / cell), Math.floor((x + most * dx) / cell))
  const [fromJ, toJ] = ordered(Math.floor(y / cell), Math.floor((y + most * dy) / cell))
  for (let i = fromI; i <= toI; i++)
    for (let j = fromJ; j <= toJ; j++)
      for (const s of held.get(keyOf(i, j)) ?? []) nearest = Math.min(nearest, meets(segments[s]!, x, y, dx, dy))
  return nearest
}
const ordered = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a])

/** How far along the ray the segment is met; the edges that begin where it begins do not count. */
function meets([ax, ay, bx, by]: Segment, x: number, y: number, dx: number, dy: number): number {
  const [ex, ey] = [bx - ax, by - ay]
  const turn = dx * ey - dy * ex
  if (Math.abs(turn) < 1e-12) return Number.POSITIVE_INFINITY
  const [px, py] = [ax - x, ay - y]
  const along = (px * ey - py * ex) / turn
  const share = (px * dy - py * dx) / turn
  return along > 1e-6 && share >= 0 && share <= 1 ? along : Number.POSITIVE_INFINITY
}
