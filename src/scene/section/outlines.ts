import { type BufferGeometry, Matrix4, Plane, Vector3 } from 'three'
import { type Corner, outlinesAt, sameVertices } from '../../geometry/slice'
import type { Solid } from '../find/solids'

/** A plane with directions of its own: `u` and `v` in it, `normal` towards what stays, as `u` x `v`. */
export interface Face {
  readonly plane: Plane
  readonly u: Vector3
  readonly v: Vector3
  readonly middle: Vector3
  /** How far from the plane it is drawn [m], towards what stays. */
  readonly depth: number
}

export function faceOf(plane: Plane, depth: number): Face {
  const { normal } = plane
  const least = Math.abs(normal.x) < 0.5 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0)
  const u = new Vector3().crossVectors(least, normal).normalize()
  return { plane, u, v: new Vector3().crossVectors(normal, u), middle: plane.coplanarPoint(new Vector3()), depth }
}

/** One closed outline of a structure in a face. */
export interface Outline {
  /** x and y of each corner in the face [m], the inside on the left. */
  readonly at: Float64Array
  readonly corners: readonly Corner[]
  /** Twice the area [m²]: negative for a hollow. */
  readonly area: number
}

interface Surface {
  readonly positions: Float32Array
  /** Its shape is the same for ever: what it lies within is known. */
  readonly isRigid: boolean
  readonly index: ArrayLike<number>
  readonly same: Uint32Array
}
const surfaces = new WeakMap<BufferGeometry, Surface>()

/** Its numbers: those that a file keeps as short integers are unpacked once, those that the processor writes are read where they are. */
function surfaceOf(geometry: BufferGeometry): Surface {
  const known = surfaces.get(geometry)
  if (known) return known
  const from = geometry.getAttribute('position')!
  const isPlain = from.array instanceof Float32Array && from.itemSize === 3 && !('data' in from)
  const positions = isPlain ? (from.array as Float32Array) : new Float32Array(3 * from.count)
  if (!isPlain) for (let o = 0; o < positions.length; o++) positions[o] = from.getComponent(Math.floor(o / 3), o % 3)
  const index = geometry.index?.array ?? Uint32Array.from({ length: from.count }, (_, i) => i)
  if (!isPlain) geometry.computeBoundingSphere()
  const made = { positions, isRigid: !isPlain, index, same: sameVertices(positions, index) }
  surfaces.set(geometry, made)
  return made
}

const local = new Plane()
const inverse = new Matrix4()
const point = new Vector3()
let heights = new Float32Array(0)

/** The outlines of `solid` in `face`, as it is drawn now. */
export function outlinesOf(solid: Solid, { plane, u, v, middle }: Face): Outline[] {
  solid.refresh()
  const { positions, isRigid, index, same } = surfaceOf(solid.geometry)
  local.copy(plane).applyMatrix4(inverse.copy(solid.matrixWorld).invert())
  const around = isRigid ? solid.geometry.boundingSphere : null
  if (around && Math.abs(local.distanceToPoint(around.center)) > around.radius) return []
  const { x, y, z } = local.normal
  const count = positions.length / 3
  if (heights.length < count) heights = new Float32Array(2 * count)
  let any = 0
  for (let i = 0; i < count; i++) {
    const height = x * positions[3 * i]! + y * positions[3 * i + 1]! + z * positions[3 * i + 2]! + local.constant
    heights[i] = height
    any |= height >= 0 ? 1 : 2
  }
  if (any !== 3) return []
  return outlinesAt(heights, index, same).map((corners) => {
    const at = new Float64Array(2 * corners.length)
    corners.forEach(({ from, to, share }, i) => {
      const lerp = (k: number) => positions[3 * from + k]! * (1 - share) + positions[3 * to + k]! * share
      point.set(lerp(0), lerp(1), lerp(2)).applyMatrix4(solid.matrixWorld).sub(middle)
      at[2 * i] = point.dot(u)
      at[2 * i + 1] = point.dot(v)
    })
    return { at, corners, area: twiceArea(at) }
  })
}

function twiceArea(at: Float64Array): number {
  let sum = 0
  for (let i = 0; i < at.length; i += 2) {
    const j = (i + 2) % at.length
    sum += at[i]! * at[j + 1]! - at[j]! * at[i + 1]!
  }
  return sum
}

/** Each outline of flesh or bone with the hollows that lie in it. */
export function withHollows(
  outlines: readonly Outline[],
): { readonly outer: Outline; readonly hollows: readonly Outline[] }[] {
  const outers = outlines.filter(({ area }) => area > 0).sort((a, b) => a.area - b.area)
  const found = new Map<Outline, Outline[]>(outers.map((outer) => [outer, []]))
  for (const hollow of outlines.filter(({ area }) => area < 0)) {
    // The smallest that holds it.
    const holder = outers.find(({ at, area }) => area > -hollow.area && holds(at, hollow.at[0]!, hollow.at[1]!))
    if (holder) found.get(holder)!.push(hollow)
  }
  return outers.map((outer) => ({ outer, hollows: found.get(outer)! }))
}

/** Whether the outline goes round the place: an even-odd count of what lies to the right of it. */
function holds(at: Float64Array, x: number, y: number): boolean {
  let inside = false
  for (let i = 0; i < at.length; i += 2) {
    const j = (i + 2) % at.length
    const [ax, ay, bx, by] = [at[i]!, at[i + 1]!, at[j]!, at[j + 1]!]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}
