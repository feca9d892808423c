import type { RootState } from '@react-three/fiber'
import { type Plane, type Scene, Vector3 } from 'three'
import { frame } from '../../state/frame/frame'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { opaqueIn } from './opaque'
import type { Solid } from './solids'

/** What is met this close before a place [m] is what the place lies on: it is said in whole mm, and the body moves on under it. */
const itself = 0.003

const way = new Vector3()
const met = new Vector3()

/** Whether the place `share` of `way` from `eye` is cut away. */
function isCut(planes: readonly Plane[], eye: Vector3, share: number): boolean {
  met.copy(eye).addScaledVector(way, share)
  for (const plane of planes) if (plane.distanceToPoint(met) < 0) return true
  return false
}

/** Whether one of `solids` but `except` stands between `eye` and `place` [m], or `planes` have cut the place away. Makes nothing anew. */
function isCoveredBy(
  solids: readonly Pick<Solid, 'id' | 'hit'>[],
  eye: Vector3,
  place: Vector3,
  planes: readonly Plane[],
  except: string | undefined,
): boolean {
  way.copy(place).sub(eye)
  if (isCut(planes, eye, 1)) return true
  const before = 1 - itself / way.length()
  for (const solid of solids) {
    if (solid.id === except) continue
    let at = solid.hit(eye, way)
    while (at < before && isCut(planes, eye, at)) at = solid.hit(eye, way, at + 1e-5)
    if (at < before) return true
  }
  return false
}

const tally = { objects: 0 }
const count = (): void => {
  tally.objects++
}
/** How much is there, shown or not. */
function objectsIn(scene: Scene): number {
  tally.objects = 0
  scene.traverse(count)
  return tally.objects
}

/** Rises whenever a surface is shaped anew. */
function shapedTimes(solids: readonly Solid[]): number {
  let times = 0
  for (const { geometry } of solids) {
    const position = geometry.getAttribute('position')!
    // Bones come interleaved, and are never shaped anew.
    if ('version' in position) times += position.version
  }
  return times
}

/** Tells which places on the body are covered; asked anew only where the eye, the body or what is shown of it is another. */
export interface Covered {
  /**
   * A picture is about to be drawn. No more than `time` [ms] is spent on asking: what none is left for is told as it was before,
   * and another frame is asked for.
   */
  begin(time: number): void
  /** Whether something solid, other than `except`, stands before place `i`, which is at `place` [m] now. */
  at(i: number, place: Vector3, except?: string): boolean
}

export function makeCovered(get: () => RootState): Covered {
  const eye = new Vector3(Number.NaN)
  const seen = { version: -1, choices: {}, explore: {}, planes: [] as readonly Plane[], objects: -1, shaped: -1 }
  let solids: readonly Solid[] = []
  /** Rises whenever an answer of before may no longer be true. */
  let turn = 0
  const asked: number[] = []
  const told: boolean[] = []
  const where: number[] = []
  let [end, first, late] = [0, 0, -1]

  /** Whether all is as it was when `turn` began. */
  function isSame({ camera, gl, scene }: RootState): boolean {
    return (
      eye.equals(camera.position) &&
      seen.version === frame.version &&
      seen.choices === useChoices.getState() &&
      seen.explore === useExplore.getState() &&
      seen.planes === gl.clippingPlanes &&
      seen.shaped === shapedTimes(solids) &&
      // What came later than the first frame.
      seen.objects === objectsIn(scene)
    )
  }
  function turnTo(state: RootState): void {
    turn++
    eye.copy(state.camera.position)
    seen.version = frame.version
    seen.choices = useChoices.getState()
    seen.explore = useExplore.getState()
    seen.planes = state.gl.clippingPlanes
    seen.objects = objectsIn(state.scene)
    solids = opaqueIn(state.scene)
    seen.shaped = shapedTimes(solids)
  }
  const isAt = (i: number, { x, y, z }: Vector3): boolean =>
    where[3 * i] === x && where[3 * i + 1] === y && where[3 * i + 2] === z

  return {
    begin(time) {
      const state = get()
      if (!isSame(state)) turnTo(state)
      end = performance.now() + time
      // Those that had to wait come first, or the last would wait for as long as anything moves.
      first = late < 0 || time === Number.POSITIVE_INFINITY ? 0 : late
      late = -1
    },
    at(i, place, except) {
      if (asked[i] === turn && isAt(i, place)) return told[i]!
      if (i < first || performance.now() > end) {
        if (i >= first && late < 0) late = i
        get().invalidate()
        return told[i] ?? false
      }
      asked[i] = turn
      place.toArray(where, 3 * i)
      told[i] = isCoveredBy(solids, eye, place, seen.planes, except)
      return told[i]
    },
  }
}
