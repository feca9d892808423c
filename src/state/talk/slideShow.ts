import { create } from 'zustand'
import { say } from '../page/language'
import { keep, lay, peel } from '../page/layers'
import { notify } from '../page/notices'
import { closePanel } from '../page/panels'
import { showHash } from '../page/show'
import { asOneStep } from '../page/undo'
import type { Deck } from './deck'
import type { Blank } from './presenterMessages'

/** A talk, and the means of one. What a deck is made of comes later, with the sheet (src/state/talk/deckStore.ts). */
export interface Present {
  readonly deck: Deck | null
  /** The scene that is on, from 0. */
  readonly at: number
  readonly presenting: boolean
  /** Nothing but the body and its caption. */
  readonly stageMode: boolean
  readonly blank: Blank
  /** Somebody asked for more than there is. */
  readonly isPastLast: boolean
  readonly laser: boolean
  readonly spotlight: boolean
  /** A stray drag or wheel no longer moves the body. */
  readonly orbitLocked: boolean
  /** From scene to scene the camera takes its time. */
  readonly slowCamera: boolean
}
export const toggles = ['laser', 'spotlight', 'orbitLocked', 'slowCamera'] as const
export type Toggle = (typeof toggles)[number]

const quiet: Omit<Present, 'deck' | 'at' | 'slowCamera'> = {
  presenting: false,
  stageMode: false,
  laser: false,
  spotlight: false,
  orbitLocked: false,
  blank: null,
  isPastLast: false,
}
export const usePresent = create<Present>(() => ({ deck: null, at: 0, slowCamera: true, ...quiet }))

/** Where a reload finds the talk again: where it stands by window, the deck also after the browser was closed. */
export const places = { talk: 'counterpull.talk', deck: 'counterpull.deck' }

/** Show the scene at `at`, if there is one: one step, and the talk is on. */
export function goTo(at: number): void {
  const { deck, slowCamera } = usePresent.getState()
  const scene = deck?.scenes[at]
  if (!scene) return
  usePresent.setState({ at, presenting: true, blank: null, isPastLast: false })
  let dropped: readonly string[] = []
  asOneStep(() => {
    lay('scene')
    dropped = showHash(scene.link, slowCamera)
  })
  if (dropped.length > 0)
    notify('scene', say('talk', 'sceneDropped', { n: at + 1, title: scene.title, dropped: dropped[0]! }))
}

/** The one after, if a talk is on, else the one where it was left; after the last there is none, and that is said. */
export function next(): void {
  const { at, presenting, deck } = usePresent.getState()
  if (presenting && deck && at >= deck.scenes.length - 1) usePresent.setState({ isPastLast: true, blank: null })
  else goTo(presenting ? at + 1 : at)
}
export const previous = (): void => goTo(usePresent.getState().at - 1)
export const last = (): void => goTo((usePresent.getState().deck?.scenes.length ?? 0) - 1)

/** From its first scene, or wherever it was. */
export function start(at = 0): void {
  setStageMode(true)
  goTo(at)
}

/** From the scene where it was left. */
export const resumeTalk = (): void => start(usePresent.getState().at)

/** Nothing to look at but the speaker; the same again brings the body back. Out of stage mode there is nothing to hide. */
export const blankOut = (how: NonNullable<Blank>): void =>
  usePresent.setState(({ blank, stageMode }) => ({ blank: stageMode && blank !== how ? how : null }))

/** What Escape does on the stage: the body comes back, or the talk ends. */
export function leaveOrReturn(): void {
  if (usePresent.getState().blank) usePresent.setState({ blank: null })
  else leaveStage()
}

/** The talk is over: what the person had before it is there again. */
export function stop(): void {
  usePresent.setState(quiet)
  leaveScene()
}

/** No scene is shown any more. */
export const leaveScene = (): void => asOneStep(() => peel('scene'))

/** What is shown stays when the talk is over. */
export const keepScene = (): void => asOneStep(() => keep('scene'))

/** A caption stands under the body: the body must stay as that says. */
export const isCaptioned = (): boolean => usePresent.getState().presenting && usePresent.getState().stageMode

export function setStageMode(on: boolean): void {
  if (on) closePanel()
  usePresent.setState({ stageMode: on, blank: null })
  // In stage mode the keys are heard everywhere; out of it where the focus is.
  globalThis.document?.querySelector<HTMLElement>('[data-part="view"]')?.focus({ preventScroll: true })
}

export const toggle = (what: Toggle): void => usePresent.setState((state) => ({ [what]: !state[what] }))

/** Leave what is on: stage mode with all that goes with it. */
export const toggleStageMode = (): void => (usePresent.getState().stageMode ? leaveStage() : setStageMode(true))
export function leaveStage(): void {
  stop()
  setStageMode(false)
}
