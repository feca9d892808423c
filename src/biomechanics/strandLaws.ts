import type { MuscleId } from '../anatomy/muscleIds'
import { muscleRows } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import type { StrandModel } from './bodyModel'
import { atRest, type Controls } from './controls'
import type { ElementPart } from './elements'
import { usualPassiveStrain } from './muscleLaw'
import type { Physique } from './physique'

/** Where a fascicle that holds the trunk has its lower end: back extensors fork to the sacrum and to the hip bones. */
export type HolderEnd = 'extensorsSacral' | 'extensorsIliac' | 'lumbar' | 'abdominal'

/** How one strand pulls: its part of the muscle's strength, its fibres, and the controls that reach it. */
export interface StrandLaw {
  readonly muscle: MuscleId
  readonly side: Side
  readonly element: ElementPart
  /** [N] */
  readonly strength: number
  /** [m] */
  readonly optimalLength: number
  /** Multiples of the optimal length. */
  readonly neutralLength: number
  /** Strain beyond the optimal length at which the resting fibres pull with all of `strength`. */
  readonly passiveStrain: number
  /** Activation at rest, where no control sets it. */
  readonly tone: number
  /** The controls that shorten it and set its tone, if any. */
  readonly shortens: keyof Controls['shortening'] | undefined
  readonly toned: keyof Controls['tone'] | undefined
  /** What it is among the fascicles that hold the trunk by least effort; undefined where it is none of them. */
  readonly holds: HolderEnd | undefined
  /** Whether it answers a nodding sacrum as reactivity says. */
  readonly reacts: boolean
}

const reached = <T extends string>(by: Readonly<Record<T, unknown>>, muscle: MuscleId): T | undefined =>
  muscle in by ? (muscle as string as T) : undefined

function holderEnd({ muscle, origin }: StrandModel): HolderEnd | undefined {
  const kind = muscleRows[muscle].holdsTrunk
  if (kind !== 'extensor') return kind
  if (origin.body === 'sacrum') return 'extensorsSacral'
  return origin.body.startsWith('hipBone') ? 'extensorsIliac' : 'lumbar'
}

function lawOf(strand: StrandModel, strength: Physique['strength'], fibres: Physique['fibres']): StrandLaw {
  const { muscle, side, share, optimalLength, neutralLength } = strand
  return {
    muscle,
    side,
    element: `${muscle}.${side}` as const,
    strength: strength[muscle] * share,
    optimalLength: fibres[muscle]?.optimalLength ?? optimalLength,
    neutralLength: fibres[muscle]?.neutralLength ?? neutralLength,
    passiveStrain: muscleRows[muscle].passiveStrain ?? usualPassiveStrain,
    tone: muscleRows[muscle].tone,
    shortens: reached(atRest.shortening, muscle),
    toned: reached(atRest.tone, muscle),
    holds: holderEnd(strand),
    reacts: muscleRows[muscle].rows.reactivity !== undefined,
  }
}

/** One law for each strand of `physique`, in the order of its model. */
export const strandLaws = ({ model, strength, fibres }: Physique): StrandLaw[] =>
  model.strands.map((strand) => lawOf(strand, strength, fibres))
