import { create } from 'zustand'
import type { Scenario } from '../../biomechanics/scenario'
import { beatTime, storyAt, storyTime } from '../../biomechanics/time/story'
import { advance, wakeFrame } from '../frame/frame'
import { advanceNod } from '../learn/nod'
import { choose, playInstant, useChoices } from '../page/choices'

/** Something that can be played: what is asked of the body at each of its times [s]. */
export interface Reel {
  readonly duration: number
  /** One press of a step key [s]. */
  readonly step: number
  /** Where playing stops first [s]. */
  readonly until: number
  /** Scenario values that it sets. */
  readonly drives: readonly (keyof Scenario)[]
  at(time: number): Partial<Scenario>
}

/** Panels hear of a played instant this often [s]; more would only burn the processor. */
const publishTime = 0.1
/** The first delta after a rest is the whole rest and counts as one frame; no other is longer than this [s]. */
const longestStep = 0.25
const slowly = 0.25

/** What is played where nothing else was loaded; one press of a step key is a beat. */
const storyReel: Reel = {
  duration: storyTime,
  step: beatTime,
  until: storyTime,
  drives: ['psoasShortening', 'piriformisReactivity'],
  at: storyAt,
}

/** Whether what is `driven` is the story: it is played, or stands in its middle. */
export const isStoryOn = (driven: readonly string[]): boolean => driven === storyReel.drives

interface Player {
  /** The story, or what was loaded in its place. */
  readonly loaded: boolean
  /** Length of what is played [s]. */
  readonly duration: number
  readonly slow: boolean
  readonly loop: boolean
}
export const usePlayer = create<Player>(() => ({ loaded: false, duration: storyTime, slow: false, loop: false }))

/** What is played, and where it stands. */
interface Played {
  reel: Reel
  /** What the driven values were before the player took them: what lies under it. */
  before: Partial<Scenario>
  /** Time [s] of the instant that is drawn, and of the one that the panels heard of last. */
  time: number
  published: number
  resting: boolean
}
const atFirst = (): Played => ({ reel: storyReel, before: {}, time: 0, published: 0, resting: true })
let now = atFirst()

/** The player as it was before anything was played. */
export function clearPlayer(): void {
  now = atFirst()
  usePlayer.setState(usePlayer.getInitialState(), true)
}

const clamped = (at: number): number => Math.min(now.reel.duration, Math.max(0, at))

/** Time [s] of the instant that is drawn. */
export const playedTime = (): number => now.time

/** Whether what is played lies over the scenario; whoever moves one of its values takes over, and it does not. */
const lies = (): boolean => useChoices.getState().driven === now.reel.drives

const drivenOf = (scenario: Scenario): Partial<Scenario> =>
  Object.fromEntries(now.reel.drives.map((id) => [id, scenario[id]]))

/** Take the values that are driven, and remember what they were. */
function engage(): void {
  if (lies()) return
  now.before = drivenOf(useChoices.getState().scenario)
  useChoices.setState({ driven: now.reel.drives })
}

/** Be at `at` [s], from wherever the sliders are. */
function show(at: number): void {
  now.time = clamped(at)
  now.published = now.time
  engage()
  useChoices.setState({ ...playInstant(now.reel.at(now.time), true), playTime: now.time })
}

export function play(): void {
  const { playing, playTime } = useChoices.getState()
  if (playing) return
  // Ease to the reel; after that it moves smoothly by itself.
  show(playTime >= now.reel.duration ? 0 : playTime)
  useChoices.setState({ playing: true })
  wakeFrame()
}

export function pause(): void {
  if (!useChoices.getState().playing) return
  // The panels are up to a tenth of a second behind the picture: what is chosen is what is seen when it stops.
  useChoices.setState({ ...playInstant(now.reel.at(now.time)), playing: false, playTime: now.time })
}

export const togglePlay = (): void => (useChoices.getState().playing ? pause() : play())

/** Stop, and be at `at` [s]. */
export function seek(at: number): void {
  pause()
  show(at)
}

/** One step forward (1) or back (-1). */
export const step = (direction: 1 | -1): void => {
  pause()
  show(useChoices.getState().playTime + direction * now.reel.step)
}

/** Give the driven values back as they were before; whoever has taken one over keeps all. */
export function peelPlayed(): void {
  pause()
  if (lies()) useChoices.setState({ ...playInstant(now.before, true), driven: [], playTime: 0 })
}

/** What is seen now is the person's own: the player gives nothing back any more. */
export function keepPlayed(): void {
  pause()
  useChoices.setState({ driven: [] })
}

/** Play `next` from now on, from its beginning; null: the story. */
export function load(next: Reel | null): void {
  peelPlayed()
  now.reel = next ?? storyReel
  now.time = 0
  usePlayer.setState({ loaded: next !== null, duration: now.reel.duration })
  useChoices.setState({ playTime: 0 })
}

/** Go on with `next`, the same thing made anew, from the same time. */
export function replace(next: Reel): void {
  const engaged = lies()
  now.reel = next
  usePlayer.setState({ duration: now.reel.duration })
  if (!engaged) return
  now.time = clamped(now.time)
  useChoices.setState({ driven: now.reel.drives })
  useChoices.setState({ ...playInstant(now.reel.at(now.time), true), playTime: now.time })
}

/** The scenario as the person chose it, without what is played over it. */
export function undriven(): Scenario {
  const { scenario } = useChoices.getState()
  return lies() ? { ...scenario, ...now.before } : scenario
}

/** The body under a film becomes `scenario`, and the film goes on over it. False where none is on. */
export function playUnder(scenario: Scenario): boolean {
  if (!usePlayer.getState().loaded || !lies()) return false
  now.before = drivenOf(scenario)
  choose(Object.fromEntries(Object.entries(scenario).filter(([id]) => !(id in now.before))))
  return true
}

function advancePlay(delta: number): void {
  // Slow and loop are switches of what is loaded; the story has none.
  const { loaded, ...switches } = usePlayer.getState()
  const slow = loaded && switches.slow
  const loop = loaded && switches.loop
  const start = now.time
  now.time += slow ? slowly * delta : delta
  // What was played beyond its first stop goes on to the end.
  const end = start < now.reel.until ? now.reel.until : now.reel.duration
  const again = loop && now.time >= end
  const done = !again && now.time >= end
  if (again) now.time %= end
  if (done) now.time = end
  const instant = playInstant(now.reel.at(now.time), again)
  if (!done && !again && now.time - now.published < publishTime) return
  now.published = now.time
  useChoices.setState({ ...instant, playTime: now.time, playing: !done })
  // The story is over at its end and hands the sliders back; a film stays at its last instant, to be looked at.
  if (done && !loaded) peelPlayed()
}

/** Let `delta` [s] pass, for the player and the drawing. True while anything still moves. */
export function tick(delta: number): boolean {
  const passed = now.resting ? 1 / 60 : Math.min(delta, longestStep)
  if (useChoices.getState().playing) advancePlay(passed)
  const nods = advanceNod(passed)
  const moving = advance(useChoices.getState().worn, passed) || nods || useChoices.getState().playing
  now.resting = !moving
  return moving
}
