import { create } from 'zustand'
import { bothSides } from '../anatomy/sides'
import type { Scenario } from '../biomechanics/scenario'
import { playInstant, useChoices } from './choices'
import { advance, wakeFrame } from './frame'
import { advanceNod } from './nod'

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

/** Both psoas shorten to `deepest` and back, once, in `cycleTime` [s]. */
export const cycleTime = 8
const deepest = 0.2
/** Panels hear of a played instant this often [s]; more would only burn the processor. */
const publishTime = 0.1
/** The first delta after a rest is the whole rest and counts as one frame; no other is longer than this [s]. */
const longestStep = 0.25
const slowly = 0.25

/** Shortening at `time` [s] of the cycle, starting and ending at rest. */
export const shorteningAt = (time: number): number =>
  time >= cycleTime ? 0 : (deepest * (1 - Math.cos((2 * Math.PI * time) / cycleTime))) / 2

const psoasCycle: Reel = {
  duration: cycleTime,
  step: cycleTime / 40,
  until: cycleTime,
  drives: ['psoasShortening'],
  at: (at) => ({ psoasShortening: bothSides(() => shorteningAt(at)) }),
}

interface Player {
  /** The psoas cycle, or what was loaded in its place. */
  readonly loaded: boolean
  /** Length of what is played [s]. */
  readonly duration: number
  readonly slow: boolean
  readonly loop: boolean
}
export const usePlayer = create<Player>(() => ({ loaded: false, duration: cycleTime, slow: false, loop: false }))

let reel = psoasCycle
/** What the driven values were before the player took them. */
let before: Partial<Scenario> = {}
let time = 0
let published = 0
let resting = true

const clamped = (at: number): number => Math.min(reel.duration, Math.max(0, at))

/** Time [s] of the instant that is drawn. */
export const playedTime = (): number => time

/** Take the values that are driven, and remember what they were. */
function engage(): void {
  const { driven, scenario } = useChoices.getState()
  if (driven === reel.drives) return
  before = Object.fromEntries(reel.drives.map((id) => [id, scenario[id]]))
  useChoices.setState({ driven: reel.drives })
}

/** Be at `at` [s], from wherever the sliders are. */
function show(at: number): void {
  time = clamped(at)
  published = time
  engage()
  useChoices.setState({ ...playInstant(reel.at(time), true), playTime: time })
}

export function play(): void {
  const { playing, playTime } = useChoices.getState()
  if (playing) return
  // Ease to the reel; after that it moves smoothly by itself.
  show(playTime >= reel.duration ? 0 : playTime)
  useChoices.setState({ playing: true })
  wakeFrame()
}

export function pause(): void {
  if (!useChoices.getState().playing) return
  // The panels are up to a tenth of a second behind the picture: what is chosen is what is seen when it stops.
  useChoices.setState({ ...playInstant(reel.at(time)), playing: false, playTime: time })
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
  show(useChoices.getState().playTime + direction * reel.step)
}

/** Give the driven values back as they were before; whoever has taken one over keeps all. */
function release(): void {
  if (useChoices.getState().driven !== reel.drives) return
  useChoices.setState({ ...playInstant(before, true), driven: [] })
}

/** Play `next` from now on, from its beginning; null: the psoas cycle. */
export function load(next: Reel | null): void {
  pause()
  if (usePlayer.getState().loaded) release()
  reel = next ?? psoasCycle
  time = 0
  usePlayer.setState({ loaded: next !== null, duration: reel.duration })
  useChoices.setState({ playTime: 0 })
}

/** Go on with `next`, the same thing made anew, from the same time. */
export function replace(next: Reel): void {
  const { driven } = useChoices.getState()
  const engaged = driven === reel.drives
  reel = next
  usePlayer.setState({ duration: reel.duration })
  if (!engaged) return
  time = clamped(time)
  useChoices.setState({ driven: reel.drives })
  useChoices.setState({ ...playInstant(reel.at(time), true), playTime: time })
}

/** The scenario as the person chose it, without what a loaded reel sets. */
export function undriven(): Scenario {
  const { scenario, driven } = useChoices.getState()
  return usePlayer.getState().loaded && driven === reel.drives ? { ...scenario, ...before } : scenario
}

function advancePlay(delta: number): void {
  // Slow and loop are switches of what is loaded; the psoas cycle has none.
  const { loaded, ...switches } = usePlayer.getState()
  const slow = loaded && switches.slow
  const loop = loaded && switches.loop
  const start = time
  time += slow ? slowly * delta : delta
  // What was played beyond its first stop goes on to the end.
  const end = start < reel.until ? reel.until : reel.duration
  const again = loop && time >= end
  const done = !again && time >= end
  if (again) time %= end
  if (done) time = end
  const instant = playInstant(reel.at(time), again)
  if (!done && !again && time - published < publishTime) return
  published = time
  useChoices.setState({ ...instant, playTime: time, playing: !done })
}

/** Let `delta` [s] pass, for the player and the drawing. True while anything still moves. */
export function tick(delta: number): boolean {
  const passed = resting ? 1 / 60 : Math.min(delta, longestStep)
  if (useChoices.getState().playing) advancePlay(passed)
  const nods = advanceNod(passed)
  const moving = advance(useChoices.getState().worn, passed) || nods || useChoices.getState().playing
  resting = !moving
  return moving
}
