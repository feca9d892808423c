import { type Segment, segments } from '../anatomy/bodies'
import { type LigamentId, ligamentIds, ligaments } from '../anatomy/ligaments'
import { type MuscleId, muscleIds } from '../anatomy/muscles'
import { type BySide, bothSides, type Side, sides, signOf } from '../anatomy/sides'
import { toDeg, toMm } from '../math/units'
import { cross, dot, sub, unit, type Vec3 } from '../math/vec3'
import type { Controls } from './controls'
import type { Equilibrium, Solution } from './equilibrium'
import { bodyIndex, type Dof, dofCount, dofIndex } from './mechanism'
import type { Scenario } from './scenario'
import { sentenceOf } from './sentence'

export interface PullReport {
  /** [N] */
  readonly force: number
  /** Mean path length of the strands [mm]. */
  readonly length: number
  /** Change of fibre length since standing, as a share of the optimal length. */
  readonly strain: number
  /** 0 to 1 */
  readonly activation: number
}

export interface LigamentReport {
  readonly force: number
  readonly strain: number
}

/** Angles in degrees. Sides are the body's own. */
export interface Angles {
  /** Total, of the sacrum against each hip bone; nutation positive. */
  readonly nutation: BySide<number> & { readonly mean: number }
  /** Front of the sacrum towards the left, positive. */
  readonly sacralTurn: number
  /** Top of the sacrum towards the right, positive. */
  readonly sacralSideBend: number
  /**
   * In the report: the radiographic angle (hip axis to the middle of S1, against the vertical), which adds up with the
   * sacral slope to the incidence and falls as the pelvis tilts forward. In `change`: anterior tilt, forward positive.
   */
  readonly pelvicTilt: number
  readonly pelvicObliquity: number
  readonly innominateTorsion: number
  readonly pelvicIncidence: number
  readonly sacralSlope: number
  readonly lordosis: number
  readonly lumbarSideBend: number
  readonly lumbarTurn: number
  /** Change from standing neutral, extension positive. */
  readonly segments: Readonly<Record<Segment, number>>
}

export type ExtensorId = 'extensorsSacral' | 'extensorsIliac'

/** Degrees, newtons, newton metres, millimetres. */
export interface Report extends Angles {
  readonly balanced: boolean
  /** Largest unbalanced moment [N·m]. */
  readonly residual: number
  readonly iterations: number
  /** The coordinate that would pass 60°, when the moments balance only there; the pose reported is then the neutral one. */
  readonly beyond?: Dof
  /** Change from the neutral scenario of the same body and posture. */
  readonly change: Angles
  readonly muscles: Readonly<Partial<Record<MuscleId | ExtensorId, BySide<PullReport>>>>
  readonly ligaments: Readonly<Partial<Record<LigamentId, BySide<LigamentReport>>>>
  /** Moments about the sacro-iliac axis [N·m], nutation positive; they sum to zero. */
  readonly sacroiliacMoments: Readonly<Record<string, number>>
  /** Mean of the strands [mm]: outward rotation, abduction and flexion of the thigh positive. */
  readonly piriformisMomentArm: BySide<{
    readonly rotation: number
    readonly abduction: number
    readonly flexion: number
  }>
  /** Load of the trunk on the sacral end-plate [N]; shear forward positive. */
  readonly l5s1: { readonly compression: number; readonly shear: number }
  /** Moments by which the trunk is held upright, level and facing forward [N·m]. */
  readonly trunkHold: { readonly sagittal: number; readonly frontal: number; readonly axial: number }
  readonly sentence: string
}

const { pelvicTilt, pelvicObliquity, sacralTurn, sacralSideBend, innominateTorsion, L5S1, lumbarSideBend, lumbarTurn } =
  dofIndex
const noNegativeZero = (value: number): number => (value === 0 ? 0 : value)
const degrees = (radians: number): number => noNegativeZero(toDeg(radians))

/** The report on `solution` of `equilibrium` under `controls`; leaves the equilibrium evaluated there. */
export function reportOn(scenario: Scenario, equilibrium: Equilibrium, controls: Controls, solution: Solution): Report {
  const q = solution.balanced ? Float64Array.from(solution.unknowns) : Float64Array.from(equilibrium.neutral)
  equilibrium.evaluateAt(equilibrium.neutral, controls)
  const before = anglesAt(equilibrium, equilibrium.neutral)
  equilibrium.evaluateAt(q, controls)
  const now = anglesAt(equilibrium, q)
  const report = {
    balanced: solution.balanced,
    residual: solution.residual,
    iterations: solution.iterations,
    ...(solution.beyond && { beyond: solution.beyond }),
    ...now,
    change: changeOf(before, now, equilibrium, q),
    muscles: { ...muscleReports(equilibrium), ...extensorReports(equilibrium, q, controls.off) },
    ligaments: ligamentReports(equilibrium, q, controls),
    sacroiliacMoments: momentsAboutSacroiliacAxis(equilibrium, q, controls),
    piriformisMomentArm: bothSides((side) => piriformisArm(equilibrium, side)),
    l5s1: endplateLoad(equilibrium, q, controls.off),
    trunkHold: {
      sagittal: noNegativeZero(q[dofCount]!),
      frontal: noNegativeZero(q[dofCount + 1]!),
      axial: noNegativeZero(q[dofCount + 2]!),
    },
  }
  return { ...report, sentence: sentenceOf(scenario, report) }
}

/** The end-plate of S1 in the world: middle and outward normal. */
function endplate({ physique, kinematics }: Equilibrium): { centre: Vec3; normal: Vec3 } {
  const m = bodyIndex.sacrum * 12
  const R = kinematics.motion
  const { centre: c, normal: n } = physique.model.endplate
  const turn = (v: Vec3): Vec3 => [
    R[m]! * v[0] + R[m + 1]! * v[1] + R[m + 2]! * v[2],
    R[m + 3]! * v[0] + R[m + 4]! * v[1] + R[m + 5]! * v[2],
    R[m + 6]! * v[0] + R[m + 7]! * v[1] + R[m + 8]! * v[2],
  ]
  const at = turn(c)
  return { centre: [at[0] + R[m + 9]!, at[1] + R[m + 10]!, at[2] + R[m + 11]!], normal: turn(n) }
}

function anglesAt(equilibrium: Equilibrium, q: Float64Array): Angles {
  const { standing, physique } = equilibrium
  const { centre, normal } = endplate(equilibrium)
  const slope = Math.atan2(normal[0], normal[1])
  const tilt = Math.atan2(-centre[0], centre[1])
  const bends = segments.map((_, k) => q[L5S1 + k]! - standing[L5S1 + k]!)
  const right = equilibrium.nutationOf('right', q)
  const left = equilibrium.nutationOf('left', q)
  return {
    nutation: { left: degrees(left), right: degrees(right), mean: degrees((left + right) / 2) },
    sacralTurn: degrees(q[sacralTurn]!),
    sacralSideBend: degrees(q[sacralSideBend]!),
    pelvicTilt: degrees(tilt),
    pelvicObliquity: degrees(q[pelvicObliquity]!),
    innominateTorsion: degrees(q[innominateTorsion]!),
    pelvicIncidence: degrees(tilt) + degrees(slope),
    sacralSlope: degrees(slope),
    lordosis: degrees(physique.model.lordosis + bends.reduce((sum, bend) => sum + bend, 0)),
    lumbarSideBend: degrees(q[lumbarSideBend]!),
    lumbarTurn: degrees(q[lumbarTurn]!),
    segments: Object.fromEntries(segments.map((id, k) => [id, degrees(bends[k]!)])) as Record<Segment, number>,
  }
}

function changeOf(before: Angles, now: Angles, { neutral }: Equilibrium, q: Float64Array): Angles {
  const difference = (key: keyof Angles): number => noNegativeZero((now[key] as number) - (before[key] as number))
  return {
    nutation: {
      left: now.nutation.left - before.nutation.left,
      right: now.nutation.right - before.nutation.right,
      mean: now.nutation.mean - before.nutation.mean,
    },
    sacralTurn: difference('sacralTurn'),
    sacralSideBend: difference('sacralSideBend'),
    pelvicTilt: degrees(q[pelvicTilt]! - neutral[pelvicTilt]!),
    pelvicObliquity: difference('pelvicObliquity'),
    innominateTorsion: difference('innominateTorsion'),
    pelvicIncidence: difference('pelvicIncidence'),
    sacralSlope: difference('sacralSlope'),
    lordosis: difference('lordosis'),
    lumbarSideBend: difference('lumbarSideBend'),
    lumbarTurn: difference('lumbarTurn'),
    segments: Object.fromEntries(segments.map((id) => [id, now.segments[id] - before.segments[id]])) as Record<
      Segment,
      number
    >,
  }
}

function muscleReports(equilibrium: Equilibrium): Partial<Record<MuscleId, BySide<PullReport>>> {
  const { strands, tension, lines, restLength, activation, physique } = equilibrium
  const present = muscleIds.filter((id) => strands.some(({ muscle }) => muscle === id))
  const one = (id: MuscleId, side: Side): PullReport => {
    let [force, length, strain, active] = [0, 0, 0, 0]
    strands.forEach((strand, e) => {
      if (strand.muscle !== id || strand.side !== side) return
      const { share } = physique.model.strands[e]!
      force += tension[e]!
      length += share * lines.lengths[e]!
      strain += (share * (lines.lengths[e]! - restLength[e]!)) / strand.optimalLength
      active += share * activation[e]!
    })
    return { force, length: toMm(length), strain: noNegativeZero(strain), activation: active }
  }
  return Object.fromEntries(present.map((id) => [id, bothSides((side) => one(id, side))]))
}

/**
 * The back extensors carry the moments of the trunk; their force is that moment at L5-S1 over their arm. They push
 * nothing: a moment the other way (the abdominals' work) shows as zero. A side that is switched off leaves its work to
 * the other.
 */
function extensorReports(
  equilibrium: Equilibrium,
  q: Float64Array,
  off: Controls['off'],
): Record<ExtensorId, BySide<PullReport>> {
  const share = equilibrium.extensorShareOnSacrum
  const moment = share === undefined ? 0 : equilibrium.extensorMomentAtRest(0) + q[dofCount]!
  const force = Math.max(0, moment) / equilibrium.physique.model.extensorArm
  const pull = (id: ExtensorId, part: number): BySide<PullReport> => {
    const working = sides.filter((side) => !off.has(`${id}.${side}`)).length
    return bothSides((side) => ({
      force: off.has(`${id}.${side}`) ? 0 : (part * force) / working,
      length: 0,
      strain: 0,
      activation: 0,
    }))
  }
  return {
    extensorsSacral: pull('extensorsSacral', share ?? 0),
    extensorsIliac: pull('extensorsIliac', share === undefined ? 0 : 1 - share),
  }
}

function ligamentReports(
  equilibrium: Equilibrium,
  q: Float64Array,
  { off }: Controls,
): Partial<Record<LigamentId, BySide<LigamentReport>>> {
  const { physique, strands, lines, restLength, tension } = equilibrium
  const models = physique.model.ligaments
  if (models.length === 0) return {}
  const one = (id: LigamentId, side: Side): LigamentReport => {
    const e = strands.length + models.findIndex((m) => m.id === id && m.side === side)
    const strain = noNegativeZero((lines.lengths[e]! - restLength[e]!) / restLength[e]!)
    if (off.has(`${id}.${side}`)) return { force: 0, strain }
    if (models[e - strands.length]!.band) return { force: tension[e]!, strain }
    return { force: shareOfJoint(equilibrium, q, id, side, e), strain }
  }
  return Object.fromEntries(ligamentIds.map((id) => [id, bothSides((side) => one(id, side))]))
}

/** Force [N] with which a ligament carries its share of the joint's moment. */
function shareOfJoint(equilibrium: Equilibrium, q: Float64Array, id: LigamentId, side: Side, e: number): number {
  const { nutationShare, counternutationShare, resists } = ligaments[id]
  const angle = equilibrium.nutationOf(side, q)
  const share = angle >= 0 ? nutationShare : counternutationShare
  const whole = Math.abs(equilibrium.jointMoment(side, q))
  if (share === 0 || whole === 0) return 0
  const remaining = equilibrium.jointShare(side, angle)
  const arm = resists === 'line' ? Math.abs(equilibrium.nutationRate(e)) : distanceFromAxis(equilibrium, e)
  return (share / remaining) * (whole / arm)
}

function distanceFromAxis({ sacroiliacAxis, lines }: Equilibrium, e: number): number {
  const [a, b] = [lines.endOf(e, 'from'), lines.endOf(e, 'to')]
  return Math.hypot((a[0] + b[0]) / 2 - sacroiliacAxis.x, (a[1] + b[1]) / 2 - sacroiliacAxis.y)
}

function momentsAboutSacroiliacAxis(
  equilibrium: Equilibrium,
  q: Float64Array,
  { push }: Controls,
): Record<string, number> {
  const { strands, lines, tension, physique } = equilibrium
  const moments: Record<string, number> = { gravity: 0 }
  moments.gravity = noNegativeZero(equilibrium.weightMoment)
  for (let e = 0; e < lines.count; e++) {
    const id = e < strands.length ? strands[e]!.muscle : physique.model.ligaments[e - strands.length]!.id
    if (e >= strands.length && tension[e] === 0) continue
    moments[id] = (moments[id] ?? 0) - tension[e]! * equilibrium.nutationRate(e)
  }
  const share = equilibrium.extensorShareOnSacrum
  moments.extensorsIliac = share === undefined ? 0 : noNegativeZero(-(1 - share) * q[dofCount]!)
  if (push.right !== 0 || push.left !== 0) moments.push = push.right + push.left
  moments.joint = sides.reduce((sum, side) => sum + equilibrium.jointMoment(side, q), 0)
  return moments
}

/** Moment arms [mm] of piriformis about the hip: axes of flexion, of abduction (carried by flexion), of the thigh's own length. */
function piriformisArm(equilibrium: Equilibrium, side: Side): { rotation: number; abduction: number; flexion: number } {
  const { strands, lines, kinematics, physique } = equilibrium
  const m = bodyIndex[`femur.${side}`] * 12
  const R = kinematics.motion
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

function endplateLoad(
  equilibrium: Equilibrium,
  q: Float64Array,
  off: Controls['off'],
): { compression: number; shear: number } {
  const { normal } = endplate(equilibrium)
  const [x, y, z] = equilibrium.wrenches.forceOn(bodyIndex.L5)
  const { extensorsSacral, extensorsIliac } = extensorReports(equilibrium, q, off)
  // The extensors run along the spine and press it together.
  const held = sides.reduce((sum, side) => sum + extensorsSacral[side].force + extensorsIliac[side].force, 0)
  const forward: Vec3 = unit([normal[1], -normal[0], 0])
  return { compression: held - dot([x, y, z], normal), shear: dot([x, y, z], forward) }
}
