import type { Laid, Rider } from '../anatomy/belly'
import type { BodyId } from '../anatomy/bodies'
import type { Pose } from '../anatomy/pose'
import { type Side, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
import { distance } from '../math/vec3'
import { splineWeights } from './spline'
import { layStrand, newStrand, planeOverBall } from './strand'

/**
 * The middle line of a muscle and the frame of every ring about it, in the pose last run.
 * Everything is worked out for a right side; a left one sees the mirrored pose.
 */
export interface Course {
  readonly rings: number
  /** Parameter of each section, 0 .. 1 by rest length, and of each ring. */
  readonly sectionAt: readonly number[]
  readonly ringAt: readonly number[]
  /** Size of the rounded ends at each ring, 0 .. 1. */
  readonly cap: Float64Array
  /** Per ring and end pole (rings + 2): middle [m], unit along, across, thick; length per parameter [m]. */
  readonly middle: Float64Array
  readonly along: Float64Array
  readonly across: Float64Array
  readonly thick: Float64Array
  readonly speed: Float64Array
  readonly run: (pose: Pose) => void
}

/** Rings of a rounded end, or of a cut one: the last of the side, then the rim of the face and what is within it. */
export const capRings = 4
/** Towards a cut the sections turn level over this length; its rim is this wide [mm]. */
const levelling = mm(33)
const rim = mm(0.5)
/** Size of the rings of a cut end. */
export const faceSizes = [1, 1, 0.96, 0.5] as const

/** Puts the middles of the sections of `belly` into `points` and their broad directions into `widths`, in a pose. */
function sectionsOf(belly: Laid, side: Side, points: Float64Array, widths: Float64Array): (pose: Pose) => void {
  const { sections } = belly
  const count = sections.length
  const riders = sections.map((section) => bodyOf(section.on, side))
  const others = sections.map((section) => bodyOf(section.also ?? section.on, side))
  const sign = signOf(side)
  const turners = sections.map(({ on, also, turnsWith }) => bodyOf(turnsWith ?? also ?? on, side))
  const strung = sections.flatMap((section, k) => (section.strung === undefined ? [] : [k]))
  const loose = sections.flatMap((section, k) => (section.at === null && section.strung === undefined ? [k] : []))
  const fractions = strung.map((k) => sections[k]!.strung!)
  const first = strung[0] ?? -1
  const strand = newStrand()
  const hip = bodyOf('hipBone', side)

  const between = new Float64Array(12)
  const midway = (a: Float64Array, b: Float64Array): void => {
    for (let i = 0; i < 12; i++) between[i] = (a[i]! + b[i]!) / 2
  }

  return (pose) => {
    for (let k = 0; k < count; k++) {
      const { at, across } = sections[k]!
      midway(pose[riders[k]!], pose[others[k]!])
      if (at !== null) carry(between, sign, at, millimetre, 1, points, 3 * k)
      midway(pose[riders[k]!], pose[turners[k]!])
      carry(between, sign, across, 1, 0, widths, 3 * k)
    }
    for (const k of loose)
      for (let i = 0; i < 3; i++) points[3 * k + i] = (points[3 * k - 3 + i]! + points[3 * k + 3 + i]!) / 2
    const { round } = belly
    if (round === undefined) return
    carry(pose[hip], sign, round.centre, millimetre, 1, strand.centre, 0)
    for (let i = 0; i < 3; i++) {
      strand.from[i] = points[3 * (first - 1) + i]!
      strand.to[i] = points[3 * (first + strung.length) + i]!
    }
    if (round.kind === 'ball') planeOverBall(strand)
    else {
      carry(pose[hip], sign, forward, 1, 0, strand.e, 0)
      carry(pose[hip], sign, upward, 1, 0, strand.f, 0)
    }
    layStrand(strand, mm(round.radius), fractions, points, first)
  }
}

export function makeCourse(belly: Laid, side: Side): Course {
  const count = belly.sections.length
  const points = new Float64Array(3 * count)
  const widths = new Float64Array(3 * count)
  const placeSections = sectionsOf(belly, side, points, widths)
  placeSections(standingPose)
  const sectionAt = byLength(points, count)
  const length = lengthOf(points, count)
  const { ringAt, cap } = spreadRings(belly, length)
  const rows = belly.rings + 2
  const { value, slope } = splineWeights(sectionAt, [0, ...ringAt, 1])
  const middle = new Float64Array(3 * rows)
  const along = new Float64Array(3 * rows)
  const across = new Float64Array(3 * rows)
  const thick = new Float64Array(3 * rows)
  const speed = new Float64Array(rows)
  // An oblique muscle is aslant at its origin, and square to the fibres by its insertion unless that is broad too.
  const aslant = Float64Array.from([0, ...ringAt, 1], (u) =>
    belly.oblique === 'origin' ? smoothStep(1.2 - u) : belly.oblique === 'both ends' ? 1 : 0,
  )
  const level = Float64Array.from([0, ...ringAt, 1], (u) =>
    belly.cut ? smoothStep(1.2 - ((1 - u) * length) / levelling) : 0,
  )
  const cutOn = bodyOf(belly.sections.at(-1)!.on, side)
  const up = new Float64Array(3)

  /** Slides the direction of a row in `axes` along the fibres towards the plane of the cut. Numbers handed over would be boxed. */
  const turnLevel = (axes: Float64Array, row: number): void => {
    const o = 3 * row
    const steep = along[o]! * up[0]! + along[o + 1]! * up[1]! + along[o + 2]! * up[2]!
    const rise = axes[o]! * up[0]! + axes[o + 1]! * up[1]! + axes[o + 2]! * up[2]!
    const way = (level[row]! * rise) / (steep < 0 ? Math.min(-0.3, steep) : Math.max(0.3, steep))
    for (let k = o; k < o + 3; k++) axes[k]! -= way * along[k]!
  }

  const run = (pose: Pose): void => {
    placeSections(pose)
    carry(pose[cutOn], signOf(side), upward, 1, 0, up, 0)
    for (let row = 0; row < rows; row++) {
      const o = 3 * row
      // Nine plain numbers: handed to a function they would be boxed, and this must leave no garbage.
      let mx = 0
      let my = 0
      let mz = 0
      let tx = 0
      let ty = 0
      let tz = 0
      let wx = 0
      let wy = 0
      let wz = 0
      for (let k = 0; k < count; k++) {
        const v = value[row * count + k]!
        const d = slope[row * count + k]!
        const x = points[3 * k]!
        const y = points[3 * k + 1]!
        const z = points[3 * k + 2]!
        mx += v * x
        my += v * y
        mz += v * z
        tx += d * x
        ty += d * y
        tz += d * z
        wx += v * widths[3 * k]!
        wy += v * widths[3 * k + 1]!
        wz += v * widths[3 * k + 2]!
      }
      middle[o] = mx
      middle[o + 1] = my
      middle[o + 2] = mz
      along[o] = tx
      along[o + 1] = ty
      along[o + 2] = tz
      across[o] = wx
      across[o + 1] = wy
      across[o + 2] = wz
      speed[row] = Math.sqrt(tx * tx + ty * ty + tz * tz)
      normalise(along, o)
      const slant = aslant[row]!
      normalise(across, o)
      crossInto(along, across, thick, o)
      normalise(thick, o)
      const x = across[o]!
      const y = across[o + 1]!
      const z = across[o + 2]!
      crossInto(thick, along, across, o)
      across[o]! += slant * (x - across[o]!)
      across[o + 1]! += slant * (y - across[o + 1]!)
      across[o + 2]! += slant * (z - across[o + 2]!)
      normalise(across, o)
      if (level[row] === 0) continue
      turnLevel(across, row)
      turnLevel(thick, row)
    }
  }
  run(standingPose)
  return { rings: belly.rings, sectionAt, ringAt, cap, middle, along, across, thick, speed, run }
}

/** 0 up to 0.2, 1 from 1, smooth between. */
const smoothStep = (x: number): number => {
  const t = Math.min(1, Math.max(0, (x - 0.2) / 0.8))
  return t * t * (3 - 2 * t)
}

const millimetre = mm(1)
const forward: Vec3 = [1, 0, 0]
export const upward: Vec3 = [0, 1, 0]

const still = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0)
/** Standing neutral: every body where the file has it. */
export const standingPose: Pose = {
  ground: still,
  pelvis: still,
  'hipBone.right': still,
  'hipBone.left': still,
  sacrum: still,
  L5: still,
  L4: still,
  L3: still,
  L2: still,
  L1: still,
  'femur.right': still,
  'femur.left': still,
}

export const bodyOf = (rider: Rider, side: Side): BodyId =>
  rider === 'hipBone' || rider === 'femur' ? `${rider}.${side}` : rider

/** `point` x `unit` carried by the motion (translation x `shift`); with `sign` -1 by its mirror image in z. */
export function carry(
  m: Float64Array,
  sign: number,
  point: Vec3,
  unit: number,
  shift: number,
  out: Float64Array,
  o: number,
) {
  const x = point[0] * unit
  const y = point[1] * unit
  const z = point[2] * unit
  out[o] = m[0]! * x + m[1]! * y + sign * m[2]! * z + shift * m[9]!
  out[o + 1] = m[3]! * x + m[4]! * y + sign * m[5]! * z + shift * m[10]!
  out[o + 2] = sign * m[6]! * x + sign * m[7]! * y + m[8]! * z + shift * sign * m[11]!
}

const pointOf = (points: Float64Array, k: number): Vec3 => [points[3 * k]!, points[3 * k + 1]!, points[3 * k + 2]!]

function lengthOf(points: Float64Array, count: number): number {
  let length = 0
  for (let k = 1; k < count; k++) length += distance(pointOf(points, k - 1), pointOf(points, k))
  return length
}

/** Parameter of each section: share of the length of the polygon through all. */
function byLength(points: Float64Array, count: number): number[] {
  const total = lengthOf(points, count)
  return Array.from({ length: count }, (_, k) => (k === count - 1 ? 1 : lengthOf(points, k + 1) / total))
}

/** Rings close together on the rounded ends, evenly spaced between. */
function spreadRings(belly: Laid, length: number) {
  const n = belly.rings
  const a = mm(belly.ends[0]) / length
  const b = (belly.cut ? rim : mm(belly.ends[1])) / length
  const cap = new Float64Array(n).fill(1)
  const ringAt = Array.from({ length: n }, (_, i) => {
    const j = n - 1 - i
    const quarter = Math.PI / 2 / (capRings + 1)
    if (i < capRings) {
      cap[i] = Math.sin((i + 1) * quarter)
      return a * (1 - Math.cos((i + 1) * quarter))
    }
    if (belly.cut && j < capRings) {
      cap[i] = faceSizes[capRings - 1 - j]!
      return j === capRings - 1 ? 1 - b : 1
    }
    if (j < capRings) {
      cap[i] = Math.sin((j + 1) * quarter)
      return 1 - b * (1 - Math.cos((j + 1) * quarter))
    }
    return a + ((1 - a - b) * (i - capRings)) / (n - 1 - 2 * capRings)
  })
  return { ringAt, cap }
}

function normalise(v: Float64Array, o: number): void {
  const length = Math.sqrt(v[o]! * v[o]! + v[o + 1]! * v[o + 1]! + v[o + 2]! * v[o + 2]!)
  v[o]! /= length
  v[o + 1]! /= length
  v[o + 2]! /= length
}

function crossInto(a: Float64Array, b: Float64Array, out: Float64Array, o: number): void {
  const x = a[o + 1]! * b[o + 2]! - a[o + 2]! * b[o + 1]!
  const y = a[o + 2]! * b[o]! - a[o]! * b[o + 2]!
  const z = a[o]! * b[o + 1]! - a[o + 1]! * b[o]!
  out[o] = x
  out[o + 1] = y
  out[o + 2] = z
}
