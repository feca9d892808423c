import type { MuscleId } from '../anatomy/muscleIds'
import { muscleRows } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import { atRest, type Controls } from './controls'
import type { ElementPart } from './elements'
import type { Physique } from './physique'

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
  /** Activation at rest, where no control sets it. */
  readonly tone: number
  /** The controls that shorten it and set its tone, if any. */
  readonly shortens: keyof Controls['shortening'] | undefined
  readonly toned: keyof Controls['tone'] | undefined
  /** Whether it answers a nodding sacrum as reactivity says. */
  readonly reacts: boolean
}

const reached = <T extends string>(by: Readonly<Record<T, unknown>>, muscle: MuscleId): T | undefined =>
  muscle in by ? (muscle as string as T) : undefined

/** One law for each strand of `physique`, in the order of its model. */
export const strandLaws = ({ model, strength, fibres }: Physique): StrandLaw[] =>
  model.strands.map(({ muscle, side, share, optimalLength, neutralLength }) => ({
    muscle,
    side,
    element: `${muscle}.${side}` as const,
    strength: strength[muscle] * share,
    optimalLength: fibres[muscle]?.optimalLength ?? optimalLength,
    neutralLength: fibres[muscle]?.neutralLength ?? neutralLength,
    tone: muscleRows[muscle].tone,
    shortens: reached(atRest.shortening, muscle),
    toned: reached(atRest.tone, muscle),
    reacts: muscleRows[muscle].rows.reactivity !== undefined,
  }))
