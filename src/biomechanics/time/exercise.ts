import { balancedIds, type MuscleWith, muscleRows } from '../../anatomy/muscleKinds'
import type { Side } from '../../anatomy/sides'

/** The client's three accounts of the same six visits. */
export const strategies = ['soreSpot', 'wholeSystem', 'timeAlone'] as const
/** What may be done at a visit. */
export const visitEventIds = ['ease', 'energy', 'soreSpot', 'focused', 'rest'] as const
export type VisitEvent = (typeof visitEventIds)[number]
export const visitCount = 6
/** What is done at each of the six visits. */
export type Plan = readonly (readonly VisitEvent[])[]
/** How a hand arrives: gently and slowly, all at once, building up over 20 s, or deep from the first moment. */
export const touches = ['slow', 'fast', 'ramp', 'deepFirst'] as const
/** What a day asks of the pelvis. */
export const everydayIds = ['stand', 'sit', 'standUp', 'sitCrossLegged', 'stride', 'oneLegStance', 'breathe'] as const

/** Which things help the joint under a test push, one more each; and which joints are pushed. */
export const pushStateIds = ['bare', 'gravity', 'extensors', 'muscles', 'gain'] as const
export type PushState = (typeof pushStateIds)[number]
/** Muscles that can be taken away one by one while all the others help. */
export type PushMuscle = MuscleWith<{ readonly inBalance: true; readonly inPushTest: true }>
export const pushMuscles = balancedIds.filter((id): id is PushMuscle => muscleRows[id].inPushTest)
export const pushedSides = ['both', 'right', 'left'] as const
export type PushedSide = (typeof pushedSides)[number]

/** What the sliders of an exercise may ask for: shares, the delay of the pilot [s], the turn of the head [deg]. */
export const exerciseRanges = {
  share: { min: 0, max: 1 },
  delay: { min: 0.02, max: 0.6 },
  headTurn: { min: -45, max: 45 },
  visit: { min: 0, max: 6 },
} as const

/**
 * Something that is played in time beside the sliders; lessons, links and the panel speak of it in these words. Gains,
 * depths and threat from 0 to 1; head turn [deg], to the right positive; delay [s]; visits from 0 (before) to 6.
 */
export type Exercise =
  | {
      readonly kind: 'pilot'
      readonly gain: number
      readonly delay: number
      readonly headTurn: number
      readonly crew: boolean
    }
  | {
      readonly kind: 'press'
      readonly muscle: 'piriformis' | 'psoasMajor'
      readonly side: Side
      readonly touch: (typeof touches)[number]
      readonly depth: number
    }
  /** Where there is a plan of one's own it is played, and the strategy stands beside it to be compared with. */
  | {
      readonly kind: 'visits'
      readonly strategy: (typeof strategies)[number]
      readonly visit: number
      readonly plan?: Plan
    }
  | { readonly kind: 'everyday'; readonly scenario: (typeof everydayIds)[number] }
  /** All muscles help and both joints are pushed where nothing is said; `without` is for the state in which all do. */
  | {
      readonly kind: 'push'
      readonly state?: PushState
      readonly on?: PushedSide
      readonly without?: PushMuscle
    }
