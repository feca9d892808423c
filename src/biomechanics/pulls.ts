import { type LigamentId, ligamentIds, ligaments } from '../anatomy/ligaments'
import { type MuscleId, muscleIds } from '../anatomy/muscleIds'
import { type BySide, bothSides, type Side, sides } from '../anatomy/sides'
import { toMm } from '../math/units'
import { noNegativeZero } from './angles'
import { dofCount } from './mechanism'
import type { Rest } from './rest'

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

export type ExtensorId = 'extensorsSacral' | 'extensorsIliac'

/** What each muscle of the body pulls with. */
export function muscleReports({ equilibrium, now }: Rest): Partial<Record<MuscleId, BySide<PullReport>>> {
  const { strands, restLength, physique } = equilibrium
  const { tension, lines, activation } = now
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

/** What the back extensors pull with at L5-S1, by where they end: on the sacrum, or on the hip bones. */
export function extensorReports(rest: Rest): Record<ExtensorId, BySide<PullReport>> {
  if (!rest.equilibrium.effort) return lumpedExtensors(rest)
  const { strands } = rest.equilibrium
  const { tension } = rest.now
  const pull = (id: ExtensorId): BySide<PullReport> =>
    bothSides((side) => ({
      force: strands.reduce(
        (sum, { holds, side: its }, e) => (holds === id && its === side ? sum + tension[e]! : sum),
        0,
      ),
      length: 0,
      strain: 0,
      activation: 0,
    }))
  return { extensorsSacral: pull('extensorsSacral'), extensorsIliac: pull('extensorsIliac') }
}

/**
 * Back extensors that are one moment: their force is that moment at L5-S1 over their arm. They push nothing: a moment the
 * other way (the abdominals' work) shows as zero. A side that is switched off leaves its work to the other.
 */
function lumpedExtensors({ equilibrium, now, q, controls: { off } }: Rest): Record<ExtensorId, BySide<PullReport>> {
  const share = now.extensorShareOnSacrum
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

/** What each ligament holds with, and how far it is stretched. */
export function ligamentReports(rest: Rest): Partial<Record<LigamentId, BySide<LigamentReport>>> {
  const { physique, strands, restLength } = rest.equilibrium
  const { lines, tension } = rest.now
  const { off } = rest.controls
  const models = physique.model.ligaments
  if (models.length === 0) return {}
  const one = (id: LigamentId, side: Side): LigamentReport => {
    const e = strands.length + models.findIndex((m) => m.id === id && m.side === side)
    const strain = noNegativeZero((lines.lengths[e]! - restLength[e]!) / restLength[e]!)
    if (off.has(`${id}.${side}`)) return { force: 0, strain }
    if (models[e - strands.length]!.band) return { force: tension[e]!, strain }
    return { force: shareOfJoint(rest, id, side, e), strain }
  }
  return Object.fromEntries(ligamentIds.map((id) => [id, bothSides((side) => one(id, side))]))
}

/** Force [N] with which a ligament carries its share of the joint's moment. */
function shareOfJoint({ equilibrium, now, q }: Rest, id: LigamentId, side: Side, e: number): number {
  const { nutationShare, counternutationShare, resists } = ligaments[id]
  const angle = equilibrium.nutationOf(side, q)
  const share = angle >= 0 ? nutationShare : counternutationShare
  const whole = Math.abs(equilibrium.jointMoment(side, q))
  if (share === 0 || whole === 0) return 0
  const remaining = equilibrium.jointShare(side, angle)
  const arm = resists === 'line' ? Math.abs(now.nutationRate(e)) : distanceFromAxis(now, e)
  return (share / remaining) * (whole / arm)
}

function distanceFromAxis({ sacroiliacAxis, lines }: Rest['now'], e: number): number {
  const [a, b] = [lines.endOf(e, 'from'), lines.endOf(e, 'to')]
  return Math.hypot((a[0] + b[0]) / 2 - sacroiliacAxis.x, (a[1] + b[1]) / 2 - sacroiliacAxis.y)
}
