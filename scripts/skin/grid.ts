/** Numbers on a regular grid [m], x fastest. */
export interface Grid {
  readonly corner: readonly [number, number, number]
  readonly step: number
  readonly size: readonly [number, number, number]
}

export const countOf = ({ size: [x, y, z] }: Grid): number => x * y * z

/** Calls `take` with each point of the grid and its place in the numbers. */
export function overGrid({ corner, step, size }: Grid, take: (x: number, y: number, z: number, at: number) => void) {
  let at = 0
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++) take(corner[0] + step * i, corner[1] + step * j, corner[2] + step * k, at++)
}

/** How far each point of the grid is from the nearest of `points` (x y z x y z ..), or `most` where none is nearer. */
export function distances({ corner, step, size }: Grid, points: ArrayLike<number>, most: number): Float32Array {
  const out = new Float32Array(size[0] * size[1] * size[2]).fill(most * most)
  const from = (value: number, k: number) => Math.max(0, Math.ceil((value - most - corner[k]!) / step))
  const to = (value: number, k: number) => Math.min(size[k]! - 1, Math.floor((value + most - corner[k]!) / step))
  for (let p = 0; p < points.length; p += 3) {
    const [x, y, z] = [points[p]!, points[p + 1]!, points[p + 2]!]
    const [left, right] = [from(x, 0), to(x, 0)]
    for (let k = from(z, 2); k <= to(z, 2); k++)
      for (let j = from(y, 1); j <= to(y, 1); j++) {
        const across = (corner[1] + step * j - y) ** 2 + (corner[2] + step * k - z) ** 2
        const row = size[0] * (j + size[1] * k)
        for (let i = left; i <= right; i++) {
          const far = (corner[0] + step * i - x) ** 2 + across
          if (far < out[row + i]!) out[row + i] = far
        }
      }
  }
  return out.map(Math.sqrt)
}

/** The places on the edges of the grid where `values` pass `level`, x y z x y z .. */
export function crossings(grid: Grid, values: Float32Array, level: number): number[] {
  const { size, step } = grid
  const next = [1, size[0], size[0] * size[1]]
  const found: number[] = []
  overGrid(grid, (x, y, z, at) => {
    const place = [at % size[0], Math.floor(at / size[0]) % size[1], Math.floor(at / (size[0] * size[1]))]
    for (let k = 0; k < 3; k++) {
      if (place[k]! + 1 >= size[k]!) continue
      const [a, b] = [values[at]! - level, values[at + next[k]!]! - level]
      if (a < 0 === b < 0) continue
      const share = (step * a) / (a - b)
      found.push(x + (k === 0 ? share : 0), y + (k === 1 ? share : 0), z + (k === 2 ? share : 0))
    }
  })
  return found
}

/** Each number the mean of itself and its neighbours along each axis in turn (1 2 1), `times` over; edges repeat. */
export function smoothed({ size }: Grid, values: Float32Array, times: number): Float32Array {
  const strides = [1, size[0], size[0] * size[1]]
  let now = values
  for (let pass = 0; pass < 3 * times; pass++) {
    const [stride, length] = [strides[pass % 3]!, size[pass % 3]!]
    now = now.map((value, at) => {
      const place = Math.floor(at / stride) % length
      const before = place > 0 ? now[at - stride]! : value
      const after = place < length - 1 ? now[at + stride]! : value
      return 0.25 * before + 0.5 * value + 0.25 * after
    })
  }
  return now
}
