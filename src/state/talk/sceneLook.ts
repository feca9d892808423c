import { type Side, sides } from '../../anatomy/sides'
import { answerOf } from '../../biomechanics/answers'
import type { Report } from '../../biomechanics/report'
import type { DrawnBody } from '../../geometry/tissue'
import { isDrawn, notShown } from '../look/visibility'
import { neutralOf } from '../page/choices'
import { openLink } from '../page/link'
import type { Deck } from './deck'
import { type BodySeen, forceOf, mostNumbers, type PullId, pullIds, type SceneNumberId } from './sceneNumbers'

/** Where to look in a scene. */
export interface SceneLook {
  readonly numbers: readonly SceneNumberId[]
  /** Structures in the light: nobody has selected any in this scene, and these pull more than in the scene before. */
  readonly lit: readonly string[]
  /** The scene before; null where there is none that balances. */
  readonly before: BodySeen | null
}

/** Less than this [N] is no change to look at. */
const least = 1

/** How much more [N] each side pulls than before, by a measure of that. */
type Gain = (more: number) => number
const gainOf = (id: PullId, side: Side, now: Report, before: Report): number =>
  forceOf(id, now)[side] - forceOf(id, before)[side]
const mostOf = (id: PullId, now: Report, before: Report, gain: Gain): number =>
  Math.max(...sides.map((side) => gain(gainOf(id, side, now, before))))

/** Of `ids`, the one that gained most from `before` to `now`; undefined where none did. */
function most(ids: readonly PullId[], now: Report, before: Report, gain: Gain): PullId | undefined {
  const [first] = ids
    .map((id) => ({ id, gained: mostOf(id, now, before, gain) }))
    .sort((a, b) => b.gained - a.gained)
    .filter(({ gained }) => gained >= least)
  return first?.id
}
const pullsMore: Gain = (more) => more

/**
 * The numbers of a scene that says none: how far the sacrum nods, the pull that changed most since the scene `before`, of
 * those that are `shown` if there is one, and the story's two as far as there is room.
 */
export function chosenNumbers(now: BodySeen, before: BodySeen | null, shown: readonly PullId[]): SceneNumberId[] {
  if (now.posedByHand) return ['nutation', 'pelvicTilt']
  const since = [before?.report, now.neutral].filter((report) => report !== undefined)
  const ways = since.flatMap((from) => [shown, pullIds].map((ids) => most(ids, now.report, from, Math.abs)))
  const changed = ways.find((id) => id !== undefined)
  const story: SceneNumberId[] = ['piriformis', 'psoasMajor']
  return [...new Set<SceneNumberId>(['nutation', ...(changed ? [changed] : []), ...story])].slice(0, mostNumbers)
}

/** The sides of what pulls more than anything else that it did not pull before; both, where that is about the same. */
function actors(now: BodySeen, before: BodySeen | null, shown: readonly PullId[]): string[] {
  if (now.posedByHand || !before) return []
  const id = most(shown, now.report, before.report, pullsMore)
  if (!id) return []
  const gained = mostOf(id, now.report, before.report, pullsMore)
  const acting = sides.filter((side) => 2 * gainOf(id, side, now.report, before.report) >= gained)
  return acting.map((side) => `${id}.${side}`)
}

/** The body as the scene of `link` has it; null where it does not balance. */
export function seenIn(link: string, body: DrawnBody): BodySeen | null {
  const { scenario, posedByHand = null } = openLink({ hash: link }).state
  const { report } = answerOf(body, scenario)
  return report.balanced ? { report, neutral: neutralOf(body, scenario), posedByHand } : null
}

/** The pulls that the scene of `link` draws on both sides. */
function shownIn(link: string): PullId[] {
  const away = notShown(openLink({ hash: link }).state.picture)
  return pullIds.filter((id) => sides.every((side) => isDrawn(`${id}.${side}`) && !away.includes(`${id}.${side}`)))
}

/** Where to look in scene `at` of `deck`, on `body`: what the scene says, and for what it does not say, what is new in it. */
export function lookOf({ scenes }: Pick<Deck, 'scenes'>, at: number, body: DrawnBody): SceneLook {
  const { link, numbers } = scenes[at]!
  const now = seenIn(link, body)
  const before = at > 0 ? seenIn(scenes[at - 1]!.link, body) : null
  if (!now) return { numbers: numbers ?? [], lit: [], before }
  const shown = shownIn(link)
  const selected = openLink({ hash: link }).state.selected
  return {
    numbers: numbers ?? chosenNumbers(now, before, shown),
    lit: selected.length > 0 ? [] : actors(now, before, shown),
    before,
  }
}

/** Whose story the page tells: who is looked at where nobody else acts. */
const storyPair: readonly PullId[] = ['psoasMajor', 'piriformis']

/**
 * A pair to look at in scene `at` of `deck`, on `body`: who is new in it and in the scene before, filled up with the story's two;
 * on the right, unless only the left acts.
 */
export function pairIn(deck: Pick<Deck, 'scenes'>, at: number, body: DrawnBody): readonly string[] {
  const acting = [at, at - 1].filter((place) => place >= 0).flatMap((place) => lookOf(deck, place, body).lit)
  const bases = [...new Set([...acting.map((id) => id.split('.')[0]!), ...storyPair])].slice(0, 2)
  const side: Side = acting.length > 0 && acting.every((id) => id.endsWith('.left')) ? 'left' : 'right'
  return bases.map((base) => `${base}.${side}`)
}
