import type { BodyId } from '../anatomy/bodies'
import type { Side } from '../anatomy/sides'
import type { Attached } from './bodyModel'
import { bodyIndex, type Kinematics } from './mechanism'
import { type Pulley, pullTaut, type Wrap, wrapOf } from './wrap'

/** A line of force: two ends, perhaps points or a cylinder on the way, perhaps a constant arm at the hip. */
export interface Line {
  readonly side: Side
  readonly from: Attached
  readonly to: Attached
  readonly via?: readonly Attached[]
  readonly pulley?: Pulley
  readonly hipArm?: number
  readonly kneeArm?: number
}

/** The flexion [rad] of a joint that stays straight, whatever the line. */
const straight = (_line: number): number => 0

/** The paths of all lines of one body, as they lie now: straight pieces, or strings round a cylinder. `update` finds them. */
export class Paths {
  /** Path length [m] of each line. */
  readonly lengths: Float64Array
  readonly count: number
  readonly pointBody: Int32Array
  private readonly pointAt: Float64Array
  /** World position of every point [m]. */
  readonly world: Float64Array
  /** First point of each line (one more than lines at the end). */
  private readonly firstPoint: Int32Array
  /** First piece of each line (one more than lines at the end), and the two points of each piece. */
  readonly firstPiece: Int32Array
  readonly pieceFrom: Int32Array
  readonly pieceTo: Int32Array
  /** Unit vector of each piece from its second point to its first, the moment of that about the origin [m], and its length. */
  readonly along: Float64Array
  readonly moment: Float64Array
  readonly pieceLength: Float64Array
  protected readonly wraps: (Wrap | undefined)[]
  protected readonly hipArm: Float64Array
  private readonly kneeArm: Float64Array
  protected readonly kinematics: Kinematics

  constructor(kinematics: Kinematics, lines: readonly Line[]) {
    this.kinematics = kinematics
    this.count = lines.length
    const body: number[] = []
    const at: number[] = []
    const pieces: [number, number][] = []
    const first = [0]
    const firstPoint = [0]
    const addPoint = (id: BodyId, p: readonly [number, number, number]): number => {
      body.push(bodyIndex[id])
      at.push(...p)
      return body.length - 1
    }
    this.wraps = lines.map((line) => {
      const from = addPoint(line.from.body, line.from.at)
      const to = addPoint(line.to.body, line.to.at)
      const wrap = line.pulley && wrapOf(kinematics, line.side, line.pulley, from, to)
      let last = from
      for (const { body: id, at: place } of wrap ? [] : (line.via ?? [])) {
        const via = addPoint(id, place)
        pieces.push([last, via])
        last = via
      }
      pieces.push([last, to])
      first.push(pieces.length)
      firstPoint.push(body.length)
      return wrap
    })
    this.wraps.forEach((wrap, e) => {
      const earlier = lines.findIndex((other, i) => i < e && this.wraps[i] && sameEnd(other, lines[e]!))
      if (wrap && earlier >= 0) wrap.sameInsertion = this.wraps[earlier]!
    })
    this.pointBody = Int32Array.from(body)
    this.pointAt = Float64Array.from(at)
    this.world = new Float64Array(at.length)
    this.firstPoint = Int32Array.from(firstPoint)
    this.firstPiece = Int32Array.from(first)
    this.pieceFrom = Int32Array.from(pieces, (p) => p[0])
    this.pieceTo = Int32Array.from(pieces, (p) => p[1])
    this.along = new Float64Array(pieces.length * 3)
    this.moment = new Float64Array(pieces.length * 3)
    this.pieceLength = new Float64Array(pieces.length)
    this.lengths = new Float64Array(lines.length)
    this.hipArm = Float64Array.from(lines, (l) => l.hipArm ?? 0)
    this.kneeArm = Float64Array.from(lines, (l) => l.kneeArm ?? 0)
  }

  /** Gives each line on a cylinder the radius of the same line in `lines`, which differ in nothing else. */
  adoptRadii(lines: readonly Pick<Line, 'pulley'>[]): void {
    lines.forEach(({ pulley }, e) => {
      if (pulley) this.wraps[e]!.radius = pulley.radius
    })
  }

  /**
   * Paths and lengths for the present kinematics; `hip` and `knee` are the flexion [rad] of each line's side, for the constant
   * arms; both straight where nothing is said.
   */
  update(hip = straight, knee = straight): void {
    for (let p = 0; p < this.pointBody.length; p++) this.placePoint(p)
    for (let e = 0; e < this.count; e++) {
      let length = this.tighten(e)
      if (this.hipArm[e] !== 0) length -= this.hipArm[e]! * hip(e)
      if (this.kneeArm[e] !== 0) length -= this.kneeArm[e]! * knee(e)
      this.lengths[e] = length
    }
  }

  /** Finds the path of line `e` for the present kinematics; its length [m], without the constant arms' part. */
  pathOf(e: number): number {
    const end = this.firstPoint[e + 1]!
    for (let p = this.firstPoint[e]!; p < end; p++) this.placePoint(p)
    return this.tighten(e)
  }

  private tighten(e: number): number {
    const wrap = this.wraps[e]
    let length = wrap ? pullTaut(wrap, this.kinematics.motion, this.world) : 0
    if (length === 0) for (let s = this.firstPiece[e]!; s < this.firstPiece[e + 1]!; s++) length += this.straighten(s)
    return length
  }

  private placePoint(p: number): void {
    const { pointAt, world } = this
    const { motion } = this.kinematics
    const m = this.pointBody[p]! * 12
    const x = pointAt[3 * p]!
    const y = pointAt[3 * p + 1]!
    const z = pointAt[3 * p + 2]!
    world[3 * p] = motion[m]! * x + motion[m + 1]! * y + motion[m + 2]! * z + motion[m + 9]!
    world[3 * p + 1] = motion[m + 3]! * x + motion[m + 4]! * y + motion[m + 5]! * z + motion[m + 10]!
    world[3 * p + 2] = motion[m + 6]! * x + motion[m + 7]! * y + motion[m + 8]! * z + motion[m + 11]!
  }

  private straighten(piece: number): number {
    const { world, along, moment } = this
    const a = 3 * this.pieceFrom[piece]!
    const b = 3 * this.pieceTo[piece]!
    const ax = world[a]!
    const ay = world[a + 1]!
    const az = world[a + 2]!
    const x = ax - world[b]!
    const y = ay - world[b + 1]!
    const z = az - world[b + 2]!
    const length = Math.sqrt(x * x + y * y + z * z)
    const inverse = 1 / length
    const k = 3 * piece
    along[k] = x * inverse
    along[k + 1] = y * inverse
    along[k + 2] = z * inverse
    moment[k] = (ay * z - az * y) * inverse
    moment[k + 1] = (az * x - ax * z) * inverse
    moment[k + 2] = (ax * y - ay * x) * inverse
    this.pieceLength[piece] = length
    return length
  }

  /** Leaves in `out` the place [m] that moves as point `p` does on `body`: its own, or on a thigh, which does not turn, the hip centre's. */
  findCarrier(p: number, body: number, out: Float64Array): void {
    if (body < bodyIndex['femur.right']) {
      for (let k = 0; k < 3; k++) out[k] = this.world[3 * p + k]!
      return
    }
    const { motion, hipCentre } = this.kinematics
    const side = body === bodyIndex['femur.right'] ? 'right' : 'left'
    const m = bodyIndex[`hipBone.${side}`] * 12
    const c = hipCentre[side]
    for (let k = 0; k < 3; k++)
      out[k] =
        motion[m + 3 * k]! * c[0] + motion[m + 3 * k + 1]! * c[1] + motion[m + 3 * k + 2]! * c[2] + motion[m + 9 + k]!
  }

  /** World place [m] of one end of line `e`. */
  endOf(e: number, end: 'from' | 'to'): [number, number, number] {
    const point = end === 'from' ? this.pieceFrom[this.firstPiece[e]!]! : this.pieceTo[this.firstPiece[e + 1]! - 1]!
    return [this.world[3 * point]!, this.world[3 * point + 1]!, this.world[3 * point + 2]!]
  }
}

const sameEnd = (a: Line, b: Line): boolean =>
  a.side === b.side &&
  a.pulley?.side === b.pulley?.side &&
  a.pulley?.radius === b.pulley?.radius &&
  a.to.body === b.to.body &&
  a.to.at.every((x, k) => x === b.to.at[k])
