import type { PerspectiveCamera } from 'three'

/** Vertical angle of view [deg]: long, as a portrait is taken. */
export const fieldOfView = 24

/** What the home view shows: from the first lumbar vertebra to the upper thigh, both hip bones [m]. */
const region = { centre: [-0.022, 0.088, 0] as const, height: 0.47, width: 0.35 }
/** From the body's front right, near enough to the front that sacrum and piriformis are seen between the psoas. */
const direction = [0.93, 0.09, 0.38] as const

/** Camera place and target that show the whole region, whatever the shape of the window. */
export function homeView({ aspect }: PerspectiveCamera): readonly [number, number, number, number, number, number] {
  const half = Math.tan((fieldOfView * Math.PI) / 360)
  const distance = 0.12 + 0.5 * Math.max(region.height / half, region.width / (half * aspect))
  const length = Math.hypot(...direction)
  const [x, y, z] = region.centre
  const [dx, dy, dz] = direction
  const k = distance / length
  return [x + k * dx, y + k * dy, z + k * dz, x, y, z]
}
