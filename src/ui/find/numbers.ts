import type { Entry } from '../../anatomy/atlas'
import type { Segment } from '../../anatomy/bodies'
import type { LigamentId } from '../../anatomy/ligaments'
import type { MuscleId } from '../../anatomy/muscleIds'
import type { MomentId } from '../../biomechanics/moments'
import type { Report } from '../../biomechanics/report'
import type { Scenario } from '../../biomechanics/scenario'
import { say } from '../../state/page/language'
import type { TextId } from '../../words/parts'

/** One live number of a card; `change` where it is measured against neutral. */
export interface LiveNumber {
  readonly name: string
  readonly value: number
  readonly unit: 'N' | 'mm' | '%' | 'N·m' | '°'
  readonly digits: number
  readonly isChange?: true
}

type NumberId<T = TextId<'find'>> = T extends `number.${infer N}` ? N : never
const named = (id: NumberId): string => say('find', `number.${id}`)

const angle = (id: NumberId, value: number, isChange?: true): LiveNumber => ({
  name: named(id),
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
    return value === undefined ? [] : [{ name: named('moment'), value, unit: 'N·m', digits: 2 }]
  }

  const muscle = side === 'midline' ? undefined : report.muscles[base as MuscleId]?.[side]
  if (muscle) {
    const arm = base === 'piriformis' && side !== 'midline' ? report.piriformisMomentArm[side].rotation : undefined
    return [
      { name: named('force'), value: muscle.force, unit: 'N', digits: 1 },
      { name: named('length'), value: muscle.length, unit: 'mm', digits: 1 },
      { name: named('fibreStrain'), value: 100 * muscle.strain, unit: '%', digits: 1, isChange: true },
      { name: named('activation'), value: 100 * muscle.activation, unit: '%', digits: 1 },
      ...moment(base),
      ...(arm === undefined ? [] : [{ name: named('arm'), value: arm, unit: 'mm', digits: 1 } as const]),
    ]
  }
  const ligament = side === 'midline' ? undefined : report.ligaments[base as LigamentId]?.[side]
  if (ligament)
    return [
      { name: named('force'), value: ligament.force, unit: 'N', digits: 1 },
      { name: named('strain'), value: 100 * ligament.strain, unit: '%', digits: 2, isChange: true },
      ...moment(base),
    ]
  if (base === 'sacrum' || base === 'sacralPromontory' || base === 'coccyx')
    return [
      angle('nutation', report.nutation.mean),
      angle('nutationChange', change.nutation.mean, true),
      angle('sacralTurn', report.sacralTurn, true),
      angle('sacralSideBend', report.sacralSideBend, true),
      angle('sacralSlope', report.sacralSlope),
    ]
  if (base === 'sacroiliacJoint' && side !== 'midline')
    return [
      angle('nutationHere', report.nutation[side]),
      angle('changeHere', change.nutation[side], true),
      { name: named('compression'), value: report.sacroiliacLoad[side].compression, unit: 'N', digits: 0 },
      { name: named('shearHere'), value: report.sacroiliacLoad[side].shear, unit: 'N', digits: 0 },
      ...moment('joint'),
    ]
  if (base === 'hipBone' || base === 'pubicSymphysis' || base === 'pubicSymphysisJoint')
    return [
      angle('tilt', change.pelvicTilt, true),
      angle('obliquity', report.pelvicObliquity, true),
      angle('torsion', report.innominateTorsion, true),
      angle('sway', report.sway, true),
    ]
  if ((base === 'femur' || base === 'hipJoint' || base === 'hipCartilage') && side !== 'midline')
    return [
      angle('thighRaised', scenario.hipFlexion[side]),
      angle('hipFlexion', report.hipAngle[side].flexion),
      angle('hipAdduction', report.hipAngle[side].adduction, true),
      angle('hipRotation', report.hipAngle[side].rotation, true),
    ]
  if (base === 'disc.L5S1' || base === 'lumbosacralJoint')
    return [
      angle('extension', report.segments.L5S1, true),
      { name: named('compression'), value: report.l5s1.compression, unit: 'N', digits: 0 },
      { name: named('shear'), value: report.l5s1.shear, unit: 'N', digits: 0, isChange: true },
    ]
  const segment = below[base] ?? (base.startsWith('disc.') ? (base.slice('disc.'.length) as Segment) : undefined)
  const bend = segment && report.segments[segment]
  return bend === undefined ? [] : [angle(base in below ? 'extensionBelow' : 'extension', bend, true)]
}
