import { carriedOn } from '../anatomy/body'
import type { Pose } from '../anatomy/pose'
import { type Side, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
import { makeBoneField, placeField } from './boneField'
import { bodyOf, type Course, carry, makeCourse } from './course'
import { firstBellies } from './firstBellies'
import { inBody, lengthsTo, placeStations } from './nervePlaces'
import type { StrandRow } from './nerveRows'
import type { Station } from './nerveStations'
import { roundedTube } from './nerveTube'
import { splineWeights } from './spline'
import { keepOut, layEvenly, lengthOf, type Obstacles } from './taut'
import { bellyOf, type DrawnBody } from './tissue'

/** One bead for so much of a strand [m], and never fewer than these. */
const beadEvery = mm(6)
const fewestBeads = 6
/** Between the surface of a strand and bone [m]. */
const gap = mm(0.3)

/** What the strands of one side run beside and over; placed once for every pose. */
export interface Neighbours {
  readonly side: Side
  /** Centre of the hip joint [m] as a right side has it: in standing, and now. */
  readonly hip: Vec3
  readonly hipNow: Float64Array
  readonly psoas: Course
  /** Speed of its middle line in standing, by row: where it shortens it swells. */
  readonly speed: Float64Array
  readonly fields: Obstacles['fields']
}

/** A station that moves with psoas: which one, the row of its course, and how far off [m: along, across, thick]. */
interface Ride {
  readonly station: number
  readonly row: number
  readonly off: Vec3
}

/** A station that goes round the hip: where it lies between its neighbours, 0 .. 1, and how far from the axis [m] at least. */
interface Rounded {
  readonly station: number
  readonly share: number
  readonly far: number
}

/** One strand of a nerve; placed anew for every pose. Everything as a right side has it. */
export interface NerveStrand {
  readonly near: Neighbours
  readonly row: StrandRow
  readonly stations: readonly Station[]
  readonly rides: readonly Ride[]
  readonly rounds: readonly Rounded[]
  readonly obstacles: Obstacles
  /** Its beads [m], 3 each, evenly along it. */
  readonly points: Float64Array
  readonly knots: readonly number[]
  /** Where its tube has rings, and how thick it is there [m]: thinning out, and closed at both ends. */
  readonly ringAt: readonly number[]
  readonly radii: readonly number[]
  /** Room: the stations, weights of their curve at the beads, and that curve. */
  readonly places: Float64Array
  readonly toBeads: Float64Array
  readonly loose: Float64Array
  /** The length [m] that it keeps, its lower end gliding; Infinity where both ends are held. */
  readonly length: number
}

const hipOfOurs: Vec3 = [0, 0, mm(87.28)]

/** What one side of `body` has to run beside; its psoas stands in standing. */
export function makeNeighbours(body: DrawnBody, side: Side): Neighbours {
  const psoas = makeCourse(bellyOf(body, 'psoasMajor', side, firstBellies.psoasMajor), side)
  const fields = (['hipBone', 'femur'] as const).map((bone) => makeBoneField(body, bone, side))
  const hip = carriedOn(body, side, hipOfOurs)
  return { side, hip, hipNow: Float64Array.from(hip), psoas, speed: psoas.speed.slice(), fields }
}

/** Allocates nothing. */
export function placeNeighbours({ side, hip, hipNow, psoas, fields }: Neighbours, pose: Pose): void {
  carry(pose[bodyOf('hipBone', side)], signOf(side), hip, 1, 1, hipNow, 0)
  psoas.run(pose)
  for (let f = 0; f < fields.length; f++) placeField(fields[f]!, pose)
}

/** The strand of `row`, `near` standing in standing; `joint`: the stations of the sciatic nerve on which it may end. */
export function makeNerveStrand(
  body: DrawnBody,
  near: Neighbours,
  row: StrandRow,
  joint: readonly Station[],
): NerveStrand {
  const ours = row.joins === undefined ? row.through : [...row.through, joint[row.joins]!]
  const stations = ours.map(({ at, on }): Station => ({ at: inBody(body, near.side, at), on }))
  const knots = lengthsTo(stations)
  const straight = Float64Array.from(stations.flatMap(({ at }) => at.map(mm)))
  const beads = Math.max(fewestBeads, Math.round(lengthOf(straight) / beadEvery))
  const even = Array.from({ length: beads }, (_, k) => k / (beads - 1))
  const toBeads = splineWeights(knots, even).value
  const loose = new Float64Array(3 * beads)
  curveThrough(straight, toBeads, loose)
  return {
    near,
    row,
    stations,
    rides: stations.flatMap(({ at, on }, station) => (on === 'psoas' ? [rideAt(near.psoas, at, station)] : [])),
    rounds: stations.flatMap(({ at, on }, k) => (on === 'round' ? [roundedAt(near.hip, at, k, knots)] : [])),
    obstacles: { fields: near.fields, clearance: mm(Math.max(...row.radius)) + gap },
    points: new Float64Array(3 * beads),
    knots: even,
    ...roundedTube(row.radius.map(mm) as [number, number], lengthOf(loose) - mm(row.glides ?? 0)),
    places: straight,
    toBeads,
    loose,
    length: row.glides === undefined ? Number.POSITIVE_INFINITY : lengthOf(loose) - mm(row.glides),
  }
}

/** The place `at` [mm] as one that moves with the row of `psoas` it is nearest to. */
function rideAt({ middle, along, across, thick, rings }: Course, at: Vec3, station: number): Ride {
  const from = (row: number): Vec3 => [0, 1, 2].map((c) => mm(at[c]!) - middle[3 * row + c]!) as unknown as Vec3
  let row = 1
  for (let k = 2; k <= rings; k++) if (Math.hypot(...from(k)) < Math.hypot(...from(row))) row = k
  const off = from(row)
  const part = (axis: Float64Array) => off.reduce((sum, x, c) => sum + x * axis[3 * row + c]!, 0)
  return { station, row, off: [part(along), part(across), part(thick)] }
}

const roundedAt = (hip: Vec3, at: Vec3, station: number, knots: readonly number[]): Rounded => ({
  station,
  share: (knots[station]! - knots[station - 1]!) / (knots[station + 1]! - knots[station - 1]!),
  far: Math.hypot(mm(at[0]) - hip[0], mm(at[1]) - hip[1]),
})

function placeRounded({ hipNow }: Neighbours, { station, share, far }: Rounded, places: Float64Array): void {
  const o = 3 * station
  for (let c = o; c < o + 3; c++) places[c] = places[c - 3]! + share * (places[c + 3]! - places[c - 3]!)
  const x = places[o]! - hipNow[0]!
  const y = places[o + 1]! - hipNow[1]!
  const lifted = Math.max(1, far / Math.sqrt(x * x + y * y))
  places[o] = hipNow[0]! + lifted * x
  places[o + 1] = hipNow[1]! + lifted * y
}

/** With the femur, but turned by its raising alone, not about its length: what lies in front of it stays in front. */
function placeOnShaft({ near: { side, hip }, stations, places }: NerveStrand, k: number, pose: Pose): void {
  const m = pose[bodyOf('femur', side)]
  const { at } = stations[k]!
  const [x, y, z] = [mm(at[0]) - hip[0], mm(at[1]) - hip[1], mm(at[2]) - hip[2]]
  carry(m, signOf(side), hip, 1, 1, places, 3 * k)
  // Down the shaft, and forward of it.
  const [ux, uy, uz] = [m[1]!, m[4]!, signOf(side) * m[7]!]
  const n = Math.sqrt(ux * ux + uy * uy)
  places[3 * k]! += y * ux + (x * uy) / n
  places[3 * k + 1]! += y * uy - (x * ux) / n
  places[3 * k + 2]! += y * uz + z
}

/** Beside psoas, farther off where that has swollen. */
function placeRide({ psoas, speed }: Neighbours, { station, row, off }: Ride, places: Float64Array): void {
  const { middle, along, across, thick } = psoas
  const grown = Math.sqrt(speed[row]! / psoas.speed[row]!)
  for (let c = 0; c < 3; c++) {
    const o = 3 * row + c
    places[3 * station + c] = middle[o]! + off[0] * along[o]! + grown * (off[1] * across[o]! + off[2] * thick[o]!)
  }
}

function curveThrough(places: Float64Array, toBeads: Float64Array, out: Float64Array): void {
  const count = places.length / 3
  for (let bead = 0; bead < out.length / 3; bead++)
    for (let c = 0; c < 3; c++) {
      let sum = 0
      for (let k = 0; k < count; k++) sum += toBeads[bead * count + k]! * places[3 * k + c]!
      out[3 * bead + c] = sum
    }
}

/** Puts the beads where `pose` has them, its neighbours being there; allocates nothing. */
export function placeStrand(strand: NerveStrand, pose: Pose): void {
  const { near, stations, rides, rounds, places, toBeads, loose, obstacles, length, points } = strand
  placeStations(stations, near.side, near.hip, places, pose)
  for (let k = 0; k < rides.length; k++) placeRide(near, rides[k]!, places)
  for (let k = 0; k < stations.length; k++) if (stations[k]!.on === 'shaft') placeOnShaft(strand, k, pose)
  for (let k = 0; k < rounds.length; k++) placeRounded(near, rounds[k]!, places)
  curveThrough(places, toBeads, loose)
  keepOut(loose, obstacles)
  layEvenly(loose, Math.min(length, lengthOf(loose)), points)
}
