import { readFileSync } from 'node:fs'
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import { type BoneId, bones } from '../../src/anatomy/bones'
import { type Mesh, mirrored, parseObj, snapped } from './mesh'

await Promise.all([MeshoptEncoder.ready, MeshoptSimplifier.ready])

/** Coordinates are stored as multiples of this [m]: 0.015 mm, so a point moves by 0.013 mm at most. */
export const gridStep = 2 ** -16
/** Share of a bone's triangles that its light version keeps. */
const lightShare = 0.3
/** Discs come as fine regular grids; what they say within this [m] takes far fewer triangles. */
const discTolerance = 0.03e-3

/** The mesh of a level of detail; `from[i]` is the vertex of the full mesh that its vertex i is. */
export interface Level extends Mesh {
  readonly from: Uint32Array
}

/** The bone as it was measured [m]: right side or mid-line, or the mirror image. */
export function measured(id: BoneId): Mesh {
  const { side, file } = bones[id]
  const stem = side === 'left' ? file.replace('-left', '-right') : file
  const mesh = parseObj(readFileSync(new URL(`bones/${stem}.obj`, import.meta.url), 'utf8'))
  return side === 'left' ? mirrored(mesh) : mesh
}

/** The bone as it is drawn at full detail [m]. The left is made from the drawn right, so that they agree to the bit. */
export function drawn(id: BoneId): Mesh {
  const { side, kind } = bones[id]
  if (side === 'left') return inCacheOrder(mirrored(drawn(id.replace('.left', '.right') as BoneId)))
  const mesh = snapped(measured(id), gridStep)
  return inCacheOrder(kind === 'disc' ? reduced(mesh, 0, discTolerance) : mesh)
}

/** The bone with about a third of its triangles; its vertices are some of those of `full`. */
export const light = (full: Mesh): Level =>
  inCacheOrder(reduced(full, Math.round(lightShare * (full.index.length / 3)) * 3, 0.01))

/** Fewer triangles: down to `corners` indices, or until an edge collapse would move the surface by `tolerance` [m]. */
function reduced(mesh: Mesh, corners: number, tolerance: number): Mesh {
  const [index] = MeshoptSimplifier.simplify(mesh.index, mesh.positions, 3, corners, tolerance, ['ErrorAbsolute'])
  return { positions: mesh.positions, index }
}

/** The same triangles in an order that compresses and draws well, without unused vertices; winding decides it too. */
export function inCacheOrder({ positions, index }: Mesh): Level {
  const ordered = index.slice()
  const [remap, count] = MeshoptEncoder.reorderMesh(ordered, true, true)
  const from = new Uint32Array(count)
  remap.forEach((to, was) => {
    if (to < count) from[to] = was
  })
  const moved = new Float32Array(count * 3)
  from.forEach((was, to) => {
    moved.set(positions.subarray(was * 3, was * 3 + 3), to * 3)
  })
  return { positions: moved, index: ordered, from }
}
