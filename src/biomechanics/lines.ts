import { signOf } from '../anatomy/sides'
import { dofCount, dofIndex, type Kinematics } from './mechanism'
import { type Line, Paths } from './paths'
import { PieceStiffness } from './pieceStiffness'
import type { Triple, Wrap } from './wrap'
import type { Wrenches } from './wrenches'

/**
 * All lines of one body, along their paths. `pull` hands tensions to the bodies; `stiffness` adds the derivative of
 * the moments, of a string round a cylinder only what `turned` in balance.ts leaves out. A straight piece pulls its two ends together.
 */
export class Lines extends Paths {
  /** Whether the next line is the mirror image of this one, and both bend over places on the way. */
  private readonly isMirrored: readonly boolean[]
  private readonly sign: Float64Array
  private readonly move1 = new Float64Array(dofCount * 3)
  private readonly move2 = new Float64Array(dofCount * 3)
  /** Second derivatives of one line's length times its tension, in the upper half; zero between lines. */
  private readonly own = new Float64Array(dofCount * dofCount)
  private readonly pieces: PieceStiffness
  /** The coordinates that change the length of each line. */
  readonly moved: readonly Int32Array[]
  private readonly flatRate = new Float64Array(dofCount)
  private readonly riseRate = new Float64Array(dofCount)
  private readonly sideFrom = new Float64Array(dofCount)
  private readonly sideTo = new Float64Array(dofCount)
  private readonly gradientRow = new Float64Array(dofCount)

  constructor(kinematics: Kinematics, lines: readonly Line[]) {
    super(kinematics, lines)
    this.pieces = new PieceStiffness(kinematics, this)
    this.moved = lines.map((_, e) => Int32Array.from(this.movedBy(e)).sort())
    this.isMirrored = lines.map(
      ({ side, via, pulley }, e) =>
        side === 'right' &&
        !pulley &&
        !!via?.length &&
        lines[e + 1]?.side === 'left' &&
        lines[e + 1]!.via?.length === via.length,
    )
    this.sign = Float64Array.from(lines, (l) => signOf(l.side))
  }

  private movedBy(e: number): Set<number> {
    const { hingeDof, chain } = this.kinematics
    const moved = new Set<number>(this.hipArm[e] === 0 ? [] : [dofIndex.pelvicTilt, dofIndex.innominateTorsion])
    const wrap = this.wraps[e]
    const touched = wrap ? [wrap.hipBone, this.pointBody[wrap.from]!, this.pointBody[wrap.to]!] : []
    for (const body of touched) for (const h of chain[body]!) moved.add(hingeDof[h]!)
    for (let s = this.firstPiece[e]!; s < this.firstPiece[e + 1]!; s++)
      for (const dof of this.pieces.dofsOf(s)) moved.add(dof)
    return moved
  }

  /** Gathers in `on` the pulls of all lines at their `tension` [N]. */
  pullAll(tension: Float64Array, on: Wrenches): void {
    for (let e = 0; e < this.count; e++) {
      if (this.isMirrored[e]) {
        this.pullPair(e, tension[e]!, tension[e + 1]!, on)
        e++
      } else if (tension[e] !== 0) this.pull(e, tension[e]!, on)
    }
  }

  /** Line `e` and its mirror image, piece by piece: a body that several pieces touch then feels both sides cancel to the bit. */
  private pullPair(e: number, one: number, other: number, on: Wrenches): void {
    if (one === 0 && other === 0) return
    const start = this.firstPiece[e]!
    const count = this.firstPiece[e + 1]! - start
    for (let s = start; s < start + count; s++) {
      this.pullPiece(s, one, on)
      this.pullPiece(s + count, other, on)
    }
  }

  private pullPiece(s: number, tension: number, on: Wrenches): void {
    if (!this.isWithin(s)) on.pushPiece(this, s, tension)
  }

  /** Gathers in `on` the pull of line `e` at `tension` [N] on the bodies it touches. */
  pull(e: number, tension: number, on: Wrenches): void {
    const wrap = this.wraps[e]
    if (wrap?.touches) {
      this.pullEnd(wrap, wrap.from, wrap.uFrom, tension, on)
      this.pullEnd(wrap, wrap.to, wrap.uTo, tension, on)
      return
    }
    const end = this.firstPiece[e + 1]!
    for (let s = this.firstPiece[e]!; s < end; s++) this.pullPiece(s, tension, on)
  }

  /** Gathers in `on` the pulls of those lines that run round a cylinder. */
  pullStrings(tension: Float64Array, on: Wrenches): void {
    for (let e = 0; e < this.count; e++) if (this.wraps[e]?.touches) this.pull(e, tension[e]!, on)
  }

  /** An end is pulled towards the cylinder, and the bone that carries the cylinder the other way along the same line. */
  private pullEnd(wrap: Wrap, point: number, u: Triple, tension: number, on: Wrenches): void {
    const x = tension * u[0]!
    const y = tension * u[1]!
    const z = tension * u[2]!
    this.forceAt(point, -x, -y, -z, on)
    const { world } = this
    on.push(wrap.hipBone, world[3 * point]!, world[3 * point + 1]!, world[3 * point + 2]!, x, y, z)
  }

  private forceAt(point: number, x: number, y: number, z: number, on: Wrenches): void {
    const { world } = this
    on.push(this.pointBody[point]!, world[3 * point]!, world[3 * point + 1]!, world[3 * point + 2]!, x, y, z)
  }

  /** The constant arms' share of the generalised moments of line `e` at `tension`. */
  loadHipArm(e: number, tension: number, moments: Float64Array): void {
    const pull = this.hipArm[e]! * tension
    if (pull === 0) return
    moments[dofIndex.pelvicTilt] = moments[dofIndex.pelvicTilt]! + pull
    moments[dofIndex.innominateTorsion] = moments[dofIndex.innominateTorsion]! - this.sign[e]! * pull
  }

  /**
   * Adds to `jacobian` what line `e` contributes as it turns and stretches, and leaves its gradient in `gradient`:
   * d(length)/d(coordinate) [m/rad]; minus that is its moment arm.
   */
  stiffness(e: number, tension: number, slope: number, jacobian: Float64Array, stride: number): void {
    const { own, pieces, gradientRow: gradient } = this
    const moved = this.moved[e]!
    gradient.fill(0)
    const wrap = this.wraps[e]
    if (wrap?.touches) this.wrapStiffness(wrap, tension, moved)
    else for (let s = this.firstPiece[e]!; s < this.firstPiece[e + 1]!; s++) pieces.add(s, tension, own, gradient)
    if (this.hipArm[e] !== 0) {
      gradient[dofIndex.pelvicTilt] = gradient[dofIndex.pelvicTilt]! - this.hipArm[e]!
      gradient[dofIndex.innominateTorsion] = gradient[dofIndex.innominateTorsion]! + this.sign[e]! * this.hipArm[e]!
    }
    // Each line is summed by itself first: mirrored lines then cancel to the bit.
    for (let a = 0; a < moved.length; a++) {
      const j = moved[a]!
      const g = slope * gradient[j]!
      for (let b = a; b < moved.length; b++) {
        const k = moved[b]!
        const value = own[j * dofCount + k]! + g * gradient[k]!
        own[j * dofCount + k] = 0
        jacobian[j * stride + k] = jacobian[j * stride + k]! - value
        if (k !== j) jacobian[k * stride + j] = jacobian[k * stride + j]! - value
      }
    }
  }

  /** Whether both ends of a piece ride on one body: it pulls at nothing then. */
  private isWithin(s: number): boolean {
    return this.pointBody[this.pieceFrom[s]!] === this.pointBody[this.pieceTo[s]!]
  }

  /**
   * A string round the cylinder: length = sqrt(flat² + rise²), flat = free ends + arc. `move1`, `move2` are how its ends
   * move as the hip bone sees them; a turning hip bone also swings the directions of the pull (last lines).
   */
  private wrapStiffness(wrap: Wrap, tension: number, moved: Int32Array): void {
    const { move1, move2, own, gradientRow: gradient, flatRate, riseRate, sideFrom, sideTo } = this
    move1.fill(0)
    move2.fill(0)
    this.addMove(wrap.from, this.pointBody[wrap.from]!, 1, move1)
    this.addMove(wrap.from, wrap.hipBone, -1, move1)
    this.addMove(wrap.to, this.pointBody[wrap.to]!, 1, move2)
    this.addMove(wrap.to, wrap.hipBone, -1, move2)
    const { flat, rise } = wrap
    const R = this.kinematics.motion
    const m = wrap.hipBone * 12
    const axis: Triple = [R[m + 2]!, R[m + 5]!, R[m + 8]!]
    const length = Math.sqrt(flat * flat + rise * rise)
    const scale = tension / length
    const perFrom = flat / wrap.fromEnd.free
    const perTo = flat / wrap.toEnd.free
    for (let a = 0; a < moved.length; a++) {
      const j = moved[a]!
      const f = along3(wrap.eFrom, move1, j) + along3(wrap.eTo, move2, j)
      const r = along3(axis, move1, j) - along3(axis, move2, j)
      const p = along3(wrap.pFrom, move1, j)
      const q = along3(wrap.pTo, move2, j)
      const g = (flat * f + rise * r) / length
      flatRate[j] = f
      riseRate[j] = r
      sideFrom[j] = p
      sideTo[j] = q
      gradient[j] = g
      for (let b = 0; b <= a; b++) {
        const k = moved[b]!
        own[k * dofCount + j] =
          scale *
          (perFrom * p * sideFrom[k]! + perTo * q * sideTo[k]! + f * flatRate[k]! + r * riseRate[k]! - g * gradient[k]!)
      }
    }
    this.swing(wrap, wrap.uFrom, move1, tension, moved)
    this.swing(wrap, wrap.uTo, move2, tension, moved)
  }

  private swing(wrap: Wrap, u: Triple, move: Float64Array, tension: number, moved: Int32Array): void {
    const { hinge, hingeDof, hingeGain, chain } = this.kinematics
    const { own } = this
    const hinges = chain[wrap.hipBone]!
    for (let n = 0; n < hinges.length; n++) {
      const h = hinges[n]!
      const g = tension * hingeGain[h]!
      const at = 6 * h
      const x = g * (hinge[at + 1]! * u[2]! - hinge[at + 2]! * u[1]!)
      const y = g * (hinge[at + 2]! * u[0]! - hinge[at]! * u[2]!)
      const z = g * (hinge[at]! * u[1]! - hinge[at + 1]! * u[0]!)
      const j = hingeDof[h]!
      for (let b = 0; b < moved.length; b++) {
        const k = moved[b]!
        const value = x * move[3 * k]! + y * move[3 * k + 1]! + z * move[3 * k + 2]!
        const cell = j < k ? j * dofCount + k : k * dofCount + j
        own[cell] = own[cell]! + (j === k ? 2 * value : value)
      }
    }
  }

  /** d(length)/d(coordinate) [m/rad] of the line last given to `stiffness`. */
  get gradient(): Float64Array {
    return this.gradientRow
  }

  /** d(length)/d(coordinate) [m/rad] of line `e` for one coordinate that turns a single hinge; minus that is its moment arm. */
  rateOf(e: number, hinge: number): number {
    const wrap = this.wraps[e]
    if (wrap?.touches)
      return (
        this.endRate(wrap.from, wrap.hipBone, wrap.uFrom, hinge) + this.endRate(wrap.to, wrap.hipBone, wrap.uTo, hinge)
      )
    let sum = 0
    for (let s = this.firstPiece[e]!; s < this.firstPiece[e + 1]!; s++) {
      const u: Triple = [this.along[3 * s]!, this.along[3 * s + 1]!, this.along[3 * s + 2]!]
      const [a, b] = [this.pieceFrom[s]!, this.pieceTo[s]!]
      sum += this.pointRate(a, this.pointBody[a]!, u, hinge) - this.pointRate(b, this.pointBody[b]!, u, hinge)
    }
    return sum
  }

  private endRate(point: number, hipBone: number, u: Triple, hinge: number): number {
    return this.pointRate(point, this.pointBody[point]!, u, hinge) - this.pointRate(point, hipBone, u, hinge)
  }

  /** How fast point `p`, carried by `body`, moves along `u` as `hinge` turns; a thigh follows its hip bone and counts as still here. */
  private pointRate(p: number, body: number, u: Triple, h: number): number {
    const { hinge, hingeGain, chain } = this.kinematics
    if (!chain[body]!.includes(h)) return 0
    const k = 6 * h
    const x = this.world[3 * p]! - hinge[k + 3]!
    const y = this.world[3 * p + 1]! - hinge[k + 4]!
    const z = this.world[3 * p + 2]! - hinge[k + 5]!
    const [ax, ay, az] = [hinge[k]!, hinge[k + 1]!, hinge[k + 2]!]
    return hingeGain[h]! * (u[0] * (ay * z - az * y) + u[1] * (az * x - ax * z) + u[2] * (ax * y - ay * x))
  }

  /** Adds `sign` times how the place of point `p` moves with each coordinate, carried by `body`, to `out`: three entries a coordinate. */
  private addMove(p: number, body: number, sign: number, out: Float64Array): void {
    const { hinge, hingeDof, hingeGain, chain } = this.kinematics
    this.findCarrier(p, body, carrier)
    const [x, y, z] = [carrier[0]!, carrier[1]!, carrier[2]!]
    const hinges = chain[body]!
    for (let n = 0; n < hinges.length; n++) {
      const h = hinges[n]!
      const k = h * 6
      const g = sign * hingeGain[h]!
      const dx = x - hinge[k + 3]!
      const dy = y - hinge[k + 4]!
      const dz = z - hinge[k + 5]!
      const d = 3 * hingeDof[h]!
      out[d] = out[d]! + g * (hinge[k + 1]! * dz - hinge[k + 2]! * dy)
      out[d + 1] = out[d + 1]! + g * (hinge[k + 2]! * dx - hinge[k]! * dz)
      out[d + 2] = out[d + 2]! + g * (hinge[k]! * dy - hinge[k + 1]! * dx)
    }
  }
}

const carrier = new Float64Array(3)

const along3 = (direction: Triple, moves: Float64Array, j: number): number =>
  direction[0]! * moves[3 * j]! + direction[1]! * moves[3 * j + 1]! + direction[2]! * moves[3 * j + 2]!
