import type { BodyId } from '../anatomy/bodies'
import { carriedOn } from '../anatomy/body'
import type { Route } from '../anatomy/nerves'
import type { Pose } from '../anatomy/pose'
import { type Side, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
import { makeBoneField, placeField } from './boneField'
import { gaps, inBody, lengthsTo, placeStations } from './nervePlaces'
import { crossing, descent, roots, type Station } from './nerveStations'
import { splineWeights } from './spline'
import { drawTight, layEvenly, lengthOf, type Obstacles } from './taut'
import type { DrawnBody } from './tissue'

/** Beads of the part below the foramen, its two ends among them. */
const beads = 22
/** How strongly fascia holds it where it lies loosely, against the pull of one piece of it. */
const fascia = 0.04
/** What lies between its middle and bone [m]: half of itself, and the tendons that it rests on. */
const bed = mm(9)
/** How near it comes to the centre of the hip [m]: head, capsule and the short rotators that it rests on. */
const joint = mm(42)
const hipOfOurs: Vec3 = [0, 0, mm(87.28)]

/** A nerve below the foramen, both parts in one sheath; placed anew for every pose. Everything as a right side has it. */
export interface NerveTrunk {
  readonly side: Side
  /** Where it lies loosely. */
  readonly stations: readonly Station[]
  /** Centre of the hip joint [m], right side. */
  readonly hip: Vec3
  readonly obstacles: Required<Obstacles>
  /** The middle of the nerve, 3 per bead [m], and the direction away from the mid-line across it. */
  readonly middle: Float64Array
  readonly lateral: Float64Array
  /** Room: the stations, weights of their curve at the beads, that curve, and the beads drawn tight. */
  readonly places: Float64Array
  readonly toBeads: Float64Array
  readonly loose: Float64Array
  readonly tight: Float64Array
  /** Length [m] in standing: it never stretches, its lower end glides. */
  length: number
}

/** One part of a nerve, from its roots down: points through which its curve goes. */
export interface NerveCourse {
  readonly trunk: NerveTrunk
  /** Roots and crossing, held by the bones. */
  readonly above: readonly Station[]
  /** How far it runs beside the middle of the trunk [m], positive away from the mid-line. */
  readonly aside: number
  /** 3 per point [m], as a right side has them: those above, then the beads. */
  readonly points: Float64Array
  /** Share of the whole length at each of them, standing. */
  readonly knots: readonly number[]
}

/** The trunk of one side; `standing`: the pose in which its length is measured. */
export function makeNerveTrunk(body: DrawnBody, side: Side, standing: Pose): NerveTrunk {
  const stations = descent.map(({ at, on }): Station => ({ at: inBody(body, side, at), on }))
  const room = () => new Float64Array(3 * beads)
  const trunk: NerveTrunk = {
    side,
    stations,
    hip: carriedOn(body, side, hipOfOurs),
    obstacles: {
      fields: (['hipBone', 'femur'] as const).map((bone) => makeBoneField(body, bone, side)),
      clearance: bed,
      ball: { centre: new Float64Array(3), radius: joint },
    },
    middle: room(),
    lateral: room(),
    places: new Float64Array(3 * stations.length),
    toBeads: splineWeights(
      lengthsTo(stations),
      Array.from({ length: beads }, (_, k) => k / (beads - 1)),
    ).value,
    loose: room(),
    tight: room(),
    length: Number.POSITIVE_INFINITY,
  }
  placeTrunk(trunk, standing)
  trunk.length = lengthOf(trunk.tight)
  return trunk
}

/** The course of a part that leaves the pelvis by `route` and runs `aside` [mm] of the middle of `trunk`. */
export function makeNerveCourse(body: DrawnBody, trunk: NerveTrunk, route: Route, aside: number): NerveCourse {
  const above = [...roots, ...crossing[route]].map(
    ({ at: [x, y, z], on }): Station => ({ at: inBody(body, trunk.side, [x, y, z + aside]), on }),
  )
  const points = new Float64Array(3 * (above.length + beads))
  return { trunk, above, aside: mm(aside), points, knots: knotsOf(above, trunk.stations) }
}

function knotsOf(above: readonly Station[], below: readonly Station[]): readonly number[] {
  const upper = lengthsTo([...above, below[0]!])
  const upperLength = gaps([...above, below[0]!]).reduce((sum, gap) => sum + gap)
  const lowerLength = gaps(below).reduce((sum, gap) => sum + gap)
  const foramen = upperLength / (upperLength + lowerLength)
  return [
    ...upper.slice(0, -1).map((share) => share * foramen),
    ...Array.from({ length: beads }, (_, k) => foramen + ((1 - foramen) * k) / (beads - 1)),
  ]
}

/** Puts the points of `course` where `pose` has them, its trunk being there; allocates nothing. */
export function placeCourse({ trunk, above, aside, points }: NerveCourse, pose: Pose): void {
  placeStations(above, trunk.side, trunk.hip, points, pose)
  const first = 3 * above.length
  for (let o = 0; o < trunk.middle.length; o++) points[first + o] = trunk.middle[o]! + aside * trunk.lateral[o]!
}

/** Draws the trunk tight in `pose`; allocates nothing. */
export function placeTrunk(trunk: NerveTrunk, pose: Pose): void {
  const { stations, places, toBeads, loose, tight, obstacles, middle } = trunk
  placeStations(stations, trunk.side, trunk.hip, places, pose)
  for (let bead = 0; bead < beads; bead++)
    for (let c = 0; c < 3; c++) {
      let sum = 0
      for (let k = 0; k < stations.length; k++) sum += toBeads[bead * stations.length + k]! * places[3 * k + c]!
      loose[3 * bead + c] = sum
    }
  tight.set(loose)
  for (let f = 0; f < obstacles.fields.length; f++) placeField(obstacles.fields[f]!, pose)
  placeHip(trunk, pose)
  drawTight(tight, loose, fascia, obstacles)
  layEvenly(tight, Math.min(trunk.length, lengthOf(tight)), middle)
  layAside(middle, trunk.lateral)
}

/** The direction of z, square to the line through `points` at each of them. */
function layAside(points: Float64Array, lateral: Float64Array): void {
  for (let o = 0; o < points.length; o += 3) {
    const before = Math.max(0, o - 3)
    const after = Math.min(points.length - 3, o + 3)
    const x = points[after]! - points[before]!
    const y = points[after + 1]! - points[before + 1]!
    const z = points[after + 2]! - points[before + 2]!
    const square = x * x + y * y + z * z
    const across = Math.sqrt(1 - (z * z) / square)
    lateral[o] = (-z * x) / square / across
    lateral[o + 1] = (-z * y) / square / across
    lateral[o + 2] = across
  }
}

/** Where the hip joint is, as a right side has it. */
function placeHip({ side, hip, obstacles }: NerveTrunk, pose: Pose): void {
  const m = pose[`hipBone.${side}` as BodyId]
  const sign = signOf(side)
  const { centre } = obstacles.ball
  for (let c = 0; c < 3; c++)
    centre[c] = m[3 * c]! * hip[0] + m[3 * c + 1]! * hip[1] + m[3 * c + 2]! * sign * hip[2] + m[9 + c]!
  centre[2]! *= sign
}
