import { BufferAttribute, BufferGeometry, Matrix4, type Mesh, type Object3D, Ray, Vector3 } from 'three'
import { entryOf } from '../../anatomy/atlas'
import { type BodyId, bodyIds } from '../../anatomy/bodies'
import type { NervePiece } from '../../geometry/nerve'
import { frame } from '../../state/frame/frame'
import { hitAll, makeRayTree, type RayTree } from './rayTree'

/** A structure as something to point at: its surface as it is drawn now. */
export interface Solid {
  readonly id: string
  readonly geometry: BufferGeometry
  readonly matrixWorld: Matrix4
  /** Shares its mesh or its shader with others, so that it cannot be made glass by itself. */
  readonly ownGlass: boolean
  /** Where a ray [m] meets it, in lengths of `direction`, not before `after`; Infinity for nowhere. */
  hit(origin: Vector3, direction: Vector3, after?: number): number
  /** Bring a surface that is shaped on the graphics card up to this instant. */
  refresh(): void
}

const fixed = new Matrix4()
const inverse = new Matrix4()
const o = new Vector3()
const d = new Vector3()
const [begun, along] = [new Float64Array(3), new Float64Array(3)]
/** Into numbers that are there already: rays are cast by the thousand. */
const fromOf = (v: Vector3): ArrayLike<number> => v.toArray(begun)
const toOf = (v: Vector3): ArrayLike<number> => v.toArray(along)

/** Unpacked numbers of an attribute that the file may keep as short integers. */
function numbersOf(geometry: BufferGeometry, name: string): Float32Array {
  const from = geometry.getAttribute(name)!
  const out = new Float32Array(from.count * from.itemSize)
  for (let i = 0; i < from.count; i++)
    for (let k = 0; k < from.itemSize; k++) out[i * from.itemSize + k] = from.getComponent(i, k)
  return out
}
const indexOf = (geometry: BufferGeometry): ArrayLike<number> =>
  geometry.index?.array ?? Uint32Array.from({ length: geometry.getAttribute('position')!.count }, (_, i) => i)

const bounded = new WeakMap<BufferGeometry, number>()
const line = new Ray()

/** Whether a ray comes near a shape that changes; most do not, and then its triangles need not be asked. */
function passes(geometry: BufferGeometry, origin: Vector3, direction: Vector3): boolean {
  const { version } = geometry.getAttribute('position') as BufferAttribute
  // Of the numbers and not of the body: a belly that has just been shown is shaped a frame later.
  if (bounded.get(geometry) !== version) {
    geometry.computeBoundingSphere()
    bounded.set(geometry, version)
  }
  line.origin.copy(origin)
  line.direction.copy(direction).normalize()
  return line.intersectsSphere(geometry.boundingSphere!)
}

/** Where a ray meets a shape as its numbers are now: each of its triangles is asked. */
const hitShape = (geometry: BufferGeometry, origin: Vector3, direction: Vector3, after = 0): number =>
  passes(geometry, origin, direction)
    ? hitAll(geometry.getAttribute('position')!.array, indexOf(geometry), fromOf(origin), toOf(direction), after)
    : Number.POSITIVE_INFINITY

/** A bone: one shape for ever, carried by its group. */
function rigid(id: string, mesh: Mesh): Solid {
  let tree: RayTree | undefined
  return {
    id,
    geometry: mesh.geometry,
    matrixWorld: mesh.matrixWorld,
    ownGlass: false,
    refresh: () => {},
    hit(origin, direction, after = 0) {
      tree ??= makeRayTree(numbersOf(mesh.geometry, 'position'), indexOf(mesh.geometry))
      inverse.copy(mesh.matrixWorld).invert()
      o.copy(origin).applyMatrix4(inverse)
      // Not made unit: the distance then is the same in both frames.
      d.copy(direction)
        .transformDirection(inverse)
        .multiplyScalar(scaleOf(inverse) * direction.length())
      return tree.hit(fromOf(o), toOf(d), after)
    },
  }
}
const scaleOf = (m: Matrix4): number => Math.cbrt(Math.abs(m.determinant()))

/** What is shaped by the processor, such as a muscle: its positions are there already. */
function shaped(id: string, mesh: Mesh): Solid {
  const { geometry } = mesh
  return {
    id,
    geometry,
    matrixWorld: mesh.matrixWorld,
    ownGlass: false,
    refresh: () => {},
    hit: (origin, direction, after) => hitShape(geometry, origin, direction, after),
  }
}

/** All nerves are one mesh; each of one side is a solid of its own on the same numbers. */
function nerveSolids({ geometry: all, matrixWorld }: Mesh, pieces: readonly NervePiece[]): Solid[] {
  const drawn = all.getAttribute('position') as BufferAttribute
  return pieces.map(({ id, vertices: [first, count], index }) => {
    const part = (name: string): BufferAttribute =>
      new BufferAttribute((all.getAttribute(name)!.array as Float32Array).subarray(3 * first, 3 * (first + count)), 3)
    const geometry = new BufferGeometry()
      .setAttribute('position', part('position'))
      .setAttribute('normal', part('normal'))
      .setIndex(Array.from(index, (v) => v - first))
    let version = -1
    const refresh = (): void => {
      if (version === drawn.version) return
      version = drawn.version
      geometry.getAttribute('position')!.needsUpdate = true
      geometry.getAttribute('normal')!.needsUpdate = true
    }
    const hit = (origin: Vector3, direction: Vector3, after?: number): number => {
      refresh()
      return hitShape(geometry, origin, direction, after)
    }
    return { id, geometry, matrixWorld, ownGlass: true, refresh, hit }
  })
}

interface Ridden {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly index: ArrayLike<number>
  /** Per vertex: the two bodies it rides between, and how far towards the second. */
  readonly lower: readonly BodyId[]
  readonly upper: readonly BodyId[]
  readonly blend: ArrayLike<number>
}

/** What the graphics card shapes between bodies, such as a disc or a ligament: done again here when it is asked for. */
function between(id: string, { positions, normals, index, lower, upper, blend }: Ridden): Solid {
  const now = new Float32Array(positions.length)
  const facing = new Float32Array(positions.length)
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(now, 3))
    .setAttribute('normal', new BufferAttribute(facing, 3))
    .setAttribute('rest', new BufferAttribute(positions, 3))
    .setIndex(Array.from(index))
  let version = -1
  const refresh = (): void => {
    if (version === frame.version) return
    version = frame.version
    for (let v = 0; v < blend.length; v++) {
      const [a, b, t] = [frame.pose[lower[v]!], frame.pose[upper[v]!], blend[v]!]
      for (let r = 0; r < 3; r++) {
        let at = a[9 + r]! * (1 - t) + b[9 + r]! * t
        let to = 0
        for (let c = 0; c < 3; c++) {
          const m = a[3 * r + c]! * (1 - t) + b[3 * r + c]! * t
          at += m * positions[3 * v + c]!
          to += m * normals[3 * v + c]!
        }
        now[3 * v + r] = at
        facing[3 * v + r] = to
      }
    }
    geometry.getAttribute('position')!.needsUpdate = true
    geometry.getAttribute('normal')!.needsUpdate = true
  }
  return {
    id,
    geometry,
    matrixWorld: fixed,
    ownGlass: true,
    refresh,
    hit(origin, direction, after) {
      refresh()
      return hitShape(geometry, origin, direction, after)
    },
  }
}

function discSolid(
  id: string,
  mesh: Mesh,
  { bodies, unpack }: { bodies: readonly [BodyId, BodyId]; unpack: Matrix4 },
): Solid {
  const positions = numbersOf(mesh.geometry, 'position')
  const normals = numbersOf(mesh.geometry, 'normal')
  const blend = numbersOf(mesh.geometry, 'height')
  for (let v = 0; v < blend.length; v++)
    o.fromArray(positions, 3 * v)
      .applyMatrix4(unpack)
      .toArray(positions, 3 * v)
  const [lower, upper] = bodies.map((body) => Array.from(blend, () => body)) as [BodyId[], BodyId[]]
  return between(id, { positions, normals, index: indexOf(mesh.geometry), lower, upper, blend })
}

/** The bands are one mesh; each is a solid of its own. */
function bandSolids(mesh: Mesh, ids: readonly string[]): Solid[] {
  const [positions, normals, band, bodies, blend] = ['position', 'normal', 'band', 'bodies', 'blend'].map((name) =>
    numbersOf(mesh.geometry, name),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array]
  const index = indexOf(mesh.geometry)
  return ids.map((id, k) => {
    const place = new Map<number, number>()
    const own: number[] = []
    for (let i = 0; i < index.length; i += 3) {
      if (band[index[i]!] !== k) continue
      for (let corner = 0; corner < 3; corner++) {
        const v = index[i + corner]!
        if (!place.has(v)) place.set(v, place.size)
        own.push(place.get(v)!)
      }
    }
    const vertices = [...place.keys()]
    const pick = (from: Float32Array, size: number) =>
      Float32Array.from(vertices.flatMap((v) => Array.from(from.subarray(size * v, size * v + size))))
    return between(id, {
      positions: pick(positions, 3),
      normals: pick(normals, 3),
      index: own,
      lower: vertices.map((v) => bodyIds[Math.round(bodies[2 * v]!)]!),
      upper: vertices.map((v) => bodyIds[Math.round(bodies[2 * v + 1]!)]!),
      blend: pick(blend, 1),
    })
  })
}

// By mesh: the ghost of a bone has its geometry, but stands elsewhere.
const made = new WeakMap<Mesh, readonly Solid[]>()

function solidsOf(mesh: Mesh): readonly Solid[] {
  const { userData } = mesh
  let solids = made.get(mesh)
  if (!solids) {
    if (userData.nerves) solids = nerveSolids(mesh, userData.nerves)
    else if (Array.isArray(userData.bands)) solids = bandSolids(mesh, userData.bands)
    else if (userData.disc) solids = [discSolid(mesh.name, mesh, userData.disc)]
    else if (entryOf(mesh.name)) solids = [shaped(mesh.name, mesh)]
    else if (mesh.parent && entryOf(mesh.parent.name)) solids = [rigid(mesh.parent.name, mesh)]
    else solids = []
    made.set(mesh, solids)
  }
  return solids
}

/** Every structure in `root`, whether it is shown or not. */
export function solidsIn(root: Object3D): Map<string, Solid> {
  const all = new Map<string, Solid>()
  root.traverse((object) => {
    const mesh = object as Mesh
    if (!mesh.isMesh || mesh.userData.decoration) return
    for (const solid of solidsOf(mesh)) if (!all.has(solid.id)) all.set(solid.id, solid)
  })
  return all
}
