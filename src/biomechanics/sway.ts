import { deg } from '../math/units'

/** Height of the hip joints above the ankles [m], and what legs and pelvis weigh [N] with their centre that high above them. */
const hipAboveAnkle = 0.81
const legs = { weight: 360, height: 0.5 } as const
/** Further than this nobody sways in standing [rad]. */
const most = deg(8)

/** How the body leans as one piece about the ankles, back positive [rad], and how that changes with the trunk's weight. */
export interface Sway {
  angle: number
  /** d(angle)/d(forward) and d(angle)/d(height) of the trunk's weight, from the hips [rad/m]. */
  perForward: number
  perHeight: number
}

/**
 * The sway that keeps the weight over the feet: `share` of that which brings the common centre of mass back over where it
 * stood, when the trunk's `weight` [N] has come `forward` by so much [m] and stands `height` above the hips. It goes over
 * smoothly into the largest sway.
 */
export function swayFor(share: number, weight: number, forward: number, height: number, out: Sway): void {
  const lift = weight * (hipAboveAnkle + height) + legs.weight * legs.height
  const asked = (share * weight * forward) / lift
  const t = Math.tanh(asked / most)
  const slope = 1 - t * t
  out.angle = most * t
  out.perForward = (slope * share * weight) / lift
  out.perHeight = (-slope * asked * weight) / lift
}
