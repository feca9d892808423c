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
export function shortRangeStiffness({ equilibrium, now }: Rest): number {
  const { tension } = now
  let sum = 0
  equilibrium.strands.forEach((strand, e) => {
    const arm = now.nutationRate(e)
    if (arm === 0) return
    const passive = strand.strength * passiveForce(equilibrium.fibreLength(strand, e), strand.passiveStrain)
    const active = Math.max(0, tension[e]! - passive)
    sum += (perForce * active * arm * arm) / (strand.optimalLength * equilibrium.leftOf(strand))
  })
  return sum / perDegree(1)
}
