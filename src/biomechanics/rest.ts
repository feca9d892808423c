import type { Controls } from './controls'
import type { Equilibrium } from './equilibrium'
import type { Evaluated } from './evaluated'

/** A body where it rests: what it is, where it was evaluated, and what was asked of it. */
export interface Rest {
  readonly equilibrium: Equilibrium
  readonly now: Evaluated
  /** Coordinates [rad], then the moments that hold the trunk [N·m]. */
  readonly q: Float64Array
  readonly controls: Controls
}
