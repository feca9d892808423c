import { deg, toDeg } from '../math/units'

/** A law answers a moment [N·m] and how it changes with the angle [N·m/rad], written into `out` so that a solve allocates nothing. */
export interface Moment {
  value: number
  slope: number
}

/**
 * One sacro-iliac joint against nutation: half of the pair's -k φ (1 + (φ/φc)⁴). `nutation` [rad] is total;
 * `stiffness` [N·m/rad] is the pair's near neutral; it stiffens from about `stiffening` [rad].
 * Set to finite-element and cadaver data: Bruna-Rosso 2016, Miller 1987, Kiapour 2020.
 */
export function sacroiliacLaw(nutation: number, stiffness: number, stiffening: number, out: Moment): void {
  const ratio = nutation / stiffening
  const fourth = ratio * ratio * ratio * ratio
  out.value = -0.5 * stiffness * nutation * (1 + fourth)
  out.slope = -0.5 * stiffness * (1 + 5 * fourth)
}

const blendWidth = deg(1)

/** A lumbar segment: softer in flexion than in extension, blended over a degree. `bend` [rad] from standing neutral, extension positive. */
export function segmentLaw(bend: number, flexionStiffness: number, extensionStiffness: number, out: Moment): void {
  const t = Math.tanh(bend / blendWidth)
  const stiffness = flexionStiffness * 0.5 * (1 - t) + extensionStiffness * 0.5 * (1 + t)
  out.value = -stiffness * bend
  out.slope = -stiffness - (bend * (0.5 * (extensionStiffness - flexionStiffness) * (1 - t * t))) / blendWidth
}

const perRadian = 180 / Math.PI

/**
 * Passive moment of one hip (Riener & Edrich 1999), flexor moment positive; `flexion` and `kneeFlexion` [rad].
 * 8.6 N·m at 0° with the knee straight.
 */
export function passiveHipLaw(flexion: number, kneeFlexion: number, out: Moment): void {
  const hip = toDeg(flexion)
  const knee = toDeg(kneeFlexion)
  const flexor = Math.exp(1.4655 - 0.0034 * knee - 0.075 * hip)
  const extensor = Math.exp(1.3403 - 0.0226 * knee + 0.0305 * hip)
  out.value = flexor - extensor + 8.072
  out.slope = (-0.075 * flexor - 0.0305 * extensor) * perRadian
}

const preload = 20
const initialStiffness = 25e3
const postToeStiffness = 1000e3
const toeEnd = (preload / initialStiffness) * Math.log(postToeStiffness / initialStiffness)
const toeForce = (preload * postToeStiffness) / initialStiffness

/**
 * Tension [N] of the iliolumbar ligament at `stretch` [m] from standing: an exponential toe, then the published 1000 N/mm.
 * Pre-load and initial slope are judgement; only the slope after the toe is published.
 */
export function bandLaw(stretch: number, out: Moment): void {
  if (stretch > toeEnd) {
    out.value = toeForce + postToeStiffness * (stretch - toeEnd)
    out.slope = postToeStiffness
    return
  }
  out.value = preload * Math.exp((initialStiffness / preload) * stretch)
  out.slope = (initialStiffness / preload) * out.value
}
