import { type BodyId, bodyIds } from '../anatomy/bodies'
import { type Body, carried } from '../anatomy/body'
import type { Pose } from '../anatomy/pose'
import type { Side } from '../anatomy/sides'
import { deg, mm } from '../math/units'

/** The right half of the skin, as its file has it. */
export interface HalfSkin {
  readonly positions: ArrayLike<number>
  readonly normals: ArrayLike<number>
  readonly index: ArrayLike<number>
}

/** Both halves, the right one first, each vertex riding between two bodies. */
export interface SkinShape {
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** Per vertex two places in `bodyIds`, and how far towards the second. */
  readonly bodies: Float32Array
  readonly blend: Float32Array
  /** 0 right, 1 left. */
  readonly band: Float32Array
  readonly index: Uint32Array
}

/** 0 up to `from`, 1 from `to` on, even between. */
function eased(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** What carries the skin at a place of the right side: the pelvis, and above it the spine, below it the thigh. */
function rideOf(y: number, z: number, side: Side): readonly [upper: BodyId, share: number] {
  if (y > mm(60)) return ['L1', eased(y, mm(100), mm(300))]
  // Between the thighs the skin stays with the pelvis.
  return [`femur.${side}`, eased(-y, mm(-30), mm(100)) * eased(z, mm(4), mm(40))]
}

/** The skin of `body` made from the half in the file. */
export function makeSkinShape(body: Body, half: HalfSkin): SkinShape {
  const count = half.positions.length / 3
  const shape: SkinShape = {
    positions: new Float32Array(6 * count),
    normals: new Float32Array(6 * count),
    bodies: new Float32Array(4 * count),
    blend: new Float32Array(2 * count),
    band: new Float32Array(2 * count).fill(1, count),
    index: new Uint32Array(2 * half.index.length),
  }
  const pelvis = bodyIds.indexOf('pelvis')
  for (const [k, side] of (['right', 'left'] as const).entries())
    for (let v = 0; v < count; v++) {
      const to = k * count + v
      const [x, y, z] = [0, 1, 2].map((axis) => half.positions[3 * v + axis]!) as [number, number, number]
      // 0 - z, not -z: no negative zero in the mid-line.
      const sided = k === 0 ? z : 0 - z
      shape.positions.set(carried(body, [x, y, sided]), 3 * to)
      const normal = [0, 1, 2].map((axis) => half.normals[3 * v + axis]!)
      shape.normals.set([normal[0]!, normal[1]!, k === 0 ? normal[2]! : 0 - normal[2]!], 3 * to)
      const [upper, share] = rideOf(y, z, side)
      shape.bodies.set([pelvis, bodyIds.indexOf(upper)], 2 * to)
      shape.blend[to] = share
    }
  for (let i = 0; i < half.index.length; i += 3) {
    const [a, b, c] = [half.index[i]!, half.index[i + 1]!, half.index[i + 2]!]
    shape.index.set([a, b, c], i)
    // Mirrored, a triangle turns round.
    shape.index.set([a + count, c + count, b + count], half.index.length + i)
  }
  return shape
}

const [keeps, gone] = [deg(20), deg(40)]
const moving = ['femur.right', 'femur.left', 'L1'] as const

/** The most that a thigh or the trunk has turned against the pelvis [rad]. */
function farthestTurn(pose: Pose): number {
  const pelvis = pose.pelvis
  let least = 1
  for (let k = 0; k < moving.length; k++) {
    const body = pose[moving[k]!]
    let trace = 0
    for (let i = 0; i < 9; i++) trace += pelvis[i]! * body[i]!
    least = Math.min(least, (trace - 1) / 2)
  }
  return Math.acos(Math.max(-1, least))
}

/** How much of the skin is shown: all near standing, nothing where it would be a guess. */
export const skinHolds = (pose: Pose): number => 1 - eased(farthestTurn(pose), keeps, gone)
