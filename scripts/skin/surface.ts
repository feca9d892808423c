import type { Mesh } from '../models/mesh'
import type { Grid } from './grid'

/** Corners of a cell that make its six tetrahedra, about the diagonal from 0 to 7. */
const tetrahedra = [
  [0, 1, 3, 7],
  [0, 3, 2, 7],
  [0, 2, 6, 7],
  [0, 6, 4, 7],
  [0, 4, 5, 7],
  [0, 5, 1, 7],
] as const

/** The surface where `values` pass 0, positive outside; open where it meets the edge of the grid, exactly there. */
export function surfaceAtZero({ corner, step, size }: Grid, field: Float32Array): Mesh {
  // No corner is met exactly: its triangles would have no area.
  const least = step / 50
  const values = field.map((value) => (Math.abs(value) < least ? (value < 0 ? -least : least) : value))
  const [nx, ny, nz] = size
  const shift = [0, 1, nx, nx + 1, nx * ny, nx * ny + 1, nx * ny + nx, nx * ny + nx + 1]
  const positions: number[] = []
  const index: number[] = []
  const known = new Map<number, number>()
  const total = nx * ny * nz
  const place = (at: number, k: number) =>
    corner[k]! + step * (k === 0 ? at % nx : k === 1 ? Math.floor(at / nx) % ny : Math.floor(at / (nx * ny)))
  const between = (inside: number, outside: number): number => {
    const key = Math.min(inside, outside) * total + Math.max(inside, outside)
    const there = known.get(key)
    if (there !== undefined) return there
    const share = values[inside]! / (values[inside]! - values[outside]!)
    for (let k = 0; k < 3; k++) positions.push(place(inside, k) + share * (place(outside, k) - place(inside, k)))
    known.set(key, positions.length / 3 - 1)
    return positions.length / 3 - 1
  }
  // Corners in the order that has the triangle seen from outside counter-clockwise: a tetrahedron above is right-handed.
  const cut = (corners: readonly number[]) => {
    const inside = corners.map((at) => values[at]! < 0)
    const inner = [0, 1, 2, 3].filter((k) => inside[k])
    const outer = [0, 1, 2, 3].filter((k) => !inside[k])
    if (inner.length === 0 || outer.length === 0) return
    const edge = (a: number, b: number) => between(corners[a]!, corners[b]!)
    // An even order of the four corners keeps the hand.
    const isEven = (order: readonly number[]) => {
      let swaps = 0
      for (let a = 0; a < 4; a++) for (let b = a + 1; b < 4; b++) if (order[a]! > order[b]!) swaps++
      return swaps % 2 === 0
    }
    const face = (a: number, b: number, c: number, flip: boolean) => {
      if (a !== b && b !== c && c !== a) index.push(...(flip ? [a, c, b] : [a, b, c]))
    }
    const flip = !isEven([...inner, ...outer])
    if (inner.length === 1) {
      const [a] = inner as [number]
      const [b, c, d] = outer as [number, number, number]
      face(edge(a, b), edge(a, c), edge(a, d), flip)
    } else if (inner.length === 3) {
      const [a, b, c] = inner as [number, number, number]
      const [d] = outer as [number]
      face(edge(a, d), edge(b, d), edge(c, d), flip)
    } else {
      const [a, b] = inner as [number, number]
      const [c, d] = outer as [number, number]
      face(edge(a, c), edge(a, d), edge(b, d), flip)
      face(edge(a, c), edge(b, d), edge(b, c), flip)
    }
  }
  for (let k = 0; k < nz - 1; k++)
    for (let j = 0; j < ny - 1; j++)
      for (let i = 0; i < nx - 1; i++) {
        const at = i + nx * (j + ny * k)
        const low = shift.some((by) => values[at + by]! < 0)
        const high = shift.some((by) => values[at + by]! >= 0)
        if (low && high) for (const four of tetrahedra) cut(four.map((c) => at + shift[c]!))
      }
  return { positions: Float32Array.from(positions), index: Uint32Array.from(index) }
}
