import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, identity, inverse, move, type Rigid, turn, turnAbout } from '../../src/math/rigid'
import { cross, distance, dot, mirror, norm, sub, unit, type Vec3 } from '../../src/math/vec3'

const coordinate = fc.double({ min: -1, max: 1, noNaN: true })
const point: fc.Arbitrary<Vec3> = fc.tuple(coordinate, coordinate, coordinate)
const axis = point.filter((p) => norm(p) > 0.01).map(unit)
const motion = fc
  .record({ centre: point, axis, angle: fc.double({ min: -3, max: 3, noNaN: true }) })
  .map(({ centre, axis, angle }) => turnAbout(centre, axis, angle))
const close = (a: readonly number[], b: readonly number[], digits = 12) =>
  a.forEach((value, i) => {
    expect(value).toBeCloseTo(b[i]!, digits)
  })
const columns = ([a, b, c, d, e, f, g, h, i]: Rigid): [Vec3, Vec3, Vec3] => [
  [a, d, g],
  [b, e, h],
  [c, f, i],
]

describe('a rigid motion', () => {
  it('keeps every distance', () => {
    fc.assert(
      fc.property(motion, point, point, (m, p, q) => {
        expect(distance(move(m, p), move(m, q))).toBeCloseTo(distance(p, q), 12)
      }),
    )
  })

  it('is orthonormal and right-handed', () => {
    fc.assert(
      fc.property(motion, (m) => {
        const [x, y, z] = columns(m)
        for (const c of [x, y, z]) expect(norm(c)).toBeCloseTo(1, 12)
        expect(dot(x, y)).toBeCloseTo(0, 12)
        close(cross(x, y), z)
      }),
    )
  })

  it('is undone by its inverse, from both sides', () => {
    fc.assert(
      fc.property(motion, motion, (a, b) => {
        const m = compose(a, b)
        close(compose(m, inverse(m)), identity)
        close(compose(inverse(m), m), identity)
      }),
    )
  })

  it('composes as one after the other', () => {
    fc.assert(
      fc.property(motion, motion, point, (a, b, p) => {
        close(move(compose(a, b), p), move(a, move(b, p)))
      }),
    )
  })

  it('turns a difference of points as a direction', () => {
    fc.assert(
      fc.property(motion, point, point, (m, p, q) => {
        close(turn(m, sub(p, q)), sub(move(m, p), move(m, q)))
      }),
    )
  })
})

describe('a turn about a line', () => {
  it('leaves the points of the line where they are', () => {
    fc.assert(
      fc.property(point, axis, coordinate, coordinate, (centre, direction, angle, along) => {
        const on: Vec3 = [
          centre[0] + along * direction[0],
          centre[1] + along * direction[1],
          centre[2] + along * direction[2],
        ]
        close(move(turnAbout(centre, direction, angle), on), on)
      }),
    )
  })

  it('by +90° about Z takes X to Y, about X takes Y to Z, about Y takes Z to X', () => {
    const quarter = Math.PI / 2
    close(move(turnAbout([0, 0, 0], [0, 0, 1], quarter), [1, 0, 0]), [0, 1, 0])
    close(move(turnAbout([0, 0, 0], [1, 0, 0], quarter), [0, 1, 0]), [0, 0, 1])
    close(move(turnAbout([0, 0, 0], [0, 1, 0], quarter), [0, 0, 1]), [1, 0, 0])
  })

  it('adds up with a second turn about the same line', () => {
    fc.assert(
      fc.property(point, axis, coordinate, coordinate, (centre, direction, a, b) => {
        close(
          compose(turnAbout(centre, direction, a), turnAbout(centre, direction, b)),
          turnAbout(centre, direction, a + b),
        )
      }),
    )
  })
})

it('a mirrored point is as far away, on the other side', () => {
  expect(mirror([1, 2, 3])).toEqual([1, 2, -3])
  expect(() => unit([0, 0, 0])).toThrow('no direction')
})
