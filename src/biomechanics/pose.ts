import { bodyIds, segments } from '../anatomy/bodies'
import { type Body, byBody } from '../anatomy/body'
import type { Pose } from '../anatomy/pose'
import { bothSides, sides } from '../anatomy/sides'
import { defaultBody } from './defaultBody'
import { dofCount, dofIndex, joints, Kinematics } from './mechanism'

/** What a drawing needs: the coordinates as changes from standing neutral [rad], then flexion, rotation and adduction of the thigh, each right, left. */
export const drawnCount = dofCount + 6

const geometry = { pulleyRadius: 0.037, axisShift: [0, 0, 0], weights: {} } as const
const { nutation, sacralTurn, sacralSideBend, innominateTorsion, L5S1, lumbarSideBend, lumbarTurn } = dofIndex

function createPoser(): (body: Body, coordinates: Float64Array, exaggeration: number, into: Pose) => void {
  const kinematicsOf = byBody((body) => {
    const { centres } = defaultBody(body, geometry)
    return new Kinematics(joints(centres), centres.hip)
  })
  const q = new Float64Array(dofCount)
  const thigh = bothSides(() => ({ flexion: 0, adduction: 0, rotation: 0 }))
  return (body, coordinates, exaggeration, into) => {
    for (let i = 0; i < dofCount; i++) q[i] = coordinates[i]!
    exaggerate(q, exaggeration)
    for (let i = 0; i < sides.length; i++) {
      const one = thigh[sides[i]!]
      one.flexion = coordinates[dofCount + i]!
      one.rotation = coordinates[dofCount + 2 + i]!
      one.adduction = coordinates[dofCount + 4 + i]!
    }
    const kinematics = kinematicsOf(body)
    kinematics.place(q, thigh)
    const { motion } = kinematics
    for (let b = 0; b < bodyIds.length; b++) {
      const to = into[bodyIds[b]!]
      for (let k = 0; k < 12; k++) to[k] = motion[b * 12 + k]!
    }
  }
}

/** Sacro-iliac motion times `factor`; the lumbar joints take up the surplus evenly, so that the trunk stays where the model says. */
function exaggerate(q: Float64Array, factor: number): void {
  if (factor === 1) return
  const surplus = factor - 1
  for (let k = 0; k < segments.length; k++) q[L5S1 + k] = q[L5S1 + k]! + (surplus * q[nutation]!) / segments.length
  q[lumbarSideBend] = q[lumbarSideBend]! - surplus * q[sacralSideBend]!
  q[lumbarTurn] = q[lumbarTurn]! - surplus * q[sacralTurn]!
  for (const dof of [nutation, sacralTurn, sacralSideBend, innominateTorsion]) q[dof] = q[dof]! * factor
}

/** Fills `into` from drawn coordinates of `body`, sacro-iliac motion times `exaggeration`; allocates nothing. */
export const poseOf = createPoser()

/** A pose with every body in its place in the file. */
export const restPose = (): Pose =>
  Object.fromEntries(bodyIds.map((id) => [id, Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0)])) as Pose
