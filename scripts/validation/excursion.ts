import type { Controls } from '../../src/biomechanics/controls'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import { dofCount } from '../../src/biomechanics/mechanism'

const unused = new Float64Array(dofCount * dofCount)

/** d(length)/d(coordinate) [m/rad] of line `e` as the force balance has it, where it was last evaluated. */
export function gradientOf({ lines }: Equilibrium, e: number): Float64Array {
  lines.stiffness(e, 0, 0, unused, dofCount)
  return Float64Array.from(lines.gradient)
}

/** Length [m] of every line with the coordinates at `q` and the thighs as `controls` hold them. */
export function lengthsAt(equilibrium: Equilibrium, q: Float64Array, controls: Controls): Float64Array {
  equilibrium.evaluateAt(q, controls)
  return Float64Array.from(equilibrium.lines.lengths)
}

/** d(length)/d(coordinate) [m/rad] of every line by central differences of lengths: row of a line, column of a coordinate. */
export function excursions(equilibrium: Equilibrium, at: Float64Array, controls: Controls, h = 1e-5): Float64Array[] {
  const columns = Array.from({ length: dofCount }, (_, j) => {
    const q = Float64Array.from(at)
    q[j] = at[j]! + h
    const more = lengthsAt(equilibrium, q, controls)
    q[j] = at[j]! - h
    const less = lengthsAt(equilibrium, q, controls)
    return more.map((length, e) => (length - less[e]!) / (2 * h))
  })
  return Array.from({ length: equilibrium.lines.count }, (_, e) => Float64Array.from(columns, (column) => column[e]!))
}

/** Largest difference [m/rad] between the arms that the force balance uses and those measured as tendon excursion. */
export function worstArm(equilibrium: Equilibrium, q: Float64Array, controls: Controls): number {
  const measured = excursions(equilibrium, q, controls)
  equilibrium.evaluateAt(q, controls)
  let worst = 0
  measured.forEach((row, e) => {
    gradientOf(equilibrium, e).forEach((arm, j) => {
      worst = Math.max(worst, Math.abs(arm - row[j]!))
    })
  })
  return worst
}
