import { applied, type Similarity } from '../../math/similarity'
import type { Vec3 } from '../../math/vec3'

/** A bone as it will be drawn. */
export interface Surface {
  /** 3 per vertex. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly index: Uint32Array
}

/** What one bone may have at most, so that the body still turns on a phone. */
const mostTriangles = 60_000

/** Several surfaces of one bone, moved by `map`, as one; with fewer triangles where there are very many. */
export function joined(
  parts: readonly { readonly positions: Float32Array; readonly index: Uint32Array }[],
  map: Similarity,
): Surface {
  const positions = new Float32Array(parts.reduce((sum, part) => sum + part.positions.length, 0))
  const index = new Uint32Array(parts.reduce((sum, part) => sum + part.index.length, 0))
  let [vertices, corners] = [0, 0]
  for (const part of parts) {
    for (let o = 0; o < part.positions.length; o += 3) {
      const at: Vec3 = [part.positions[o]!, part.positions[o + 1]!, part.positions[o + 2]!]
      positions.set(applied(map, at), 3 * vertices + o)
    }
    for (let k = 0; k < part.index.length; k++) index[corners + k] = part.index[k]! + vertices
    vertices += part.positions.length / 3
    corners += part.index.length
  }
  const mesh = coarser({ positions, index }, mostTriangles)
  return { ...mesh, normals: normalsOf(mesh.positions, mesh.index) }
}

type Mesh = Pick<Surface, 'positions' | 'index'>

/** Vertices that share a cell of a grid become one, and the grid as coarse as it must be (Rossignac and Borrel 1993). */
function coarser(mesh: Mesh, most: number): Mesh {
  let made = mesh
  const size = extent(mesh.positions)
  for (let cells = 400; made.index.length / 3 > most && cells > 20; cells *= 0.8) made = clustered(mesh, size / cells)
  return made
}

function extent(positions: Float32Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const x of positions) {
    low = Math.min(low, x)
    high = Math.max(high, x)
  }
  return high - low
}

function clustered({ positions, index }: Mesh, cell: number): Mesh {
  const place = new Map<string, number>()
  const of = new Uint32Array(positions.length / 3)
  const sums: number[] = []
  for (let v = 0; v < of.length; v++) {
    const key = [0, 1, 2].map((c) => Math.floor(positions[3 * v + c]! / cell)).join()
    let k = place.get(key)
    if (k === undefined) {
      k = place.size
      place.set(key, k)
      sums.push(0, 0, 0, 0)
    }
    of[v] = k
    for (let c = 0; c < 3; c++) sums[4 * k + c]! += positions[3 * v + c]!
    sums[4 * k + 3]! += 1
  }
  const points = Float32Array.from({ length: 3 * place.size }, (_, o) => {
    const k = Math.floor(o / 3)
    return sums[4 * k + (o % 3)]! / sums[4 * k + 3]!
  })
  const kept: number[] = []
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [of[index[t]!]!, of[index[t + 1]!]!, of[index[t + 2]!]!]
    if (a !== b && b !== c && c !== a) kept.push(a, b, c)
  }
  return { positions: points, index: Uint32Array.from(kept) }
}

/** Mean of the normals of the triangles about each vertex, by area. */
function normalsOf(p: Float32Array, index: Uint32Array): Float32Array {
  const normals = new Float32Array(p.length)
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!]
    const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
    const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
    for (const o of [a, b, c]) for (let k = 0; k < 3; k++) normals[o + k]! += n[k]!
  }
  for (let o = 0; o < normals.length; o += 3) {
    const length = Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!) || 1
    for (let k = 0; k < 3; k++) normals[o + k]! /= length
  }
  return normals
}
