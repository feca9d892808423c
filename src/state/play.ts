import { choose, playInstant, useChoices } from './choices'
import { advance, wakeFrame } from './frame'

/** Both psoas shorten to `deepest` and back, once, in `cycleTime` [s]. */
export const cycleTime = 8
const deepest = 0.2
/** One press of a step key [s]: forty to the cycle. */
const stepTime = cycleTime / 40
/** Panels hear of a played instant this often [s]; more would only burn the processor. */
const publishTime = 0.1
/** The first delta after a rest is the whole rest and counts as one frame; no other is longer than this [s]. */
const longestStep = 0.25

/** Shortening at `time` [s] of the cycle, starting and ending at rest. */
export const shorteningAt = (time: number): number =>
  time >= cycleTime ? 0 : (deepest * (1 - Math.cos((2 * Math.PI * time) / cycleTime))) / 2

let time = 0
let published = 0
let resting = true

export function play(): void {
  const { playing, playTime } = useChoices.getState()
  if (playing) return
  time = playTime >= cycleTime ? 0 : playTime
  published = time
  // From wherever the sliders are, ease to the cycle; after that it moves smoothly by itself.
  choose({ psoasShortening: shorteningAt(time) })
  useChoices.setState({ playing: true, playTime: time })
  wakeFrame()
}

export function pause(): void {
  if (!useChoices.getState().playing) return
  // The panels are up to a tenth of a second behind the picture: what is chosen is what is seen when it stops.
  useChoices.setState({ ...playInstant(shorteningAt(time)), playing: false, playTime: time })
}

export const togglePlay = (): void => (useChoices.getState().playing ? pause() : play())

/** One step of the cycle forward (1) or back (-1). */
export function step(direction: 1 | -1): void {
  pause()
  time = Math.min(cycleTime, Math.max(0, useChoices.getState().playTime + direction * stepTime))
  choose({ psoasShortening: shorteningAt(time) })
  useChoices.setState({ playTime: time })
}

function advancePlay(delta: number): void {
  time = Math.min(cycleTime, time + delta)
  const instant = playInstant(shorteningAt(time))
  if (time < cycleTime && time - published < publishTime) return
  published = time
  useChoices.setState({ ...instant, playTime: time, playing: time < cycleTime })
}

/** Let `delta` [s] pass, for the player and the drawing. True while anything still moves. */
export function tick(delta: number): boolean {
  const passed = resting ? 1 / 60 : Math.min(delta, longestStep)
  if (useChoices.getState().playing) advancePlay(passed)
  const moving = advance(passed) || useChoices.getState().playing
  resting = !moving
  return moving
}
