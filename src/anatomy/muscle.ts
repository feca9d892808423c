import type { Belly, Place } from './belly'
import type { BodyId } from './bodies'
import type { Depth } from './depths'
import type { Described } from './described'
import type { MuscleId } from './muscleIds'
import type { Site } from './site'
import type { SourceId } from './sources'
import type { TissueId } from './tissueColors'

/**
 * A number of this muscle that a person may set: a row of the parameter table, as far as the muscle decides it. Unit,
 * group and default follow from what it sets (biomechanics/parameters.ts).
 */
export interface Settable {
  /** Its id in the table, in links and on the command line; muscles that are set together have one of the same id. */
  readonly parameter: string
  /** What is set, where it is more than this muscle. */
  readonly of?: string
  readonly label: string
  readonly min: number
  readonly max: number
  /** Step of a slider. */
  readonly step: number
  readonly source: readonly SourceId[]
}

/** Greatest force of one side [N]; `reference` where the reference body has another. */
interface Strength extends Settable {
  readonly default: number
  readonly reference?: number
}
/** The same where nobody sets it. */
interface GivenStrength extends Pick<Strength, 'default' | 'source'> {
  readonly parameter?: never
}

/** A bundle of fibres with one line of action; `share` of its muscle's strength. */
export interface Strand {
  readonly name: string
  readonly origin: Site
  readonly insertion: Site
  /** Places on bone that the path passes, from origin to insertion; none where the muscle runs over a pulley. */
  readonly via?: readonly Site[]
  readonly share: number
  /** Lets a person deal the strength out otherwise. */
  readonly weight?: Settable
  /** Fibre length at which it pulls best [m], where it is not that of the whole muscle. */
  readonly optimalLength?: number
}

/** How a muscle is drawn. */
interface Drawn {
  /** A red-brown of its own. */
  readonly color: string
  /** What it touches on screen, and must never be taken for. */
  readonly beside: readonly (MuscleId | TissueId)[]
  /** The layer of a dissection that it is in. */
  readonly depth: Exclude<Depth, 'skin' | 'ligaments' | 'bones'>
  /** Drawn in a dissection alone: it would cover what the page is about. */
  readonly onlyDissected?: true
  /** Half width [mm] of each attachment, about as wide as the belly that arises or ends there. The outline is schematic. */
  readonly halfWidths: { readonly origin: number; readonly insertion: number }
  /** Holds on the same bone are places of their own, as the body and the transverse process of a vertebra. */
  readonly apart?: true
  /** Of those that the first picture shows; the others have theirs in src/anatomy/bellies, which comes when it is needed. */
  readonly belly?: Belly<Place>
}

/** All that is known of one muscle, of the right side; the left is its mirror image. */
export interface Muscle extends Described {
  /** Its place in every list of muscles. */
  readonly order: number
  readonly latin: `musculus ${string}`
  readonly attachments: string
  readonly action: string
  readonly nerve: string
  /** What a table with little room calls it. */
  readonly short?: string
  readonly strands: readonly Strand[]
  /** The smooth cylinder about the hip axis over which the path slides: in front of the hip, or behind it. */
  readonly pulley?: { readonly side: 'front' | 'back'; readonly radius: number }
  /** How much its path shortens as the knee bends [m/rad], where it passes the knee; negative where it lengthens. Taken as constant. */
  readonly kneeArm?: number
  /** Fibre length at which the muscle pulls best [m]. */
  readonly optimalLength: number
  /** Fibre length in standing, as a multiple of the optimal length. */
  readonly neutralLength: number
  /** Strain beyond the optimal length at which its resting fibres pull as hard as it can at most; as usual where absent. */
  readonly passiveStrain?: number
  /** Activation in quiet standing, 0 to 1. */
  readonly tone: number
  /** What a person may set; a muscle answers only the controls that it has a row for. */
  readonly rows: {
    readonly shortening?: Settable
    readonly tone?: Settable
    readonly reactivity?: Settable
    readonly strength: Strength | GivenStrength
    readonly neutralLength?: Settable
    readonly optimalLength?: Settable
  }
  /**
   * Its fascicles hold the trunk: they share with the others of their kind what the trunk needs, by least effort, and pull
   * with no tone of their own.
   */
  readonly holdsTrunk?: 'extensor' | 'abdominal'
  /** Whether it takes part in the balance; one that does not is known, but pulls nowhere and is shown nowhere. */
  readonly inBalance: boolean
  /** Whether a test push can be asked for without it. */
  readonly inPushTest: boolean
  /** Its force stands in the comparison of two states. */
  readonly compared?: true
  /** The body from which its pull is drawn, where its first strand is not typical. */
  readonly arrowFrom?: BodyId
  readonly drawn?: Drawn
  readonly sources: readonly [SourceId, ...SourceId[]]
}
