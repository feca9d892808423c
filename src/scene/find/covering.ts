import { Matrix3, type Scene, Vector3 } from 'three'
import { entryOf } from '../../anatomy/atlas'
import { drawnPlace } from '../frame/drawnPlace'
import { opaqueIn } from './opaque'
import { type Solid, solidsIn } from './solids'

/** Points of a surface that are looked at. */
const samples = 60
/** Whatever stands before this share of them covers it. */
const much = 0.12
/** What is met this close before a point [share of the way] is the point's own surroundings. */
const near = 0.99

const point = new Vector3()
const normal = new Vector3()
const way = new Vector3()
const facing = new Matrix3()

/** The points of `id` that face `eye`: of a surface several, of a place on bone itself. */
function pointsOf(solids: ReadonlyMap<string, Solid>, id: string, eye: Vector3): Vector3[] {
  const at = entryOf(id)?.point
  if (at) return [drawnPlace(at.body, at.at, new Vector3())]
  const solid = solids.get(id)
  if (!solid) return []
  solid.refresh()
  facing.getNormalMatrix(solid.matrixWorld)
  const position = solid.geometry.getAttribute('position')!
  const normals = solid.geometry.getAttribute('normal')!
  return Array.from({ length: samples }, (_, k) => Math.floor(((k + 0.5) / samples) * position.count)).flatMap((i) => {
    point.fromBufferAttribute(position, i).applyMatrix4(solid.matrixWorld)
    normal.fromBufferAttribute(normals, i).applyMatrix3(facing)
    return normal.dot(way.copy(eye).sub(point)) > 0 ? [point.clone()] : []
  })
}

/** Structures that stand between `eye` and a good part of `ids`, and are neither glass nor among them. */
export function coveringOf(scene: Scene, ids: readonly string[], eye: Vector3): readonly string[] {
  const solids = solidsIn(scene)
  const own = new Set(ids.flatMap((id) => [id, entryOf(id)?.point?.on ?? id]))
  const others = opaqueIn(scene).filter(({ id }) => !own.has(id))
  const points = ids.flatMap((id) => pointsOf(solids, id, eye))
  return others
    .filter((solid) => {
      const covered = points.filter((to) => solid.hit(eye, way.copy(to).sub(eye)) < near).length
      return covered > much * points.length
    })
    .map(({ id }) => id)
}
