import type { Entry } from '../../anatomy/atlas'
import type { Segment } from '../../anatomy/bodies'
import type { LigamentId } from '../../anatomy/ligaments'
import type { MuscleId } from '../../anatomy/muscleIds'
import type { MomentId } from '../../biomechanics/moments'
import type { Report } from '../../biomechanics/report'
import type { Scenario } from '../../biomechanics/scenario'

/** One live number of a card; `change` where it is measured against neutral. */
export interface LiveNumber {
  readonly name: string
  readonly value: number
  readonly unit: 'N' | 'mm' | '%' | 'N·m' | '°'
  readonly digits: number
  readonly isChange?: true
}

const angle = (name: string, value: number, isChange?: true): LiveNumber => ({
  name,
  value,
  unit: '°',
  digits: 2,
  ...(isChange && { isChange }),
})

/** The joint below each vertebra. */
const below: Readonly<Record<string, Segment>> = { L5: 'L5S1', L4: 'L4L5', L3: 'L3L4', L2: 'L2L3', L1: 'L1L2' }

/** What the report says of `entry` at this moment; nothing for what carries no number. */
export function numbersOf({ base, side }: Entry, report: Report, scenario: Scenario): readonly LiveNumber[] {
  const { change, sacroiliacMoments: moments } = report
  const moment = (id: string): LiveNumber[] => {
    const value = moments[id as MomentId]
    return value === undefined
      ? []
      : [{ name: 'Moment about the sacro-iliac axis, both sides', value, unit: 'N·m', digits: 2 }]
  }

  const muscle = side === 'midline' ? undefined : report.muscles[base as MuscleId]?.[side]
  if (muscle) {
    const arm = base === 'piriformis' && side !== 'midline' ? report.piriformisMomentArm[side].rotation : undefined
    return [
      { name: 'Force', value: muscle.force, unit: 'N', digits: 1 },
      { name: 'Length', value: muscle.length, unit: 'mm', digits: 1 },
      { name: 'Strain of the fibres', value: 100 * muscle.strain, unit: '%', digits: 1, isChange: true },
      { name: 'Activation', value: 100 * muscle.activation, unit: '%', digits: 1 },
      ...moment(base),
      ...(arm === undefined
        ? []
        : [{ name: 'Arm turning the thigh outward', value: arm, unit: 'mm', digits: 1 } as const]),
    ]
  }
  const ligament = side === 'midline' ? undefined : report.ligaments[base as LigamentId]?.[side]
  if (ligament)
    return [
      { name: 'Force', value: ligament.force, unit: 'N', digits: 1 },
      { name: 'Strain', value: 100 * ligament.strain, unit: '%', digits: 2, isChange: true },
      ...moment(base),
    ]
  if (base === 'sacrum' || base === 'sacralPromontory' || base === 'coccyx')
    return [
      angle('Nutation, mean', report.nutation.mean),
      angle('Change of nutation', change.nutation.mean, true),
      angle('Turn, front to the left', report.sacralTurn, true),
      angle('Side-bend, top to the right', report.sacralSideBend, true),
      angle('Sacral slope', report.sacralSlope),
    ]
  if (base === 'sacroiliacJoint' && side !== 'midline')
    return [
      angle('Nutation on this side', report.nutation[side]),
      angle('Change on this side', change.nutation[side], true),
      ...moment('joint'),
    ]
  if (base === 'hipBone' || base === 'pubicSymphysis' || base === 'pubicSymphysisJoint')
    return [
      angle('Tilt forward', change.pelvicTilt, true),
      angle('Obliquity', report.pelvicObliquity, true),
      angle('Twist between the hip bones', report.innominateTorsion, true),
    ]
  if ((base === 'femur' || base === 'hipJoint' || base === 'hipCartilage') && side !== 'midline')
    return [
      angle('Hip flexion', scenario.hipFlexion[side]),
      angle('Hip rotation, inward', scenario.hipRotation[side], true),
    ]
  if (base === 'disc.L5S1' || base === 'lumbosacralJoint')
    return [
      angle('Extension since standing', report.segments.L5S1, true),
      { name: 'Compression', value: report.l5s1.compression, unit: 'N', digits: 0 },
      { name: 'Shear, forward', value: report.l5s1.shear, unit: 'N', digits: 0, isChange: true },
    ]
  const segment = below[base] ?? (base.startsWith('disc.') ? (base.slice('disc.'.length) as Segment) : undefined)
  const bend = segment && report.segments[segment]
  return bend === undefined
    ? []
    : [angle(base in below ? 'Extension in the joint below' : 'Extension since standing', bend, true)]
}
