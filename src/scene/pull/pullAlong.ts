/** A way on the screen [px], down positive. */
export interface OnScreen {
  readonly x: number
  readonly y: number
}

/** The whole range of a pull is this share of the muscle's length on the screen, within these lengths [px]. */
const reach = { share: 0.7, least: 110, most: 200 } as const
/** A muscle shorter than this on the screen [px] points at the viewer: there, up is along it. */
const foreshortened = 24
/** How far from the muscle's line a drag may run and still be along it [rad]. */
const slack = (40 * Math.PI) / 180

/** Unit vector towards the origin of a muscle that lies along `muscle`, from its insertion to its origin. */
function upward({ x, y }: OnScreen): OnScreen {
  const length = Math.hypot(x, y)
  return length < foreshortened ? { x: 0, y: -1 } : { x: x / length, y: y / length }
}

/** Share of the whole range that `drag` pulls a muscle lying along `muscle`: > 0 towards its origin, where it shortens. */
export function pulledShare(drag: OnScreen, muscle: OnScreen): number {
  const { x, y } = upward(muscle)
  const whole = Math.min(reach.most, Math.max(reach.least, reach.share * Math.hypot(muscle.x, muscle.y)))
  return (drag.x * x + drag.y * y) / whole
}

/** Whether `drag` runs along the muscle, one way or the other, rather than across it. */
export function isAlong(drag: OnScreen, muscle: OnScreen): boolean {
  const { x, y } = upward(muscle)
  return Math.abs(drag.x * x + drag.y * y) >= Math.cos(slack) * Math.hypot(drag.x, drag.y)
}
