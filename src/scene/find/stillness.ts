import { type Camera, Quaternion, Vector3 } from 'three'

/** Less than this from one frame to the next is no move [m, and as a share of half a turn]. */
const least = 2e-4

/** Asked once a frame: whether the camera stands where it stood a frame ago. At first it does not. */
export function makeStillness(): (camera: Camera) => boolean {
  const place = new Vector3(Number.POSITIVE_INFINITY, 0, 0)
  const turn = new Quaternion()
  return ({ position, quaternion }) => {
    const still = place.distanceTo(position) < least && 1 - Math.abs(turn.dot(quaternion)) < least * least
    place.copy(position)
    turn.copy(quaternion)
    return still
  }
}
