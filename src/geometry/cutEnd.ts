import type { Belly } from '../anatomy/belly'
import type { Pose } from '../anatomy/pose'
import { type Side, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import { bodyOf, type Course, capRings, carry, faceSizes, upward } from './course'

/** The face of a belly that is cut off. All in the frame of a right side; nothing is allocated. */
export interface CutEnd {
  /** First ring that lies in the face, rim and all; as many as there are rings where nothing is cut. */
  readonly first: number
  /** Make the face flat, as the bone that carries it stands in `pose`. */
  readonly flatten: (pose: Pose, points: Float64Array) => void
  /** How long what is drawn is now, as a multiple of its length at rest; 1 where nothing is cut, for whole muscles fold as well. */
  readonly stretch: () => number
  /** Its volume then, as a multiple of that at rest: the whole keeps its own, and stretches evenly. */
  readonly share: (stretch: number) => number
}

export function makeCutEnd(belly: Belly, course: Course, side: Side): CutEnd {
  const { rings, around } = belly
  if (belly.cut === undefined) return { first: rings, flatten: () => undefined, stretch: () => 1, share: () => 1 }
  const first = rings - capRings + 1
  const beyond = mm(belly.cut.beyond)
  const atRest = lengthOf(course)
  const body = bodyOf(belly.sections.at(-1)!.on, side)
  const up = new Float64Array(3)
  const centre = new Float64Array(3)
  const row = 3 * around

  /** Ring points along the upright into the plane, and their mean. */
  const level = (points: Float64Array): void => {
    const { middle } = course
    const on = 3 * (rings + 1)
    centre.fill(0)
    for (let o = first * row; o < (first + 1) * row; o += 3) {
      let height = 0
      for (let k = 0; k < 3; k++) height += (points[o + k]! - middle[on + k]!) * up[k]!
      for (let k = 0; k < 3; k++) {
        points[o + k]! -= height * up[k]!
        centre[k]! += points[o + k]! / around
      }
    }
  }

  const flatten = (pose: Pose, points: Float64Array): void => {
    carry(pose[body], signOf(side), upward, 1, 0, up, 0)
    level(points)
    const edge = first * row
    for (let i = first + 1; i < rings; i++) {
      const size = faceSizes[i - first + 1]!
      for (let o = 0; o < row; o++) points[i * row + o] = centre[o % 3]! + size * (points[edge + o]! - centre[o % 3]!)
    }
    for (let k = 0; k < 3; k++) points[row * rings + 3 + k] = centre[k]!
    keepRim(points, edge, row)
  }
  return {
    first,
    flatten,
    stretch: () => lengthOf(course) / atRest,
    share: (stretch) => (stretch * (atRest + beyond)) / (stretch * atRest + beyond),
  }
}

/** The last ring of the side stays just above the rim, on the way of its fibres. */
function keepRim(points: Float64Array, edge: number, row: number): void {
  for (let o = edge; o < edge + row; o += 3) {
    const x = points[o - 2 * row]! - points[o]!
    const y = points[o - 2 * row + 1]! - points[o + 1]!
    const z = points[o - 2 * row + 2]! - points[o + 2]!
    const share = mm(0.5) / Math.sqrt(x * x + y * y + z * z)
    points[o - row] = points[o]! + share * x
    points[o - row + 1] = points[o + 1]! + share * y
    points[o - row + 2] = points[o + 2]! + share * z
  }
}

/** Of the middle line, end to end [m]. */
function lengthOf({ middle, rings }: Course): number {
  let length = 0
  for (let o = 3; o < 3 * (rings + 2); o += 3) {
    const x = middle[o]! - middle[o - 3]!
    const y = middle[o + 1]! - middle[o - 2]!
    const z = middle[o + 2]! - middle[o - 1]!
    length += Math.sqrt(x * x + y * y + z * z)
  }
  return length
}
