import type { MuscleId } from '../anatomy/muscleIds'
import { type Side, sides, signOf } from '../anatomy/sides'
import { toMm } from '../math/units'
import { cross, dot, sub, unit, type Vec3 } from '../math/vec3'
import { endplate, noNegativeZero } from './angles'
import { bodyIndex, dofCount } from './mechanism'
import { extensorReports } from './pulls'
import type { Rest } from './rest'

/** Ligaments that pull by themselves; the others' moment is the joint's. */
type BandId = 'iliolumbar'
/** What can turn the sacrum between the hip bones. */
export type MomentId = 'gravity' | MuscleId | BandId | 'extensorsIliac' | 'push' | 'joint' | 'contact'
/** Those that this body has [N·m], nutation positive; they sum to zero. */
export type SacroiliacMoments = Readonly<Partial<Record<MomentId, number>>>

/** Moments of everything about the sacro-iliac axis [N·m], nutation positive. */
export function momentsAboutSacroiliacAxis({ equilibrium, now, q, controls }: Rest): SacroiliacMoments {
  const { strands, physique } = equilibrium
  const { lines, tension } = now
  const { push } = controls
  const moments: { -readonly [Id in MomentId]?: number } = { gravity: noNegativeZero(now.weightMoment) }
  for (let e = 0; e < lines.count; e++) {
    const id = e < strands.length ? strands[e]!.muscle : (physique.model.ligaments[e - strands.length]!.id as BandId)
    if (e >= strands.length && tension[e] === 0) continue
    const rate = now.nutationRate(e)
    // A muscle of the hip alone does not turn the sacrum between the hip bones.
    if (rate !== 0) moments[id] = (moments[id] ?? 0) - tension[e]! * rate
  }
  if (!equilibrium.effort) {
    const share = now.extensorShareOnSacrum
    moments.extensorsIliac = share === undefined ? 0 : noNegativeZero(-(1 - share) * q[dofCount]!)
  }
  if (push.right !== 0 || push.left !== 0) moments.push = push.right + push.left
  if (physique.sacroiliac.closure > 0)
    moments.contact = noNegativeZero(sides.reduce((sum, side) => sum + equilibrium.contactMoment(side, q), 0))
  moments.joint = sides.reduce((sum, side) => sum + equilibrium.jointMoment(side, q), 0)
  return moments
}

/** Moment arms [mm] of piriformis about the hip: axes of flexion, of abduction (carried by flexion), of the thigh's own length. */
export function piriformisArm(
  { equilibrium, now }: Rest,
  side: Side,
): { rotation: number; abduction: number; flexion: number } {
  const { strands, physique } = equilibrium
  const { lines, motion: R } = now
  const m = bodyIndex[`femur.${side}`] * 12
  const c = physique.model.centres.hip
  const hip: Vec3 = [0, 1, 2].map(
    (k) => R[m + 3 * k]! * c[0] + R[m + 3 * k + 1]! * c[1] + R[m + 3 * k + 2]! * signOf(side) * c[2] + R[m + 9 + k]!,
  ) as unknown as Vec3
  const longAxis: Vec3 = [R[m + 1]!, R[m + 4]!, R[m + 7]!]
  const flexionAxis: Vec3 = [0, 0, 1]
  const abductionAxis = unit(cross(longAxis, flexionAxis))
  let [rotation, abduction, flexion] = [0, 0, 0]
  strands.forEach((strand, e) => {
    if (strand.muscle !== 'piriformis' || strand.side !== side) return
    const { share } = physique.model.strands[e]!
    const insertion = lines.endOf(e, 'to')
    const moment = cross(sub(insertion, hip), unit(sub(lines.endOf(e, 'from'), insertion)))
    rotation -= share * signOf(side) * dot(moment, longAxis)
    abduction -= share * signOf(side) * dot(moment, abductionAxis)
    flexion += share * dot(moment, flexionAxis)
  })
  return { rotation: toMm(rotation), abduction: toMm(abduction), flexion: toMm(flexion) }
}

/** Load of the trunk on the sacral end-plate [N]; shear forward positive. */
export function endplateLoad(rest: Rest): { compression: number; shear: number } {
  const { normal } = endplate(rest.equilibrium, rest.now)
  const [x, y, z] = rest.now.forceOn('L5')
  const { extensorsSacral, extensorsIliac } = extensorReports(rest)
  // Lumped extensors run along the spine and press it together; lines are among the forces on L5.
  const held = rest.equilibrium.effort
    ? 0
    : sides.reduce((sum, side) => sum + extensorsSacral[side].force + extensorsIliac[side].force, 0)
  const forward: Vec3 = unit([normal[1], -normal[0], 0])
  return { compression: held - dot([x, y, z], normal), shear: dot([x, y, z], forward) }
}
