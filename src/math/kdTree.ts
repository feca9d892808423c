/** Points in space, ready to be asked which of them are near a place. */
export interface KdTree {
  /** 3 per point. */
  readonly points: Float64Array
  /** The point nearest to (x, y, z), and how far it is. */
  nearest(x: number, y: number, z: number): { readonly index: number; readonly distance: number }
  /** The `count` nearest, nearest first. */
  near(x: number, y: number, z: number, count: number): readonly number[]
}

const leaf = 8

export function makeKdTree(points: Float64Array): KdTree {
  const order = Uint32Array.from({ length: points.length / 3 }, (_, i) => i)
  sortTree(points, order, 0, order.length, 0)
  const best = new Float64Array(64)
  const found = new Int32Array(64)

  const search = (x: number, y: number, z: number, count: number): number => {
    let held = 0
    const visit = (first: number, end: number, axis: number): void => {
      if (end - first <= leaf) {
        for (let k = first; k < end; k++) offer(order[k]!)
        return
      }
      const middle = (first + end) >> 1
      const at = order[middle]!
      const side = (axis === 0 ? x : axis === 1 ? y : z) - points[3 * at + axis]!
      const next = (axis + 1) % 3
      if (side < 0) visit(first, middle, next)
      else visit(middle + 1, end, next)
      offer(at)
      if (held === count && side * side >= best[held - 1]!) return
      if (side < 0) visit(middle + 1, end, next)
      else visit(first, middle, next)
    }
    const offer = (i: number): void => {
      const square = (points[3 * i]! - x) ** 2 + (points[3 * i + 1]! - y) ** 2 + (points[3 * i + 2]! - z) ** 2
      if (held === count && square >= best[held - 1]!) return
      let k = held < count ? held++ : held - 1
      for (; k > 0 && best[k - 1]! > square; k--) {
        best[k] = best[k - 1]!
        found[k] = found[k - 1]!
      }
      best[k] = square
      found[k] = i
    }
    visit(0, order.length, 0)
    return held
  }
  return {
    points,
    nearest(x, y, z) {
      search(x, y, z, 1)
      return { index: found[0]!, distance: Math.sqrt(best[0]!) }
    },
    near: (x, y, z, count) => Array.from(found.subarray(0, search(x, y, z, Math.min(count, 64)))),
  }
}

/** Halve by the median along x, y, z in turn; the middle one of a range is its root. */
function sortTree(points: Float64Array, order: Uint32Array, first: number, end: number, axis: number): void {
  if (end - first <= leaf) return
  order.subarray(first, end).sort((a, b) => points[3 * a + axis]! - points[3 * b + axis]! || a - b)
  const middle = (first + end) >> 1
  sortTree(points, order, first, middle, (axis + 1) % 3)
  sortTree(points, order, middle + 1, end, (axis + 1) % 3)
}
