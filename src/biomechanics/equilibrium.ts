import { QuasiNewton } from '../math/quasiNewton'
import { deg } from '../math/units'
import { type Controls, onTheWay } from './controls'
import { type Dof, dofs } from './mechanism'
import { Neutral, searchLimits } from './neutral'
import type { Physique } from './physique'
import type { Posture } from './scenario'
import { unknownCount } from './trunkHold'

const reach = deg(60)
/** Shares of what is asked by which a balance is followed from rest. */
const firstStep = 1 / 8
const smallestStep = 1 / 64

export interface Solution {
  readonly balanced: boolean
  /** Largest unbalanced moment [N·m]. */
  readonly residual: number
  readonly iterations: number
  /** The coordinate that went beyond what any body does, when the moments balance only there. */
  readonly beyond?: Dof
  /** The trunk needs more than the muscles that hold it can give: most of them are at their strength. */
  readonly isTooMuch?: true
  /** Coordinates [rad] in the order of `dofs`, then the moments that hold the trunk [N·m]. Owned by the solver: copy to keep. */
  readonly unknowns: Float64Array
}

/** One body in one posture: finds the coordinates at which every moment is balanced. */
export class Equilibrium extends Neutral {
  private readonly solver = new QuasiNewton(unknownCount, searchLimits, this.ask, {
    x: this.x,
    r: this.r,
    J: this.J,
  })
  /** Where the last answer was. */
  private readonly last = new Float64Array(unknownCount)
  private readonly neutralInverse = new Float64Array(unknownCount * unknownCount)
  /** Whether the solver's inverse Jacobian belongs to the last answer. */
  private inverted = false

  constructor(physique: Physique, posture: Posture) {
    super(physique, posture)
    this.last.set(this.neutral)
    this.x.set(this.neutral)
    this.evaluate()
    this.solver.refresh()
    this.neutralInverse.set(this.solver.inverse)
  }

  /**
   * Becomes another body with the same bones and parts: for asking thousands of bodies in turn without building each.
   * The inverse Jacobian of the first body serves the others as a start; the search corrects it.
   */
  adopt(physique: Physique): void {
    this.become(physique)
    this.findPostures()
    this.last.set(this.neutral)
  }

  /**
   * The balance under `controls`, warm-started from the last answer. `from` restarts elsewhere (such as `neutral`).
   * Never throws and never answers NaN: what does not balance comes back as `balanced: false` with its residual.
   */
  solve(controls: Controls, from?: Float64Array): Solution {
    this.prepare(controls)
    const { solver, neutral } = this
    if (from || !this.inverted) solver.inverse.set(this.neutralInverse)
    this.inverted = true
    const first = this.conclude(solver.search(from ?? this.last))
    if (first.balanced) return first
    solver.inverse.set(this.neutralInverse)
    const again = this.conclude(solver.search(neutral))
    const last = again.balanced ? again : this.conclude(solver.creep(neutral))
    if (last.balanced) return last
    const approached = this.approach(controls)
    if (approached.balanced) return approached
    this.prepare(controls)
    this.last.set(neutral)
    // Whichever search came to the end of their strength: that is why.
    const isTooMuch = !last.beyond && (first.isTooMuch ?? again.isTooMuch ?? last.isTooMuch)
    return isTooMuch ? { ...last, isTooMuch } : last
  }

  /**
   * The balance followed from rest while what is asked grows, each step from the last: where it lies so far from neutral that
   * no search finds it at once. A step that finds none is halved.
   */
  private approach(controls: Controls): Solution {
    const { solver, neutral, last, posture } = this
    last.set(neutral)
    let solution: Solution
    let reached = 0
    let step = firstStep
    do {
      const share = Math.min(1, reached + step)
      this.prepare(onTheWay(controls, posture, share))
      solver.inverse.set(this.neutralInverse)
      solution = this.conclude(solver.search(last))
      if (solution.balanced) reached = share
      else step /= 2
    } while (reached < 1 && step >= smallestStep)
    return solution
  }

  private conclude(residual: number): Solution {
    const { x } = this
    const { iterations } = this.solver
    const { tolerance } = searchLimits
    const beyond = this.beyondReach(x)
    const balanced = residual < tolerance && beyond === undefined
    if (balanced) this.last.set(x)
    else this.inverted = false
    const finite = Number.isFinite(residual) ? residual : Number.MAX_VALUE
    return {
      balanced,
      residual: finite,
      iterations,
      unknowns: x,
      ...(beyond && finite < tolerance && { beyond }),
      ...(!balanced && !beyond && this.effort?.isAtLimit(this) && { isTooMuch: true as const }),
    }
  }

  /** A mathematical balance with a joint folded over is no balance of a body: the first coordinate past 60°. */
  private beyondReach(q: Float64Array): Dof | undefined {
    return dofs.find((_, j) => !(Math.abs(q[j]! - this.neutral[j]!) < reach))
  }

  /** How the unknowns answer to each of a few small extra moments at the balance `q`: -J⁻¹ · load. */
  responses(q: Float64Array, controls: Controls, loads: readonly Float64Array[]): Float64Array[] {
    this.prepare(controls)
    this.x.set(q)
    this.isExact = true
    const answers = this.solver.answersTo(loads).map((answer) => answer.map((v) => -v))
    this.isExact = false
    return answers
  }
}
