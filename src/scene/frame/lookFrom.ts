import type { CameraControlsImpl } from '@react-three/drei'
import type { PerspectiveCamera } from 'three'
import { type ViewId, viewOf } from '../../anatomy/views'

/** Vertical angle of view [deg]: long, as a portrait is taken. */
export const fieldOfView = 24

/** Camera place and target that show the whole of a view, whatever the shape of the window. */
export function lookFrom(
  id: ViewId,
  { aspect }: PerspectiveCamera,
): readonly [number, number, number, number, number, number] {
  const { from, centre, height, width } = viewOf(id)
  const half = Math.tan((fieldOfView * Math.PI) / 360)
  // Half the depth of what is shown lies nearer than its middle.
  const distance = 0.26 * height + 0.5 * Math.max(height / half, width / (half * aspect))
  const k = distance / Math.hypot(...from)
  const [x, y, z] = centre
  return [x + k * from[0], y + k * from[1], z + k * from[2], x, y, z]
}

const headUp = [0, 1, 0] as const

/** Turn the camera so that `up` is up on the screen: the head, unless told otherwise. True when that rolls it. */
export function standUp(controls: CameraControlsImpl, up: readonly [number, number, number] = headUp): boolean {
  const { camera } = controls
  if (camera.up.x === up[0] && camera.up.y === up[1] && camera.up.z === up[2]) return false
  camera.up.set(...up)
  controls.updateCameraUp()
  return true
}
