import { ligaments } from '../anatomy/ligaments'
import { type MuscleId, muscleIds } from '../anatomy/muscleIds'
import { muscles } from '../anatomy/muscles'
import type { MomentId } from './moments'
import type { Report } from './report'

/** What each moment about the sacro-iliac axis is called, wherever it is told, in the order in which it is told. */
export const momentNames: Readonly<Record<MomentId, string>> = {
  gravity: 'Weight of the trunk',
  ...(Object.fromEntries(muscleIds.map((id) => [id, muscles[id].name])) as Record<MuscleId, string>),
  extensorsIliac: 'Back extensors on the hip bones',
  iliolumbar: ligaments.iliolumbar.name,
  joint: 'The joint and its ligaments',
  contact: 'The joint pressed together',
  push: 'Test push',
}

/** One moment [N·m], nutation positive, both sides together. */
export interface NamedMoment {
  readonly id: MomentId
  readonly name: string
  readonly moment: number
}

/** Every moment of `report` that is at least `least` [N·m] either way: whoever draws them draws these, and they sum to zero. */
export const momentsOf = ({ sacroiliacMoments }: Pick<Report, 'sacroiliacMoments'>, least = 0.005): NamedMoment[] =>
  (Object.keys(momentNames) as MomentId[])
    .filter((id) => Math.abs(sacroiliacMoments[id] ?? Number.NaN) >= least)
    .map((id) => ({ id, name: momentNames[id], moment: sacroiliacMoments[id]! }))
