import { create } from 'zustand'
import { usePreferences } from '../page/preferences'

/** How much is asked of the graphics card. Sharpness is the first to give way, shadows next; the body is the same. */
export const tiers = {
  high: { pixelRatio: 2, shadows: true, light: false },
  medium: { pixelRatio: 1.25, shadows: true, light: true },
  low: { pixelRatio: 1, shadows: false, light: true },
} as const
export type Tier = keyof typeof tiers
export const tierIds = Object.keys(tiers) as Tier[]
export type Quality = 'auto' | Tier

/** What was found out by itself; it holds while the preference is automatic. */
const useMeasured = create<{ readonly tier: Tier }>(() => ({ tier: 'high' }))

/** The tier that is drawn. */
export const tierOf = (quality: Quality, measured: Tier): Tier => (quality === 'auto' ? measured : quality)
export const tierNow = (): Tier => tierOf(usePreferences.getState().quality, useMeasured.getState().tier)
export function useTier(): Tier {
  const quality = usePreferences((state) => state.quality)
  const measured = useMeasured((state) => state.tier)
  return tierOf(quality, measured)
}

/** Pixels of the picture for one of the page: as many as the screen has, where the tier allows it. */
export const sharpness = (tier: Tier): number => Math.min(devicePixelRatio, tiers[tier].pixelRatio)

/** So many frames in a row are judged together, and their middle one must not take longer than this [ms]: 30 a second. */
const judged = 24
const longest = 34
const intervals = new Float64Array(judged)
const sorted = new Float64Array(judged)
let count = 0

/** A frame came `milliseconds` after the one before, both in a motion. Too many slow ones: draw more simply. */
export function noteInterval(milliseconds: number): void {
  intervals[count++] = milliseconds
  if (count < judged) return
  count = 0
  sorted.set(intervals)
  sorted.sort()
  const { tier } = useMeasured.getState()
  const next = tierIds[tierIds.indexOf(tier) + 1]
  // Never up again by itself: it would swing between the two.
  if (sorted[judged >> 1]! > longest && next) useMeasured.setState({ tier: next })
}

/** Motion has ended: what was counted so far does not go on. */
export const forgetIntervals = (): void => {
  count = 0
}
