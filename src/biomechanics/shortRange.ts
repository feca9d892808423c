import { perDegree } from '../math/units'
import { passiveForce } from './muscleLaw'
import type { Rest } from './rest'

/**
 * Stiffness of active fibres to a stretch too short and quick for their bridges to let go, times their length over their
 * force: one number for all muscles (Cui 2008, cats; its summary was read, the number is recalled).
 */
const perForce = 23.4

/**
 * What the active muscles add to the stiffness of the two sacro-iliac joints against a quick small push [N·m/deg]: none of
 * them has time to pull less. Tendons count as rigid, so it is the most that they can add.
 */
export function shortRangeStiffness({ equilibrium, now, controls }: Rest): number {
  const { strands, restLength } = equilibrium
  const { lines, tension } = now
  let sum = 0
  strands.forEach(({ strength, optimalLength, neutralLength, passiveStrain, shortens, side }, e) => {
    const arm = now.nutationRate(e)
    if (arm === 0) return
    const left = 1 - (shortens ? controls.shortening[shortens][side] : 0)
    const length = (neutralLength + (lines.lengths[e]! - restLength[e]!) / optimalLength) / left
    const active = Math.max(0, tension[e]! - strength * passiveForce(length, passiveStrain))
    sum += (perForce * active * arm * arm) / (optimalLength * left)
  })
  return sum / perDegree(1)
}
