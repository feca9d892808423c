import { bodyIds, segments } from '../anatomy/bodies'
import { dofCount, dofIndex, type Kinematics } from './mechanism'
import type { Paths } from './paths'

/** Directions in which the trunk is held: bending forward and back, to the side, turning. */
export const heldCount = 3
const { L5S1, lumbarSideBend, lumbarTurn } = dofIndex
const even = 1 / segments.length

/** How much of a held direction, 0 to 2, a coordinate is: each bends the five lumbar joints evenly. */
const directionOf = (dof: number): number =>
  dof >= L5S1 && dof < L5S1 + segments.length ? 0 : dof === lumbarSideBend ? 1 : dof === lumbarTurn ? 2 : -1

/**
 * The lever arms of the fascicles that hold the trunk: what the trunk gains when one of them shortens while the five lumbar
 * joints bend evenly. Every body moves like a screw then, so an arm costs one product a point. Its arrays are workplaces.
 */
export class Holders {
  /** Which lines hold, in order. */
  readonly lines: Int32Array
  /** Arms [m] of each holder in the held directions; extension, top to the right, front to the left positive. */
  readonly arms: Float64Array
  /** d(arm)/d(coordinate) of one holder along the direction last aimed at. */
  readonly armRate = new Float64Array(dofCount)
  private readonly kinematics: Kinematics
  private readonly paths: Paths
  private readonly hinges: readonly { readonly hinge: number; readonly direction: number; readonly share: number }[]
  /** For each body and direction: turn (3) and minus the turn about each centre (3). */
  private readonly screw: Float64Array
  /** The pairs of bodies that a piece spans, the pair of each piece (-1 within one body), and how their screws differ. */
  private readonly pairs: readonly (readonly [number, number])[]
  private readonly pairOf: Int32Array
  private readonly apart: Float64Array
  /** Of each pair, the hinges that move its first body and not its second, and the other way round. */
  private readonly apartHinges: readonly (readonly [Int32Array, Int32Array])[]
  /** The same of the direction aimed at, for each body. */
  private readonly aimed: Float64Array
  /** Of each hinge: its own screw, and how the screws of all inside it change as it is turned by what lies outside it. */
  private readonly turn: Float64Array
  private readonly swing: Float64Array
  private readonly weight: Float64Array

  constructor(kinematics: Kinematics, paths: Paths, holding: readonly number[]) {
    this.kinematics = kinematics
    this.paths = paths
    this.lines = Int32Array.from(holding)
    this.arms = new Float64Array(holding.length * heldCount)
    this.hinges = [...kinematics.hingeDof].flatMap((dof, hinge) => {
      const direction = directionOf(dof)
      // A side-bend or turn is dealt out by the gain of its hinges already.
      const share = kinematics.hingeGain[hinge]! * (direction === 0 ? even : 1)
      return direction < 0 ? [] : [{ hinge, direction, share }]
    })
    this.screw = new Float64Array(bodyCount * heldCount * 6)
    const spanned = [...paths.pieceFrom].map(
      (a, s) => [paths.pointBody[a]!, paths.pointBody[paths.pieceTo[s]!]!] as const,
    )
    const keys = [...new Set(spanned.map(([a, b]) => a * bodyCount + b))]
    this.pairs = keys.map((key) => [Math.floor(key / bodyCount), key % bodyCount] as const)
    this.pairOf = Int32Array.from(spanned, ([a, b]) => (a === b ? -1 : keys.indexOf(a * bodyCount + b)))
    this.apart = new Float64Array(keys.length * heldCount * 6)
    const beyond = (body: number, other: number): Int32Array =>
      kinematics.chain[body]!.filter((h) => !kinematics.chain[other]!.includes(h))
    this.apartHinges = this.pairs.map(([a, b]) => [beyond(a, b), beyond(b, a)] as const)
    this.aimed = new Float64Array(bodyCount * 6)
    this.turn = new Float64Array(kinematics.hingeDof.length * 6)
    this.swing = new Float64Array(kinematics.hingeDof.length * 6)
    this.weight = new Float64Array(kinematics.hingeDof.length)
  }

  /** Arms for the present kinematics and paths. */
  measure(): void {
    this.findScrews()
    this.findApart()
    const { arms, lines, paths } = this
    arms.fill(0)
    for (let i = 0; i < lines.length; i++) {
      const end = paths.firstPiece[lines[i]! + 1]!
      for (let s = paths.firstPiece[lines[i]!]!; s < end; s++) this.addPiece(s, heldCount * i)
    }
  }

  /**
   * Both ends of a piece lie on its line, so they have one moment: velocity along it is turn · moment + shift · u, and
   * only by how much the screws of its two bodies differ counts.
   */
  private addPiece(s: number, to: number): void {
    const { paths, arms, apart } = this
    const pair = this.pairOf[s]!
    if (pair < 0) return
    const { moment, along } = paths
    const x = along[3 * s]!
    const y = along[3 * s + 1]!
    const z = along[3 * s + 2]!
    const mx = moment[3 * s]!
    const my = moment[3 * s + 1]!
    const mz = moment[3 * s + 2]!
    for (let d = 0; d < heldCount; d++) {
      const k = pair * heldCount * 6 + 6 * d
      const turn = apart[k]! * mx + apart[k + 1]! * my + apart[k + 2]! * mz
      const shift = apart[k + 3]! * x + apart[k + 4]! * y + apart[k + 5]! * z
      arms[to + d] = arms[to + d]! - (turn + shift)
    }
  }

  /** By how much the screws of the two bodies of each pair differ. */
  private findApart(): void {
    const { pairs, apart, screw } = this
    const size = heldCount * 6
    for (let n = 0; n < pairs.length; n++) {
      const [a, b] = pairs[n]!
      for (let k = 0; k < size; k++) apart[n * size + k] = screw[a * size + k]! - screw[b * size + k]!
    }
  }

  /** How each lumbar vertebra moves in each held direction; all below the lumbar joints stays. */
  private findScrews(): void {
    const { screw, hinges } = this
    const { hinge, hingeBody, parent } = this.kinematics
    screw.fill(0)
    let done = -1
    for (let n = 0; n < hinges.length; n++) {
      const { hinge: h, direction, share } = hinges[n]!
      const body = hingeBody[h]!
      if (body !== done) {
        const from = parent[body]! * heldCount * 6
        for (let k = 0; k < heldCount * 6; k++) screw[body * heldCount * 6 + k] = screw[from + k]!
        done = body
      }
      addTurn(hinge, h, share, screw, body * heldCount * 6 + 6 * direction)
    }
  }

  /** From now on `armRate` is along the direction that weighs the held ones like the three of `h` from `at`; after `measure`. */
  aim(h: Float64Array, at: number): void {
    const { aimed, turn, swing, weight, hinges } = this
    const { hinge, hingeBody, hingeGain, parent } = this.kinematics
    weight.fill(0)
    turn.fill(0)
    for (const { hinge: n, direction, share } of hinges) weight[n] = share * h[at + direction]!
    for (let n = 0; n < hingeBody.length; n++) {
      const b = 6 * hingeBody[n]!
      const isFirst = n === 0 || hingeBody[n - 1] !== hingeBody[n]
      const from = 6 * parent[hingeBody[n]!]!
      if (isFirst) for (let k = 0; k < 6; k++) aimed[b + k] = from < 0 ? 0 : aimed[from + k]!
      addTurn(hinge, n, hingeGain[n]!, turn, 6 * n)
      bracket(aimed, b, turn, 6 * n, swing)
      addTurn(hinge, n, weight[n]!, aimed, b)
    }
  }

  /** Fills `armRate` for holder `i`. */
  findArmRate(i: number): void {
    const { armRate, paths, lines } = this
    armRate.fill(0)
    const end = paths.firstPiece[lines[i]! + 1]!
    for (let s = paths.firstPiece[lines[i]!]!; s < end; s++) this.addPieceRate(s)
  }

  /**
   * An arm is -u · (velocity of one end - velocity of the other): it changes as the piece turns, and as the velocities do. A
   * hinge that moves both ends carries the whole piece along, and changes nothing.
   */
  private addPieceRate(s: number): void {
    const { paths, aimed } = this
    const pair = this.pairOf[s]!
    if (pair < 0) return
    const { pointBody, world, along } = paths
    const a = paths.pieceFrom[s]!
    const b = paths.pieceTo[s]!
    velocityOf(aimed, 6 * pointBody[a]!, world, a, ahead)
    velocityOf(aimed, 6 * pointBody[b]!, world, b, behind)
    const x = along[3 * s]!
    const y = along[3 * s + 1]!
    const z = along[3 * s + 2]!
    const vx = ahead[0]! - behind[0]!
    const vy = ahead[1]! - behind[1]!
    const vz = ahead[2]! - behind[2]!
    const stretch = x * vx + y * vy + z * vz
    // What of the velocity lies across the piece counts as the piece turns.
    const inverse = 1 / paths.pieceLength[s]!
    across[0] = (vx - stretch * x) * inverse
    across[1] = (vy - stretch * y) * inverse
    across[2] = (vz - stretch * z) * inverse
    this.addEndRate(a, s, 1, ahead, this.apartHinges[pair]![0])
    this.addEndRate(b, s, -1, behind, this.apartHinges[pair]![1])
  }

  /**
   * What each of `hinges` brings that moves the end `p`, whose velocity is `v`: it takes the end across the piece, turns the
   * velocity that the end has (both its own screw times one wrench), and is itself swung by what lies outside it.
   */
  private addEndRate(p: number, s: number, sign: number, v: Float64Array, hinges: Int32Array): void {
    if (hinges.length === 0) return
    const { paths, armRate, turn, swing } = this
    const { hingeDof } = this.kinematics
    const { world, along, moment } = paths
    const x = along[3 * s]!
    const y = along[3 * s + 1]!
    const z = along[3 * s + 2]!
    const lx = moment[3 * s]!
    const ly = moment[3 * s + 1]!
    const lz = moment[3 * s + 2]!
    const fx = across[0]!
    const fy = across[1]!
    const fz = across[2]!
    const px = world[3 * p]!
    const py = world[3 * p + 1]!
    const pz = world[3 * p + 2]!
    const mx = py * fz - pz * fy + v[1]! * z - v[2]! * y
    const my = pz * fx - px * fz + v[2]! * x - v[0]! * z
    const mz = px * fy - py * fx + v[0]! * y - v[1]! * x
    for (let n = 0; n < hinges.length; n++) {
      const h = hinges[n]!
      const k = 6 * h
      const own = turn[k]! * mx + turn[k + 1]! * my + turn[k + 2]! * mz
      const shift = turn[k + 3]! * fx + turn[k + 4]! * fy + turn[k + 5]! * fz
      const swung = swing[k]! * lx + swing[k + 1]! * ly + swing[k + 2]! * lz
      const slid = swing[k + 3]! * x + swing[k + 4]! * y + swing[k + 5]! * z
      const dof = hingeDof[h]!
      armRate[dof] = armRate[dof]! - sign * (own + shift + swung + slid)
    }
  }
}

const bodyCount = bodyIds.length
const ahead = new Float64Array(3)
const behind = new Float64Array(3)
const across = new Float64Array(3)

/** Adds to the screw from `to` on a turn of `size` about hinge `h`: its direction, and minus what it is times the centre. */
function addTurn(hinge: Float64Array, h: number, size: number, screw: Float64Array, to: number): void {
  const at = 6 * h
  const x = size * hinge[at]!
  const y = size * hinge[at + 1]!
  const z = size * hinge[at + 2]!
  screw[to] = screw[to]! + x
  screw[to + 1] = screw[to + 1]! + y
  screw[to + 2] = screw[to + 2]! + z
  screw[to + 3] = screw[to + 3]! - (y * hinge[at + 5]! - z * hinge[at + 4]!)
  screw[to + 4] = screw[to + 4]! - (z * hinge[at + 3]! - x * hinge[at + 5]!)
  screw[to + 5] = screw[to + 5]! - (x * hinge[at + 4]! - y * hinge[at + 3]!)
}

/** How the screw from `b` of `turned` changes as the one from `a` of `by` carries it along, into the same place of `out`. */
function bracket(by: Float64Array, a: number, turned: Float64Array, b: number, out: Float64Array): void {
  for (let i = 0; i < 3; i++) {
    const j = (i + 1) % 3
    const k = (i + 2) % 3
    out[b + i] = by[a + j]! * turned[b + k]! - by[a + k]! * turned[b + j]!
    out[b + 3 + i] =
      by[a + j]! * turned[b + 3 + k]! -
      by[a + k]! * turned[b + 3 + j]! +
      by[a + 3 + j]! * turned[b + k]! -
      by[a + 3 + k]! * turned[b + j]!
  }
}

/** Velocity of point `p` of `world` under the screw from `k` on: turn × place + shift. */
function velocityOf(screw: Float64Array, k: number, world: Float64Array, p: number, out: Float64Array): void {
  const x = world[3 * p]!
  const y = world[3 * p + 1]!
  const z = world[3 * p + 2]!
  out[0] = screw[k + 1]! * z - screw[k + 2]! * y + screw[k + 3]!
  out[1] = screw[k + 2]! * x - screw[k]! * z + screw[k + 4]!
  out[2] = screw[k]! * y - screw[k + 1]! * x + screw[k + 5]!
}
