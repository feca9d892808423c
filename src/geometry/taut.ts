import { type BoneField, feel, mayFeel, newTouch } from './boneField'

/** What a strand is drawn tight over. */
export interface Obstacles {
  readonly fields: readonly BoneField[]
  /** How far [m] its middle stays from those bones. */
  readonly clearance: number
  /** Something round, about `centre` [m]: a joint in its capsule, and what lies on it. */
  readonly ball?: { readonly centre: Float64Array; readonly radius: number }
}

/** How often every bead is moved; and how far beyond where its neighbours pull it, which is what makes so few enough. */
const sweeps = 60
const eagerness = 1.7

const touch = newTouch()

/**
 * Draw the beads `points` (3 each) tight between the first and the last, which stay: each goes between its neighbours,
 * drawn by `tether` (against 1 for a neighbour) to where `loose` has it, and out of every bone. Where no bone is near and
 * nothing tethers it, the strand becomes straight; its beads come to stand evenly. Allocates nothing.
 */
export function drawTight(points: Float64Array, loose: Float64Array, tether: number, obstacles: Obstacles): void {
  const last = points.length - 3
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let o = 3; o < last; o += 3) {
      for (let c = o; c < o + 3; c++) {
        const wanted = (points[c - 3]! + points[c + 3]! + tether * loose[c]!) / (2 + tether)
        points[c]! += eagerness * (wanted - points[c]!)
      }
      pushOut(points, o, obstacles)
    }
  }
}

/** Moves every bead but the first and the last out of every bone, and no farther; allocates nothing. */
export function keepOut(points: Float64Array, obstacles: Obstacles): void {
  for (let o = 3; o < points.length - 3; o += 3) pushOut(points, o, obstacles)
}

function pushOutOfBall(points: Float64Array, o: number, ball: NonNullable<Obstacles['ball']>): void {
  const x = points[o]! - ball.centre[0]!
  const y = points[o + 1]! - ball.centre[1]!
  const z = points[o + 2]! - ball.centre[2]!
  const far = Math.sqrt(x * x + y * y + z * z)
  if (far < ball.radius) {
    const grown = ball.radius / far
    points[o] = ball.centre[0]! + grown * x
    points[o + 1] = ball.centre[1]! + grown * y
    points[o + 2] = ball.centre[2]! + grown * z
  }
}

/** Moves the point at `o` out of the ball, and of every bone that it is nearer to than the clearance. */
function pushOut(points: Float64Array, o: number, { fields, clearance, ball }: Obstacles): void {
  if (ball) pushOutOfBall(points, o, ball)
  touch.limit[0] = clearance
  for (let f = 0; f < fields.length; f++) {
    const field = fields[f]!
    if (!mayFeel(field, points, o, touch) || !feel(field, points, o, touch)) continue
    const missing = clearance - touch.distance[0]!
    for (let c = 0; c < 3; c++) points[o + c]! += missing * touch.away[c]!
  }
}

/** The length [m] of the line through `points` (3 each). */
export function lengthOf(points: Float64Array): number {
  let length = 0
  for (let o = 3; o < points.length; o += 3) length += pieceAt(points, o)
  return length
}

/** Writes into `out` as many points as it has room for, evenly along the first `length` [m] of the line through `points`. */
export function layEvenly(points: Float64Array, length: number, out: Float64Array): void {
  const count = out.length / 3
  let o = 3
  let walked = 0
  let piece = pieceAt(points, o)
  for (let k = 0; k < count; k++) {
    const at = (length * k) / (count - 1)
    while (walked + piece < at && o + 3 < points.length) {
      walked += piece
      o += 3
      piece = pieceAt(points, o)
    }
    const share = (at - walked) / piece
    for (let c = 0; c < 3; c++) out[3 * k + c] = points[o - 3 + c]! + share * (points[o + c]! - points[o - 3 + c]!)
  }
}

/** From the point before the one at `o` to it. */
function pieceAt(points: Float64Array, o: number): number {
  const x = points[o]! - points[o - 3]!
  const y = points[o + 1]! - points[o - 2]!
  const z = points[o + 2]! - points[o - 1]!
  return Math.sqrt(x * x + y * y + z * z)
}
