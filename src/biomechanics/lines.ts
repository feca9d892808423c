import { type BodyId, bodyIds } from '../anatomy/bodies'
import { type Side, signOf } from '../anatomy/sides'
import type { Attached } from './bodyModel'
import { bodyIndex, dofCount, dofIndex, type Kinematics } from './mechanism'

/** A line of force: two ends, perhaps a point or a cylinder on the way, perhaps a constant arm at the hip. */
export interface Line {
  readonly side: Side
  readonly from: Attached
  readonly to: Attached
  readonly via?: Attached
  readonly pulley?: { readonly side: 'front' | 'back'; readonly radius: number }
  readonly hipArm?: number
}

// Plain arrays: hundreds of small typed ones would cost more than the mathematics.
type Triple = [number, number, number]

/** One end of a string as its cylinder sees it: distance along the axis, free length, direction of the point of contact. */
interface End {
  z: number
  free: number
  contactX: number
  contactY: number
}

const copyEnd = (from: End, to: End): void => {
  to.z = from.z
  to.free = from.free
  to.contactX = from.contactX
  to.contactY = from.contactY
}

interface Wrap {
  readonly hipBone: number
  readonly centre: readonly [number, number, number]
  radius: number
  /** Sense of travel round the axis from origin to insertion: -1 in front of the hip, +1 behind it. */
  readonly sense: 1 | -1
  readonly from: number
  readonly to: number
  /**
   * While the string touches the cylinder, in the world: at each end the direction of steepest lengthening (u), its part
   * across the axis at length 1 (e), the third direction (p); the length across the axis and along it.
   */
  touches: boolean
  readonly uFrom: Triple
  readonly uTo: Triple
  readonly eFrom: Triple
  readonly eTo: Triple
  readonly pFrom: Triple
  readonly pTo: Triple
  readonly fromEnd: End
  readonly toEnd: End
  /** An earlier line to the same place over the same cylinder. */
  sameInsertion?: Wrap
  flat: number
  rise: number
}

const [fx, fy, fz, mx, my, mz] = [0, 1, 2, 3, 4, 5]

/**
 * All lines of one body. `update` finds their paths; `load` turns tensions into generalised moments; `stiffness` adds
 * their derivative. A straight piece pulls its two ends together; forces are gathered per body and summed along the
 * chain, so that the cost does not grow with the number of joints.
 */
export class Lines {
  /** Path length [m] of each line. */
  readonly lengths: Float64Array
  readonly count: number
  private readonly pointBody: Int32Array
  private readonly pointAt: Float64Array
  /** World position of every point [m]. */
  readonly world: Float64Array
  /** First piece of each line (one more than lines at the end), and the two points of each piece. */
  readonly firstPiece: Int32Array
  readonly pieceFrom: Int32Array
  readonly pieceTo: Int32Array
  /** Unit vector of each piece from its second point to its first, and its length. */
  private readonly along: Float64Array
  private readonly pieceLength: Float64Array
  private readonly wraps: (Wrap | undefined)[]
  private readonly hipArm: Float64Array
  private readonly sign: Float64Array
  private readonly wrench = new Float64Array(bodyIds.length * 6)
  private wantsVirial = false
  private readonly virial = new Float64Array(bodyIds.length * 9)
  private readonly move1 = new Float64Array(dofCount * 3)
  private readonly move2 = new Float64Array(dofCount * 3)
  private readonly own = new Float64Array(dofCount * dofCount)
  /** The coordinates that move each line. */
  private readonly moved: readonly Int32Array[]
  private readonly rate = new Float64Array(dofCount)
  private readonly flatRate = new Float64Array(dofCount)
  private readonly riseRate = new Float64Array(dofCount)
  private readonly sideFrom = new Float64Array(dofCount)
  private readonly sideTo = new Float64Array(dofCount)
  private readonly gradientRow = new Float64Array(dofCount)

  private readonly kinematics: Kinematics

  constructor(kinematics: Kinematics, lines: readonly Line[]) {
    this.kinematics = kinematics
    this.count = lines.length
    const body: number[] = []
    const at: number[] = []
    const pieces: [number, number][] = []
    const first = [0]
    const addPoint = (id: BodyId, p: readonly [number, number, number]): number => {
      body.push(bodyIndex[id])
      at.push(...p)
      return body.length - 1
    }
    this.wraps = lines.map((line) => {
      const from = addPoint(line.from.body, line.from.at)
      const to = addPoint(line.to.body, line.to.at)
      let wrap: Wrap | undefined
      if (line.pulley) {
        const id = `hipBone.${line.side}` as const
        const centre = kinematics.hipCentre[line.side]
        const sense = line.pulley.side === 'front' ? -1 : 1
        const v = (): Triple => [0, 0, 0]
        const end = (): End => ({ z: 0, free: 0, contactX: 0, contactY: 0 })
        wrap = {
          hipBone: bodyIndex[id],
          centre,
          radius: line.pulley.radius,
          sense,
          from,
          to,
          touches: false,
          uFrom: v(),
          uTo: v(),
          eFrom: v(),
          eTo: v(),
          pFrom: v(),
          pTo: v(),
          fromEnd: end(),
          toEnd: end(),
          flat: 0,
          rise: 0,
        }
        pieces.push([from, to])
      } else if (line.via) {
        const via = addPoint(line.via.body, line.via.at)
        pieces.push([from, via], [via, to])
      } else pieces.push([from, to])
      first.push(pieces.length)
      return wrap
    })
    this.moved = lines.map(({ side, from, to, via, pulley }) => {
      const touched = [from.body, to.body, ...(via ? [via.body] : []), ...(pulley ? [`hipBone.${side}` as const] : [])]
      const moving = new Set(
        touched.flatMap((id) => [...kinematics.chain[bodyIndex[id]]!].map((h) => kinematics.hingeDof[h]!)),
      )
      return Int32Array.from([...moving].sort((a, b) => a - b))
    })
    this.wraps.forEach((wrap, e) => {
      const earlier = lines.findIndex((other, i) => i < e && this.wraps[i] && sameEnd(other, lines[e]!))
      if (wrap && earlier >= 0) wrap.sameInsertion = this.wraps[earlier]!
    })
    this.pointBody = Int32Array.from(body)
    this.pointAt = Float64Array.from(at)
    this.world = new Float64Array(at.length)
    this.firstPiece = Int32Array.from(first)
    this.pieceFrom = Int32Array.from(pieces, (p) => p[0])
    this.pieceTo = Int32Array.from(pieces, (p) => p[1])
    this.along = new Float64Array(pieces.length * 3)
    this.pieceLength = new Float64Array(pieces.length)
    this.lengths = new Float64Array(lines.length)
    this.hipArm = Float64Array.from(lines, (l) => l.hipArm ?? 0)
    this.sign = Float64Array.from(lines, (l) => signOf(l.side))
  }

  /** Gives each line on a cylinder the radius of the same line in `lines`, which differ in nothing else. */
  adoptRadii(lines: readonly Pick<Line, 'pulley'>[]): void {
    lines.forEach(({ pulley }, e) => {
      if (pulley) this.wraps[e]!.radius = pulley.radius
    })
  }

  /** Paths and lengths for the present kinematics; `hipFlexion` is each side's angle [rad] for the constant arms. */
  update(hipFlexion: (line: number) => number): void {
    const { motion } = this.kinematics
    const { pointBody, pointAt, world } = this
    for (let p = 0; p < pointBody.length; p++) {
      const m = pointBody[p]! * 12
      const x = pointAt[3 * p]!
      const y = pointAt[3 * p + 1]!
      const z = pointAt[3 * p + 2]!
      world[3 * p] = motion[m]! * x + motion[m + 1]! * y + motion[m + 2]! * z + motion[m + 9]!
      world[3 * p + 1] = motion[m + 3]! * x + motion[m + 4]! * y + motion[m + 5]! * z + motion[m + 10]!
      world[3 * p + 2] = motion[m + 6]! * x + motion[m + 7]! * y + motion[m + 8]! * z + motion[m + 11]!
    }
    for (let e = 0; e < this.count; e++) {
      const wrap = this.wraps[e]
      let length = wrap ? this.wrapPath(wrap) : 0
      if (length === 0) for (let s = this.firstPiece[e]!; s < this.firstPiece[e + 1]!; s++) length += this.straighten(s)
      if (this.hipArm[e] !== 0) length -= this.hipArm[e]! * hipFlexion(e)
      this.lengths[e] = length
    }
  }

  private straighten(piece: number): number {
    const { world, along } = this
    const a = 3 * this.pieceFrom[piece]!
    const b = 3 * this.pieceTo[piece]!
    const x = world[a]! - world[b]!
    const y = world[a + 1]! - world[b + 1]!
    const z = world[a + 2]! - world[b + 2]!
    const length = Math.sqrt(x * x + y * y + z * z)
    const inverse = 1 / length
    along[3 * piece] = x * inverse
    along[3 * piece + 1] = y * inverse
    along[3 * piece + 2] = z * inverse
    this.pieceLength[piece] = length
    return length
  }

  /** Length of the string pulled taut round the cylinder (it runs on it as a helix); 0 when it does not touch. */
  private wrapPath(wrap: Wrap): number {
    const { sense, fromEnd, toEnd } = wrap
    this.approach(wrap, wrap.from, sense, fromEnd)
    // Fascicles that share an insertion share this half of the work.
    if (wrap.sameInsertion) copyEnd(wrap.sameInsertion.toEnd, toEnd)
    else this.approach(wrap, wrap.to, -sense, toEnd)
    // From first to last contact; less than half a turn, and backwards when the straight way is free.
    const arc = Math.atan2(
      sense * (fromEnd.contactX * toEnd.contactY - fromEnd.contactY * toEnd.contactX),
      fromEnd.contactX * toEnd.contactX + fromEnd.contactY * toEnd.contactY,
    )
    wrap.touches = arc > 0
    if (!wrap.touches) return 0
    wrap.flat = fromEnd.free + wrap.radius * arc + toEnd.free
    wrap.rise = fromEnd.z - toEnd.z
    const length = Math.sqrt(wrap.flat * wrap.flat + wrap.rise * wrap.rise)
    const across = wrap.flat / length
    const along = wrap.rise / length
    this.aim(
      wrap,
      wrap.eFrom,
      wrap.pFrom,
      wrap.uFrom,
      fromEnd.contactY * sense,
      -fromEnd.contactX * sense,
      across,
      along,
    )
    this.aim(wrap, wrap.eTo, wrap.pTo, wrap.uTo, -toEnd.contactY * sense, toEnd.contactX * sense, across, -along)
    return length
  }

  /** Where one end stands as the cylinder sees it, and where a taut string from it first touches going round by `sense`. */
  private approach(wrap: Wrap, point: number, sense: number, end: End): void {
    const R = this.kinematics.motion
    const m = wrap.hipBone * 12
    const x = this.world[3 * point]! - R[m + 9]!
    const y = this.world[3 * point + 1]! - R[m + 10]!
    const z = this.world[3 * point + 2]! - R[m + 11]!
    const px = R[m]! * x + R[m + 3]! * y + R[m + 6]! * z - wrap.centre[0]
    const py = R[m + 1]! * x + R[m + 4]! * y + R[m + 7]! * z - wrap.centre[1]
    const square = px * px + py * py
    const r = wrap.radius
    end.z = R[m + 2]! * x + R[m + 5]! * y + R[m + 8]! * z - wrap.centre[2]
    end.free = Math.sqrt(Math.max(0, square - r * r))
    // The end's direction turned by the angle whose cosine is r over its distance.
    end.contactX = (px * r - sense * py * end.free) / square
    end.contactY = (py * r + sense * px * end.free) / square
  }

  /** World directions at one end: (ex, ey) is the flat direction away from the cylinder in the hip bone's frame. */
  private aim(
    wrap: Wrap,
    e: Triple,
    p: Triple,
    u: Triple,
    ex: number,
    ey: number,
    across: number,
    along: number,
  ): void {
    const R = this.kinematics.motion
    const m = wrap.hipBone * 12
    e[0] = R[m]! * ex + R[m + 1]! * ey
    e[1] = R[m + 3]! * ex + R[m + 4]! * ey
    e[2] = R[m + 6]! * ex + R[m + 7]! * ey
    p[0] = R[m + 1]! * ex - R[m]! * ey
    p[1] = R[m + 4]! * ex - R[m + 3]! * ey
    p[2] = R[m + 7]! * ex - R[m + 6]! * ey
    u[0] = across * e[0] + along * R[m + 2]!
    u[1] = across * e[1] + along * R[m + 5]!
    u[2] = across * e[2] + along * R[m + 8]!
  }

  /** Forgets the forces gathered so far; `withStiffness` when `geometricStiffness` will be asked of the next ones. */
  clear(withStiffness: boolean): void {
    this.wrench.fill(0)
    this.wantsVirial = withStiffness
    if (withStiffness) this.virial.fill(0)
  }

  /** Gathers the pull of line `e` at `tension` [N] on the bodies it touches. */
  pull(e: number, tension: number): void {
    const wrap = this.wraps[e]
    if (wrap?.touches) {
      this.pullEnd(wrap, wrap.from, wrap.uFrom, tension)
      this.pullEnd(wrap, wrap.to, wrap.uTo, tension)
      return
    }
    const end = this.firstPiece[e + 1]!
    for (let s = this.firstPiece[e]!; s < end; s++) {
      const x = tension * this.along[3 * s]!
      const y = tension * this.along[3 * s + 1]!
      const z = tension * this.along[3 * s + 2]!
      this.forceAt(this.pieceFrom[s]!, -x, -y, -z)
      this.forceAt(this.pieceTo[s]!, x, y, z)
    }
  }

  /** An end is pulled towards the cylinder, and the bone that carries the cylinder the other way along the same line. */
  private pullEnd(wrap: Wrap, point: number, u: Triple, tension: number): void {
    const x = tension * u[0]!
    const y = tension * u[1]!
    const z = tension * u[2]!
    this.forceAt(point, -x, -y, -z)
    const { world } = this
    this.push(wrap.hipBone, world[3 * point]!, world[3 * point + 1]!, world[3 * point + 2]!, x, y, z)
  }

  private forceAt(point: number, x: number, y: number, z: number): void {
    const { world } = this
    this.push(this.pointBody[point]!, world[3 * point]!, world[3 * point + 1]!, world[3 * point + 2]!, x, y, z)
  }

  /** Gathers a force (x, y, z) [N] on `body` at the world point (px, py, pz) [m]. */
  push(body: number, px: number, py: number, pz: number, x: number, y: number, z: number): void {
    const w = this.wrench
    const b = body * 6
    w[b + fx] = w[b + fx]! + x
    w[b + fy] = w[b + fy]! + y
    w[b + fz] = w[b + fz]! + z
    w[b + mx] = w[b + mx]! + (py * z - pz * y)
    w[b + my] = w[b + my]! + (pz * x - px * z)
    w[b + mz] = w[b + mz]! + (px * y - py * x)
    if (!this.wantsVirial) return
    const v = this.virial
    const c = body * 9
    v[c] = v[c]! + x * px
    v[c + 1] = v[c + 1]! + x * py
    v[c + 2] = v[c + 2]! + x * pz
    v[c + 3] = v[c + 3]! + y * px
    v[c + 4] = v[c + 4]! + y * py
    v[c + 5] = v[c + 5]! + y * pz
    v[c + 6] = v[c + 6]! + z * px
    v[c + 7] = v[c + 7]! + z * py
    v[c + 8] = v[c + 8]! + z * pz
  }

  /** Hands every gathered force down to the parent bodies; a thigh's force arrives at its hip centre, its moment stays in the leg. */
  private sumAlongChains(): void {
    const { parent, hipCentre, motion } = this.kinematics
    for (const side of ['left', 'right'] as const) {
      const f = bodyIndex[`femur.${side}`]
      const b = bodyIndex[`hipBone.${side}`]
      const m = b * 12
      const c = hipCentre[side]
      const x = motion[m]! * c[0] + motion[m + 1]! * c[1] + motion[m + 2]! * c[2] + motion[m + 9]!
      const y = motion[m + 3]! * c[0] + motion[m + 4]! * c[1] + motion[m + 5]! * c[2] + motion[m + 10]!
      const z = motion[m + 6]! * c[0] + motion[m + 7]! * c[1] + motion[m + 8]! * c[2] + motion[m + 11]!
      this.push(b, x, y, z, this.wrench[f * 6]!, this.wrench[f * 6 + 1]!, this.wrench[f * 6 + 2]!)
    }
    for (let b = bodyIds.length - 3; b > 0; b--) {
      const p = parent[b]!
      if (p <= 0) continue
      for (let k = 0; k < 6; k++) this.wrench[p * 6 + k] = this.wrench[p * 6 + k]! + this.wrench[b * 6 + k]!
      if (this.wantsVirial)
        for (let k = 0; k < 9; k++) this.virial[p * 9 + k] = this.virial[p * 9 + k]! + this.virial[b * 9 + k]!
    }
  }

  /** Adds the generalised moments [N·m] of everything gathered to `moments`. Call once after the last `pull` or `push`. */
  load(moments: Float64Array): void {
    this.sumAlongChains()
    const { hinge, hingeDof, hingeGain, hingeBody } = this.kinematics
    const w = this.wrench
    for (let h = 0; h < hingeDof.length; h++) {
      const b = hingeBody[h]! * 6
      const k = h * 6
      const cx = hinge[k + 3]!
      const cy = hinge[k + 4]!
      const cz = hinge[k + 5]!
      const x = w[b + mx]! - (cy * w[b + fz]! - cz * w[b + fy]!)
      const y = w[b + my]! - (cz * w[b + fx]! - cx * w[b + fz]!)
      const z = w[b + mz]! - (cx * w[b + fy]! - cy * w[b + fx]!)
      const d = hingeDof[h]!
      moments[d] = moments[d]! + hingeGain[h]! * (hinge[k]! * x + hinge[k + 1]! * y + hinge[k + 2]! * z)
    }
  }

  /** Force [N] gathered on `body` and all that it carries, [x, y, z]; after `load`. */
  forceOn(body: number): [number, number, number] {
    const w = this.wrench
    return [w[body * 6]!, w[body * 6 + 1]!, w[body * 6 + 2]!]
  }

  /** World place [m] of one end of line `e`. */
  endOf(e: number, end: 'from' | 'to'): [number, number, number] {
    const point = end === 'from' ? this.pieceFrom[this.firstPiece[e]!]! : this.pieceTo[this.firstPiece[e + 1]! - 1]!
    return [this.world[3 * point]!, this.world[3 * point + 1]!, this.world[3 * point + 2]!]
  }

  /** The constant arms' share of the generalised moments of line `e` at `tension`. */
  loadHipArm(e: number, tension: number, moments: Float64Array): void {
    const pull = this.hipArm[e]! * tension
    if (pull === 0) return
    moments[dofIndex.pelvicTilt] = moments[dofIndex.pelvicTilt]! + pull
    moments[dofIndex.innominateTorsion] = moments[dofIndex.innominateTorsion]! - this.sign[e]! * pull
  }

  /** Adds d(moments)/d(coordinates) of constant forces as the bodies turn to `jacobian`, `stride` entries a row. Call after `load`. */
  geometricStiffness(jacobian: Float64Array, stride: number): void {
    const { hinge, hingeDof, hingeGain, hingeBody, chain } = this.kinematics
    for (let k = 0; k < hingeDof.length; k++) {
      const body = hingeBody[k]!
      const v = body * 9
      const w = body * 6
      const at = k * 6
      const [a0, a1, a2] = [hinge[at]!, hinge[at + 1]!, hinge[at + 2]!]
      const [c0, c1, c2] = [hinge[at + 3]!, hinge[at + 4]!, hinge[at + 5]!]
      const V = this.virial
      const W = this.wrench
      // a · (sum of F pᵀ), p from the hinge's centre: a row vector; and the trace.
      const Fa = a0 * W[w]! + a1 * W[w + 1]! + a2 * W[w + 2]!
      const s0 = a0 * V[v]! + a1 * V[v + 3]! + a2 * V[v + 6]! - Fa * c0
      const s1 = a0 * V[v + 1]! + a1 * V[v + 4]! + a2 * V[v + 7]! - Fa * c1
      const s2 = a0 * V[v + 2]! + a1 * V[v + 5]! + a2 * V[v + 8]! - Fa * c2
      const trace = V[v]! + V[v + 4]! + V[v + 8]! - (W[w]! * c0 + W[w + 1]! * c1 + W[w + 2]! * c2)
      const outer = chain[body]!
      for (let n = 0; n < outer.length; n++) {
        const i = outer[n]!
        if (i > k) break
        const o = i * 6
        const value =
          hingeGain[i]! *
          hingeGain[k]! *
          (s0 * hinge[o]! +
            s1 * hinge[o + 1]! +
            s2 * hinge[o + 2]! -
            trace * (a0 * hinge[o]! + a1 * hinge[o + 1]! + a2 * hinge[o + 2]!))
        const di = hingeDof[i]!
        const dk = hingeDof[k]!
        jacobian[di * stride + dk] = jacobian[di * stride + dk]! + value
        if (i !== k) jacobian[dk * stride + di] = jacobian[dk * stride + di]! + value
      }
    }
  }

  /**
   * Adds to `jacobian` what line `e` contributes as it turns and stretches, and leaves its gradient in `gradient`:
   * d(length)/d(coordinate) [m/rad]; minus that is its moment arm.
   */
  stiffness(e: number, tension: number, slope: number, jacobian: Float64Array, stride: number): void {
    const { own, gradientRow: gradient } = this
    const moved = this.moved[e]!
    gradient.fill(0)
    own.fill(0)
    const wrap = this.wraps[e]
    if (wrap?.touches) this.wrapStiffness(wrap, tension, moved)
    else for (let s = this.firstPiece[e]!; s < this.firstPiece[e + 1]!; s++) this.pieceStiffness(s, tension, moved)
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
        jacobian[j * stride + k] = jacobian[j * stride + k]! - value
        if (k !== j) jacobian[k * stride + j] = jacobian[k * stride + j]! - value
      }
    }
  }

  /** A straight piece: what moves across it turns it, and its pull with it. */
  private pieceStiffness(s: number, tension: number, moved: Int32Array): void {
    const { move1: move, own, along, gradientRow: gradient, rate } = this
    move.fill(0)
    this.addMove(this.pieceFrom[s]!, this.pointBody[this.pieceFrom[s]!]!, 1, move)
    this.addMove(this.pieceTo[s]!, this.pointBody[this.pieceTo[s]!]!, -1, move)
    const x = along[3 * s]!
    const y = along[3 * s + 1]!
    const z = along[3 * s + 2]!
    const turn = tension / this.pieceLength[s]!
    for (let a = 0; a < moved.length; a++) {
      const j = moved[a]!
      const u = move[3 * j]!
      const v = move[3 * j + 1]!
      const w = move[3 * j + 2]!
      const r = x * u + y * v + z * w
      rate[j] = r
      gradient[j] = gradient[j]! + r
      for (let b = 0; b <= a; b++) {
        const k = moved[b]!
        const cell = k * dofCount + j
        own[cell] = own[cell]! + turn * (u * move[3 * k]! + v * move[3 * k + 1]! + w * move[3 * k + 2]! - r * rate[k]!)
      }
    }
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
    const { hinge, hingeDof, hingeGain, chain, motion, hipCentre } = this.kinematics
    let x = this.world[3 * p]!
    let y = this.world[3 * p + 1]!
    let z = this.world[3 * p + 2]!
    if (body >= bodyIndex['femur.right']) {
      const right = body === bodyIndex['femur.right']
      const m = (right ? bodyIndex['hipBone.right'] : bodyIndex['hipBone.left']) * 12
      const c = right ? hipCentre.right : hipCentre.left
      x = motion[m]! * c[0] + motion[m + 1]! * c[1] + motion[m + 2]! * c[2] + motion[m + 9]!
      y = motion[m + 3]! * c[0] + motion[m + 4]! * c[1] + motion[m + 5]! * c[2] + motion[m + 10]!
      z = motion[m + 6]! * c[0] + motion[m + 7]! * c[1] + motion[m + 8]! * c[2] + motion[m + 11]!
    }
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

const sameEnd = (a: Line, b: Line): boolean =>
  a.side === b.side &&
  a.pulley?.side === b.pulley?.side &&
  a.pulley?.radius === b.pulley?.radius &&
  a.to.body === b.to.body &&
  a.to.at.every((x, k) => x === b.to.at[k])

const along3 = (direction: Triple, moves: Float64Array, j: number): number =>
  direction[0]! * moves[3 * j]! + direction[1]! * moves[3 * j + 1]! + direction[2]! * moves[3 * j + 2]!
