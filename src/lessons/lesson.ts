import type { ArrangementId } from '../anatomy/arrangements'
import type { ClaimId } from '../anatomy/claims'
import type { Dissection } from '../anatomy/dissection'
import type { NerveVariantId } from '../anatomy/nerves'
import type { Pointed } from '../anatomy/pointed'
import type { StructureId, StructureName } from '../anatomy/structures'
import type { ViewId } from '../anatomy/views'
import type { HandPose } from '../biomechanics/handPose'
import type { ScenarioInput } from '../biomechanics/scenario'
import type { Exercise } from '../biomechanics/time/exercise'
import type { LessonWords, StepWords } from '../words/lessonWords'
import type { Expectation } from './expectation'
import type { FigureId } from './figures'
import type { LessonId } from './ids'

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
  /** Without them the arrows stand free. */
  readonly pullLines?: boolean
  readonly freeBody?: boolean
  readonly momentArm?: boolean
  readonly fascicles?: boolean
  readonly ghost?: 'neutral' | 'lifeSize'
  readonly relativeTo?: 'gravity' | 'ilium' | 'L5'
  readonly labels?: 'off' | 'key' | 'more'
  /** What makes room, where that is not what the view brings: muscles of a dissection are solid, and its own are there. */
  readonly arrangement?: ArrangementId
  /** How deep each side is taken apart, where that is not down to the muscles. */
  readonly dissection?: Dissection
  /** What is played in time. */
  readonly exercise?: Exercise
}

/** How the question of a step is answered. */
type AskPlan =
  /** Said aloud or typed into a chat; the answer is shown on request. */
  | { readonly kind: 'open' }
  /** A vote that cannot be changed once it is given; `answer` null: nobody knows. */
  | { readonly kind: 'vote'; readonly answer: number | null }
  /** A ghost of the sacrum, put where it is expected. */
  | { readonly kind: 'ghost' }
  /** Structures to be found on the model; names are hidden until then. */
  | { readonly kind: 'find'; readonly targets: readonly [StructureId, ...StructureId[]] }
  /** A finger put on the body where the question says; `meets` must be the first that it meets there. */
  | { readonly kind: 'press'; readonly meets: StructureId }

/** A step without its words, which stand in words/<language>/lessons. */
interface StepPlan extends Scene {
  readonly ask: AskPlan
  /** Where given, the body stays so until the question is answered, and only then goes where the step wants it. */
  readonly before?: Pick<Scene, 'settings' | 'hand'>
  /** What is played would give the answer away: it waits at its beginning, and no instrument tells it until then. */
  readonly withholds?: true
  /** A few states of the step, chosen by a button; what one leaves out is as in the step. */
  readonly variants?: readonly [Partial<Scene>, Partial<Scene>, ...Partial<Scene>[]]
  /** What the model and the picture must show; each is a test. */
  readonly expects: readonly [Expectation, ...Expectation[]]
  readonly evidence: readonly [ClaimId, ...ClaimId[]]
  /** Comes with the answer. */
  readonly figure?: FigureId
  /** The figure is needed for the question: it is there at once. */
  readonly figureAsks?: true
  /** A sheet that belongs to the step; opened where there is one. */
  readonly opens?: 'graphs' | 'time'
  /** The pose by hand is nodded to and fro, twice, before it stays. */
  readonly nods?: true
  /** Nutation may be set by hand with a slider. */
  readonly byHand?: true
}

/** A lesson without its words. */
export interface LessonPlan {
  readonly id: LessonId
  readonly minutes: number
  /** Steps of the short way through all twelve, in 45 minutes. */
  readonly short?: readonly number[]
  readonly steps: readonly [StepPlan, ...StepPlan[]]
}

export type Ask =
  | Exclude<AskPlan, { kind: 'vote' }>
  | (Extract<AskPlan, { kind: 'vote' }> & { readonly options: NonNullable<StepWords['options']> })

export interface Variant extends Partial<Scene> {
  readonly name: string
}

/** A step as it is told. */
export interface Step extends Omit<StepPlan, 'ask' | 'variants'>, Omit<StepWords, 'options' | 'variants'> {
  readonly ask: Ask
  readonly variants?: readonly Variant[]
}

/** A lesson as it is told, in one language. */
export interface Lesson extends Omit<LessonPlan, 'steps'>, Omit<LessonWords, 'steps'> {
  readonly steps: readonly Step[]
}

function toldStep({ ask, variants, ...plan }: StepPlan, { options, variants: names = [], ...words }: StepWords): Step {
  if ((ask.kind === 'vote') !== Boolean(options))
    throw new Error(`“${words.title}”: a vote has options, nothing else has`)
  if (names.length !== (variants?.length ?? 0)) throw new Error(`“${words.title}”: its states and their names differ`)
  return {
    ...words,
    ...plan,
    ask: ask.kind === 'vote' ? { ...ask, options: options! } : ask,
    ...(variants && { variants: variants.map((variant, i) => ({ name: names[i]!, ...variant })) }),
  }
}

/** `plan` with its words. Throws where they are not of the same lesson: another number of steps, options or states. */
export function told({ steps, ...plan }: LessonPlan, { steps: stepWords, ...words }: LessonWords): Lesson {
  if (steps.length !== stepWords.length)
    throw new Error(`${plan.id} has ${steps.length} steps, its words are of ${stepWords.length}`)
  return { ...words, ...plan, steps: steps.map((step, i) => toldStep(step, stepWords[i]!)) }
}
