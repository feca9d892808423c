import type { Mesh } from '../../scripts/models/mesh'

/** What kind of solid a mesh bounds; throws nothing, so that a test can say what is wrong. */
export function topology({ positions, index }: Mesh) {
  const count = positions.length / 3
  const edges = new Set<number>()
  let repeated = 0
  for (let at = 0; at < index.length; at++) {
    const next = at % 3 === 2 ? at - 2 : at + 1
    const edge = index[at]! * count + index[next]!
    if (edges.has(edge)) repeated++
    edges.add(edge)
  }
  const open = [...edges].filter((edge) => !edges.has((edge % count) * count + Math.floor(edge / count))).length
  const shells = countShells(count, index)
  const euler = count - edges.size / 2 + index.length / 3
  return {
    repeated,
    open,
    shells,
    genus: shells - euler / 2,
    pinched: pinched(count, index),
    volume: volume({ positions, index }),
  }
}

function countShells(count: number, index: Uint32Array): number {
  const parent = Uint32Array.from({ length: count }, (_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  for (let at = 0; at < index.length; at += 3) {
    parent[find(index[at]!)] = find(index[at + 1]!)
    parent[find(index[at + 1]!)] = find(index[at + 2]!)
  }
  return new Set(Array.from(parent, (_, i) => find(i))).size
}

/** Vertices whose triangles do not form one single fan. */
function pinched(count: number, index: Uint32Array): number {
  const fans: Map<number, number>[] = Array.from({ length: count }, () => new Map())
  for (let at = 0; at < index.length; at += 3) {
    const [a, b, c] = [index[at]!, index[at + 1]!, index[at + 2]!]
    fans[a]!.set(b, c)
    fans[b]!.set(c, a)
    fans[c]!.set(a, b)
  }
  return fans.filter((fan) => turnsOnce(fan) !== fan.size).length
}

function turnsOnce(fan: Map<number, number>): number {
  const [first] = fan.keys()
  let steps = 0
  let at = first
  do {
    at = at === undefined ? undefined : fan.get(at)
    steps++
  } while (at !== first && at !== undefined && steps <= fan.size)
  return steps
}

/** Enclosed volume [m³]; positive where the triangles face outward. */
function volume({ positions, index }: Mesh): number {
  let six = 0
  for (let at = 0; at < index.length; at += 3) {
    const [a, b, c] = [index[at]! * 3, index[at + 1]! * 3, index[at + 2]! * 3]
    const [bx, by, bz] = [positions[b]!, positions[b + 1]!, positions[b + 2]!]
    const [cx, cy, cz] = [positions[c]!, positions[c + 1]!, positions[c + 2]!]
    six +=
      positions[a]! * (by * cz - bz * cy) +
      positions[a + 1]! * (bz * cx - bx * cz) +
      positions[a + 2]! * (bx * cy - by * cx)
  }
  return six / 6
}
