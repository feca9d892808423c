import { Vector3 } from 'three'
import type { NerveId } from '../../src/anatomy/nerves'
import type { Side } from '../../src/anatomy/sides'
import type { NerveShape } from '../../src/geometry/nerve'

const around = 10

/** One strand as it is drawn [mm]: the middles of its rings, and how thick it is there. */
export interface DrawnStrand {
  readonly middles: readonly Vector3[]
  readonly radii: readonly number[]
}

/** The strands of a nerve, from its surface alone: each begins and ends in a ring without width. */
export function strandsOf({ positions, pieces }: NerveShape, id: NerveId, side: Side = 'right'): DrawnStrand[] {
  const { vertices } = pieces.find((piece) => piece.id === `${id}.${side}`)!
  const rings = Array.from({ length: vertices[1] / around }, (_, i) => {
    const points = Array.from({ length: around }, (_, j) =>
      new Vector3().fromArray(positions, 3 * (vertices[0] + i * around + j)).multiplyScalar(1000),
    )
    const middle = points.reduce((sum, point) => sum.add(point), new Vector3()).multiplyScalar(1 / around)
    return { middle, radius: points[0]!.distanceTo(middle) }
  })
  const strands: { middles: Vector3[]; radii: number[] }[] = []
  rings.forEach(({ middle, radius }, i) => {
    const begins = i === 0 || (radius < 1e-3 && rings[i - 1]!.radius < 1e-3)
    if (begins) strands.push({ middles: [], radii: [] })
    strands.at(-1)!.middles.push(middle)
    strands.at(-1)!.radii.push(radius)
  })
  return strands
}

export const lengthOfLine = (points: readonly Vector3[]): number =>
  points.slice(1).reduce((sum, point, k) => sum + point.distanceTo(points[k]!), 0)
