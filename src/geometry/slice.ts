/** A corner of a section: where the edge from vertex `from` to vertex `to` is cut, `share` of the way. */
export interface Corner {
  readonly from: number
  readonly to: number
  readonly share: number
}

/**
 * Which vertices of a surface are the same one: each by itself where the triangles of `index` close it; where they do not, the first
 * in the same place, and seams are closed. `positions`: 3 per vertex.
 */
export function sameVertices(positions: ArrayLike<number>, index: ArrayLike<number>): Uint32Array {
  const each = Uint32Array.from({ length: positions.length / 3 }, (_, v) => v)
  return isClosed(index, each.length) ? each : weld(positions, each)
}

/** Whether every edge is gone along both ways. */
function isClosed(index: ArrayLike<number>, count: number): boolean {
  const gone = new Set<number>()
  const edges = Array.from(
    { length: index.length },
    (_, i) => [index[i]!, index[i % 3 === 2 ? i - 2 : i + 1]!] as const,
  )
  for (const [a, b] of edges) gone.add(a * count + b)
  return edges.every(([a, b]) => gone.has(b * count + a))
}

/** Two places nearer than a millionth of all there is are one. */
function weld(positions: ArrayLike<number>, each: Uint32Array): Uint32Array {
  let size = 0
  for (let o = 0; o < positions.length; o++) size = Math.max(size, Math.abs(positions[o]!))
  const rounded = (o: number): number => Math.round((1e6 * positions[o]!) / size)
  const first = new Map<string, number>()
  return each.map((v) => {
    const key = `${rounded(3 * v)} ${rounded(3 * v + 1)} ${rounded(3 * v + 2)}`
    const known = first.get(key) ?? v
    first.set(key, known)
    return known
  })
}

/**
 * The outlines in which a plane meets a surface, each a closed round of corners. `heights`: of each vertex over the plane,
 * in any unit; `index`: its triangles, outward; `same`: as `sameVertices` gives it. Seen from above, an outline has the inside of the
 * body on its left. Where the surface has a hole the outline ends, and is left out.
 */
export function outlinesAt(
  heights: ArrayLike<number>,
  index: ArrayLike<number>,
  same: ArrayLike<number>,
): readonly (readonly Corner[])[] {
  const steps = new Map<number, Step>()
  for (let t = 0; t < index.length; t += 3) {
    const above =
      (heights[index[t]!]! >= 0 ? 1 : 0) +
      (heights[index[t + 1]!]! >= 0 ? 2 : 0) +
      (heights[index[t + 2]!]! >= 0 ? 4 : 0)
    if (above === 0 || above === 7) continue
    const [up, down] = crossings(heights, index, same, t)
    steps.set(keyOf(down, same.length), { corner: cornerOf(down, heights), next: keyOf(up, same.length) })
  }
  return roundsOf(steps)
}

interface Step {
  readonly corner: Corner
  readonly next: number
}
type Edge = readonly [from: number, to: number]

/** The edge by which triangle `t` rises over the plane, and the one by which it comes down, as it goes round. */
function crossings(
  heights: ArrayLike<number>,
  index: ArrayLike<number>,
  same: ArrayLike<number>,
  t: number,
): [Edge, Edge] {
  let up: Edge = [0, 0]
  let down: Edge = [0, 0]
  for (let k = 0; k < 3; k++) {
    const [a, b] = [same[index[t + k]!]!, same[index[t + ((k + 1) % 3)]!]!]
    const [isFrom, isTo] = [heights[a]! >= 0, heights[b]! >= 0]
    if (!isFrom && isTo) up = [a, b]
    if (isFrom && !isTo) down = [b, a]
  }
  return [up, down]
}

/** From below to above: the same for both triangles of an edge. */
const keyOf = ([below, over]: Edge, count: number): number => below * count + over

function cornerOf([from, to]: Edge, heights: ArrayLike<number>): Corner {
  const [a, b] = [heights[from]!, heights[to]!]
  return { from, to, share: a / (a - b) }
}

function roundsOf(steps: Map<number, Step>): Corner[][] {
  const rounds: Corner[][] = []
  for (const begin of steps.keys()) {
    const round: Corner[] = []
    let at = begin
    for (let step = steps.get(at); step; step = steps.get(at)) {
      steps.delete(at)
      round.push(step.corner)
      at = step.next
    }
    if (at === begin && round.length > 2) rounds.push(round)
  }
  return rounds
}
