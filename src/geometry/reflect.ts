import { deg } from '../math/units'
import type { MuscleShape } from './muscle'

/** How far a belly is turned back, and over which part of its length, 0 origin .. 1 insertion, it bends. */
const turnedBack = deg(165)
const bend = { from: 0.88, to: 0.62 }

const turn = new Float64Array(9)

/** Rotation by `angle` about the unit `axis`, row by row into `turn` (Rodrigues). */
function turnBy(axis: Float64Array, angle: number): void {
  const x = axis[0]!
  const y = axis[1]!
  const z = axis[2]!
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const k = 1 - c
  turn[0] = c + x * x * k
  turn[1] = x * y * k - z * s
  turn[2] = x * z * k + y * s
  turn[3] = y * x * k + z * s
  turn[4] = c + y * y * k
  turn[5] = y * z * k - x * s
  turn[6] = z * x * k - y * s
  turn[7] = z * y * k + x * s
  turn[8] = c + z * z * k
}

/** How much of the whole turn has been made at the share `u` of the length. */
function turnedAt(u: number): number {
  const way = Math.min(1, Math.max(0, (bend.from - u) / (bend.from - bend.to)))
  return way * way * (3 - 2 * way)
}

/** Turns a shape of `around` points a ring back: made once, used for every pose. */
export function makeReflection({ positions, normals, fibre }: MuscleShape, around: number, sign: number) {
  const rings = (positions.length / 3 - 2) / around
  const centres = new Float64Array(3 * rings)
  const axis = new Float64Array(3)
  const [before, after] = [new Float64Array(3), new Float64Array(3)]

  const measure = (): void => {
    centres.fill(0)
    for (let i = 0; i < rings; i++)
      for (let j = 0; j < around; j++)
        for (let c = 0; c < 3; c++) centres[3 * i + c]! += positions[3 * (i * around + j) + c]! / around
  }

  /** Across the belly where it bends, so that a turn about it lifts the origin off: backward and away from the mid-line. */
  const findAxis = (): void => {
    let hinge = rings - 1
    while (hinge > 0 && fibre[2 * hinge * around]! > (bend.from + bend.to) / 2) hinge--
    const a = 3 * hinge * around
    const b = a + 3 * (around / 2)
    for (let c = 0; c < 3; c++) axis[c] = positions[a + c]! - positions[b + c]!
    const length = Math.hypot(axis[0]!, axis[1]!, axis[2]!)
    for (let c = 0; c < 3; c++) axis[c]! /= length
    const x = centres[0]! - centres[3 * hinge]!
    const y = centres[1]! - centres[3 * hinge + 1]!
    const z = centres[2]! - centres[3 * hinge + 2]!
    const back = axis[1]! * z - axis[2]! * y
    const outward = axis[0]! * y - axis[1]! * x
    if (-back + sign * outward < 0) for (let c = 0; c < 3; c++) axis[c]! *= -1
  }

  /** Turns the vertices from `first` to `end` with the ring whose middle was `before` and is `after`. */
  const carry = (first: number, end: number): void => {
    for (let v = first; v < end; v++) {
      const o = 3 * v
      const x = positions[o]! - before[0]!
      const y = positions[o + 1]! - before[1]!
      const z = positions[o + 2]! - before[2]!
      const nx = normals[o]!
      const ny = normals[o + 1]!
      const nz = normals[o + 2]!
      for (let c = 0; c < 3; c++) {
        positions[o + c] = after[c]! + turn[3 * c]! * x + turn[3 * c + 1]! * y + turn[3 * c + 2]! * z
        normals[o + c] = turn[3 * c]! * nx + turn[3 * c + 1]! * ny + turn[3 * c + 2]! * nz
      }
    }
  }

  /**
   * The belly as it was last shaped, its origin cut and turned back over its insertion as in a dissection: every section keeps its form,
   * and the distances between their middles stay. Allocates nothing.
   */
  return (): void => {
    measure()
    findAxis()
    for (let c = 0; c < 3; c++) before[c] = after[c] = centres[3 * rings - 3 + c]!
    for (let i = rings - 1; i >= 0; i--) {
      const u = fibre[2 * i * around]!
      const next = i + 1 < rings ? fibre[2 * (i + 1) * around]! : u
      // From ring to ring it runs in the direction half way between theirs.
      turnBy(axis, (turnedBack * (turnedAt(u) + turnedAt(next))) / 2)
      const x = centres[3 * i]! - before[0]!
      const y = centres[3 * i + 1]! - before[1]!
      const z = centres[3 * i + 2]! - before[2]!
      for (let c = 0; c < 3; c++) {
        after[c]! += turn[3 * c]! * x + turn[3 * c + 1]! * y + turn[3 * c + 2]! * z
        before[c] = centres[3 * i + c]!
      }
      turnBy(axis, turnedBack * turnedAt(u))
      carry(i * around, (i + 1) * around)
    }
    carry(rings * around, rings * around + 1)
  }
}
