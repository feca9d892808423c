import type { Belly } from '../anatomy/belly'
import type { Pose } from '../anatomy/pose'
import { type Side, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import { type Clearing, makeClearing, noClearing } from './clear'
import { type Course, capRings, makeCourse, standingPose } from './course'
import { type CutEnd, makeCutEnd } from './cutEnd'
import { type Holding, makeHolding, noHolding } from './holding'
import { makeRoof } from './roof'
import { columnOf, fanOf, raysOf } from './sections'
import type { DrawnBody } from './tissue'
import { easeOutward, sixfoldVolume, tubeIndex, writeNormals } from './tube'
import { type Bounding, makeWall, unbounded } from './wall'

/** A muscle as it is drawn; made once per muscle and side, its positions and normals rewritten in place. */
export interface MuscleShape {
  /** Muscle and side: 'psoasMajor.right'. */
  readonly id: string
  /** 3 per vertex [m]. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** 2 per vertex: u along the fibres, 0 origin .. 1 insertion; v across them, 0 one edge .. 1 the other. */
  readonly fibre: Float32Array
  /** 1 per vertex: 0 flesh .. 1 tendon. */
  readonly tendon: Float32Array
  /** Closed, outward triangles. */
  readonly index: Uint32Array
  /** The same body in about half as many, for its shadow. */
  readonly shadow: Uint32Array
}

/** What a shape needs to follow a pose; offsets are those of rest, in the frame of their ring. */
interface Rig {
  readonly course: Course
  readonly side: Side
  readonly around: number
  /** 2 per ring point [m]: across, thick. */
  readonly offset: Float64Array
  /** 1 per ring point [m]: forward along the muscle. */
  readonly lead: Float64Array
  /** 2 per ring [m]: the point of the section that bone holds in place, from which it swells. */
  readonly anchor: Float64Array
  /** Per ring: 0 tendon .. 1 flesh, the share that swells. */
  readonly flesh: Float64Array
  readonly restSpeed: Float64Array
  readonly swell: Float64Array
  readonly growth: Float64Array
  /** Per ring: 0 it widens as it thickens .. 1 it lies broad on bone and thickens alone. */
  readonly broad: readonly number[]
  /** Per ring at rest: area [m2] and centroid [m: across, thick] of the section. */
  readonly area: Float64Array
  readonly centroid: Float64Array
  /** Room for the centroids in space [m]. */
  readonly centres: Float64Array
  /** The positions [m] as a right side has them. */
  readonly points: Float64Array
  clearing: Clearing
  holding: Holding
  /** It gives way to bone; the wall does not. */
  readonly roof: Bounding
  readonly wall: Bounding
  readonly cut: CutEnd
  /** Per ring point at rest [m]: how far the fibre runs from the ring before to the ring after. */
  readonly restStride: Float64Array
  /** Per ring: 0 .. 1, and the elimination of its smoothing. */
  readonly crowding: Float64Array
  readonly carried: Float64Array
  /** Per ring point: 0 held by tendon or by what it lies on .. 1 free to swell. */
  readonly loose: Float64Array
  /** Room for directions, 3 per ring point. */
  readonly outward: Float64Array
  /** Volume [m3] at rest: as its sections sweep it, and six times as its triangles hold it. */
  sweptAtRest: number
  sixfoldAtRest: number
}

const rigs = new WeakMap<MuscleShape, Rig>()

/** Steps of the drawn size in which a fit says how far a point has grown: the finest is less than 0.1 mm. */
export const growthSteps = 250

/** A muscle grown as far as the bones of `body` let it: `grown` in 250ths of the drawn size, one per ring point. */
export function growMuscle(
  body: DrawnBody,
  id: string,
  belly: Belly,
  side: Side,
  grown: readonly number[],
): MuscleShape {
  const course = makeCourse(belly, side)
  const { rings, around } = belly
  const points = rings * around + 2
  const shape: MuscleShape = {
    id,
    positions: new Float32Array(3 * points),
    normals: new Float32Array(3 * points),
    fibre: new Float32Array(2 * points),
    tendon: new Float32Array(points),
    index: tubeIndex(rings, around, side === 'left'),
    shadow: tubeIndex(rings, around, side === 'left', 2),
  }
  const offset = fittedOffsets(belly, course, grown)
  const tendon = columnOf(belly, course, (k) => belly.sections[k]!.tendon ?? 0)
  const gate = columnOf(belly, course, (k) => (belly.sections[k]!.swells === 'not' ? 1 : 0))
  const rig: Rig = {
    course,
    side,
    around,
    offset,
    lead: edgeOf(belly, course, offset),
    anchor: anchorsOf(belly, course, offset, grown),
    flesh: Float64Array.from(gate, (shut, i) => (1 - tendon[i]!) * (1 - shut)),
    restSpeed: course.speed.slice(),
    swell: new Float64Array(rings).fill(1),
    growth: new Float64Array(rings).fill(1),
    broad: columnOf(belly, course, (k) => (belly.sections[k]!.swells === 'thick' ? 1 : 0)),
    ...sectionsOf(offset, rings, around),
    points: new Float64Array(3 * points),
    loose: new Float64Array(rings * around),
    outward: new Float64Array(3 * rings * around),
    sweptAtRest: 0,
    sixfoldAtRest: 0,
    clearing: noClearing,
    holding: noHolding,
    roof: belly.roof ? makeRoof(belly.roof, side, rings * around) : unbounded,
    wall: belly.wall ? makeWall(belly.wall, course, around, side) : unbounded,
    cut: makeCutEnd(belly, course, side),
    restStride: new Float64Array(rings * around),
    crowding: new Float64Array(rings),
    carried: new Float64Array(rings),
  }
  rig.sweptAtRest = sweptVolume(rig)
  placePoints(rig)
  measureStrides(rig)
  rig.holding = makeHolding(belly, side, rig.points)
  rig.holding.run(standingPose, rig.points)
  measureLooseness(rig)
  rig.clearing = makeClearing(body, belly, course, side, rig.points)
  giveRoom(rig, standingPose)
  rig.cut.flatten(standingPose, rig.points)
  rig.sixfoldAtRest = signOf(side) * sixfoldVolume(rig.points, shape.index)
  rig.wall.keep(rig.points)
  rig.holding.run(standingPose, rig.points)
  rig.cut.flatten(standingPose, rig.points)
  write(shape, rig)
  rigs.set(shape, rig)
  markFibres(shape, course, belly, tendon)
  return shape
}

/** Rewrite positions and normals for `pose`. Keeps the volume of the muscle, drawn or cut off; allocates nothing. */
export function shapeMuscle(shape: MuscleShape, pose: Pose): void {
  const rig = rigs.get(shape)
  if (rig === undefined) throw new Error(`shapeMuscle: ${shape.id} was not made by growMuscle`)
  rig.course.run(pose)
  swellByLength(rig)
  const stretch = rig.cut.stretch()
  const share = rig.cut.share(stretch)
  let gain = 1
  writeGrowth(rig, gain)
  for (let pass = 0; pass < 2; pass++) {
    gain *= Math.sqrt((share * rig.sweptAtRest) / sweptVolume(rig))
    writeGrowth(rig, gain)
  }
  placePoints(rig)
  smoothFolds(rig, stretch)
  rig.holding.run(pose, rig.points)
  giveRoom(rig, pose)
  rig.cut.flatten(pose, rig.points)
  keepVolume(shape, rig, pose, share * rig.sixfoldAtRest)
  // What giving way and swelling moved a little is drawn back.
  rig.wall.keep(rig.points)
  rig.holding.run(pose, rig.points)
  rig.cut.flatten(pose, rig.points)
  write(shape, rig)
}

/** Under its roof, out of bone, to its side of the wall. */
function giveRoom({ roof, clearing, wall, points }: Rig, pose: Pose): void {
  roof.place(pose)
  roof.keep(points)
  clearing.run(pose, points)
  wall.place(pose)
  wall.keep(points)
  roof.hinder(clearing.free)
  wall.hinder(clearing.free)
}

/** Make `shape` the mirror image of `twin`, the same muscle of the other side: what `shapeMuscle` gives in a pose without sides. */
export function mirrorMuscle(shape: MuscleShape, twin: MuscleShape): void {
  mirrorInto(shape.positions, twin.positions)
  mirrorInto(shape.normals, twin.normals)
}

function mirrorInto(to: Float32Array, from: Float32Array): void {
  to.set(from)
  for (let o = 2; o < to.length; o += 3) to[o] = -to[o]!
}

/**
 * Where a muscle is much shorter than at rest its sections crowd and would fold over one another. Flesh bulges evenly
 * there: its fibres are drawn towards the mean of their neighbours, the more the more the sections crowd. Every fibre
 * is the answer to x - c (before - 2 x + after) = where it was (Thomas' algorithm, all fibres at once).
 */
function smoothFolds(rig: Rig, stretch: number): void {
  const { course, points, around, crowding, carried } = rig
  if (!measureCrowding(rig, Math.min(1, stretch))) return
  const row = 3 * around
  carried[0] = 0
  for (let i = 1; i < course.rings - 1; i++) {
    const c = evenness * crowding[i]!
    const pivot = 1 / (1 + 2 * c - c * carried[i - 1]!)
    carried[i] = c * pivot
    if (c === 0) continue
    for (let o = i * row; o < (i + 1) * row; o++) points[o] = (points[o]! + c * points[o - row]!) * pivot
  }
  for (let i = course.rings - 2; i > 0; i--) {
    const c = carried[i]!
    if (c === 0) continue
    for (let o = i * row; o < (i + 1) * row; o++) points[o]! += c * points[o + row]!
  }
}
const evenness = 30

/** How much the sections crowd, ring by ring, more than all do by `stretch`: 0 not at all .. 1 they would cross. False where none do. */
function measureCrowding({ course, points, around, crowding, restStride, restSpeed }: Rig, stretch: number): boolean {
  const { rings, ringAt, along } = course
  let any = false
  crowding.fill(0)
  for (let i = endRings; i < rings - endRings; i++) {
    const f = 3 * (i + 1)
    const usual = stretch * restSpeed[i + 1]! * (ringAt[i + 1]! - ringAt[i - 1]!)
    let lost = 0
    for (let j = 0; j < around; j += 2) {
      const p = i * around + j
      const o = 3 * (p + around)
      const q = 3 * (p - around)
      const stride =
        (points[o]! - points[q]!) * along[f]! +
        (points[o + 1]! - points[q + 1]!) * along[f + 1]! +
        (points[o + 2]! - points[q + 2]!) * along[f + 2]!
      lost = Math.max(lost, stretch * restStride[p]! - stride)
    }
    const least = 1 - lost / usual
    crowding[i] = Math.min(1, Math.max(0, (0.8 - least) / 0.6))
    any ||= least < 0.8
  }
  if (any) for (let pass = 0; pass < 6; pass++) evenOut(crowding)
  return any
}
/** Rings at either end that are round and close together anyway. */
const endRings = 5

function measureStrides({ course, points, around, restStride }: Rig): void {
  for (let p = around; p < (course.rings - 1) * around; p++)
    for (let k = 0; k < 3; k++) {
      const f = 3 * (Math.floor(p / around) + 1)
      restStride[p]! += (points[3 * (p + around) + k]! - points[3 * (p - around) + k]!) * course.along[f + k]!
    }
}

/**
 * A point swells the more freely the higher it is over what its ring lies on, and not where a hold has it; where the ring lies
 * broad on bone, the less the nearer it is to the rim.
 */
function measureLooseness({ course, around, offset, anchor, flesh, broad, loose, holding, cut }: Rig): void {
  for (let i = 0; i <= cut.first && i < course.rings; i++) {
    const height = (p: number) => Math.abs(offset[2 * p + 1]! - anchor[2 * i + 1]!)
    let most = 0
    let [low, high] = [0, 0]
    for (let p = i * around; p < (i + 1) * around; p++) {
      most = Math.max(most, height(p))
      low = Math.min(low, offset[2 * p]!)
      high = Math.max(high, offset[2 * p]!)
    }
    for (let p = i * around; p < (i + 1) * around; p++) {
      const rim = broad[i]! * Math.max((offset[2 * p]! / (offset[2 * p]! < 0 ? low : high)) ** 2, 1 - i / capRings)
      loose[p] = flesh[i]! * ((height(p) / most) * (1 - rim)) ** (1 + broad[i]!) * (1 - holding.held[p]!)
    }
  }
}

/** Each value a little more like its neighbours; the ends stay. */
function evenOut(values: Float64Array): void {
  let before = values[0]!
  for (let i = 1; i < values.length - 1; i++) {
    const here = values[i]!
    values[i] = (before + 2 * here + values[i + 1]!) / 4
    before = here
  }
}

/** What bone took from the belly it gains where it is free; again where that was much. */
function keepVolume({ index }: MuscleShape, rig: Rig, pose: Pose, sixfold: number): void {
  const { points, course, around, loose, clearing, outward, side, cut } = rig
  for (let pass = 0; pass < 3; pass++) {
    const missing = sixfold - signOf(side) * sixfoldVolume(points, index)
    const way = missing / 6 / easeOutward(points, course.rings, around, loose, clearing.free, outward)
    for (let o = 0; o < outward.length; o++) points[o]! += way * outward[o]!
    cut.flatten(pose, points)
    // What is left is of second order: a hundredth of a hundredth need not be measured.
    if (Math.abs(missing) < 0.02 * sixfold) return
  }
}

/**
 * A shorter muscle is thicker. Fibres run through many rings and shorten as a whole, so a ring swells by a part only of
 * its own shortening, evened out along the muscle; the common gain that keeps the volume does the rest.
 */
function swellByLength({ course, restSpeed, swell }: Rig): void {
  const n = swell.length
  for (let i = 0; i < n; i++) swell[i] = (restSpeed[i + 1]! / course.speed[i + 1]!) ** 0.2
  for (let pass = 0; pass < 12; pass++) evenOut(swell)
}

/** How much wider than at rest each ring is. */
function writeGrowth({ flesh, swell, growth }: Rig, gain: number): void {
  for (let i = 0; i < growth.length; i++) growth[i] = 1 + flesh[i]! * (swell[i]! * gain - 1)
}

/**
 * Volume [m3] that the sections sweep out: a plane area times the way of its centroid square to it (Pappus),
 * from ring to ring. Costs a hundredth of what adding up the triangles does.
 */
function sweptVolume(rig: Rig): number {
  const { anchor, area, centroid, centres, growth, broad } = rig
  const { rings, middle, across, thick } = rig.course
  for (let i = 0; i < rings; i++) {
    const grow = growth[i]!
    const widen = grow - broad[i]! * (grow - 1)
    const a = anchor[2 * i]! + widen * (centroid[2 * i]! - anchor[2 * i]!)
    const b = anchor[2 * i + 1]! + grow * (centroid[2 * i + 1]! - anchor[2 * i + 1]!)
    for (let k = 0; k < 3; k++) {
      const f = 3 * (i + 1) + k
      centres[3 * i + k] = middle[f]! + a * across[f]! + b * thick[f]!
    }
  }
  let volume = 0
  for (let i = 0; i < rings; i++) {
    const before = 3 * Math.max(0, i - 1)
    const after = 3 * Math.min(rings - 1, i + 1)
    const f = 3 * (i + 1)
    const x = across[f + 1]! * thick[f + 2]! - across[f + 2]! * thick[f + 1]!
    const y = across[f + 2]! * thick[f]! - across[f]! * thick[f + 2]!
    const z = across[f]! * thick[f + 1]! - across[f + 1]! * thick[f]!
    const way =
      (centres[after]! - centres[before]!) * x +
      (centres[after + 1]! - centres[before + 1]!) * y +
      (centres[after + 2]! - centres[before + 2]!) * z
    volume += (area[i]! * growth[i]! * (growth[i]! - broad[i]! * (growth[i]! - 1)) * way) / 2
  }
  return volume
}

/** Every point in its section, as a right side has it. */
function placePoints({ course, around, offset, lead, anchor, growth, broad, points }: Rig): void {
  const { middle, along, across, thick, rings } = course
  for (let i = 0; i < rings; i++) {
    const f = 3 * (i + 1)
    const grow = growth[i]!
    const widen = grow - broad[i]! * (grow - 1)
    const a0 = anchor[2 * i]!
    const b0 = anchor[2 * i + 1]!
    for (let j = 0; j < around; j++) {
      const p = i * around + j
      const a = a0 + widen * (offset[2 * p]! - a0)
      const b = b0 + grow * (offset[2 * p + 1]! - b0)
      const c = lead[p]!
      points[3 * p] = middle[f]! + a * across[f]! + b * thick[f]! + c * along[f]!
      points[3 * p + 1] = middle[f + 1]! + a * across[f + 1]! + b * thick[f + 1]! + c * along[f + 1]!
      points[3 * p + 2] = middle[f + 2]! + a * across[f + 2]! + b * thick[f + 2]! + c * along[f + 2]!
    }
  }
  for (let k = 0; k < 3; k++) {
    points[3 * rings * around + k] = middle[k]!
    points[3 * (rings * around + 1) + k] = middle[3 * (rings + 1) + k]!
  }
}

/** The points, on the side where the muscle is, and the normals there. */
function write({ positions, normals }: MuscleShape, { points, course, around, side }: Rig): void {
  const sign = signOf(side)
  for (let o = 0; o < positions.length; o += 3) {
    positions[o] = points[o]!
    positions[o + 1] = points[o + 1]!
    positions[o + 2] = sign * points[o + 2]!
  }
  writeNormals(positions, course.rings, around, sign, normals)
}

/** Ring points as far out as the bones let them grow. */
function fittedOffsets(belly: Belly, course: Course, grown: readonly number[]): Float64Array {
  const { core, reach } = raysOf(belly, course)
  return core.map((inner, o) => inner + (reach[o]! * (grown[o >> 1] ?? growthSteps)) / growthSteps)
}

/** Area and centroid of every section, in the frame of its ring. */
function sectionsOf(offset: Float64Array, rings: number, around: number) {
  const area = new Float64Array(rings)
  const centroid = new Float64Array(2 * rings)
  for (let i = 0; i < rings; i++) {
    for (let j = 0; j < around; j++) {
      const p = 2 * (i * around + j)
      const q = 2 * (i * around + ((j + 1) % around))
      const twice = offset[p]! * offset[q + 1]! - offset[p + 1]! * offset[q]!
      area[i]! += twice / 2
      centroid[2 * i]! += (twice * (offset[p]! + offset[q]!)) / 6
      centroid[2 * i + 1]! += (twice * (offset[p + 1]! + offset[q + 1]!)) / 6
    }
    centroid[2 * i]! /= area[i]!
    centroid[2 * i + 1]! /= area[i]!
  }
  return { area, centroid, centres: new Float64Array(3 * rings) }
}

/** Weighted towards the side that bone held back, or the bed: what lies on bone stays there, the free side swells. */
function anchorsOf(belly: Belly, course: Course, offset: Float64Array, grown: readonly number[]): Float64Array {
  const { rings, around } = belly
  const bed = [0, 1].map((side) => columnOf(belly, course, (k) => belly.sections[k]!.bed?.[side] ?? 0))
  const half = [0, 1].map((side) => columnOf(belly, course, (k) => mm(belly.sections[k]!.half[side]!)))
  const anchor = new Float64Array(2 * rings)
  for (let i = 0; i < rings; i++)
    for (let side = 0; side < 2; side++) {
      let total = 0
      let sum = 0
      for (let p = i * around; p < (i + 1) * around; p++) {
        const held = 0.05 + Math.max(0, 1 - (grown[p] ?? growthSteps) / growthSteps)
        sum += held * offset[2 * p + side]!
        total += held
      }
      anchor[2 * i + side] = sum / total + bed[side]![i]! * half[side]![i]!
    }
  return anchor
}

/** How far along the fibres each point lies before its section: the drawn edge of the origin. */
function edgeOf(belly: Belly, course: Course, offset: Float64Array): Float64Array {
  const { rings, around, edge, origins } = belly
  const lead = fanOf(belly, course, raysOf(belly, course))
  if (edge === undefined) return lead
  const width = mm(belly.sections[0]!.half[0])
  const places = origins.map(({ at }) =>
    [0, 1, 2].reduce((sum, i) => sum + (mm(at[i]!) - course.middle[i]!) * course.across[i]!, 0),
  )
  for (let i = 0; i < rings; i++) {
    const fade = Math.max(0, 1 - course.ringAt[i]! / 0.3) ** 2
    for (let p = i * around; p < (i + 1) * around; p++) {
      const off = offset[2 * p]!
      const near = Math.max(0, ...places.map((place) => Math.exp(-(((off - place) / mm(edge.half)) ** 2))))
      lead[p]! += mm(edge.depth * (1 - near) + edge.arch * (off / width) ** 2) * fade
    }
  }
  return lead
}

function markFibres(shape: MuscleShape, course: Course, belly: Belly, tendon: readonly number[]): void {
  const { rings, around } = belly
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < around; j++) {
      const p = i * around + j
      shape.fibre[2 * p] = course.ringAt[i]!
      shape.fibre[2 * p + 1] = 1 - Math.abs((2 * j) / around - 1)
      shape.tendon[p] = tendon[i]!
    }
  const poles = rings * around
  shape.fibre.set([0, 0.5, 1, 0.5], 2 * poles)
  shape.tendon.set([tendon[0]!, tendon[rings - 1]!], poles)
}
