import { readdirSync, readFileSync } from 'node:fs'
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'

/** A drawn bone as a solid [mm, right side]: how far from it, how deep in it, what a ray meets. */
export interface Solid {
  readonly name: string
  /** Distance [mm] from the surface, negative inside; Infinity outside its box. */
  readonly depth: (point: Vector3) => number
  readonly nearest: (point: Vector3, out: Vector3) => number
  /** Distance [mm] along the unit `direction` to the first surface; Infinity where there is none before `far`. */
  readonly hit: (origin: Vector3, direction: Vector3, far: number) => number
}

const folder = new URL('../../scripts/models/bones/', import.meta.url)

export const boneNames = readdirSync(folder)
  .filter((file) => file.endsWith('.obj'))
  .map((file) => file.slice(0, -4))
  .sort()

export function readBone(name: string): { positions: Float32Array; index: Uint32Array } {
  const positions: number[] = []
  const index: number[] = []
  for (const line of readFileSync(new URL(`${name}.obj`, folder), 'utf8').split('\n')) {
    const [kind, ...rest] = line.split(/\s+/)
    if (kind === 'v') positions.push(...rest.slice(0, 3).map(Number))
    if (kind === 'f') index.push(...rest.slice(0, 3).map((word) => Number.parseInt(word, 10) - 1))
  }
  return { positions: Float32Array.from(positions), index: Uint32Array.from(index) }
}

/** `mirrored`: the left bone, made from the right one. */
export function solidOf(name: string, mirrored = false): Solid {
  const { positions, index } = readBone(name)
  if (mirrored) for (let o = 2; o < positions.length; o += 3) positions[o]! *= -1
  return solid(mirrored ? `${name} left` : name, positions, index)
}

/** Any closed surface [mm] as a solid. */
export function solid(name: string, positions: Float32Array, index: Uint32Array): Solid {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  const tree = new MeshBVH(geometry)
  const box = tree.getBoundingBox(geometry.boundingBox!.clone().makeEmpty())
  const ray = new Ray()
  const crossings = (point: Vector3, x: number, y: number, z: number): number => {
    ray.origin.copy(point)
    ray.direction.set(x, y, z).normalize()
    return tree.raycast(ray, DoubleSide).length
  }
  const found = { point: new Vector3(), distance: 0, faceIndex: 0 }
  const nearest = (point: Vector3, out: Vector3): number => {
    tree.closestPointToPoint(point, found)
    out.copy(found.point)
    return found.distance
  }
  const depth = (point: Vector3): number => {
    if (!box.containsPoint(point)) return Number.POSITIVE_INFINITY
    tree.closestPointToPoint(point, found)
    // Inside when an odd number of surfaces is crossed; three odd directions outvote a grazed edge.
    const odd =
      (crossings(point, 0.31, 0.87, 0.38) % 2) +
      (crossings(point, -0.71, 0.23, 0.66) % 2) +
      (crossings(point, 0.13, -0.44, -0.89) % 2)
    return odd >= 2 ? -found.distance : found.distance
  }
  const hit = (origin: Vector3, direction: Vector3, far: number): number => {
    ray.origin.copy(origin)
    ray.direction.copy(direction)
    return tree.raycastFirst(ray, DoubleSide, 0, far)?.distance ?? Number.POSITIVE_INFINITY
  }
  return { name, depth, nearest, hit }
}
