/**
 * Force-length curves of De Groote & Fregly et al. 2016 with the constants of OpenSim's DeGrooteFregly2016Muscle;
 * rigid tendon, no velocity. Lengths are fibre length over optimal fibre length, forces are shares of the greatest.
 */
const gaussians = [
  [0.8150671134243542, 1.055033428970575, 0.162384573599574, 0.063303448465465],
  [0.433004984392647, 0.71677541339776, -0.029947116970696, 0.200356847296188],
  [0.1, 1.0, 0.353553390593274, 0],
] as const

// The second bell's width passes through zero near length 0.15; below 0.25 it contributes less than 1e-6.
const secondBellFrom = 0.25

/** Active force at full activation, 0 to 1. */
export function activeForce(length: number): number {
  let sum = 0
  for (let i = 0; i < 3; i++) {
    const [a, b, c, d] = gaussians[i]!
    const z = (length - b) / (c + d * length)
    if (i !== 1 || length >= secondBellFrom) sum += a * Math.exp(-0.5 * z * z)
  }
  return sum
}

/** d(activeForce)/d(length). */
export function activeForceSlope(length: number): number {
  let sum = 0
  for (let i = 0; i < 3; i++) {
    const [a, b, c, d] = gaussians[i]!
    const width = c + d * length
    const z = (length - b) / width
    if (i !== 1 || length >= secondBellFrom) sum -= a * Math.exp(-0.5 * z * z) * z * ((1 - d * z) / width)
  }
  return sum
}

const passiveShape = 4
const passiveStrain = 0.6
const shortest = 0.2
const offset = Math.exp((passiveShape * (shortest - 1)) / passiveStrain)
const range = Math.exp(passiveShape) - offset

/** Passive force; 0 below length 0.2, 1 at 1.6. */
export const passiveForce = (length: number): number =>
  length <= shortest ? 0 : (Math.exp((passiveShape * (length - 1)) / passiveStrain) - offset) / range

/** d(passiveForce)/d(length). */
export const passiveForceSlope = (length: number): number =>
  length <= shortest
    ? 0
    : (passiveShape / passiveStrain / range) * Math.exp((passiveShape * (length - 1)) / passiveStrain)
