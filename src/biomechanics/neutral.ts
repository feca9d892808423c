import { segments } from '../anatomy/bodies'
import { deg } from '../math/units'
import { Balance } from './balance'
import { atRest, thighsOf } from './controls'
import { bodyIndex, dofIndex } from './mechanism'
import { modelledHipOf } from './passiveHip'
import { type Physique, postureLaw } from './physique'
import type { Posture } from './scenario'

const { pelvicTilt, nutation, L5S1 } = dofIndex
/** Shares of flexion-extension from L5-S1 upward (Christophy 2012). */
const flexionShare = [0.125, 0.185, 0.204, 0.231, 0.255] as const

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
    this.findStanding()
    if (this.posture !== 'standing') this.findNeutral(this.posture)
  }

  /** Standing neutral: the weight behind the hips as asked, every strand at its standing length, nutation as it emerges. */
  private findStanding(): void {
    const { given } = this.physique.model
    const { x: q } = this
    this.prepare({ ...atRest, thigh: thighsOf('standing') })
    if (given === 'standing') {
      this.measureStanding()
      this.settleNutation((total) => {
        this.nutationGiven = total
      })
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

  /** Deals `bend` [rad] out over the lumbar joints, on top of `from`. */
  private bendLumbar(from: Float64Array | null, bend: number): void {
    for (let k = 0; k < segments.length; k++) this.x[L5S1 + k] = (from ? from[L5S1 + k]! : 0) + flexionShare[k]! * bend
  }

  /** Finds the total nutation at which the sacro-iliac joint holds what acts on it, by secants. */
  private settleNutation(pose: (total: number) => void): void {
    const moment = (total: number): number => {
      pose(total)
      this.evaluate(false)
      return this.r[nutation]!
    }
    let [before, now] = [deg(1), deg(1.5)]
    let [momentBefore, momentNow] = [moment(before), moment(now)]
    for (let i = 0; i < 40 && Math.abs(momentNow) > 1e-12 && momentNow !== momentBefore; i++) {
      const next = now - (momentNow * (now - before)) / (momentNow - momentBefore)
      ;[before, momentBefore, now] = [now, momentNow, next]
      momentNow = moment(now)
    }
  }

  private measureStanding(): void {
    this.standing.set(this.x)
    this.placeWeight()
    this.measure()
    this.restLength.set(this.lines.lengths)
    this.modelledHip = modelledHipOf(this)
  }

  private placeWeight(): void {
    const { at, along } = this.physique.model.weight
    this.kinematics.place(this.x, this.controls.thigh)
    const m = bodyIndex.L1 * 12
    const R = this.kinematics.motion
    const x = R[m]! * at[0] + R[m + 1]! * at[1] + R[m + 9]!
    const slide = (-this.physique.weightBehindHips - x) / (R[m]! * along[0] + R[m + 1]! * along[1])
    this.weightInBody = [at[0] + slide * along[0], at[1] + slide * along[1], 0]
  }

  private settleOffsets(q: Float64Array): void {
    this.neutral.set(q)
    this.offset.fill(0)
    this.evaluate(false)
    this.offset[pelvicTilt] = -this.r[pelvicTilt]!
    for (let k = 0; k < segments.length; k++) this.offset[L5S1 + k] = -this.r[L5S1 + k]!
  }
}
