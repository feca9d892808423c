import type { Side } from '../../anatomy/sides'
import type { PushedSide, PushState } from './push'

/** The client's three accounts of the same six visits. */
export const strategies = ['soreSpot', 'wholeSystem', 'timeAlone'] as const
/** How a hand arrives: gently and slowly, all at once, building up over 20 s, or deep from the first moment. */
export const touches = ['slow', 'fast', 'ramp', 'deepFirst'] as const
/** What a day asks of the pelvis. */
export const everydayIds = ['stand', 'sit', 'standUp', 'sitCrossLegged', 'stride', 'oneLegStance', 'breathe'] as const

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
  | { readonly kind: 'visits'; readonly strategy: (typeof strategies)[number]; readonly visit: number }
  | { readonly kind: 'everyday'; readonly scenario: (typeof everydayIds)[number] }
  /** Which parts help, and which joints are pushed; all of them where nothing is said. */
  | { readonly kind: 'push'; readonly state?: PushState; readonly on?: PushedSide }
