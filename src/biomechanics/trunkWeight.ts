import { bodyIndex, dofCount, type Kinematics } from './mechanism'
import type { Physique } from './physique'
import { type Sway, swayFor } from './sway'
import { unknownCount } from './trunkHold'
import type { Wrenches } from './wrenches'

/** The weight of the trunk, which rides on L1 and pulls straight down: back and down in the frame of a body that sways back. */
export class TrunkWeight {
  /** Its point of attack in the frame of L1, as given [m]. */
  inBody: readonly [number, number, number] = [0, 0, 0]
  /** How the body sways about the ankles, at the last evaluation. */
  readonly sway: Sway = { angle: 0, perForward: 0, perHeight: 0 }
  private readonly kinematics: Kinematics
  private readonly at = new Float64Array(3)
  private readonly rate = new Float64Array(2 * dofCount)
  private sways = false

  constructor(kinematics: Kinematics) {
    this.kinematics = kinematics
  }

  /** Gathers in `on` the pull of `weight` [N]; `body` sways under it as far as it stands on its feet, 0 to 1. */
  push(weight: number, body: Physique, onFeet: number, on: Wrenches): void {
    const { at, sway } = this
    sway.angle = 0
    const share = onFeet * body.sway
    this.sways = weight > 0 && share > 0
    if (weight === 0) return
    const [x, y] = this.inBody
    const R = this.kinematics.motion
    const m = bodyIndex.L1 * 12
    for (let k = 0; k < 3; k++) at[k] = R[m + 3 * k]! * x + R[m + 3 * k + 1]! * y + R[m + 9 + k]!
    if (this.sways) swayFor(share, body.weight, at[0]! + body.weightBehindHips, at[1]!, sway)
    on.push(bodyIndex.L1, at[0]!, at[1]!, at[2]!, -weight * Math.sin(sway.angle), -weight * Math.cos(sway.angle), 0)
  }

  /** Adds to `J` what a weight does that comes forward or up: the body sways, which turns its pull. After `push`. */
  addSwayRates(weight: number, J: Float64Array): void {
    const { sway, rate } = this
    if (!this.sways) return
    this.findRates()
    const [cos, sin] = [weight * Math.cos(sway.angle), weight * Math.sin(sway.angle)]
    for (let j = 0; j < dofCount; j++) {
      const arm = -cos * rate[2 * j]! + sin * rate[2 * j + 1]!
      for (let k = 0; k < dofCount; k++) {
        const turns = sway.perForward * rate[2 * k]! + sway.perHeight * rate[2 * k + 1]!
        J[j * unknownCount + k] = J[j * unknownCount + k]! + arm * turns
      }
    }
  }

  /** How the place of the weight moves forward and up with each coordinate. */
  private findRates(): void {
    const { at, rate } = this
    const { hinge, hingeDof, hingeGain, chain } = this.kinematics
    rate.fill(0)
    const hinges = chain[bodyIndex.L1]!
    for (let n = 0; n < hinges.length; n++) {
      const h = hinges[n]!
      const k = 6 * h
      const j = hingeDof[h]!
      const [rx, ry, rz] = [at[0]! - hinge[k + 3]!, at[1]! - hinge[k + 4]!, at[2]! - hinge[k + 5]!]
      rate[2 * j] = rate[2 * j]! + hingeGain[h]! * (hinge[k + 1]! * rz - hinge[k + 2]! * ry)
      rate[2 * j + 1] = rate[2 * j + 1]! + hingeGain[h]! * (hinge[k + 2]! * rx - hinge[k]! * rz)
    }
  }
}
