import { create } from 'zustand'
import type { Exercise, Plan } from '../../biomechanics/time/exercise'
import { useExplore } from '../look/explore'
import { adjustExercise, useExercise } from '../time/exercise'
import { useChoices } from './choices'
import { fieldIds, flat, type Page, paged, rowOf } from './document'
import { useLayers } from './layers'
import { wideScreen } from './media'
import { pageNow, reset, show } from './show'

/** The document, and the layers that it lies over. */
interface Snapshot {
  readonly page: Page
  readonly layers: ReturnType<typeof useLayers.getState>['layers']
}

interface Story {
  readonly past: readonly Snapshot[]
  readonly future: readonly Snapshot[]
  readonly present: Snapshot
  /** What the last step changed, and when [ms]. */
  readonly last: { readonly kind: string; readonly time: number }
  /** More than zero while changes belong together, or are undone. */
  readonly held: number
}

/** Steps remembered. */
const depth = 200
/** A drag is one step: changes of the same slider within this time [ms] belong together. */
const together = 700
const nothing = { kind: '', time: 0 }

/** How many steps there are to either side. */
export const useHistory = create<{ readonly past: number; readonly future: number }>(() => ({ past: 0, future: 0 }))

let story: Story | null = null

/** The story so far; before the page has started, and after it has ended, it begins anew. */
const told = (): Story => story ?? { past: [], future: [], present: snapshot(), last: nothing, held: 0 }

function tell(changes: Partial<Story>): void {
  story = { ...told(), ...changes }
  useHistory.setState({ past: story.past.length, future: story.future.length })
}

export const snapshot = (): Snapshot => ({ page: pageNow(), layers: useLayers.getState().layers })

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The plan of the six visits, null where there is none; undefined while something else is played. */
const planIn = (exercise: Exercise | null): Plan | null | undefined =>
  exercise?.kind === 'visits' ? (exercise.plan ?? null) : undefined

const undone = fieldIds.filter((id) => rowOf(id).undo)

/** What differs, by name: 'scenario.psoasShortening'. Empty when nothing does. */
function changed(before: Snapshot, now: Snapshot): readonly string[] {
  const [a, b] = [flat(before.page), flat(now.page)]
  const names = undone
    .filter((id) => !same(a[id], b[id]))
    .flatMap((id) => (id === 'scenario' ? partsOf(before.page.scenario, now.page.scenario) : [id]))
  const [was, is] = [planIn(before.page.exercise), planIn(now.page.exercise)]
  // A plan comes and goes with its exercise: only a change of it is a step.
  const planned = was !== undefined && is !== undefined && !same(was, is)
  return [...names, ...(planned ? ['plan'] : []), ...(same(before.layers, now.layers) ? [] : ['layers'])]
}

const partsOf = (before: Page['scenario'], now: Page['scenario']): string[] =>
  (Object.keys(now) as (keyof Page['scenario'])[])
    .filter((id) => !same(before[id], now[id]))
    .map((id) => `scenario.${id}`)

const isDrag = ([name]: readonly string[]): boolean =>
  rowOf(name!.split('.')[0] as (typeof undone)[number])?.drag === true

function noted(): void {
  const { past, present, last, held } = told()
  if (held > 0) return
  const now = snapshot()
  const names = changed(present, now)
  // What is no step of its own is remembered with the next one.
  if (names.length === 0) {
    story = { ...told(), present: now }
    return
  }
  const [kind, time] = [names.join(), performance.now()]
  const drag = isDrag(names) && kind === last.kind && time - last.time < together
  const longer = drag ? {} : { past: [...past, present].slice(-depth), future: [] }
  tell({ ...longer, present: now, last: { kind, time } })
}

/** Begin to remember. Gives what ends it, and forgets. */
export function openHistory(): () => void {
  forget()
  const stops = [useChoices.subscribe(noted), useExplore.subscribe(noted)]
  return () => {
    for (const stop of stops) stop()
    story = null
    useHistory.setState(useHistory.getInitialState(), true)
  }
}

function hold(act: () => void): void {
  tell({ held: told().held + 1 })
  try {
    act()
  } finally {
    tell({ held: told().held - 1, last: nothing })
  }
}

/** What `act` changes is no step: it goes and comes by itself. */
export function unnoted(act: () => void): void {
  noted()
  hold(act)
  if (story) story = { ...story, present: snapshot() }
}

/** From now on, until what this gives is called, everything that changes is one step; nothing changed is none. */
export function holdStep(): () => void {
  noted()
  tell({ held: told().held + 1 })
  let open = true
  return () => {
    // Forgotten with its story, where the page has ended meanwhile.
    if (!open || !story) return
    open = false
    tell({ held: Math.max(0, told().held - 1), last: nothing })
    noted()
    if (told().held === 0) tell({ last: nothing })
  }
}

/** Everything that `act` changes is one step; a group inside another is part of that. */
export function asOneStep(act: () => void): void {
  const end = holdStep()
  try {
    act()
  } finally {
    end()
  }
}

/**
 * Be as `to` says. From one layer, or place of a lesson, to another everything goes along, what is played and the camera
 * too; within one only what is undone step by step, and the camera has its own home.
 */
function restore({ page, layers }: Snapshot): void {
  const moved = !same(layers, useLayers.getState().layers) || !same(page.place, pageNow().place)
  useLayers.setState({ layers })
  const values = flat(page)
  if (!moved) changePlan(planIn(page.exercise))
  if (moved) show(page, { opens: wideScreen() })
  else show(paged(Object.fromEntries(undone.map((id) => [id, values[id]]))))
}

/** Plan the played visits as `plan` says. What follows from a plan, its film works out. */
function changePlan(plan: Plan | null | undefined): void {
  const { exercise } = useExercise.getState()
  if (exercise?.kind !== 'visits' || plan === undefined || same(plan, planIn(exercise))) return
  const { plan: _, ...others } = exercise
  adjustExercise(plan ? { ...others, plan } : others)
}

/** Change the person's own plan of the six visits, in one step; null: put it away. */
export const planVisits = (plan: Plan | null): void => asOneStep(() => changePlan(plan))

function go(from: 'past' | 'future', to: 'past' | 'future'): void {
  const next = told()[from].at(-1)
  if (!next) return
  tell({ [from]: told()[from].slice(0, -1), [to]: [...told()[to], snapshot()] })
  hold(() => restore(next))
  tell({ present: snapshot() })
}

export const undo = (): void => go('past', 'future')
export const redo = (): void => go('future', 'past')

/** Forget every step: what is on screen now is the beginning. */
export const forget = (): void => tell({ past: [], future: [], present: snapshot(), last: nothing })

/** Everything back to where it was at first; one step, so that it can be undone. */
export const resetAll = (): void => asOneStep(reset)
