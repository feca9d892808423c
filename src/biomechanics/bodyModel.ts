import type { BodyId } from '../anatomy/bodies'
import type { MuscleId } from '../anatomy/muscleIds'
import type { Side } from '../anatomy/sides'
import type { Vec3 } from '../math/vec3'
import type { JointCentres } from './mechanism'

export interface Attached {
  readonly body: BodyId
  /** [m], in the pose in which the body's geometry is given. */
  readonly at: Vec3
}

/** One line of action of one muscle on one side. */
export interface StrandModel {
  readonly muscle: MuscleId
  readonly side: Side
  readonly name: string
  readonly origin: Attached
  readonly insertion: Attached
  /** Fixed points that the path passes, from origin to insertion. */
  readonly via?: readonly Attached[]
  /** A cylinder about the hip axis of this side, fixed to the hip bone, over which the path slides. */
  readonly pulley?: { readonly side: 'front' | 'back'; readonly radius: number }
  /** A constant arm [m] about the hip axis, shortening the path as the hip flexes. */
  readonly hipArm?: number
  /** How much the path shortens as the knee bends [m/rad]. */
  readonly kneeArm?: number
  readonly share: number
  readonly optimalLength: number
  readonly neutralLength: number
}

/** A line between two bones whose length is measured; `band` ones pull by themselves. */
export interface LigamentModel {
  readonly id: string
  readonly side: Side
  readonly from: Attached
  readonly to: Attached
  readonly band: boolean
}

/** Everything geometric that the force balance needs to know of one body. */
export interface BodyModel {
  readonly id: 'default' | 'reference'
  readonly centres: JointCentres
  readonly strands: readonly StrandModel[]
  readonly ligaments: readonly LigamentModel[]
  /** Outward normal of the right auricular surface of the sacrum, towards the hip bone, in the given pose. */
  readonly auricularNormal: Vec3
  /** Middle of the sacral end-plate [m] and its outward normal, in the given pose. */
  readonly endplate: { readonly centre: Vec3; readonly normal: Vec3 }
  /** The weight's point of attack [m], carried by L1: `at`, shifted along `along` until it stands behind the hips as asked. */
  readonly weight: { readonly at: Vec3; readonly along: Vec3 }
  /** Lordosis L1-S1 [rad] in standing neutral. */
  readonly lordosis: number
  /**
   * 'standing': the geometry is given in loaded standing, nutation included. 'unloaded': it is given with all coordinates
   * zero, and standing is the tilt [rad] below with the thorax upright.
   */
  readonly given: 'standing' | { readonly standingTilt: number; readonly uprightSum: number }
  /** Arm of the back extensors behind the lumbar joints [m], for their force. */
  readonly extensorArm: number
}
