import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { signOf } from '../../src/anatomy/sides'
import { bellies } from '../../src/geometry/bellies'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { shapeMuscle } from '../../src/geometry/muscle'
import { makeReflection } from '../../src/geometry/reflect'
import { poseOf } from './poses'

const { around, rings } = bellies.gluteusMaximus
const point = (positions: Float32Array, v: number) => new Vector3().fromArray(positions, 3 * v).multiplyScalar(1000)
const middle = (positions: Float32Array, ring: number) =>
  Array.from({ length: around }, (_, j) => point(positions, ring * around + j))
    .reduce((sum, one) => sum.add(one), new Vector3())
    .divideScalar(around)

/** Gluteus maximus as it lies in a pose, and turned back. */
function reflected(side: 'right' | 'left', posture: Parameters<typeof poseOf>[0] = {}) {
  const shape = makeMuscle(ourBody, 'gluteusMaximus', side)
  shapeMuscle(shape, poseOf(posture))
  const lying = shape.positions.slice()
  makeReflection(shape, around, signOf(side))()
  return { lying, back: shape.positions, normals: shape.normals }
}

describe('gluteus maximus cut at its origin and turned back', () => {
  it.each([{}, { flexion: 60 }, { rotation: 30 }])(
    'keeps the form of every section and their distances: %j',
    (posture) => {
      const { lying, back, normals } = reflected('right', posture)
      for (let ring = 0; ring < rings; ring++) {
        const [before, after] = [middle(lying, ring), middle(back, ring)]
        if (ring > 0)
          expect(after.distanceTo(middle(back, ring - 1))).toBeCloseTo(before.distanceTo(middle(lying, ring - 1)), 2)
        for (let j = 0; j < around; j += 5)
          expect(point(back, ring * around + j).distanceTo(after)).toBeCloseTo(
            point(lying, ring * around + j).distanceTo(before),
            2,
          )
      }
      for (let o = 0; o < normals.length; o += 3)
        expect(Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!)).toBeCloseTo(1, 4)
    },
  )

  it('hangs on its insertion, and its origin lies outside and behind where it was', () => {
    const { lying, back } = reflected('right')
    expect(middle(back, rings - 1).distanceTo(middle(lying, rings - 1))).toBeLessThan(0.01)
    const moved = middle(back, 0).sub(middle(lying, 0))
    // A hand's breadth and more away from the mid-line [mm].
    expect(moved.z).toBeGreaterThan(80)
    // Nothing of it lies where it covered the sacrotuberous ligament and piriformis: nearer to the mid-line than its insertion.
    expect(middle(back, 0).z).toBeGreaterThan(middle(back, rings - 1).z)
  })

  it('is on the left the mirror image', () => {
    const [right, left] = [reflected('right').back, reflected('left').back]
    for (let v = 0; v < right.length / 3; v++) {
      expect(left[3 * v]!).toBeCloseTo(right[3 * v]!, 5)
      expect(left[3 * v + 2]!).toBeCloseTo(-right[3 * v + 2]!, 5)
    }
  })
})
