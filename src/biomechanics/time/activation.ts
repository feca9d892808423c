/**
 * Activation after `dt` [s] on its way to `drive` (both 0 to 1): first order, quicker up than down. Exact for a constant
 * drive, so that the answer does not depend on the step, and never outside 0 to 1.
 */
export function activationAfter(activation: number, drive: number, dt: number, rise: number, fall: number): number {
  const wanted = Math.min(1, Math.max(0, drive))
  const time = wanted > activation ? rise : fall
  return wanted + (activation - wanted) * Math.exp(-dt / time)
}
