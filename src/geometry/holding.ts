import type { Belly } from '../anatomy/belly'
import type { Pose } from '../anatomy/pose'
import { type Side, signOf } from '../anatomy/sides'
import { Lu } from '../math/linear'
import { mm } from '../math/units'
import { bodyOf, carry } from './course'

/** Keeps a belly on the places that hold it. All in the frame of a right side; nothing is allocated. */
export interface Holding {
  /** Draw `points` [m] to the holds as they stand in `pose`: one point of the surface lies on each, its neighbours follow. */
  readonly run: (pose: Pose, points: Float64Array) => void
  /** Per point: 0 free .. 1 held. */
  readonly held: Float64Array
}

/** Of a belly that is not made yet. */
export const noHolding: Holding = { run: () => undefined, held: new Float64Array() }

/** A neighbour follows by less than this: let it lie. */
const least = 0.01

/**
 * Each hold has the point of the surface that lies nearest to it at rest; what still parts them is a pull on that point
 * and, fading over the reach of the belly, on those about it. Holds feel each other's pull, so all are met at once: the
 * pulls are the answer to a small linear system, the same in every pose.
 */
export function makeHolding({ origins, insertions, reach }: Belly, side: Side, points: Float64Array): Holding {
  const holds = [...origins, ...insertions]
  const count = holds.length
  const sign = signOf(side)
  const bodies = holds.map(({ on }) => bodyOf(on, side))
  const tips = holds.map(({ at }) => nearestPoint(points, at))
  const reaches = holds.map((hold) => mm(hold.reach ?? reach))
  const pulls = holds.map((_, h) => pullOf(points, tips[h]!, reaches[h]!))
  const felt = new Float64Array(count * count)
  for (let h = 0; h < count; h++)
    for (let k = 0; k < count; k++) felt[h * count + k] = weight(points, tips[k]!, tips[h]!, reaches[k]!)
  const system = new Lu(count)
  if (!system.factor(felt)) throw new Error(`two holds share a place: ${holds.map(({ name }) => name).join(', ')}`)
  const target = new Float64Array(3)
  const way = [0, 1, 2].map(() => new Float64Array(count))

  const run = (pose: Pose, moved: Float64Array): void => {
    for (let h = 0; h < count; h++) {
      carry(pose[bodies[h]!], sign, holds[h]!.at, millimetre, 1, target, 0)
      for (let n = 0; n < 3; n++) way[n]![h] = target[n]! - moved[3 * tips[h]! + n]!
    }
    for (let n = 0; n < 3; n++) {
      const along = way[n]!
      system.solve(along, along)
      for (let h = 0; h < count; h++) {
        const { who, share } = pulls[h]!
        for (let k = 0; k < who.length; k++) moved[3 * who[k]! + n]! += share[k]! * along[h]!
      }
    }
  }
  return { run, held: heldOf(points.length / 3, pulls) }
}

const millimetre = mm(1)

/** How much a point follows the pull on the point `tip`: 1 there, fading over `reach` [m]. */
function weight(points: Float64Array, tip: number, p: number, reach: number): number {
  let square = 0
  for (let n = 0; n < 3; n++) square += (points[3 * p + n]! - points[3 * tip + n]!) ** 2
  const share = Math.exp(-square / reach ** 2)
  return share < least ? 0 : share
}

function nearestPoint(points: Float64Array, at: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY
  let found = 0
  for (let p = 0; p < points.length / 3; p++) {
    const away = Math.hypot(...at.map((value, n) => points[3 * p + n]! - mm(value)))
    if (away >= best) continue
    best = away
    found = p
  }
  return found
}

function pullOf(points: Float64Array, tip: number, reach: number) {
  const all = Array.from({ length: points.length / 3 }, (_, p) => [p, weight(points, tip, p, reach)] as const)
  const felt = all.filter(([, share]) => share > 0)
  return { who: Uint32Array.from(felt, ([p]) => p), share: Float64Array.from(felt, ([, share]) => share) }
}

function heldOf(count: number, pulls: readonly { who: Uint32Array; share: Float64Array }[]): Float64Array {
  const held = new Float64Array(count)
  for (const { who, share } of pulls)
    for (let k = 0; k < who.length; k++) held[who[k]!] = Math.max(held[who[k]!]!, share[k]!)
  return held
}
