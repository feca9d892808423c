import { type BufferAttribute, type BufferGeometry, type Camera, type Mesh, type Scene, Vector3 } from 'three'
import { type Side, sides } from '../../anatomy/sides'
import { type PulledMuscle, pulledMuscles } from '../../state/find/musclePull'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { isSeenThrough, isShown } from '../body/visible'
import { solidsIn } from '../find/solids'

/** Where along a belly its grip may be, 0 origin .. 1 insertion: the first of these places that is seen. */
const along: Readonly<Record<PulledMuscle, readonly number[]>> = {
  psoasMajor: [0.57, 0.49, 0.65, 0.41, 0.74, 0.33],
  piriformis: [0.42, 0.57, 0.27, 0.72, 0.16],
}
/** The stretch of a belly whose ends tell how it lies. */
const ends = { origin: 0.15, insertion: 0.85 } as const

/** Where a muscle can be taken hold of, as it is drawn now. */
export interface Grip {
  readonly id: string
  readonly muscle: PulledMuscle
  readonly side: Side
  /** Middle of the belly at the grip, and near its ends [m]. */
  readonly at: Vector3
  readonly origin: Vector3
  readonly insertion: Vector3
  /** Which of the places along the belly it has. */
  place: number
  /** Whether it is seen from where the camera rested last. */
  seen: boolean
}

export const makeGrips = (): readonly Grip[] =>
  pulledMuscles.flatMap((muscle) =>
    sides.map((side) => ({
      id: `${muscle}.${side}`,
      muscle,
      side,
      at: new Vector3(),
      origin: new Vector3(),
      insertion: new Vector3(),
      place: along[muscle][0]!,
      seen: false,
    })),
  )

/** Vertices of the ring of a belly that is nearest to a place along it. */
const rings = new WeakMap<BufferGeometry, Map<number, readonly number[]>>()

function ringAt(geometry: BufferGeometry, place: number): readonly number[] {
  const known = rings.get(geometry) ?? new Map<number, readonly number[]>()
  rings.set(geometry, known)
  const ready = known.get(place)
  if (ready) return ready
  const fibre = geometry.getAttribute('fibre')!
  const away = Array.from({ length: fibre.count }, (_, i) => Math.abs(fibre.getX(i) - place))
  const nearest = away.reduce((least, far) => Math.min(least, far), Number.POSITIVE_INFINITY)
  const ring = away.flatMap((far, i) => (far < nearest + 1e-4 ? [i] : []))
  known.set(place, ring)
  return ring
}

const vertex = new Vector3()

function middleOf(geometry: BufferGeometry, place: number, into: Vector3): Vector3 {
  const position = geometry.getAttribute('position') as BufferAttribute
  const ring = ringAt(geometry, place)
  into.set(0, 0, 0)
  for (const i of ring) into.add(vertex.fromBufferAttribute(position, i))
  return into.divideScalar(ring.length)
}

/** The belly of a grip; undefined while it is not drawn. */
export const drawnBelly = (scene: Scene, { id }: Grip): Mesh | undefined => {
  const mesh = scene.getObjectByName(id) as Mesh | undefined
  return mesh?.visible ? mesh : undefined
}

/** Bring `grip` to where its belly is drawn now. */
export function followBelly(grip: Grip, { geometry }: Mesh): void {
  middleOf(geometry, grip.place, grip.at)
  middleOf(geometry, ends.origin, grip.origin)
  middleOf(geometry, ends.insertion, grip.insertion)
}

/** The first structure along a ray that is not glass, or is one of `taken`. */
export function solidAlong(scene: Scene, from: Vector3, way: Vector3, taken: (id: string) => boolean): string | null {
  const choices = useChoices.getState()
  const explore = useExplore.getState()
  const isThrough = (other: string) => isSeenThrough(choices, explore, other)
  let id: string | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const solid of solidsIn(scene).values()) {
    if (!isShown(choices, solid.id) || (isThrough(solid.id) && !taken(solid.id))) continue
    const at = solid.hit(from, way)
    if (at >= nearest) continue
    nearest = at
    id = solid.id
  }
  return id
}

const way = new Vector3()

/** Give `grip` the first place along its belly that the camera sees. */
export function chooseSeen(grip: Grip, { geometry }: Mesh, scene: Scene, camera: Camera): void {
  const seen = along[grip.muscle].find((place) => {
    way.copy(middleOf(geometry, place, grip.at)).sub(camera.position)
    return solidAlong(scene, camera.position, way, (id) => id === grip.id) === grip.id
  })
  grip.seen = seen !== undefined
  grip.place = seen ?? grip.place
}
