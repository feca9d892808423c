import type { Lines } from './lines'
import { bodyIndex, dofIndex, type Kinematics } from './mechanism'
import type { Sway } from './sway'
import { unknownCount } from './trunkHold'
import type { Wrenches } from './wrenches'

/** What an evaluation leaves its numbers in. */
interface Evaluator {
  readonly kinematics: Kinematics
  readonly lines: Lines
  readonly wrenches: Wrenches
  readonly tension: Float64Array
  readonly activation: Float64Array
  /** The weight that the spine carries [N], and its point of attack in the frame of L1 [m]. */
  readonly weight: number
  readonly weightInBody: readonly [number, number, number]
  readonly sway: Sway
  /** Share of a lumped trunk-holding moment that acts on the sacrum; undefined when none is left. */
  readonly extensorShareOnSacrum: number | undefined
  readonly evaluations: number
}

const unused = new Float64Array(unknownCount * unknownCount)

/**
 * A body at given coordinates under given controls: every path, force and arm there. True until the same body is
 * evaluated elsewhere; whoever asks later is told so.
 */
export class Evaluated {
  readonly weight: number
  readonly extensorShareOnSacrum: number | undefined
  private readonly evaluator: Evaluator
  private readonly evaluation: number

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator
    this.evaluation = evaluator.evaluations
    this.weight = evaluator.weight
    this.extensorShareOnSacrum = evaluator.extensorShareOnSacrum
  }

  private get source(): Evaluator {
    if (this.evaluator.evaluations !== this.evaluation)
      throw new Error('this body has been evaluated elsewhere since: ask evaluateAt again')
    return this.evaluator
  }

  /** Paths of the lines: lengths [m] and ends in the world. */
  get lines(): Lines {
    return this.source.lines
  }

  /** Tension of each line [N]. */
  get tension(): Float64Array {
    return this.source.tension
  }

  /** Activation of each strand, 0 to 1. */
  get activation(): Float64Array {
    return this.source.activation
  }

  /** Where each bone stands, as `Kinematics` has it. */
  get motion(): Float64Array {
    return this.source.kinematics.motion
  }

  /** Force [N] on a body and all that it carries. */
  forceOn(body: keyof typeof bodyIndex): [number, number, number] {
    return this.source.wrenches.forceOn(bodyIndex[body])
  }

  /** Where the weight stands [m] in front of the hip axis. */
  get weightForward(): number {
    const R = this.motion
    const m = bodyIndex.L1 * 12
    const [x, y] = this.source.weightInBody
    return R[m]! * x + R[m + 1]! * y + R[m + 9]!
  }

  /** Moment of the weight about the sacro-iliac axis [N·m], nutation positive. */
  get weightMoment(): number {
    const { motion: R, hinge } = this.source.kinematics
    const m = bodyIndex.L1 * 12
    const [x, y] = this.source.weightInBody
    const at = 6 * this.nutationHinge
    const dx = this.weightForward - hinge[at + 3]!
    const dy = R[m + 3]! * x + R[m + 4]! * y + R[m + 10]! - hinge[at + 4]!
    const dz = R[m + 6]! * x + R[m + 7]! * y + R[m + 11]! - hinge[at + 5]!
    const { angle } = this.source.sway
    const [down, back] = [this.weight * Math.cos(angle), this.weight * Math.sin(angle)]
    // About an axis that the pelvis may have tilted sideways.
    return (down * dx - back * dy) * hinge[at + 2]! - down * dz * hinge[at]! + back * dz * hinge[at + 1]!
  }

  /** Place [m] of the sacro-iliac axis in the world, in the mid-plane. */
  get sacroiliacAxis(): { readonly x: number; readonly y: number } {
    const { hinge } = this.source.kinematics
    return { x: hinge[6 * this.nutationHinge + 3]!, y: hinge[6 * this.nutationHinge + 4]! }
  }

  /** d(length)/d(nutation) [m/rad] of line `e`. */
  nutationRate(e: number): number {
    return this.source.lines.rateOf(e, this.nutationHinge)
  }

  /** d(length)/d(coordinate) [m/rad] of line `e`, in the order of `dofs`; reused by the next call. */
  gradientOf(e: number): Float64Array {
    const { lines } = this.source
    lines.stiffness(e, 0, 0, unused, unknownCount)
    return lines.gradient
  }

  private get nutationHinge(): number {
    return this.source.kinematics.hingeDof.indexOf(dofIndex.nutation)
  }
}
