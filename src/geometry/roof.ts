import type { Roof } from '../anatomy/belly'
import { type Side, signOf } from '../anatomy/sides'
import { deg, mm } from '../math/units'
import { bodyOf, carry } from './course'
import type { Bounding } from './wall'

/** How round the edge of a roof is, and how far off it a point swells freely [m]. */
const roundness = mm(10)
const swellRoom = mm(5)
/** In front of the edge the way out rises by this. */
const rise = deg(25)
const steep = Math.sin(rise)
const level = Math.cos(rise)
const millimetre = mm(1)

/** Keeps a belly behind the plane of a roof from its edge up; beneath the edge it may come out forward. */
export function makeRoof(roof: Roof, side: Side, count: number): Bounding {
  const ease = new Float64Array(count)
  const sign = signOf(side)
  const hip = bodyOf('hipBone', side)
  const [edge, forward, up] = [new Float64Array(3), new Float64Array(3), new Float64Array(3)]
  return {
    place: (pose) => {
      carry(pose[hip], sign, roof.edge, millimetre, 1, edge, 0)
      carry(pose[hip], sign, roof.forward, 1, 0, forward, 0)
      carry(pose[hip], sign, roof.up, 1, 0, up, 0)
    },
    keep: (points) => {
      for (let p = 0; p < count; p++) keepUnder(points, p, edge, forward, up, ease)
    },
    hinder: (free) => {
      for (let p = 0; p < count; p++) free[p]! *= ease[p]!
    },
  }
}

/** Moves point `p` beneath the roof: out of what is both in front of its plane and above the way out, with a round edge. */
function keepUnder(
  points: Float64Array,
  p: number,
  edge: Float64Array,
  forward: Float64Array,
  up: Float64Array,
  ease: Float64Array,
): void {
  const o = 3 * p
  let front = 0
  let height = 0
  for (let k = 0; k < 3; k++) {
    front += (points[o + k]! - edge[k]!) * forward[k]!
    height += (points[o + k]! - edge[k]!) * up[k]!
  }
  let room = 0
  for (let pass = 0; pass < 3; pass++) {
    const above = height * level - front * steep
    const apart = front - above
    const root = Math.sqrt(apart * apart + roundness * roundness)
    room = (root - front - above) / 2
    if (room >= 0) break
    const share = (1 - apart / root) / 2
    const a = share - (1 - share) * steep
    const b = (1 - share) * level
    const way = room / (a * a + b * b)
    front += way * a
    height += way * b
    for (let k = 0; k < 3; k++) points[o + k]! += way * (a * forward[k]! + b * up[k]!)
  }
  const t = Math.min(1, Math.max(0, room / swellRoom))
  ease[p] = t * t * (3 - 2 * t)
}
