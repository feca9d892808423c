import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH, SAH } from 'three-mesh-bvh'
import type { BoneId } from '../../src/anatomy/bones'
import type { Vec3 } from '../../src/math/vec3'
import type { Mesh } from './mesh'
import { drawn } from './shape'

interface Nearest {
  /** On the surface [m]. */
  readonly point: Vec3
  /** From the asked point to the surface [m], never negative. */
  readonly distance: number
  /** Of the triangle that was hit, outward, length 1. */
  readonly normal: Vec3
  readonly inside: boolean
  /** `distance`, negative inside [m]. */
  readonly signedDistance: number
}

/** A mesh that can be asked where it is. */
export interface Surface extends Mesh {
  /** The nearest point of the surface; with `facing`, of the part whose outward normal agrees with that direction. */
  nearest(point: Vec3, facing?: Vec3): Nearest
  /** How far a ray from (x, y, z) [m] along the unit vector (dx, dy, dz) runs before it meets the surface, or Infinity. */
  hit(x: number, y: number, z: number, dx: number, dy: number, dz: number, reach: number): number
}

/** The bone as it is drawn at full detail. */
export const loadSurface = (id: BoneId): Surface => surfaceOf(drawn(id))

export function surfaceOf(mesh: Mesh): Surface {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setIndex(new BufferAttribute(mesh.index, 1))
  const tree = new MeshBVH(geometry, { strategy: SAH, indirect: true, targetLeafSize: 4 })
  const ray = new Ray()
  const hit: Surface['hit'] = (x, y, z, dx, dy, dz, reach) => {
    ray.origin.set(x, y, z)
    ray.direction.set(dx, dy, dz)
    return tree.raycastFirst(ray, DoubleSide, 0, reach)?.distance ?? Infinity
  }
  return { ...mesh, hit, nearest: (point, facing) => nearestOn(tree, new Vector3(...point), facing) }
}

/** Triangles whose normal agrees less than this with the wanted direction are passed over (cosine). */
const agreement = 0.2

function nearestOn(tree: MeshBVH, from: Vector3, facing: Vec3 | undefined): Nearest {
  const wanted = facing && new Vector3(...facing).normalize()
  const [normal, candidate, point, best] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()]
  let distance = Infinity
  tree.shapecast({
    boundsTraverseOrder: (box) => box.distanceToPoint(from),
    intersectsBounds: (_box, _leaf, score) => (score ?? 0) < distance,
    intersectsTriangle: (triangle) => {
      triangle.getNormal(normal)
      if (wanted && normal.dot(wanted) < agreement) return false
      triangle.closestPointToPoint(from, candidate)
      if (candidate.distanceTo(from) < distance) {
        distance = candidate.distanceTo(from)
        point.copy(candidate)
        best.copy(normal)
      }
      return false
    },
  })
  if (distance === Infinity) throw new Error(`nearest: no part of the surface faces (${facing})`)
  const inside = isInside(tree, from)
  return {
    point: point.toArray(),
    distance,
    normal: best.toArray(),
    inside,
    signedDistance: inside ? -distance : distance,
  }
}

// Three directions vote, as a ray that grazes an edge may be wrong. Unit vectors without symmetry.
const directions = [
  new Vector3(0.36, 0.48, 0.8),
  new Vector3(-0.48, 0.6, -0.64),
  new Vector3(0.64, -0.768, -0.024),
].map((direction) => direction.normalize())

/** From inside, the first surface a ray meets is seen from behind. */
function isInside(tree: MeshBVH, from: Vector3): boolean {
  const votes = directions.filter((direction) => {
    const hit = tree.raycastFirst(new Ray(from, direction), DoubleSide)
    return hit?.face && hit.face.normal.dot(direction) > 0
  })
  return votes.length >= 2
}
