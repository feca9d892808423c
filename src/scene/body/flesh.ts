import { BufferAttribute, BufferGeometry, type Color, DynamicDrawUsage, Mesh, Vector2, Vector4 } from 'three'
import { type DrawnId, drawnIds } from '../../anatomy/muscleKinds'
import { type Side, sides } from '../../anatomy/sides'
import type { MuscleShape } from '../../geometry/muscle'
import { makeFleshGlass } from './ghostMaterial'
import { makeFleshMaterial } from './muscleMaterial'

/** How a belly is seen. */
export type FleshLook = 'solid' | 'glass' | 'hidden'

const count = sides.length * drawnIds.length

/** The place of a muscle in every table of this file. */
export const slotOf = (id: DrawnId, side: Side): number => sides.indexOf(side) * drawnIds.length + drawnIds.indexOf(id)

/**
 * All bellies of one body in two draw calls, the solid and the glass ones. Each belly keeps the numbers that it is shaped
 * in, which are what is pointed at; they are copied here, one after the other, each with its place in the tables of paint.
 */
export interface Flesh {
  readonly solid: Mesh
  readonly glass: Mesh
  /** 1 where colours tell tension. */
  readonly mechanics: { value: number }
  /** Take a belly in, hidden. */
  join(slot: number, shape: MuscleShape): void
  leave(slot: number): void
  wear(slot: number, look: FleshLook): void
  /** Its colour; how much of it shines by itself; or whether it is switched off. */
  paint(slot: number, color: Color, glow: number, off: boolean): void
  /** How dense it is as glass: where one looks straight through, and at the silhouette. */
  veil(slot: number, body: number, rim: number): void
  /** Its numbers have changed. */
  moved(slot: number): void
  /** Before a frame is drawn: gather what has come, gone or changed its look. Whether anything had. */
  gather(): boolean
  dispose(): void
}

/** Sums of what comes before, in the order of the slots. */
const startsOf = (shapes: readonly (MuscleShape | undefined)[], size: (shape: MuscleShape) => number): number[] => {
  let at = 0
  return shapes.map((shape) => {
    const start = at
    if (shape) at += size(shape)
    return start
  })
}

interface Gathered {
  readonly starts: readonly number[]
  readonly position: BufferAttribute
  readonly normal: BufferAttribute
}

/** The numbers of all `shapes`, in both meshes; each has room to draw every one of them. */
function gatherNumbers(shapes: readonly (MuscleShape | undefined)[], meshes: readonly Mesh[]): Gathered {
  const starts = startsOf(shapes, ({ tendon }) => tendon.length)
  const points = shapes.reduce((sum, shape) => sum + (shape?.tendon.length ?? 0), 0)
  const corners = shapes.reduce((sum, shape) => sum + (shape ? shape.index.length + shape.shadow.length : 0), 0)
  const [position, normal, fibre, tendon] = [3, 3, 2, 1].map(
    (size) => new BufferAttribute(new Float32Array(size * points), size),
  ) as [BufferAttribute, BufferAttribute, BufferAttribute, BufferAttribute]
  const belly = new BufferAttribute(new Float32Array(points), 1)
  shapes.forEach((shape, slot) => {
    if (!shape) return
    const start = starts[slot]!
    position.array.set(shape.positions, 3 * start)
    normal.array.set(shape.normals, 3 * start)
    fibre.array.set(shape.fibre, 2 * start)
    tendon.array.set(shape.tendon, start)
    belly.array.fill(slot, start, start + shape.tendon.length)
  })
  for (const moving of [position, normal]) moving.setUsage(DynamicDrawUsage)
  for (const mesh of meshes) {
    mesh.geometry.dispose()
    mesh.geometry = new BufferGeometry()
      .setAttribute('position', position)
      .setAttribute('normal', normal)
      .setAttribute('fibre', fibre)
      .setAttribute('tendon', tendon)
      .setAttribute('belly', belly)
      .setIndex(new BufferAttribute(new Uint32Array(corners), 1))
  }
  return { starts, position, normal }
}

/** The triangles of those `shapes` that look as `mesh` draws them, then those of their shadows. Whether there are any. */
function gatherTriangles(
  mesh: Mesh,
  shapes: readonly (MuscleShape | undefined)[],
  starts: readonly number[],
  isDrawn: (slot: number) => boolean,
): boolean {
  const { geometry } = mesh
  const index = geometry.index!
  let end = 0
  const add = (of: 'index' | 'shadow'): void =>
    shapes.forEach((shape, slot) => {
      if (!shape || !isDrawn(slot)) return
      for (const corner of shape[of]) index.array[end++] = starts[slot]! + corner
    })
  add('index')
  const seen = end
  add('shadow')
  const all = end
  index.needsUpdate = true
  geometry.setDrawRange(0, seen)
  mesh.onBeforeShadow = () => geometry.setDrawRange(seen, all - seen)
  mesh.onAfterShadow = () => geometry.setDrawRange(0, seen)
  return seen > 0
}

function fleshMesh(name: string, material: Mesh['material']): Mesh {
  const mesh = new Mesh(new BufferGeometry(), material)
  mesh.name = name
  // What is pointed at are the bellies themselves.
  mesh.userData.decoration = true
  mesh.frustumCulled = false
  mesh.receiveShadow = true
  return mesh
}

export function makeFlesh(): Flesh {
  const paints = Array.from({ length: count }, () => new Vector4())
  const veils = Array.from({ length: count }, () => new Vector2())
  const { material, mechanics } = makeFleshMaterial(paints)
  const solid = fleshMesh('flesh', material)
  solid.castShadow = true
  const glass = fleshMesh('fleshOfGlass', makeFleshGlass(paints, veils))
  glass.renderOrder = 1
  const shapes = Array.from({ length: count }, (): MuscleShape | undefined => undefined)
  const looks = Array.from({ length: count }, (): FleshLook => 'hidden')
  let gathered: Gathered | null = null
  let sorted = false
  const put = (slot: number, shape: MuscleShape | undefined): void => {
    shapes[slot] = shape
    gathered = null
  }
  return {
    solid,
    glass,
    mechanics,
    join: put,
    leave: (slot) => put(slot, undefined),
    wear(slot, look) {
      looks[slot] = look
      sorted = false
    },
    paint: (slot, { r, g, b }, glow, off) => paints[slot]!.set(r, g, b, off ? -1 : glow),
    veil: (slot, body, rim) => veils[slot]!.set(body, rim),
    moved(slot) {
      const shape = shapes[slot]
      if (!gathered || !shape) return
      const { starts, position, normal } = gathered
      position.array.set(shape.positions, 3 * starts[slot]!)
      normal.array.set(shape.normals, 3 * starts[slot]!)
      position.needsUpdate = true
      normal.needsUpdate = true
    },
    gather() {
      if (gathered && sorted) return false
      gathered ??= gatherNumbers(shapes, [solid, glass])
      const { starts } = gathered
      solid.visible = gatherTriangles(solid, shapes, starts, (slot) => looks[slot] === 'solid')
      glass.visible = gatherTriangles(glass, shapes, starts, (slot) => looks[slot] === 'glass')
      sorted = true
      return true
    },
    dispose() {
      for (const { geometry, material: own } of [solid, glass]) {
        geometry.dispose()
        for (const one of [own].flat()) one.dispose()
      }
    },
  }
}
