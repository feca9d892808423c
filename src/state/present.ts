import { create } from 'zustand'
import { applyLink } from './address'
import type { Deck } from './deck'
import { notify } from './notices'
import { closePanel } from './panels'

/** A talk, and the means of one. What a deck is made of comes later, with the sheet (src/state/desk.ts). */
export interface Present {
  readonly deck: Deck | null
  /** The scene that is on, from 0. */
  readonly at: number
  readonly presenting: boolean
  /** Nothing but the body and its caption. */
  readonly stageMode: boolean
  readonly laser: boolean
  readonly spotlight: boolean
  /** A stray drag or wheel no longer moves the body. */
  readonly orbitLocked: boolean
  /** From scene to scene the camera takes its time. */
  readonly slowCamera: boolean
}
export const toggles = ['laser', 'spotlight', 'orbitLocked', 'slowCamera'] as const
export type Toggle = (typeof toggles)[number]

const quiet = { presenting: false, stageMode: false, laser: false, spotlight: false, orbitLocked: false }
export const usePresent = create<Present>(() => ({ deck: null, at: 0, slowCamera: true, ...quiet }))

/** Where a reload finds the talk again: where it stands by window, the deck also after the browser was closed. */
export const places = { talk: 'counterpull.talk', deck: 'counterpull.deck' }

/** Show the scene at `at`, if there is one: one step, and the talk is on. */
export function goTo(at: number): void {
  const { deck, slowCamera } = usePresent.getState()
  const scene = deck?.scenes[at]
  if (!scene) return
  usePresent.setState({ at, presenting: true })
  const dropped = applyLink(scene.link, slowCamera)
  if (dropped.length > 0) notify('scene', `Scene ${at + 1}, “${scene.title}”: ${dropped[0]} could not be shown.`)
}

export const next = (): void => goTo(usePresent.getState().at + 1)
export const previous = (): void => goTo(usePresent.getState().at - 1)

/** From its first scene, or wherever it was. */
export function start(at = 0): void {
  setStageMode(true)
  goTo(at)
}

/** The talk is over: the page is as it was, with the last scene in it. */
export const stop = (): void => usePresent.setState(quiet)

export function setStageMode(on: boolean): void {
  if (on) closePanel()
  usePresent.setState({ stageMode: on })
  // In stage mode the keys are heard everywhere; out of it where the focus is.
  document.querySelector<HTMLElement>('[data-part="view"]')?.focus({ preventScroll: true })
}

export const toggle = (what: Toggle): void => usePresent.setState((state) => ({ [what]: !state[what] }))

/** Leave what is on: stage mode with all that goes with it. */
export const toggleStageMode = (): void => (usePresent.getState().stageMode ? leaveStage() : setStageMode(true))
export function leaveStage(): void {
  stop()
  setStageMode(false)
}

function keep({ deck, ...talk }: Present, before: Present): void {
  try {
    sessionStorage.setItem(places.talk, JSON.stringify(talk))
    if (!deck || deck === before.deck) return
    const text = JSON.stringify(deck)
    sessionStorage.setItem(places.deck, text)
    localStorage.setItem(places.deck, text)
  } catch {
    // Not kept then: the talk goes on until the page is closed.
  }
}

/** Whether a talk was on when the page was closed under it. */
function wasOn(): boolean {
  try {
    return /"(presenting|stageMode)":true/.test(sessionStorage.getItem(places.talk) ?? '')
  } catch {
    return false
  }
}

const linked = (): boolean => location.hash.startsWith('#deck=') || /[?&]deck=/.test(location.search)

/** Go on where a talk was, or open the deck of the address; what that needs is loaded only then. */
export async function openPresent(): Promise<void> {
  usePresent.subscribe(keep)
  addEventListener('hashchange', async () => {
    if (location.hash.startsWith('#deck=')) (await import('./desk')).openLinkedDeck()
  })
  if (wasOn()) (await import('./desk')).resume()
  else if (linked()) (await import('./desk')).openLinkedDeck()
}
