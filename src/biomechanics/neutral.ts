import { segments } from '../anatomy/bodies'
import { QuasiNewton, type SearchLimits } from '../math/quasiNewton'
import { deg } from '../math/units'
import { Balance } from './balance'
import { atRest, thighsOf } from './controls'
import { bodyIndex, dofCount, dofIndex } from './mechanism'
import { modelledHipOf } from './passiveHip'
import { type Physique, postureLaw } from './physique'
import type { Posture } from './scenario'
import { unknownCount } from './trunkHold'

const { pelvicTilt, nutation, L5S1 } = dofIndex
/** Steps to find what holds a neutral pose: one where nobody is slack or at a limit. */
const mostSettling = 30
/** Shares of flexion-extension from L5-S1 upward (Christophy 2012). */
const flexionShare = [0.125, 0.185, 0.204, 0.231, 0.255] as const

/** When a search for a balance is over, and how far it may go in one step. */
export const searchLimits: SearchLimits = {
  tolerance: 1e-6,
  goal: 5e-7,
  mostIterations: 60,
  largestStep: deg(3),
  limited: dofCount,
}

const mixed = (from: number, to: number, share: number): number => from + (to - from) * share

/** To the last digits: what is left over in a neutral pose would be told as a change. */
const fineSearch: SearchLimits = { ...searchLimits, tolerance: 1e-10, goal: 1e-11 }

/** A balance that knows how its body stands, and how it rests in its posture. */
export class Neutral extends Balance {
  readonly posture: Posture

  constructor(physique: Physique, posture: Posture) {
    super(physique)
    this.posture = posture
    this.findPostures()
  }

  protected findPostures(): void {
    this.carried = this.physique.weight
    this.isUpright = true
    this.onFeet = 1
    this.findStanding()
    if (this.posture === 'standing') return
    this.onFeet = 0
    if (this.posture === 'lying') this.findFree(this.posture)
    else this.findSeat(this.posture)
  }

  /** Standing neutral: the weight behind the hips as asked, every strand at its standing length, nutation as it emerges. */
  private findStanding(): void {
    const { given } = this.physique.model
    const { x: q } = this
    this.prepare({ ...atRest, thigh: thighsOf('standing') })
    if (given === 'standing') {
      this.measureStanding()
      this.settleGiven()
    } else
      this.settleNutation((total) => {
        q[pelvicTilt] = given.standingTilt
        q[nutation] = total
        this.bendLumbar(null, given.standingTilt + total - given.uprightSum)
        this.measureStanding()
      })
    this.settleOffsets(q)
  }

  /** The neutral pose of another posture: the tilt is given, the trunk stays upright over its support, nutation emerges. */
  private findNeutral(posture: Posture): void {
    const law = postureLaw[posture]
    const { x: q, standing } = this
    this.carried = this.physique.weight * law.weight
    this.prepare({ ...atRest, thigh: thighsOf(posture) })
    q.set(standing)
    this.settleNutation((total) => {
      q[pelvicTilt] = standing[pelvicTilt]! + law.tilt
      q[nutation] = total - this.nutationGiven
      this.bendLumbar(standing, law.tilt + q[nutation]! - standing[nutation]!)
      this.placeWeight()
    })
    this.settleOffsets(q)
  }

  /**
   * The neutral pose of a posture in which nobody holds the trunk: the tilt is given, the tone of discs and short ligaments
   * is that of standing, and lordosis and nutation follow.
   */
  private findFree(posture: Posture): void {
    const law = postureLaw[posture]
    const { x: q, standing, neutral } = this
    const thigh = thighsOf(posture)
    this.carried = this.physique.weight * law.weight
    this.isUpright = false
    q.set(standing)
    q[pelvicTilt] = standing[pelvicTilt]! + law.tilt
    neutral.set(q)
    this.prepare({ ...atRest, thigh, off: new Set(['pelvicTilt']) })
    const search = new QuasiNewton(unknownCount, fineSearch, this.ask, {
      x: q,
      r: this.r,
      J: this.J,
    })
    this.evaluate()
    search.refresh()
    search.search(neutral)
    neutral.set(q)
    this.prepare({ ...atRest, thigh })
    this.evaluate()
    this.offset[pelvicTilt] = this.offset[pelvicTilt]! - this.r[pelvicTilt]!
    this.heldAtRest.fill(0)
  }

  /** The neutral pose on a seat, or partly off it. */
  private findSeat(posture: Posture): void {
    const stood = this.resting()
    this.findNeutral(posture)
    this.rise(stood, 1 - this.physique.seatLoad)
  }

  /** How the body rests in the neutral pose that was found last. */
  private resting() {
    const { neutral, offset, heldAtRest } = this
    const copies = { neutral: neutral.slice(), offset: offset.slice(), heldAtRest: heldAtRest.slice() }
    return { ...copies, weightInBody: this.trunkWeight.inBody }
  }

  /**
   * Leaves the seat by `share` of the weight: pose, tone and the way in which the trunk is stacked go in the same share from
   * those of sitting to those of standing, `stood`. All of it, and somebody stands with bent thighs.
   */
  private rise(stood: ReturnType<Neutral['resting']>, share: number): void {
    if (share === 0) return
    for (const part of ['neutral', 'offset', 'heldAtRest'] as const)
      for (let k = 0; k < this[part].length; k++) this[part][k] = mixed(this[part][k]!, stood[part][k]!, share)
    const [x, y, z] = this.trunkWeight.inBody
    const [standingX, standingY, standingZ] = stood.weightInBody
    this.trunkWeight.inBody = [mixed(x, standingX, share), mixed(y, standingY, share), mixed(z, standingZ, share)]
    this.onFeet = share
  }

  /** Deals `bend` [rad] out over the lumbar joints, on top of `from`. */
  private bendLumbar(from: Float64Array | null, bend: number): void {
    for (let k = 0; k < segments.length; k++) this.x[L5S1 + k] = (from ? from[L5S1 + k]! : 0) + flexionShare[k]! * bend
  }

  /** Finds the total nutation at which the sacro-iliac joint holds what acts on it. */
  private settleNutation(pose: (total: number) => void): void {
    this.secants((total) => {
      pose(total)
      this.settleHold()
      return this.r[nutation]!
    })
  }

  /** The same where the pose is given and only what it already holds of nutation is asked: nothing but the joint's law changes. */
  private settleGiven(): void {
    this.settleHold()
    const law = (total: number): number => {
      this.nutationGiven = total
      return this.jointsAt(this.x)
    }
    const others = this.r[nutation]! - this.jointsAt(this.x)
    this.secants((total) => others + law(total))
  }

  /** Where `moment` of the total nutation is nothing, by secants. */
  private secants(moment: (total: number) => number): void {
    let [before, now] = [deg(1), deg(1.5)]
    let [momentBefore, momentNow] = [moment(before), moment(now)]
    for (let i = 0; i < 40 && Math.abs(momentNow) > 1e-12 && momentNow !== momentBefore; i++) {
      const next = now - (momentNow * (now - before)) / (momentNow - momentBefore)
      ;[before, momentBefore, now] = [now, momentNow, next]
      momentNow = moment(now)
    }
  }

  /**
   * What holds the trunk in a neutral pose: as much as keeps it from bending, all five lumbar joints taken together. What
   * is left between one joint and the next is the discs' and the short ligaments', the constant tone.
   */
  private settleHold(): void {
    const { x, r, effort } = this
    if (effort) {
      x.fill(0, dofCount)
      this.offset.fill(0)
    }
    this.evaluate()
    for (let i = 0; effort && i < mostSettling; i++) {
      let left = 0
      for (let k = 0; k < segments.length; k++) left += r[L5S1 + k]! / segments.length
      const gain = effort.gain()
      if (Math.abs(left) < 1e-13 || gain === 0) return
      x[dofCount] = x[dofCount]! - left / gain
      this.weigh()
    }
  }

  private measureStanding(): void {
    this.standing.set(this.x)
    this.placeWeight()
    this.measure()
    this.restLength.set(this.lines.lengths)
    this.effort?.calibrate()
    this.modelledHip = modelledHipOf(this)
  }

  private placeWeight(): void {
    const { at, along } = this.physique.model.weight
    this.kinematics.place(this.x, this.controls.thigh)
    const m = bodyIndex.L1 * 12
    const R = this.kinematics.motion
    const x = R[m]! * at[0] + R[m + 1]! * at[1] + R[m + 9]!
    const slide = (-this.physique.weightBehindHips - x) / (R[m]! * along[0] + R[m + 1]! * along[1])
    this.trunkWeight.inBody = [at[0] + slide * along[0], at[1] + slide * along[1], 0]
  }

  private settleOffsets(q: Float64Array): void {
    this.neutral.set(q)
    this.offset.fill(0)
    this.evaluate()
    this.offset[pelvicTilt] = -this.r[pelvicTilt]!
    for (let k = 0; k < segments.length; k++) this.offset[L5S1 + k] = -this.r[L5S1 + k]!
    if (this.effort) this.heldAtRest.set(this.effort.moments(this))
  }
}
