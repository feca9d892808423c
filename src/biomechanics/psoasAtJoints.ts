import { type Segment, segments } from '../anatomy/bodies'
import type { Trail } from './answers'
import { controlsOf } from './controls'
import { dofIndex } from './mechanism'
import type { Scenario } from './scenario'

/**
 * Moments [N·m] of both psoas at each lumbar joint, extension positive, and about the sacro-iliac axis, nutation
 * positive, where `scenario` balances; null where it does not.
 */
export function psoasAtJoints(trail: Trail, scenario: Scenario): Readonly<Record<Segment | 'nutation', number>> | null {
  const equilibrium = trail.equilibriumOf(scenario)
  const controls = controlsOf(scenario)
  const solution = equilibrium.solve(controls)
  if (!solution.balanced) return null
  const now = equilibrium.evaluateAt(Float64Array.from(solution.unknowns), controls)
  const sums = { nutation: 0, ...Object.fromEntries(segments.map((id) => [id, 0])) } as Record<
    Segment | 'nutation',
    number
  >
  equilibrium.strands.forEach(({ muscle }, e) => {
    if (muscle !== 'psoasMajor') return
    const gradient = now.gradientOf(e)
    for (const id of [...segments, 'nutation'] as const) sums[id] -= now.tension[e]! * gradient[dofIndex[id]]!
  })
  return sums
}
