import { type LigamentId, ligaments } from '../anatomy/ligaments'
import { muscleRows } from '../anatomy/muscleKinds'
import { type BySide, bothSides, sides } from '../anatomy/sides'
import { deg } from '../math/units'
import type { ElementPart } from './elements'
import type { ThighTurn } from './mechanism'
import { answeringTo, parameterOf, type ShortenedId, type TonedId } from './muscleParameters'
import { type Posture, restingHipFlexion, type Scenario } from './scenario'

/** What moves a given body: pulls, thighs, nerves, parts switched off (SI, rad). */
export interface Controls {
  readonly shortening: Readonly<Record<ShortenedId, BySide<number>>>
  readonly tone: Readonly<Record<TonedId, BySide<number>>>
  readonly reactivity: BySide<number>
  readonly threat: number
  /** Outside moment [N·m] between sacrum and hip bone of each side, nutation positive. */
  readonly push: BySide<number>
  readonly thigh: ThighTurn
  /** How far the trunk is held forward of its posture [rad]. */
  readonly lean: number
  readonly off: ReadonlySet<ElementPart>
}

const shortened = answeringTo('shortening')
const toned = answeringTo('tone')
const each = <Id extends string>(ids: readonly Id[], value: (id: Id) => BySide<number>) =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, BySide<number>>

export const controlsOf = (s: Scenario): Controls => ({
  shortening: each(shortened, (id) => s[parameterOf(id, 'shortening')]),
  tone: each(toned, (id) => s[parameterOf(id, 'tone')]),
  reactivity: s.piriformisReactivity,
  threat: s.perceivedThreat,
  push: s.jointPush,
  thigh: bothSides((side) => ({
    flexion: deg(s.hipFlexion[side]),
    adduction: deg(s.hipAdduction[side]),
    rotation: deg(s.hipRotation[side]),
  })),
  lean: deg(s.trunkLean),
  off: new Set(s.off),
})

/** The body left alone: no pull, tone as at rest, nothing off. */
export const atRest: Controls = {
  shortening: each(shortened, () => bothSides(() => 0)),
  tone: each(toned, (id) => bothSides(() => muscleRows[id].tone)),
  reactivity: bothSides(() => 0),
  threat: 0,
  push: bothSides(() => 0),
  thigh: bothSides(() => ({ flexion: 0, adduction: 0, rotation: 0 })),
  lean: 0,
  off: new Set(),
}

/** Flexion of the knee [rad]: the shin hangs straight down. */
export const kneeFlexion = (thighFlexion: number): number => Math.max(0, thighFlexion)

/** How the thighs stand in `posture` before anybody bends them. */
export const thighsOf = (posture: Posture): Controls['thigh'] =>
  bothSides(() => ({ flexion: deg(restingHipFlexion[posture]), adduction: 0, rotation: 0 }))

/** `share` (0 to 1) of the way from `posture` left alone to `asked`; what is off is off from the start. */
export function onTheWay(asked: Controls, posture: Posture, share: number): Controls {
  const part = (from: number, to: number): number => from + (to - from) * share
  const both = (from: BySide<number>, to: BySide<number>) => bothSides((side) => part(from[side], to[side]))
  const thighs = thighsOf(posture)
  return {
    shortening: each(shortened, (id) => both(atRest.shortening[id], asked.shortening[id])),
    tone: each(toned, (id) => both(atRest.tone[id], asked.tone[id])),
    reactivity: both(atRest.reactivity, asked.reactivity),
    threat: part(atRest.threat, asked.threat),
    push: both(atRest.push, asked.push),
    thigh: bothSides((side) => ({
      flexion: part(thighs[side].flexion, asked.thigh[side].flexion),
      adduction: part(thighs[side].adduction, asked.thigh[side].adduction),
      rotation: part(thighs[side].rotation, asked.thigh[side].rotation),
    })),
    lean: part(atRest.lean, asked.lean),
    off: asked.off,
  }
}

/** What is left of each joint's moment when ligaments are switched off. */
export function ligamentShares(off: ReadonlySet<ElementPart>): BySide<{ nutation: number; counternutation: number }> {
  return bothSides((side) => {
    let forward = 1
    let backward = 1
    for (const id of Object.keys(ligaments) as LigamentId[])
      if (off.has(`${id}.${side}`)) {
        forward -= ligaments[id].nutationShare
        backward -= ligaments[id].counternutationShare
      }
    return { nutation: Math.max(0, forward), counternutation: Math.max(0, backward) }
  })
}

/** The share of a lumped extensor moment on the sacrum that is left, undefined when all of it is switched off. */
export function holding(extensorsOnSacrum: number, { off }: Controls): number | undefined {
  const working = (part: 'extensorsSacral' | 'extensorsIliac'): number =>
    sides.filter((side) => !off.has(`${part}.${side}`)).length
  const sacral = extensorsOnSacrum * working('extensorsSacral')
  const iliac = (1 - extensorsOnSacrum) * working('extensorsIliac')
  return sacral + iliac > 0 ? sacral / (sacral + iliac) : undefined
}
