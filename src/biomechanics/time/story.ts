import { type BySide, bothSides } from '../../anatomy/sides'
import { storyReactivity } from '../accounts'

/** The story of this page in seven beats, in order; in each one thing is told, and the next follows from it. */
export const beatIds = [
  'balanced',
  'psoasShortens',
  'spineArches',
  'sacrumNods',
  'piriformisAnswers',
  'tugOfWar',
  'bothLetGo',
] as const
export type BeatId = (typeof beatIds)[number]

/** Of a beat, and of the whole [s]. */
export const beatTime = 5.5
export const storyTime = beatTime * beatIds.length

/** Both psoas are shortened by this share, as a fraction. */
const deepest = 0.2
/** A change takes this long [s]; the rest of its beat is for reading. */
const moving = 3.5

/** From 0 to 1 in the first seconds of beat `id`, with no jolt at either end. */
function risen(id: BeatId, time: number): number {
  const share = Math.min(1, Math.max(0, (time - beatIds.indexOf(id) * beatTime) / moving))
  return share * share * (3 - 2 * share)
}

/**
 * What is asked of the body at `time` [s]. Until piriformis answers the story is as measured, from then on as taught; when
 * both let go the psoas is long again, and piriformis follows by itself.
 */
export function storyAt(time: number): {
  readonly psoasShortening: BySide<number>
  readonly piriformisReactivity: BySide<number>
} {
  const psoas = deepest * (risen('psoasShortens', time) - risen('bothLetGo', time))
  const reactivity = storyReactivity * risen('piriformisAnswers', time)
  return { psoasShortening: bothSides(() => psoas), piriformisReactivity: bothSides(() => reactivity) }
}

/** The beat at `time` [s]; at the very end still the last. */
export const beatAt = (time: number): BeatId =>
  beatIds[Math.min(beatIds.length - 1, Math.max(0, Math.floor(time / beatTime)))]!
