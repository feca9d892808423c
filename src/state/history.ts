import { create } from 'zustand'
import type { Exercise, Plan } from '../biomechanics/time/exercise'
import { type Choices, choose, depict, exaggerate, keepAsA, poseByHand, reset, useChoices } from './choices'
import { adjustExercise, beginExercise, useExercise } from './exercise'
import { type Explore, firstExplore, useExplore } from './explore'
import { goBackTo, type Place, useLesson } from './lessonNow'
import { type Picture, pictureKeys } from './picture'
import { clearSelection } from './selection'

/** Everything that undo brings back: what is asked, and how it is shown. The camera has its own home. */
export interface Snapshot {
  readonly scenario: Choices['scenario']
  readonly exaggeration: Choices['exaggeration']
  readonly linked: Choices['linked']
  readonly posedByHand: Choices['posedByHand']
  /** Where in a lesson this is; it goes along. */
  readonly place: Place | null
  /** A, what the state is compared with. */
  readonly compared: Choices['scenario'] | null
  readonly picture: Omit<Picture, 'view'>
  readonly explore: Explore
  /** The person's own plan of the six visits, null where there is none; left out while something else is played. */
  readonly plan?: Plan | null
}

const kept = pictureKeys.filter((key) => key !== 'view')
/** Steps remembered. */
const depth = 200
/** A drag is one step: changes of the same slider within this time [ms] belong together. */
const together = 700

export const useHistory = create<{ readonly past: number; readonly future: number }>(() => ({ past: 0, future: 0 }))

export function snapshot(): Snapshot {
  const state = useChoices.getState()
  const visits = playedVisits()
  return {
    scenario: state.scenario,
    exaggeration: state.exaggeration,
    linked: state.linked,
    posedByHand: state.posedByHand,
    place: useLesson.getState().place,
    compared: state.pinnedAs?.scenario ?? null,
    picture: Object.fromEntries(kept.map((key) => [key, state[key]])) as unknown as Snapshot['picture'],
    explore: useExplore.getState(),
    ...(visits && { plan: visits.plan ?? null }),
  }
}

/** The six visits, if they are what is played. */
function playedVisits(): Extract<Exercise, { kind: 'visits' }> | null {
  const { exercise } = useExercise.getState()
  return exercise?.kind === 'visits' ? exercise : null
}

/** Be as `to` says. A ghost of a pinned state is only there while that state is pinned. */
export function restore(to: Snapshot): void {
  choose(changePlan(to.plan) ? undrivenOf(to.scenario) : { ...to.scenario })
  useChoices.setState({ linked: to.linked })
  exaggerate(to.exaggeration)
  keepAsA(to.compared)
  depict({ ...to.picture })
  useExplore.setState(to.explore)
  poseByHand(to.posedByHand)
  goBackTo(to.place)
}

/** `scenario` without what is played: a film sets that by itself, and whoever sets it takes over. */
function undrivenOf(scenario: Choices['scenario']): Record<string, unknown> {
  const { driven } = useChoices.getState()
  return Object.fromEntries(Object.entries(scenario).filter(([id]) => !driven.includes(id)))
}

/** Plan the played visits as `plan` says; false where that is no change. What follows from a plan, its film works out. */
function changePlan(plan: Snapshot['plan']): boolean {
  const visits = playedVisits()
  if (!visits || plan === undefined || same(plan, visits.plan ?? null)) return false
  const { plan: _, ...others } = visits
  adjustExercise(plan ? { ...others, plan } : others)
  return true
}

/** Change the person's own plan of the six visits, in one step; null: put it away. */
export const planVisits = (plan: Plan | null): void => asOneStep(() => void changePlan(plan))

let past: Snapshot[] = []
let future: Snapshot[] = []
let present = snapshot()
let lastKind = ''
let lastTime = 0
let restoring = false
let grouping = false

const tell = (): void => useHistory.setState({ past: past.length, future: future.length })

/** What differs, by name: 'scenario.psoasShortening'. Empty when nothing does. */
function kindOf(before: Snapshot, now: Snapshot): string {
  const parts = (['scenario', 'picture', 'explore'] as const).flatMap((part) =>
    before[part] === now[part]
      ? []
      : Object.keys(now[part])
          .filter((key) => !same((before[part] as never)[key], (now[part] as never)[key]))
          .map((key) => `${part}.${key}`),
  )
  const whole = (['exaggeration', 'linked', 'posedByHand', 'place', 'compared'] as const).filter(
    (key) => !same(before[key], now[key]),
  )
  // A plan comes and goes with its exercise: only a change of it is a step.
  const planned = before.plan !== undefined && now.plan !== undefined && !same(before.plan, now.plan)
  return [...parts, ...whole, ...(planned ? ['plan'] : [])].join()
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

function noted(): void {
  if (restoring || grouping) return
  const now = snapshot()
  const kind = kindOf(present, now)
  if (kind === '') return
  const time = performance.now()
  const { playing } = useChoices.getState()
  const drag =
    (kind.startsWith('scenario.') || kind === 'explore.cutAt') && kind === lastKind && time - lastTime < together
  const planned = kind.endsWith('plan')
  if (!(drag || (playing && lastKind === 'play' && !planned))) {
    past = [...past, present].slice(-depth)
    future = []
  }
  present = now
  lastKind = playing ? 'play' : kind
  lastTime = time
  tell()
}

/** Begin to remember. */
export function openHistory(): () => void {
  present = snapshot()
  const stops = [useChoices.subscribe(noted), useExplore.subscribe(noted)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Everything that `act` changes is one step. */
export function asOneStep(act: () => void): void {
  grouping = true
  try {
    act()
  } finally {
    grouping = false
    lastKind = ''
    noted()
    lastKind = ''
  }
}

function go(from: Snapshot[], to: Snapshot[]): void {
  const next = from.pop()
  if (!next) return
  to.push(present)
  restoring = true
  try {
    restore(next)
  } finally {
    restoring = false
    present = snapshot()
    lastKind = ''
    tell()
  }
}

export const undo = (): void => go(past, future)
export const redo = (): void => go(future, past)

/** Forget every step: what is on screen now is the beginning. */
export function forget(): void {
  past = []
  future = []
  present = snapshot()
  lastKind = ''
  tell()
}

/** Everything back to where it was at first; one step, so that it can be undone. */
export function resetAll(): void {
  asOneStep(() => {
    reset()
    useExplore.setState(firstExplore)
  })
  beginExercise(null)
  clearSelection()
}
