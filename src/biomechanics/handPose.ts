import { attachment } from '../anatomy/attachments'
import { segments } from '../anatomy/bodies'
import { type Body, carriedMean } from '../anatomy/body'
import { type LigamentId, ligaments } from '../anatomy/ligaments'
import { move, type Rigid } from '../math/rigid'
import { deg } from '../math/units'
import { distance, type Vec3 } from '../math/vec3'
import { dofIndex } from './mechanism'
import { drawnCount, poseOf, restPose } from './pose'

/** A pose made by hand: bones put somewhere, with nothing that would hold them there. Degrees from standing neutral. */
export interface HandPose {
  /** Sacrum against the middle of the hip bones; nutation positive. */
  readonly nutation: number
  /** The whole pelvis over the thighs; forward positive. */
  readonly pelvicTilt: number
  /** Right hip bone back and left one forward by this much each, positive. */
  readonly torsion: number
}

/** What can be set by hand [deg]: within what markers have found in people, but for the tilt. */
export const handRange = { nutation: 3, pelvicTilt: 15, torsion: 3 } as const

/** Coordinates to be drawn, into `out`; the lumbar joints share what keeps the trunk upright. */
export function coordinatesOf(
  { nutation, pelvicTilt, torsion }: HandPose,
  out: Float64Array = new Float64Array(drawnCount),
): Float64Array {
  out[dofIndex.nutation] = deg(nutation)
  out[dofIndex.pelvicTilt] = deg(pelvicTilt)
  out[dofIndex.innominateTorsion] = deg(torsion)
  for (let k = 0; k < segments.length; k++) out[dofIndex.L5S1 + k] = deg(nutation + pelvicTilt) / segments.length
  return out
}

/** Nutation [deg] against each hip bone. */
export const nutationByHand = ({ nutation, torsion }: HandPose): { right: number; left: number; mean: number } => ({
  right: nutation + torsion,
  left: nutation - torsion,
  mean: nutation,
})

/** How much longer the right ligament of `body` is than in standing neutral, as a share; from its ends alone. */
export function stretchByHand(body: Body, id: LigamentId, hand: HandPose): number {
  const pose = restPose()
  poseOf(body, coordinatesOf(hand), 1, pose)
  const { from, to } = ligaments[id]
  const ends = [carriedMean(body, attachment(`${id}/from`)), carriedMean(body, attachment(`${id}/to`))] as const
  const moved = (at: Vec3, bone: keyof typeof pose): Vec3 => move(Array.from(pose[bone]) as unknown as Rigid, at)
  const rest = distance(ends[0], ends[1])
  return distance(moved(ends[0], from.body), moved(ends[1], to.body)) / rest - 1
}
