import type { ClaimId } from '../anatomy/claims'
import type { NerveVariantId } from '../anatomy/nerves'
import type { PlaceId } from '../anatomy/places'
import type { Side } from '../anatomy/sides'
import type { StructureId, StructureName } from '../anatomy/structures'
import type { ViewId } from '../anatomy/views'
import type { HandPose } from '../biomechanics/handPose'
import type { ScenarioInput } from '../biomechanics/scenario'
import type { Exercise } from '../biomechanics/time/exercise'
import type { Expectation } from './expectation'
import type { FigureId } from './figures'
import type { LessonId } from './ids'

/** A place on bone with its side, where it has one. */
export type PlaceName = PlaceId | `${PlaceId}.${Side}`
/** Something that can be pointed at: drawn, or a place on bone. */
export type Pointed = StructureName | PlaceName

/** What there is to see. All that is left out is as on the first screen; state/lesson.ts makes it so. */
export interface Scene {
  readonly view: ViewId
  /** All else is hidden. */
  readonly visible: readonly StructureName[]
  /** Outlined and named. */
  readonly highlighted?: readonly Pointed[]
  /** Seen through. */
  readonly through?: readonly StructureName[]
  /** A section: what lies beyond `at` [m] along its axis is cut away. */
  readonly cut?: { readonly plane: 'sagittal' | 'frontal' | 'transverse'; readonly at: number }
  readonly settings?: ScenarioInput
  readonly hand?: HandPose
  readonly exaggeration?: 1 | 2 | 5 | 10
  readonly colors?: 'anatomy' | 'mechanics'
  readonly nerveVariant?: NerveVariantId
  readonly arrows?: boolean
  readonly freeBody?: boolean
  readonly momentArm?: boolean
  readonly fascicles?: boolean
  readonly ghost?: 'neutral' | 'lifeSize'
  readonly relativeTo?: 'gravity' | 'ilium' | 'L5'
  readonly labels?: 'off' | 'key' | 'more'
  /** What is played in time. */
  readonly exercise?: Exercise
}

/** One of a few states of a step, chosen by a button; what it leaves out is as in the step. */
export interface Variant extends Partial<Scene> {
  readonly name: string
}

/** How the question of a step is answered. */
export type Ask =
  /** Said aloud or typed into a chat; the answer is shown on request. */
  | { readonly kind: 'open' }
  /** A vote that cannot be changed once it is given; `answer` null: nobody knows. */
  | { readonly kind: 'vote'; readonly options: readonly [string, string, ...string[]]; readonly answer: number | null }
  /** A ghost of the sacrum, put where it is expected. */
  | { readonly kind: 'ghost' }
  /** Structures to be found on the model; names are hidden until then. */
  | { readonly kind: 'find'; readonly targets: readonly [StructureId, ...StructureId[]] }
  /** A finger put on the body where the question says; `meets` must be the first that it meets there. */
  | { readonly kind: 'press'; readonly meets: StructureId }

export interface Step extends Scene {
  readonly title: string
  /** At most 35 words; {nutation} is filled in by the model, {2:nutation} with what it was at step 2. */
  readonly caption: string
  readonly question: string
  readonly ask: Ask
  /** What is seen, or the answer, in words; filled in like the caption. */
  readonly expected: string
  /** Where given, the body stays so until the question is answered, and only then goes where the step wants it. */
  readonly before?: Pick<Scene, 'settings' | 'hand'>
  /** What is played would give the answer away: it waits at its beginning, and no instrument tells it until then. */
  readonly withholds?: true
  /** Stands in place of the caption until then, where that would give the answer away. */
  readonly lead?: string
  readonly variants?: readonly [Variant, Variant, ...Variant[]]
  /** What the model and the picture must show; each is a test. */
  readonly expects: readonly [Expectation, ...Expectation[]]
  /** What an instructor says beyond the caption. */
  readonly note: string
  readonly evidence: readonly [ClaimId, ...ClaimId[]]
  readonly figure?: FigureId
  /** A sheet that belongs to the step; opened where there is one. */
  readonly opens?: 'learn' | 'graphs' | 'time'
  /** The pose by hand is nodded to and fro, twice, before it stays. */
  readonly nods?: true
  /** Nutation may be set by hand with a slider. */
  readonly byHand?: true
}

export interface Lesson {
  readonly id: LessonId
  readonly title: string
  /** What a student can do afterwards. */
  readonly goal: string
  readonly minutes: number
  readonly misconception: string
  /** A question for the chat of a webinar. */
  readonly prompt: string
  /** What this lesson cannot show. */
  readonly limits: string
  /** Steps of the short way through all twelve, in 45 minutes. */
  readonly short?: readonly number[]
  readonly steps: readonly [Step, ...Step[]]
}
