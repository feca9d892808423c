import fc from 'fast-check'
import { BoxGeometry, type BufferGeometry, IcosahedronGeometry, TorusGeometry } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { drawnIds } from '../../src/anatomy/muscleKinds'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { shapeMuscle } from '../../src/geometry/muscle'
import { type Corner, outlinesAt, sameVertices } from '../../src/geometry/slice'
import { sixfoldVolume } from '../../src/geometry/tube'
import { boneNames, readBone } from './bones'
import { poseOf } from './poses'

interface Surface {
  readonly positions: Float32Array
  readonly index: ArrayLike<number>
}
const surfaceOf = (geometry: BufferGeometry): Surface => ({
  positions: geometry.getAttribute('position').array as Float32Array,
  index: geometry.index?.array ?? Array.from({ length: geometry.getAttribute('position').count }, (_, i) => i),
})

type Axis = 0 | 1 | 2
/** Across `axis` at `level`; areas as a right-handed turn sees them. */
function cut({ positions, index }: Surface, axis: Axis, level: number, same = sameVertices(positions, index)) {
  const heights = Float64Array.from({ length: positions.length / 3 }, (_, v) => positions[3 * v + axis]! - level)
  const outlines = outlinesAt(heights, index, same)
  const at = ({ from, to, share }: Corner, k: number) => {
    const i = 3 * from + ((axis + 1 + k) % 3)
    const j = 3 * to + ((axis + 1 + k) % 3)
    return positions[i]! * (1 - share) + positions[j]! * share
  }
  const areas = outlines.map((corners) =>
    corners.reduce((sum, corner, i) => {
      const next = corners[(i + 1) % corners.length]!
      return sum + (at(corner, 0) * at(next, 1) - at(next, 0) * at(corner, 1)) / 2
    }, 0),
  )
  const isMet = (t: number) => {
    const over = [0, 1, 2].filter((k) => heights[index[t + k]!]! >= 0).length
    return over === 1 || over === 2
  }
  const met = Array.from({ length: index.length / 3 }, (_, t) => 3 * t).filter(isMet).length
  return { outlines, areas, area: areas.reduce((sum, one) => sum + one, 0), met }
}

describe('a cut', () => {
  it('through a box is its rectangle, whatever seams its surface has', () => {
    const { areas } = cut(surfaceOf(new BoxGeometry(4, 3, 2)), 1, 0.4)
    expect(areas).toEqual([expect.closeTo(8, 6)])
  })

  it('through a torus across its hole is two rounds, along it one with a hollow', () => {
    const torus = surfaceOf(new TorusGeometry(3, 1, 120, 240))
    expect(cut(torus, 0, 0.01).areas.map((area) => area.toFixed(1))).toEqual(['3.1', '3.1'])
    // π(4² - 2²), the ring lying in the plane.
    const [hollow, outer] = cut(torus, 2, 0.001).areas.toSorted((a, b) => a - b)
    expect(outer).toBeCloseTo(Math.PI * 16, 0)
    expect(hollow).toBeCloseTo(-Math.PI * 4, 0)
  })

  it('through a ball at any height is the circle of Pythagoras', () => {
    const ball = surfaceOf(new IcosahedronGeometry(1, 40))
    fc.assert(
      fc.property(fc.double({ min: -0.95, max: 0.95, noNaN: true }), fc.constantFrom<Axis>(0, 1, 2), (level, axis) => {
        expect(cut(ball, axis, level).area).toBeCloseTo(Math.PI * (1 - level * level), 2)
      }),
      { numRuns: 40 },
    )
  })

  it('beside a body, or through a hole in its surface, is nothing', () => {
    const box = surfaceOf(new BoxGeometry(1, 1, 1))
    expect(cut(box, 0, 0.6).outlines).toEqual([])
    expect(cut({ ...box, index: Array.from(box.index).slice(6) }, 1, 0.1).outlines).toEqual([])
  })
})

/** Cavalieri: slices one beside the other are the volume. Each triangle that is met is in one outline: none is torn. */
function addUp(surface: Surface, axis: Axis, slices: number): number {
  const values = Array.from(surface.positions).filter((_, o) => o % 3 === axis)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = (high - low) / slices
  const same = sameVertices(surface.positions, surface.index)
  let volume = 0
  for (let n = 0; n < slices; n++) {
    const { outlines, area, met } = cut(surface, axis, low + (n + 0.5) * step, same)
    expect(outlines.reduce((sum, corners) => sum + corners.length, 0)).toBe(met)
    volume += area * step
  }
  return volume
}

describe('slices of what is drawn add up to its volume, and none has a gap', () => {
  it.each(boneNames)('%s', (name) => {
    const bone = readBone(name)
    const volume = sixfoldVolume(bone.positions, bone.index as Uint32Array) / 6
    for (const axis of [0, 1, 2] as const) expect(addUp(bone, axis, 120) / volume).toBeCloseTo(1, 2)
  })

  it.each(drawnIds)('%s, at rest and bent', (id) => {
    for (const posture of [{}, { flexion: 80, rotation: 20, nutation: 4 }]) {
      const shape = makeMuscle(ourBody, id, 'left')
      shapeMuscle(shape, poseOf(posture))
      const volume = sixfoldVolume(shape.positions, shape.index) / 6
      expect(volume).toBeGreaterThan(0)
      expect(addUp(shape, 1, 150) / volume).toBeCloseTo(1, 1)
      expect(addUp(shape, 0, 150) / volume).toBeCloseTo(1, 1)
    }
  })
})
