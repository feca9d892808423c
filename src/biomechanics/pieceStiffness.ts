import { sides } from '../anatomy/sides'
import { bodyIndex, dofCount, type Kinematics } from './mechanism'
import type { Paths } from './paths'

/** The hinges by which the ends of a piece move against each other: those of its first body, then those of its second. */
interface Span {
  readonly hinges: Int32Array
  readonly ofFirst: number
  /** Coordinate of each hinge; and for each hinge with each before it and itself, their cell in a matrix and how often it counts. */
  readonly dofs: Int32Array
  readonly cells: Int32Array
  readonly counts: Float64Array
}

/**
 * How straight pieces turn and stretch as the hinges between their ends turn. A hinge that carries a whole piece along changes
 * nothing, so that a fascicle from one vertebra to the next costs three hinges.
 */
export class PieceStiffness {
  private readonly kinematics: Kinematics
  private readonly paths: Paths
  /** Of each piece; undefined where both ends ride on one body. */
  private readonly spans: readonly (Span | undefined)[]
  /** Of each hinge of the piece at hand: the velocity of the end it moves, of the other end if it rode along, and the rate of length. */
  private readonly near: Float64Array
  private readonly far: Float64Array
  private readonly rate: Float64Array

  constructor(kinematics: Kinematics, paths: Paths) {
    this.kinematics = kinematics
    this.paths = paths
    const { pointBody, pieceFrom, pieceTo } = paths
    const known = new Map<string, Span>()
    this.spans = [...pieceFrom].map((from, s) => {
      const [a, b] = [pointBody[from]!, pointBody[pieceTo[s]!]!]
      if (a === b) return undefined
      const span = known.get(`${a} ${b}`) ?? spanOf(kinematics, a, b)
      known.set(`${a} ${b}`, span)
      return span
    })
    const most = 2 * kinematics.hingeDof.length
    this.near = new Float64Array(3 * most)
    this.far = new Float64Array(3 * most)
    this.rate = new Float64Array(most)
  }

  /** Coordinates that change the length of piece `s`, some of them twice. */
  dofsOf(s: number): Iterable<number> {
    return this.spans[s]?.dofs ?? []
  }

  /** Adds d(length)/d(coordinate) of piece `s` to `gradient`, and `tension` times its second derivatives to the upper half of `own`. */
  add(s: number, tension: number, own: Float64Array, gradient: Float64Array): void {
    const span = this.spans[s]
    if (!span) return
    this.findRates(s, span)
    const { near, far, rate } = this
    const { dofs, ofFirst, cells, counts } = span
    const turn = tension / this.paths.pieceLength[s]!
    let n = 0
    for (let j = 0; j < dofs.length; j++) {
      const x = near[3 * j]!
      const y = near[3 * j + 1]!
      const z = near[3 * j + 2]!
      const r = rate[j]!
      gradient[dofs[j]!] = gradient[dofs[j]!]! + r
      // Hinges of one chain: the inner one moves its end, and the outer one turns what that does.
      const sameFrom = j < ofFirst ? 0 : ofFirst
      for (let i = 0; i <= j; i++) {
        const of = i < sameFrom ? near : far
        const value = of[3 * i]! * x + of[3 * i + 1]! * y + of[3 * i + 2]! * z - rate[i]! * r
        const cell = cells[n]!
        own[cell] = own[cell]! + turn * counts[n]! * value
        n++
      }
    }
  }

  private findRates(s: number, { hinges, ofFirst }: Span): void {
    const { hinge, hingeGain } = this.kinematics
    const { paths } = this
    const { along, pieceLength, pointBody } = paths
    const from = paths.pieceFrom[s]!
    const to = paths.pieceTo[s]!
    const { near, far, rate } = this
    const x = along[3 * s]!
    const y = along[3 * s + 1]!
    const z = along[3 * s + 2]!
    const length = pieceLength[s]!
    for (let n = 0; n < hinges.length; n++) {
      if (n === 0) paths.findCarrier(from, pointBody[from]!, place)
      if (n === ofFirst) paths.findCarrier(to, pointBody[to]!, place)
      const k = 6 * hinges[n]!
      const gain = hingeGain[hinges[n]!]!
      const ax = gain * hinge[k]!
      const ay = gain * hinge[k + 1]!
      const az = gain * hinge[k + 2]!
      const px = place[0]! - hinge[k + 3]!
      const py = place[1]! - hinge[k + 4]!
      const pz = place[2]! - hinge[k + 5]!
      const sign = n < ofFirst ? 1 : -1
      const vx = sign * (ay * pz - az * py)
      const vy = sign * (az * px - ax * pz)
      const vz = sign * (ax * py - ay * px)
      near[3 * n] = vx
      near[3 * n + 1] = vy
      near[3 * n + 2] = vz
      far[3 * n] = vx - length * (ay * z - az * y)
      far[3 * n + 1] = vy - length * (az * x - ax * z)
      far[3 * n + 2] = vz - length * (ax * y - ay * x)
      rate[n] = x * vx + y * vy + z * vz
    }
  }
}

const place = new Float64Array(3)
const thighs: readonly number[] = sides.map((side) => bodyIndex[`femur.${side}`])

/** A thigh keeps its direction, so a piece to it is carried along by no hinge. */
function spanOf({ chain, hingeDof }: Kinematics, a: number, b: number): Span {
  const isToThigh = thighs.includes(a) || thighs.includes(b)
  const beyond = (body: number, other: number): number[] =>
    [...chain[body]!].filter((h) => isToThigh || !chain[other]!.includes(h))
  const [first, second] = [beyond(a, b), beyond(b, a)]
  const hinges = [...first, ...second]
  const dofs = hinges.map((h) => hingeDof[h]!)
  const pairs = dofs.flatMap((d, j) => dofs.slice(0, j + 1).map((c, i) => ({ c, d, isTwice: c === d && i !== j })))
  return {
    hinges: Int32Array.from(hinges),
    ofFirst: first.length,
    dofs: Int32Array.from(dofs),
    cells: Int32Array.from(pairs, ({ c, d }) => Math.min(c, d) * dofCount + Math.max(c, d)),
    counts: Float64Array.from(pairs, ({ isTwice }) => (isTwice ? 2 : 1)),
  }
}
