import { type BySide, bothSides } from '../../anatomy/sides'
import { type ElementId, elementsNamed } from '../elements'
import type { Report } from '../report'
import { type PushedSide, type PushMuscle, type PushState, pushMuscles, pushStateIds } from './exercise'

/** The test: this push on each joint [N·m] rises and ebbs within the time of a push [s]. */
export const testPush = 5
export const pushTime = 6

const extensors = ['extensorsSacral', 'extensorsIliac']
const named = (ids: readonly string[]): readonly ElementId[] => ids.flatMap((id) => elementsNamed(id) ?? [])

export const pushStates = {
  bare: { off: named([...pushMuscles, ...extensors, 'gravity']), gain: 0 },
  gravity: { off: named([...pushMuscles, ...extensors]), gain: 0 },
  extensors: { off: named(pushMuscles), gain: 0 },
  muscles: { off: named([]), gain: 0 },
  gain: { off: named([]), gain: 0.6 },
} as const satisfies Record<PushState, { off: readonly ElementId[]; gain: number }>

/** What is asked of the body in a state, under `push` [N·m] on each joint. */
export interface PushScenario {
  readonly off: readonly ElementId[]
  readonly piriformisReactivity: BySide<number>
  readonly jointPush: BySide<number>
}

/** `without` counts while all muscles help. */
export function pushScenario(state: PushState, on: PushedSide, push: number, without?: PushMuscle): PushScenario {
  const { off: others, gain } = pushStates[state]
  const off = without && state === 'muscles' ? named([without]) : others
  const jointPush = bothSides((side) => (on === 'both' || on === side ? push : 0))
  return { off, piriformisReactivity: bothSides(() => gain), jointPush }
}

/** How far the test push moves the sacrum [deg]; undefined where the body does not balance without its parts. */
export type Moved = Readonly<Record<PushState, BySide<number> | undefined>>

type Asked = (scenario: PushScenario) => Report

function turned(ask: Asked, state: PushState, on: PushedSide, without?: PushMuscle): BySide<number> | undefined {
  const before = ask(pushScenario(state, on, 0, without))
  const after = ask(pushScenario(state, on, testPush, without))
  if (!before.balanced || !after.balanced) return undefined
  return {
    right: after.nutation.right - before.nutation.right,
    left: after.nutation.left - before.nutation.left,
  }
}

export const movedBy = (on: PushedSide, ask: Asked): Moved =>
  Object.fromEntries(pushStateIds.map((state) => [state, turned(ask, state, on)])) as Moved

/** The same with all muscles but one, each in turn. */
export const movedWithout = (on: PushedSide, ask: Asked): Readonly<Record<PushMuscle, BySide<number> | undefined>> =>
  Object.fromEntries(pushMuscles.map((muscle) => [muscle, turned(ask, 'muscles', on, muscle)])) as Record<
    PushMuscle,
    BySide<number> | undefined
  >

/** The push [N·m] at `time` [s]: up and back, without a jerk. */
export const pushAt = (time: number): number =>
  (testPush * (1 - Math.cos((2 * Math.PI * Math.min(pushTime, Math.max(0, time))) / pushTime))) / 2
