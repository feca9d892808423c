import { segments } from '../anatomy/bodies'
import { dofCount, dofIndex } from './mechanism'

/** Directions in which posture control holds the trunk upright; a moment for each [N·m] stands behind the coordinates. */
const heldDirections = ['sagittal', 'frontal', 'axial'] as const
export const unknownCount = dofCount + heldDirections.length
/** A constraint [rad] counts in the residual as this many N·m. */
export const constraintScale = 1e3

const [sagittal, frontal, axial] = [dofCount, dofCount + 1, dofCount + 2]
const { pelvicTilt, pelvicObliquity, nutation, sacralTurn, sacralSideBend, L5S1, lumbarSideBend, lumbarTurn } = dofIndex

/**
 * Adds to `r` what holds the trunk upright, level and facing forward, `lean` [rad] forward of its posture: the muscles
 * that hold it act on the lumbar joints, and those on the hip bones also across the sacro-iliac joint. `onSacrum` is the
 * share of those on the sacrum; undefined when none is left to hold it.
 */
export function holdTrunk(
  q: Float64Array,
  neutral: Float64Array,
  onSacrum: number | undefined,
  lean: number,
  r: Float64Array,
): void {
  const iliac = 1 - (onSacrum ?? 1)
  const held = onSacrum === undefined ? 0 : q[sagittal]!
  let bend = 0
  for (let k = L5S1; k < L5S1 + segments.length; k++) {
    r[k] = r[k]! + held
    bend += q[k]! - neutral[k]!
  }
  r[nutation] = r[nutation]! - iliac * held
  r[sacralSideBend] = r[sacralSideBend]! + iliac * q[frontal]!
  r[lumbarSideBend] = r[lumbarSideBend]! + q[frontal]!
  r[sacralTurn] = r[sacralTurn]! + iliac * q[axial]!
  r[lumbarTurn] = r[lumbarTurn]! + q[axial]!
  const tilt = q[pelvicTilt]! - neutral[pelvicTilt]!
  const nod = q[nutation]! - neutral[nutation]!
  r[sagittal] = onSacrum === undefined ? q[sagittal]! : constraintScale * (bend - tilt - nod + lean)
  r[frontal] = constraintScale * (q[pelvicObliquity]! + q[sacralSideBend]! + q[lumbarSideBend]!)
  r[axial] = constraintScale * (q[sacralTurn]! + q[lumbarTurn]!)
}

/** Writes the derivatives of `holdTrunk` into `J`, row by row. */
export function holdTrunkJacobian(onSacrum: number | undefined, J: Float64Array): void {
  const iliac = 1 - (onSacrum ?? 1)
  const n = unknownCount
  const c = constraintScale
  if (onSacrum === undefined) J[sagittal * n + sagittal] = 1
  else {
    for (let k = L5S1; k < L5S1 + segments.length; k++) {
      J[k * n + sagittal] = 1
      J[sagittal * n + k] = c
    }
    J[nutation * n + sagittal] = -iliac
    J[sagittal * n + pelvicTilt] = -c
    J[sagittal * n + nutation] = -c
  }
  J[sacralSideBend * n + frontal] = iliac
  J[lumbarSideBend * n + frontal] = 1
  J[frontal * n + pelvicObliquity] = J[frontal * n + sacralSideBend] = J[frontal * n + lumbarSideBend] = c
  J[sacralTurn * n + axial] = iliac
  J[lumbarTurn * n + axial] = 1
  J[axial * n + sacralTurn] = J[axial * n + lumbarTurn] = c
}
