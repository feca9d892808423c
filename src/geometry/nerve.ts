import { type NerveId, type NerveVariantId, nerveVariants } from '../anatomy/nerves'
import type { Pose } from '../anatomy/pose'
import { type Side, sides, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import { standingPose } from './course'
import {
  makeNerveCourse,
  makeNerveTrunk,
  type NerveCourse,
  type NerveTrunk,
  placeCourse,
  placeTrunk,
} from './nerveCourse'
import { nerveRows, type StrandRow } from './nerveRows'
import { crossing, parts, roots } from './nerveStations'
import {
  makeNeighbours,
  makeNerveStrand,
  type Neighbours,
  type NerveStrand,
  placeNeighbours,
  placeStrand,
} from './nerveStrand'
import { aroundTube, type NerveTube, nerveTube, tubeTriangles, writeTube } from './nerveTube'
import type { DrawnBody } from './tissue'

const rings = 76
/** A few more rings near the muscle, where the course bends whatever the hip does. */
const ringAt = Array.from({ length: rings }, (_, i) => (i / (rings - 1)) ** 1.15)

/** What of the surface is one nerve of one side: its first vertex and how many, and its triangles. */
export interface NervePiece {
  readonly id: `${NerveId}.${Side}`
  readonly vertices: readonly [first: number, count: number]
  readonly index: Uint32Array
}

/** Nerves of both sides as one surface; made once per body and variant, positions and normals rewritten in place. */
export interface NerveShape {
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** The right side first, each in the order in which they were asked for. */
  readonly pieces: readonly NervePiece[]
}

/** All that moves one side. */
interface Rig {
  readonly trunk: NerveTrunk
  readonly courses: readonly NerveCourse[]
  readonly near: Neighbours
  readonly strands: readonly NerveStrand[]
  readonly tubes: readonly NerveTube[]
}

const drawn = new WeakMap<NerveShape, readonly Rig[]>()

/** The nerves `ids` of both sides, the sciatic nerve in its `variant`. */
export function makeNerves(body: DrawnBody, variant: NerveVariantId, ids: readonly NerveId[]): NerveShape {
  let vertices = 0
  const pieces: NervePiece[] = []
  const rigs = sides.map((side): Rig => {
    const trunk = makeNerveTrunk(body, side, standingPose)
    const near = makeNeighbours(body, side)
    const courses: NerveCourse[] = []
    const strands: NerveStrand[] = []
    const tubes = ids.flatMap((id) => {
      const start = vertices
      const index: number[] = []
      const made =
        id === 'sciaticNerve'
          ? sciaticTubes(body, trunk, variant, courses)
          : strandTubes(body, near, variant, nerveRows[id], strands)
      const placed = made.map((tube): NerveTube => {
        const first = vertices
        vertices += tube.rings * aroundTube
        for (const v of tubeTriangles(first, tube.rings, side === 'left')) index.push(v)
        return { ...tube, first }
      })
      pieces.push({
        id: `${id}.${side}`,
        vertices: [start, vertices - start],
        index: Uint32Array.from(index),
      })
      return placed
    })
    return { trunk, courses, near, strands, tubes }
  })
  const room = () => new Float32Array(3 * vertices)
  const shape: NerveShape = { positions: room(), normals: room(), pieces }
  drawn.set(shape, rigs)
  return shape
}

function sciaticTubes(
  body: DrawnBody,
  trunk: NerveTrunk,
  variant: NerveVariantId,
  courses: NerveCourse[],
): NerveTube[] {
  return parts.map(({ name, radius, aside }) => {
    const course = makeNerveCourse(body, trunk, nerveVariants[variant][name], aside)
    courses.push(course)
    const even = Array.from({ length: rings }, () => mm(radius))
    return nerveTube({ points: course.points, knots: course.knots, sign: signOf(trunk.side), ringAt, radii: even })
  })
}

/** Of one of the others: `made` takes its strands. */
function strandTubes(
  body: DrawnBody,
  near: Neighbours,
  variant: NerveVariantId,
  rows: readonly StrandRow[],
  made: NerveStrand[],
): NerveTube[] {
  const tibial = parts[0]
  const joint = [...roots, ...crossing[nerveVariants[variant][tibial.name]]].map(
    ({ at: [x, y, z], on }) => ({ at: [x, y, z + tibial.aside], on }) as const,
  )
  return rows.map((row) => {
    const strand = makeNerveStrand(body, near, row, joint)
    made.push(strand)
    const { points, knots, ringAt: at, radii } = strand
    return nerveTube({ points, knots, sign: signOf(near.side), ringAt: at, radii })
  })
}

/** Rewrites positions and normals for `pose`; allocates nothing. */
export function shapeNerves(shape: NerveShape, pose: Pose): void {
  const rigs = drawn.get(shape)!
  for (let r = 0; r < rigs.length; r++) {
    const { trunk, courses, near, strands, tubes } = rigs[r]!
    if (courses.length > 0) placeTrunk(trunk, pose)
    for (let k = 0; k < courses.length; k++) placeCourse(courses[k]!, pose)
    if (strands.length > 0) placeNeighbours(near, pose)
    for (let k = 0; k < strands.length; k++) placeStrand(strands[k]!, pose)
    for (let k = 0; k < tubes.length; k++) writeTube(shape, tubes[k]!)
  }
}
