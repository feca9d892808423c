import type { LigamentId } from '../anatomy/ligaments'
import type { MuscleId } from '../anatomy/muscleIds'
import { type BySide, bothSides } from '../anatomy/sides'
import { toDeg } from '../math/units'
import { type Angles, anglesAt, changeOf, noNegativeZero } from './angles'
import type { Controls } from './controls'
import type { Equilibrium, Solution } from './equilibrium'
import { type HipAngle, hipAngleAt } from './hipAngle'
import { type Dof, dofCount } from './mechanism'
import { endplateLoad, momentsAboutSacroiliacAxis, piriformisArm, type SacroiliacMoments } from './moments'
import {
  type ExtensorId,
  extensorReports,
  type LigamentReport,
  ligamentReports,
  muscleReports,
  type PullReport,
} from './pulls'
import type { Rest } from './rest'
import { shortRangeStiffness } from './shortRange'

/** Degrees, newtons, newton metres, millimetres. */
export interface Report extends Angles {
  readonly balanced: boolean
  /** Largest unbalanced moment [N·m]. */
  readonly residual: number
  readonly iterations: number
  /** The coordinate that would pass 60°, when the moments balance only there; the pose reported is then the neutral one. */
  readonly beyond?: Dof
  /** The trunk needs more than the muscles that hold it can give. */
  readonly isTooMuch?: true
  /** Change from the neutral scenario of the same body and posture. */
  readonly change: Angles
  readonly muscles: Readonly<Partial<Record<MuscleId | ExtensorId, BySide<PullReport>>>>
  readonly ligaments: Readonly<Partial<Record<LigamentId, BySide<LigamentReport>>>>
  /** Moments about the sacro-iliac axis [N·m], nutation positive; they sum to zero. */
  readonly sacroiliacMoments: SacroiliacMoments
  /** Mean of the strands [mm]: outward rotation, abduction and flexion of the thigh positive. */
  readonly piriformisMomentArm: BySide<{
    readonly rotation: number
    readonly abduction: number
    readonly flexion: number
  }>
  /** Of the thigh against its own hip bone; the sliders set the thigh against the upright. */
  readonly hipAngle: BySide<HipAngle>
  /** Load of the trunk on the sacral end-plate [N]; shear forward positive. */
  readonly l5s1: { readonly compression: number; readonly shear: number }
  /** What each sacro-iliac joint hands on [N], from the sacrum to its hip bone: pressing them together, and along each other. */
  readonly sacroiliacLoad: BySide<{ readonly compression: number; readonly shear: number }>
  /** What active muscles add to the stiffness of both joints against a push too quick for them to give way [N·m/deg]. */
  readonly shortRangeStiffness: number
  /** By how much the body leans back as one piece about the ankles, so that its weight stays over the feet [deg]. */
  readonly sway: number
  /** Moments by which the trunk is held upright, level and facing forward [N·m]. */
  readonly trunkHold: { readonly sagittal: number; readonly frontal: number; readonly axial: number }
}

/** The report on `solution` of `equilibrium` under `controls`; leaves the equilibrium evaluated there. */
export function reportOn(equilibrium: Equilibrium, controls: Controls, solution: Solution): Report {
  const q = solution.balanced ? Float64Array.from(solution.unknowns) : Float64Array.from(equilibrium.neutral)
  const before = anglesAt(equilibrium, equilibrium.evaluateAt(equilibrium.neutral, controls), equilibrium.neutral)
  const rest: Rest = { equilibrium, now: equilibrium.evaluateAt(q, controls), q, controls }
  const angles = anglesAt(equilibrium, rest.now, q)
  return {
    balanced: solution.balanced,
    residual: solution.residual,
    iterations: solution.iterations,
    ...(solution.beyond && { beyond: solution.beyond }),
    ...(solution.isTooMuch && { isTooMuch: solution.isTooMuch }),
    ...angles,
    change: changeOf(before, angles, equilibrium, q),
    muscles: { ...muscleReports(rest), ...extensorReports(rest) },
    ligaments: ligamentReports(rest),
    sacroiliacMoments: momentsAboutSacroiliacAxis(rest),
    piriformisMomentArm: bothSides((side) => piriformisArm(rest, side)),
    hipAngle: bothSides((side) => hipAngleAt(rest, side)),
    l5s1: endplateLoad(rest),
    sacroiliacLoad: bothSides((side) => ({ ...equilibrium.press[side] })),
    shortRangeStiffness: shortRangeStiffness(rest),
    sway: noNegativeZero(toDeg(equilibrium.sway.angle)),
    trunkHold: trunkHoldOf(rest),
  }
}

/** Moments [N·m] with which the trunk is held beyond what holds it in the neutral pose. */
function trunkHoldOf({ equilibrium, q }: Rest): Report['trunkHold'] {
  const { effort, heldAtRest } = equilibrium
  const held = effort ? effort.moments(equilibrium) : q.subarray(dofCount)
  const [sagittal, frontal, axial] = [0, 1, 2].map((d) => noNegativeZero(held[d]! - heldAtRest[d]!)) as [
    number,
    number,
    number,
  ]
  return { sagittal, frontal, axial }
}
