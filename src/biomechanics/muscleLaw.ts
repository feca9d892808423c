/**
 * Force-length curves of De Groote & Fregly et al. 2016 with the constants of OpenSim's DeGrooteFregly2016Muscle;
 * rigid tendon, no velocity. Lengths are fibre length over optimal fibre length, forces are shares of the greatest.
 */
const bell = (height: number, at: number, width: number, widening: number, length: number): number => {
  const z = (length - at) / (width + widening * length)
  return height * Math.exp(-0.5 * z * z)
}

const bellSlope = (height: number, at: number, width: number, widening: number, length: number): number => {
  const w = width + widening * length
  const z = (length - at) / w
  return (-height * Math.exp(-0.5 * z * z) * z * (1 - widening * z)) / w
}

// The second bell's width passes through zero near length 0.15; below 0.25 it contributes less than 1e-6.
const secondBellFrom = 0.25

// Written out, not looped over a table: called hundreds of times a solve.
/** Active force at full activation, 0 to 1. */
export const activeForce = (length: number): number =>
  bell(0.8150671134243542, 1.055033428970575, 0.162384573599574, 0.063303448465465, length) +
  (length >= secondBellFrom
    ? bell(0.433004984392647, 0.71677541339776, -0.029947116970696, 0.200356847296188, length)
    : 0) +
  bell(0.1, 1, 0.353553390593274, 0, length)

/** d(activeForce)/d(length). */
export const activeForceSlope = (length: number): number =>
  bellSlope(0.8150671134243542, 1.055033428970575, 0.162384573599574, 0.063303448465465, length) +
  (length >= secondBellFrom
    ? bellSlope(0.433004984392647, 0.71677541339776, -0.029947116970696, 0.200356847296188, length)
    : 0) +
  bellSlope(0.1, 1, 0.353553390593274, 0, length)

const passiveShape = 4
/** Strain beyond the optimal length at which resting fibres pull as hard as they can at most, where none is known. */
export const usualPassiveStrain = 0.6
const shortest = 0.2
const offset = Math.exp((passiveShape * (shortest - 1)) / usualPassiveStrain)
const range = Math.exp(passiveShape) - offset

/** Passive force; 0 below length 0.2, 1 at 1.6. Fibres that reach 1 at another `strain` are that much easier to stretch. */
export function passiveForce(length: number, strain = usualPassiveStrain): number {
  const beyond = (length - 1) / strain
  return beyond <= (shortest - 1) / usualPassiveStrain ? 0 : (Math.exp(passiveShape * beyond) - offset) / range
}

/** d(passiveForce)/d(length). */
export function passiveForceSlope(length: number, strain = usualPassiveStrain): number {
  const beyond = (length - 1) / strain
  return beyond <= (shortest - 1) / usualPassiveStrain
    ? 0
    : (passiveShape / strain / range) * Math.exp(passiveShape * beyond)
}
