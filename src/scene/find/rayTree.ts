/** Triangles sorted into boxes within boxes, so that a ray meets few of them. Built once for what never changes shape. */
export interface RayTree {
  /** Nearest hit at or behind `after` along the ray, as a distance in lengths of `direction`; Infinity for none. */
  hit(origin: ArrayLike<number>, direction: ArrayLike<number>, after: number): number
}

const leafSize = 8

export function makeRayTree(positions: ArrayLike<number>, index: ArrayLike<number>): RayTree {
  const count = index.length / 3
  const order = Uint32Array.from({ length: count }, (_, t) => t)
  const middle = new Float32Array(3 * count)
  for (let t = 0; t < count; t++)
    for (let k = 0; k < 3; k++)
      middle[3 * t + k] =
        (positions[3 * index[3 * t]! + k]! +
          positions[3 * index[3 * t + 1]! + k]! +
          positions[3 * index[3 * t + 2]! + k]!) /
        3
  // Per node: six bounds; then, first triangle and count of a leaf, or minus the second child and 0.
  const bounds: number[] = []
  const links: number[] = []

  function grow(from: number, to: number): number {
    const node = links.length / 2
    links.push(from, to - from)
    const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity]
    for (let i = from; i < to; i++)
      for (let corner = 0; corner < 3; corner++)
        for (let k = 0; k < 3; k++) {
          const at = positions[3 * index[3 * order[i]! + corner]! + k]!
          if (at < box[k]!) box[k] = at
          if (at > box[3 + k]!) box[3 + k] = at
        }
    bounds.push(...box)
    if (to - from <= leafSize) return node
    const axis = [0, 1, 2].reduce((best, k) => (box[3 + k]! - box[k]! > box[3 + best]! - box[best]! ? k : best), 0)
    order.subarray(from, to).sort((a, b) => middle[3 * a + axis]! - middle[3 * b + axis]!)
    const half = (from + to) >> 1
    grow(from, half)
    links[2 * node] = -grow(half, to)
    links[2 * node + 1] = 0
    return node
  }
  grow(0, count)

  const stack = new Int32Array(64)
  return {
    hit(o, d, after) {
      let best = Infinity
      let depth = 0
      stack[depth++] = 0
      while (depth > 0) {
        const node = stack[--depth]!
        if (!meets(bounds, 6 * node, o, d, best)) continue
        const n = links[2 * node + 1]!
        if (n === 0) {
          stack[depth++] = -links[2 * node]!
          stack[depth++] = node + 1
          continue
        }
        const from = links[2 * node]!
        for (let i = from; i < from + n; i++) {
          const t = order[i]!
          const at = hitTriangle(positions, index[3 * t]!, index[3 * t + 1]!, index[3 * t + 2]!, o, d)
          if (at >= after && at < best) best = at
        }
      }
      return best
    },
  }
}

/** Every triangle asked, for what changes its shape. */
export function hitAll(
  positions: ArrayLike<number>,
  index: ArrayLike<number>,
  o: ArrayLike<number>,
  d: ArrayLike<number>,
  after: number,
): number {
  let best = Infinity
  for (let i = 0; i < index.length; i += 3) {
    const at = hitTriangle(positions, index[i]!, index[i + 1]!, index[i + 2]!, o, d)
    if (at >= after && at < best) best = at
  }
  return best
}

function meets(bounds: number[], b: number, o: ArrayLike<number>, d: ArrayLike<number>, best: number): boolean {
  let near = 0
  let far = best
  for (let k = 0; k < 3; k++) {
    const inverse = 1 / d[k]!
    let a = (bounds[b + k]! - o[k]!) * inverse
    let c = (bounds[b + 3 + k]! - o[k]!) * inverse
    if (a > c) [a, c] = [c, a]
    // A ray in the plane of a face gives NaN, and then the comparison keeps what was.
    if (a > near) near = a
    if (c < far) far = c
  }
  return near <= far
}

/** Möller and Trumbore 1997, both faces; Infinity for a miss. */
function hitTriangle(
  p: ArrayLike<number>,
  i: number,
  j: number,
  k: number,
  o: ArrayLike<number>,
  d: ArrayLike<number>,
): number {
  const [a, b, c] = [3 * i, 3 * j, 3 * k]
  const e1x = p[b]! - p[a]!
  const e1y = p[b + 1]! - p[a + 1]!
  const e1z = p[b + 2]! - p[a + 2]!
  const e2x = p[c]! - p[a]!
  const e2y = p[c + 1]! - p[a + 1]!
  const e2z = p[c + 2]! - p[a + 2]!
  const px = d[1]! * e2z - d[2]! * e2y
  const py = d[2]! * e2x - d[0]! * e2z
  const pz = d[0]! * e2y - d[1]! * e2x
  const det = e1x * px + e1y * py + e1z * pz
  if (det === 0) return Infinity
  const sx = o[0]! - p[a]!
  const sy = o[1]! - p[a + 1]!
  const sz = o[2]! - p[a + 2]!
  const u = (sx * px + sy * py + sz * pz) / det
  if (u < 0 || u > 1) return Infinity
  const qx = sy * e1z - sz * e1y
  const qy = sz * e1x - sx * e1z
  const qz = sx * e1y - sy * e1x
  const v = (d[0]! * qx + d[1]! * qy + d[2]! * qz) / det
  if (v < 0 || u + v > 1) return Infinity
  const t = (e2x * qx + e2y * qy + e2z * qz) / det
  return t > 0 ? t : Infinity
}
