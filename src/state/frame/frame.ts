import type { Body } from '../../anatomy/body'
import { isMirrored } from '../../anatomy/pose'
import { poseOf, restPose } from '../../biomechanics/pose'
import type { Picture } from '../page/document'
import { reducedMotion } from '../page/media'
import { anchorPose, setAnchor } from './anchor'

/** Every change eases over this long [s]; then nothing moves and nothing is drawn. */
const easeTime = 0.3
/** Of the way still to go, 1/e is left after this long [s]; at the end of `easeTime` that is 0.2 %. */
const easeRate = 0.05

/** The instant being drawn. It changes when time passes; the store changes when a person does something. */
export const frame = {
  /** Motion of each body as drawn, sacro-iliac motion exaggerated. */
  pose: restPose(),
  /** The same instant at true scale. */
  truePose: restPose(),
  /** What the ghost shows, where there is one: larger than life like the drawing, unless it is the drawing at life size. */
  ghost: restPose(),
  /** The same body and posture with nothing done to it, as large as the drawing: what a change is seen from. */
  rest: restPose(),
  /** Left is the mirror image of right in `pose`. */
  mirrored: true,
  /** Counts the poses, so that what follows one can tell whether there is a new one. */
  version: 0,
}

let target = new Float64Array(0)
let drawn = new Float64Array(0)
let offset = new Float64Array(0)
const exaggeration = { target: 1, drawn: 1, offset: 0 }
let ghost: Float64Array | null = null
let atRest = new Float64Array(0)
/** The ghost is the drawing itself, at life size. */
let ghostIsLife = false
/** How much of the way from the last anchor is still to go. */
let anchorRest = 0
let anchorMoves = false
let elapsed = 0
let settled = true
let wake = () => {}

/** Calls `listener` whenever something begins to move; one listener, the loop that draws. */
export function onWake(listener: () => void): () => void {
  wake = listener
  return () => {
    if (wake === listener) wake = () => {}
  }
}

export const wakeFrame = (): void => wake()

function place(body: Body): void {
  poseOf(body, drawn, exaggeration.drawn, frame.pose)
  anchorPose(body, frame.pose, anchorRest)
  frame.mirrored = isMirrored(frame.pose)
  poseOf(body, drawn, 1, frame.truePose)
  anchorPose(body, frame.truePose, anchorRest)
  if (ghostIsLife) {
    poseOf(body, drawn, 1, frame.ghost)
    anchorPose(body, frame.ghost, anchorRest)
  } else if (ghost) {
    poseOf(body, ghost, exaggeration.drawn, frame.ghost)
    anchorPose(body, frame.ghost, anchorRest)
  }
  if (atRest.length > 0) {
    poseOf(body, atRest, exaggeration.drawn, frame.rest)
    anchorPose(body, frame.rest, anchorRest)
  }
  frame.version++
}

/** Start easing from where the drawing is now. */
function restart(): void {
  const instant = reducedMotion()
  for (let i = 0; i < drawn.length; i++) offset[i] = instant ? 0 : drawn[i]! - target[i]!
  exaggeration.offset = instant ? 0 : exaggeration.drawn - exaggeration.target
  elapsed = 0
  settled = false
  wake()
}

/** Ease to `coordinates`; the very first ones are there at once. */
export function aim(coordinates: Float64Array): void {
  if (target.length !== coordinates.length) {
    target = coordinates.slice()
    drawn = coordinates.slice()
    offset = new Float64Array(coordinates.length)
    elapsed = easeTime
    settled = false
    return
  }
  target.set(coordinates)
  restart()
}

/** Be at `coordinates` now: the next instant of a motion that is continuous by itself. */
export function follow(coordinates: Float64Array): void {
  target.set(coordinates)
  settled = false
}

export function aimExaggeration(factor: number): void {
  exaggeration.target = factor
  if (target.length === 0) exaggeration.drawn = factor
  restart()
}

/** Ease to another reference frame. */
export function aimAnchor(relativeTo: Picture['relativeTo'], held: Picture['held']): void {
  setAnchor(relativeTo, held)
  anchorMoves = true
  restart()
}

/** The ghost stands at `coordinates` from now on, or where the body is at life size; null: there is none. */
export function placeGhost(coordinates: Float64Array | 'lifeSize' | null): void {
  ghostIsLife = coordinates === 'lifeSize'
  ghost = coordinates === 'lifeSize' ? null : (coordinates?.slice() ?? null)
  settled = false
  wake()
}

/** From now on changes are seen from `coordinates`. */
export function placeRest(coordinates: Float64Array): void {
  atRest = coordinates.slice()
  settled = false
  wake()
}

/** Nothing has been aimed at yet: the next coordinates are the very first. */
export function clearFrame(): void {
  target = new Float64Array(0)
  drawn = new Float64Array(0)
  offset = new Float64Array(0)
  Object.assign(exaggeration, { target: 1, drawn: 1, offset: 0 })
  ghost = null
  ghostIsLife = false
  atRest = new Float64Array(0)
  setAnchor('gravity', 'feet')
  anchorMoves = false
  settled = true
}

/** Let `delta` seconds pass for the drawing of `body`. True while it still moves. */
export function advance(body: Body, delta: number): boolean {
  if (settled) return false
  elapsed += delta
  const rest = elapsed >= easeTime ? 0 : Math.exp(-elapsed / easeRate)
  for (let i = 0; i < drawn.length; i++) drawn[i] = target[i]! + offset[i]! * rest
  exaggeration.drawn = exaggeration.target + exaggeration.offset * rest
  anchorRest = anchorMoves && !reducedMotion() ? rest : 0
  if (drawn.length > 0) place(body)
  settled = rest === 0
  if (settled) anchorMoves = false
  return !settled
}
