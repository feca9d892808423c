import { duralSac } from '../anatomy/duralSac'
import type { Pose } from '../anatomy/pose'
import { mm } from '../math/units'
import { cross, unit, type Vec3 } from '../math/vec3'
import { splineWeights } from './spline'
import { tubeIndex } from './tube'

/** The sac of the dura as a closed surface, in one pose. */
interface DuralSac {
  /** 3 per vertex [m]. */
  readonly positions: Float32Array
  /** Place in the section, forward and to the right, 1 at the dura; then how much of the cord is there, 1 or less: 3 per vertex, for ever the same. */
  readonly rest: Float32Array
  /** Closed, outward triangles. */
  readonly index: Uint32Array
}

const around = 20
const between = 6
const rings = (duralSac.length - 1) * between + 1
const knots = duralSac.map((_, k) => k)
const ringAt = Array.from({ length: rings }, (_, i) => i / between)
const { value, slope } = splineWeights(knots, ringAt)

/** The sum of `weights` of ring `i` times what each level has. */
const along = (weights: Float64Array, i: number, of: readonly number[]): number =>
  of.reduce((sum, one, k) => sum + weights[i * of.length + k]! * one, 0)

/** The cord tapers over the first lumbar vertebra and ends at its lower disc; levels are counted as in anatomy/duralSac.ts. */
const cordAt = (level: number): number => Math.min(1, Math.max(0, 1.55 - level))

/** The sac as it lies in `pose`: a smooth tube through its middles, which ride on their bones. */
export function duralSacIn(pose: Pose): DuralSac {
  const middles = [0, 1, 2].map((r) =>
    duralSac.map(({ on, at: [x, y] }) => pose[on][3 * r]! * mm(x) + pose[on][3 * r + 1]! * mm(y) + pose[on][9 + r]!),
  )
  const toRight = [0, 1, 2].map((r) => duralSac.map(({ on }) => pose[on][3 * r + 2]!))
  const halves = [0, 1].map((k) => duralSac.map(({ half }) => mm(half[k]!)))
  const positions = new Float32Array(3 * (rings * around + 2))
  const rest = new Float32Array(positions.length)
  for (let i = 0; i < rings; i++) {
    const run = [0, 1, 2].map((r) => along(slope, i, middles[r]!)) as unknown as Vec3
    const right = unit([0, 1, 2].map((r) => along(value, i, toRight[r]!)) as unknown as Vec3)
    // Down the tube, to the right: forward is square to both.
    const forward = unit(cross(run, right))
    const [deep, wide] = [0, 1].map((k) => Math.max(mm(0.5), along(value, i, halves[k]!))) as [number, number]
    for (let j = 0; j < around; j++) {
      const turn = (2 * Math.PI * j) / around
      const [a, b] = [Math.cos(turn), Math.sin(turn)]
      const o = 3 * (i * around + j)
      rest.set([a, b, cordAt(ringAt[i]!)], o)
      for (let r = 0; r < 3; r++)
        positions[o + r] = along(value, i, middles[r]!) + a * deep * forward[r]! + b * wide * right[r]!
    }
  }
  for (const [pole, i] of [
    [rings * around, 0],
    [rings * around + 1, rings - 1],
  ] as const)
    for (let r = 0; r < 3; r++) positions[3 * pole + r] = along(value, i, middles[r]!)
  return { positions, rest, index: tubeIndex(rings, around, true) }
}
