import type { SiteId } from '../anatomy/attachments'
import type { ClaimId, Grade } from '../anatomy/claims'
import type { LandmarkId } from '../anatomy/landmarks'
import type { LigamentId } from '../anatomy/ligaments'
import type { WorkId } from '../anatomy/literature'
import type { MuscleId } from '../anatomy/muscleIds'
import type { NerveVariantId, Route } from '../anatomy/nerves'
import type { PlaceId } from '../anatomy/places'
import type { Pointed } from '../anatomy/pointed'
import type { StructureName } from '../anatomy/structures'
import type { Verdict } from '../biomechanics/time/pilot'
import type { ReadingId } from './readings'

/** Which state of which step of the same lesson: '2' is step 2, '4b' the second variant of step 4. */
export type At = `${number}` | `${number}${'a' | 'b' | 'c' | 'd'}`

/** A number of the model: within bounds, or against the same number elsewhere, or against another (`reads`). */
export type NumberExpectation = { readonly of: ReadingId } & (
  | { readonly from: number; readonly to: number }
  | { readonly above: At; readonly by?: number; readonly reads?: ReadingId }
  | { readonly below: At; readonly by?: number; readonly reads?: ReadingId }
  | { readonly sameAs: At; readonly reads: ReadingId; readonly within: number }
)

/** What a control loop does after the head has turned. */
export type LoopExpectation = { readonly loop: Verdict['kind'] }

export type Direction = 'inFrontOf' | 'behind' | 'above' | 'below' | 'lateralTo' | 'medialTo'
/** A measured point of the right side or the mid-line: a named place, an end of soft tissue, a point of a vertebra. */
export type Spot = PlaceId | SiteId | LandmarkId<'spine'>

/** What is drawn, and from where it is looked at. */
export type PictureExpectation =
  | { readonly seen: readonly StructureName[] }
  | { readonly unseen: readonly StructureName[] }
  /** Outlined; `count` of them, two for what has two sides. */
  | { readonly outlined: readonly Pointed[]; readonly count?: number }
  | { readonly glass: readonly StructureName[] }
  | { readonly from: 'front' | 'behind' | 'right' | 'left' | 'above' }
  /** Where on the screen the body's own right is. */
  | { readonly bodysRight: 'left' | 'right' }
  /** No names are drawn. */
  | { readonly unnamed: true }
  /** The cut goes through the body of this vertebra. */
  | { readonly cutThrough: 'L1' | 'L2' | 'L3' | 'L4' | 'L5' }
  /** The drawn course of the nerve, by the way that each part of it passes piriformis. */
  | { readonly course: NerveVariantId; readonly tibial: Route; readonly fibular: Route }

type BoneName = 'sacrum' | 'hipBone.right' | 'femur.right' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5'

/** What the tables of anatomy say. */
export type AnatomyExpectation =
  /** A muscle or ligament reaches each bone of `on`, and none of `notOn`. */
  | {
      readonly ends: MuscleId | LigamentId
      readonly on: readonly BoneName[]
      readonly notOn?: readonly BoneName[]
    }
  /** One measured point against another, at least `by` [mm]. */
  | { readonly place: Spot; readonly lies: Direction; readonly of: Spot; readonly by: number }
  /** Two measured points are the same but for `within` [mm]. */
  | { readonly place: Spot; readonly meets: Spot; readonly within: number }

/** How well the step stands on what others found. */
export type EvidenceExpectation =
  | { readonly claim: ClaimId; readonly grade: Grade }
  /** The step rests on this work, and says these words or numbers of it. */
  | { readonly cites: WorkId; readonly says: readonly [string, ...string[]] }

/** What a step, or another state of its lesson (`at`), must show. Every one is checked (tests/lessons). */
export type Expectation = { readonly at?: At } & (
  | NumberExpectation
  | LoopExpectation
  | PictureExpectation
  | AnatomyExpectation
  | EvidenceExpectation
)
