import { type Scene, Sphere, Vector3 } from 'three'
import { structures } from '../../anatomy/structures'
import { useChoices } from '../../state/page/choices'
import { isShown } from '../body/visible'
import { type Solid, solidsIn } from './solids'

/** The eye keeps this far from bone [m]: a little more than the nearest that the camera can show. */
const room = 0.025
const bones = new Set(structures.filter(({ layer }) => layer === 'bones').map(({ id }) => id))

const outward = new Vector3()
const sphere = new Sphere()

/** Whether the eye may be in a bone at all; most often it is far from all of them. */
function isNear({ geometry, matrixWorld }: Solid, eye: Vector3): boolean {
  if (!geometry.boundingSphere) geometry.computeBoundingSphere()
  sphere.copy(geometry.boundingSphere!).applyMatrix4(matrixWorld)
  return sphere.distanceToPoint(eye) < room
}

/** Distance [m] along the line of sight, from `target` outward, at which a `solid` with the eye in it is left; else `distance`. */
function leaving(solid: Solid, target: Vector3, distance: number): number {
  let free = distance
  // In at every odd surface and out at every even one; a target inside bone begins inside.
  const surfaces: number[] = []
  for (let at = solid.hit(target, outward); at < Number.POSITIVE_INFINITY; at = solid.hit(target, outward, at + 1e-5))
    surfaces.push(at)
  if (surfaces.length % 2 === 1) surfaces.unshift(0)
  for (let k = 0; k < surfaces.length; k += 2)
    if (free > surfaces[k]! - room && free < surfaces[k + 1]! + room) free = surfaces[k + 1]! + room
  return free
}

/** How far [m] from `target` the `eye` must be so as not to be in, or against, a bone that is shown: where it is, or farther out. */
export function distanceOutOfBone(scene: Scene, eye: Vector3, target: Vector3): number {
  const distance = eye.distanceTo(target)
  const choices = useChoices.getState()
  outward.copy(eye).sub(target).normalize()
  const near: Solid[] = []
  for (const solid of solidsIn(scene).values())
    if (bones.has(solid.id) && isShown(choices, solid.id) && isNear(solid, eye)) near.push(solid)
  // Leaving one may enter the next.
  let free = distance
  for (let again = 0; again < 4; again++) {
    const before = free
    for (const solid of near) free = leaving(solid, target, free)
    if (free === before) break
  }
  return free
}
