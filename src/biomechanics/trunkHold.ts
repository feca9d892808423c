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
 * Adds to `r` a lumped moment that holds the trunk, for a body whose back muscles are no lines: it acts on the lumbar
 * joints, and what of it is on the hip bones also across the sacro-iliac joint. `onSacrum` is the share on the sacrum;
 * undefined when none is left.
 */
export function holdByMoment(q: Float64Array, onSacrum: number | undefined, r: Float64Array): void {
  const iliac = 1 - (onSacrum ?? 1)
  const held = onSacrum === undefined ? 0 : q[sagittal]!
  for (let k = L5S1; k < L5S1 + segments.length; k++) r[k] = r[k]! + held
  r[nutation] = r[nutation]! - iliac * held
  r[sacralSideBend] = r[sacralSideBend]! + iliac * q[frontal]!
  r[lumbarSideBend] = r[lumbarSideBend]! + q[frontal]!
  r[sacralTurn] = r[sacralTurn]! + iliac * q[axial]!
  r[lumbarTurn] = r[lumbarTurn]! + q[axial]!
}

/** How far the trunk is from upright, level and facing forward, `lean` [rad] forward of its posture, in the last rows of `r`. */
export function trunkErrors(q: Float64Array, neutral: Float64Array, lean: number, r: Float64Array): void {
  let bend = 0
  for (let k = L5S1; k < L5S1 + segments.length; k++) bend += q[k]! - neutral[k]!
  const tilt = q[pelvicTilt]! - neutral[pelvicTilt]!
  const nod = q[nutation]! - neutral[nutation]!
  r[sagittal] = constraintScale * (bend - tilt - nod + lean)
  r[frontal] = constraintScale * (q[pelvicObliquity]! + q[sacralSideBend]! + q[lumbarSideBend]!)
  r[axial] = constraintScale * (q[sacralTurn]! + q[lumbarTurn]!)
}

/** Nobody holds the trunk in `direction`, 0 to 2: what would hold it is nothing. */
export function letTrunkGo(q: Float64Array, direction: number, r: Float64Array, J: Float64Array | null): void {
  const row = sagittal + direction
  r[row] = q[row]!
  if (!J) return
  J.fill(0, row * unknownCount, (row + 1) * unknownCount)
  J[row * unknownCount + row] = 1
}

/** Writes the derivatives of `holdByMoment` into `J`, row by row. */
export function holdByMomentJacobian(onSacrum: number | undefined, J: Float64Array): void {
  const iliac = 1 - (onSacrum ?? 1)
  const n = unknownCount
  if (onSacrum !== undefined) {
    for (let k = L5S1; k < L5S1 + segments.length; k++) J[k * n + sagittal] = 1
    J[nutation * n + sagittal] = -iliac
  }
  J[sacralSideBend * n + frontal] = iliac
  J[lumbarSideBend * n + frontal] = 1
  J[sacralTurn * n + axial] = iliac
  J[lumbarTurn * n + axial] = 1
}

/** Writes the derivatives of `trunkErrors` into `J`, row by row. */
export function trunkErrorsJacobian(J: Float64Array): void {
  const n = unknownCount
  const c = constraintScale
  for (let k = L5S1; k < L5S1 + segments.length; k++) J[sagittal * n + k] = c
  J[sagittal * n + pelvicTilt] = -c
  J[sagittal * n + nutation] = -c
  J[frontal * n + pelvicObliquity] = J[frontal * n + sacralSideBend] = J[frontal * n + lumbarSideBend] = c
  J[axial * n + sacralTurn] = J[axial * n + lumbarTurn] = c
}
