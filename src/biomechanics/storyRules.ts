import { deg, toDeg } from '../math/units'

/** Rules of the story that are chosen for teaching, not measured: what a threat and a nodding sacrum do to a muscle's tone. */

/** Tone is threefold at full threat. */
const threatOnTone = 2
/** Activation per degree of nutation at full reactivity. */
const reactivityPerDegree = 1.3
const reactivityPerRadian = toDeg(reactivityPerDegree)
/** Nutation over which the reaction sets in [rad]: a corner would have no slope for the solver. */
const onset = deg(0.05)

/** Activation, 0 to 1, and how it changes with nutation [1/rad]. */
export interface Reaction {
  value: number
  slope: number
}

/** How many times its tone a muscle has under `threat`, 0 to 1. */
export const toneFactor = (threat: number): number => 1 + threatOnTone * threat

/**
 * Activation of a muscle of tone `tone` that answers nutation with `reactivity`, 0 to 1, when the sacrum has nodded by
 * `nods` [rad] since neutral. Counternutation is not answered.
 */
export function react(tone: number, reactivity: number, threat: number, nods: number, out: Reaction): void {
  const base = tone * toneFactor(threat)
  out.value = Math.min(1, base)
  out.slope = 0
  if (reactivity === 0 || nods <= 0) return
  const gain = reactivity * reactivityPerRadian * (1 + threat)
  const activation = base + (gain * nods * nods) / (nods + onset)
  out.value = Math.min(1, activation)
  if (activation < 1) out.slope = (gain * nods * (nods + 2 * onset)) / (nods + onset) ** 2
}
