import { segments } from '../anatomy/bodies'
import { type BySide, bothSides, type Side, sides } from '../anatomy/sides'
import { atRest, type Controls, holding, kneeFlexion, ligamentShares } from './controls'
import { Evaluated } from './evaluated'
import { heldCount } from './holders'
import { type JointPress, pressOf } from './jointPress'
import { dofCount, dofIndex, joints, torsionSign } from './mechanism'
import type { ModelledHip } from './passiveHip'
import { PassiveMoments } from './passiveMoments'
import type { Physique } from './physique'
import { strandLaws } from './strandLaws'
import { StrandPulls } from './strandPulls'
import type { Sway } from './sway'
import {
  constraintScale,
  holdByMoment,
  holdByMomentJacobian,
  letTrunkGo,
  trunkErrors,
  trunkErrorsJacobian,
  unknownCount,
} from './trunkHold'
import { TrunkWeight } from './trunkWeight'
import { Wrenches } from './wrenches'

const { pelvicTilt, nutation, innominateTorsion, L5S1 } = dofIndex

/**
 * Everything that acts on one body: the moments left over at given coordinates, and how they change with them. Its arrays
 * are workplaces, filled anew by every evaluation; `evaluateAt` in equilibrium.ts gives an answer to keep.
 */
export class Balance extends StrandPulls {
  readonly wrenches: Wrenches
  /** The forces that turn with a body, or stay while it turns: the weight's, and the strings' round the hips. */
  private readonly turned: Wrenches
  /** Moments [N·m] of the holders' work in the neutral pose. */
  readonly heldAtRest = new Float64Array(heldCount)
  /** Coordinates of standing [rad]. */
  readonly standing = new Float64Array(unknownCount)
  /** What the modelled muscles are already in the passive moment of the hip; undefined where both count in full. */
  modelledHip: ModelledHip | undefined
  /** Constant tone moments [N·m] that hold the neutral pose; none on nutation, so that it is a prediction. */
  protected readonly offset = new Float64Array(dofCount)
  /** The weight that the spine carries in this posture [N]. */
  protected carried = 0
  /** Whether the trunk has to be held in this posture. */
  protected isUpright = true
  /** Where the moments are asked for: coordinates [rad], then the moments that hold the trunk [N·m]. */
  protected readonly x = new Float64Array(unknownCount)
  /** The moments left over there [N·m], and their derivatives, row by row. */
  protected readonly r = new Float64Array(unknownCount)
  protected readonly J = new Float64Array(unknownCount * unknownCount)
  /** How often anything was evaluated: an answer knows by it whether it is still the last. */
  evaluations = 0
  private share = ligamentShares(atRest.off)
  private holds: number | undefined = 1
  private readonly passive: PassiveMoments
  /** The weight of the trunk, and how the body sways under it. */
  readonly trunkWeight: TrunkWeight
  /** How far it stands on feet over which it has to keep its weight, 0 to 1. */
  protected onFeet = 1
  private readonly unused = new Float64Array(unknownCount)
  /** Whether the derivatives are to hold the compression's too. */
  protected isExact = false
  private readonly pressRate = bothSides(() => new Float64Array(unknownCount))
  private readonly lineSide: readonly Side[]

  constructor(physique: Physique) {
    super(physique)
    const { model } = physique
    this.wrenches = new Wrenches(this.kinematics)
    this.turned = new Wrenches(this.kinematics)
    this.trunkWeight = new TrunkWeight(this.kinematics)
    this.passive = new PassiveMoments(this)
    this.lineSide = [...model.strands, ...model.ligaments].map(({ side }) => side)
    this.deal()
  }

  /** Becomes another body with the same bones and parts; its neutral poses are still to be found. */
  protected become(physique: Physique): void {
    this.physique = physique
    this.kinematics.adoptCentres(joints(physique.model.centres))
    this.lines.adoptRadii(physique.model.strands)
    this.strands = strandLaws(physique)
    this.deal()
    this.x.fill(0)
    this.nutationGiven = 0
  }

  /** Flexion of one hip [rad], 0 in standing, for coordinates `q` and thighs as the controls have them. */
  hipAngle(side: Side, q: Float64Array): number {
    return (
      q[pelvicTilt]! -
      this.standing[pelvicTilt]! -
      torsionSign(side) * q[innominateTorsion]! +
      this.controls.thigh[side].flexion
    )
  }

  private readonly hipAngleOf = (e: number): number => this.hipAngle(this.lineSide[e]!, this.x)
  private readonly kneeAngleOf = (e: number): number => kneeFlexion(this.controls.thigh[this.lineSide[e]!].flexion)

  /** Who is left to hold the trunk. */
  private deal(): void {
    const { extensorsOnSacrum } = this.physique
    this.holds = holding(extensorsOnSacrum, this.controls)
    this.effort?.deal(this.strands, extensorsOnSacrum, this.controls.off)
  }

  /** Whether anything holds the trunk; otherwise it goes where it balances by itself. */
  get isHeld(): boolean {
    return this.isUpright && (this.effort ? this.effort.canHold : this.holds !== undefined)
  }

  /** Moments [N·m] about the lumbar joints that lumped back extensors already hold in the neutral pose, L5S1 first. */
  extensorMomentAtRest(level: number): number {
    return this.offset[L5S1 + level]!
  }

  /** What is asked from now on. */
  protected prepare(controls: Controls): void {
    const { off } = this.controls
    const sameParts = controls.off === off || (controls.off.size === 0 && off.size === 0)
    this.controls = controls
    for (const side of sides) this.modelledHip?.bendKnee(side, kneeFlexion(controls.thigh[side].flexion))
    if (sameParts) return
    this.share = ligamentShares(controls.off)
    this.deal()
  }

  /** Brings everything to coordinates `q` under `controls`, and gives what can be read there. */
  evaluateAt(q: Float64Array, controls: Controls): Evaluated {
    this.residualAt(q, controls)
    return new Evaluated(this)
  }

  /** The weight's point of attack in the frame of L1, as given [m]. */
  get weightInBody(): readonly [number, number, number] {
    return this.trunkWeight.inBody
  }

  /** How the body sways about the ankles, at the last evaluation. */
  get sway(): Sway {
    return this.trunkWeight.sway
  }

  /** The weight that the spine carries [N]; 0 when it is switched off or a bed carries it. */
  get weight(): number {
    return this.controls.off.has('gravity') ? 0 : this.carried
  }

  /** Share of a lumped trunk-holding moment that acts on the sacrum; undefined when none is left. */
  get extensorShareOnSacrum(): number | undefined {
    return this.holds
  }

  /** The moment [N·m] of one sacro-iliac joint's ligaments, nutation positive, at coordinates `q`. */
  jointMoment(side: Side, q: Float64Array): number {
    return this.passive.jointMoment(side, q)
  }

  /** The moment [N·m] by which one pressed joint resists beside its ligaments, nutation positive, at coordinates `q`. */
  contactMoment(side: Side, q: Float64Array): number {
    return this.passive.contactMoment(side, q)
  }

  /** The moment [N·m] of both joints, with what presses them, nutation positive, at coordinates `q`. */
  protected jointsAt(q: Float64Array): number {
    return sides.reduce((sum, side) => sum + this.jointMoment(side, q) + this.contactMoment(side, q), 0)
  }

  /** What one sacro-iliac joint hands on [N], at the last evaluation. */
  readonly press: BySide<JointPress> = bothSides(() => ({ compression: 0, shear: 0 }))

  /** Stiffening of one joint by the force that presses it, as a share of its stiffness; a joint that gapes is no softer. */
  closureOf(side: Side): number {
    const { closure, preTension } = this.physique.sacroiliac
    return closure * Math.max(0, this.press[side].compression + preTension)
  }

  private findPress(): void {
    const { kinematics, wrenches, press, weight } = this
    const { auricularNormal } = this.physique.model
    for (const side of sides) pressOf(kinematics, wrenches, auricularNormal, weight, this.sway.angle, side, press[side])
  }

  /** How much of one joint's ligaments is left after switching some off, 0 to 1. */
  jointShare(side: Side, angle: number): number {
    return angle >= 0 ? this.share[side].nutation : this.share[side].counternutation
  }

  /** Puts the lines where the coordinates have them and measures them. */
  protected measure(): void {
    this.lines.update(this.hipAngleOf, this.kneeAngleOf)
    this.effort?.holders.measure()
  }

  /** Fills the moments left over at `x`. */
  protected evaluate(): void {
    this.place(this.x)
    this.weigh()
  }

  /** The same where everything is in place already: nothing but the moments that hold the trunk has changed since. */
  protected weigh(): void {
    const { x: q, r, lines } = this
    this.evaluations++
    r.fill(0)
    this.loadForces(q, r)
    for (let e = 0; e < this.strands.length; e++) lines.loadHipArm(e, this.tension[e]!, r)
    this.passive.add(q, this.controls, r, null)
    this.holdTrunk(q, r, null)
    this.addOffsets(r)
    if (this.controls.off.has('pelvicTilt')) this.holdPelvis(q)
  }

  /** Fills the derivatives of the moments where they were last evaluated. */
  protected differentiate(): void {
    const { x: q, J, unused } = this
    if (this.isExact) {
      this.measurePressRates(q)
      this.evaluate()
    }
    this.findSlopes()
    this.stiffnessOfLines()
    this.passive.add(q, this.controls, unused, J)
    if (this.isExact) this.addPressRates(q, J)
    this.trunkWeight.addSwayRates(this.weight, J)
    this.holdTrunk(q, unused, J)
    if (this.controls.off.has('pelvicTilt')) this.holdPelvisJacobian()
  }

  /** One or the other, as a search asks for it. */
  protected readonly ask = (withJacobian: boolean): void => (withJacobian ? this.differentiate() : this.evaluate())

  private place(q: Float64Array): void {
    this.kinematics.place(q, this.controls.thigh)
    this.measure()
  }

  /** Lets everything pull where it is, and adds to `r` what that moves. */
  private loadForces(q: Float64Array, r: Float64Array): void {
    const { lines, wrenches } = this
    this.tensions(q)
    wrenches.clear(false)
    lines.pullAll(this.tension, wrenches)
    this.pushWeight(wrenches)
    wrenches.load(r)
    this.findPress()
  }

  private pushWeight(on: Wrenches): void {
    this.trunkWeight.push(this.weight, this.physique, this.onFeet, on)
  }

  /** How the compression of each joint changes with each unknown, by differences: the only slope that is not worked out, and that a search can do without. */
  private measurePressRates(q: Float64Array): void {
    const { press, unused, pressRate } = this
    for (let j = 0; j < unknownCount; j++) {
      const before = q[j]!
      const step = j < dofCount ? 1e-6 : 1e-4
      q[j] = before + step
      this.place(q)
      this.loadForces(q, unused)
      const { right, left } = press
      const [moreRight, moreLeft] = [right.compression, left.compression]
      q[j] = before - step
      this.place(q)
      this.loadForces(q, unused)
      pressRate.right[j] = (moreRight - right.compression) / (2 * step)
      pressRate.left[j] = (moreLeft - left.compression) / (2 * step)
      q[j] = before
    }
  }

  /** A joint that is pressed more resists more. */
  private addPressRates(q: Float64Array, J: Float64Array): void {
    const { closure } = this.physique.sacroiliac
    for (const side of sides) {
      if (this.closureOf(side) === 0) continue
      const perNewton = closure * this.passive.lawAt(side, q)
      const rate = this.pressRate[side]
      for (let j = 0; j < unknownCount; j++) {
        J[nutation * unknownCount + j] = J[nutation * unknownCount + j]! + perNewton * rate[j]!
        const row = innominateTorsion * unknownCount + j
        J[row] = J[row]! + torsionSign(side) * perNewton * rate[j]!
      }
    }
  }

  private holdTrunk(q: Float64Array, r: Float64Array, J: Float64Array | null): void {
    if (!this.effort && this.isUpright) holdByMoment(q, this.holds, r)
    trunkErrors(q, this.neutral, this.controls.lean, r)
    if (J) {
      if (!this.effort && this.isUpright) holdByMomentJacobian(this.holds, J)
      trunkErrorsJacobian(J)
    }
    if (this.isHeld) return
    letTrunkGo(q, 0, r, J)
    // Sideways and turning a lumped moment is whatever it takes.
    if (!this.effort && this.isUpright) return
    letTrunkGo(q, 1, r, J)
    letTrunkGo(q, 2, r, J)
  }

  private stiffnessOfLines(): void {
    const { J, lines, turned } = this
    J.fill(0)
    turned.clear(true)
    this.pushWeight(turned)
    lines.pullStrings(this.tension, turned)
    turned.geometricStiffness(J, unknownCount)
    for (let e = 0; e < lines.count; e++) {
      if (this.tension[e] === 0 && this.slope[e] === 0) continue
      lines.stiffness(e, this.tension[e]!, this.slope[e]!, J, unknownCount)
      this.keepReaction(e)
      this.effort?.keepGradient(e, lines.gradient)
    }
    this.addReactions(J)
    this.effort?.addStiffness(this.x, lines.moved, J)
  }

  /** The pelvis does not tip: whatever holds it takes every moment about the hips. */
  private holdPelvis(q: Float64Array): void {
    this.r[pelvicTilt] = constraintScale * (q[pelvicTilt]! - this.neutral[pelvicTilt]!)
  }

  private holdPelvisJacobian(): void {
    const row = pelvicTilt * unknownCount
    this.J.fill(0, row, row + unknownCount)
    this.J[row + pelvicTilt] = constraintScale
  }

  /** The tone that holds the neutral pose; the part along the lumbar joints is the back extensors' and goes with them. */
  private addOffsets(r: Float64Array): void {
    r[pelvicTilt] = r[pelvicTilt]! + this.offset[pelvicTilt]!
    if (!this.effort && this.holds === undefined && this.isUpright) return
    for (let k = L5S1; k < L5S1 + segments.length; k++) r[k] = r[k]! + this.offset[k]!
  }

  /** Moments [N·m] of joints, hips, posture and trunk hold on each coordinate at `q`, without lines and weight. */
  jointMomentsAt(q: Float64Array, controls: Controls): Float64Array {
    this.prepare(controls)
    const moments = new Float64Array(unknownCount)
    this.passive.add(q, controls, moments, null)
    this.holdTrunk(q, moments, null)
    this.addOffsets(moments)
    return moments
  }

  /** Stiffness [N·m/rad] of joints, hips and posture on each coordinate by itself at `q`, without lines and weight. */
  jointStiffnessAt(q: Float64Array, controls: Controls): Float64Array {
    this.prepare(controls)
    const J = new Float64Array(unknownCount * unknownCount)
    this.passive.add(q, controls, new Float64Array(unknownCount), J)
    return Float64Array.from({ length: dofCount }, (_, j) => -J[j * unknownCount + j]!)
  }

  /** d(tension)/d(length) [N/m] of each line at `q`. */
  lineSlopesAt(q: Float64Array, controls: Controls): Float64Array {
    this.prepare(controls)
    this.x.set(q)
    this.evaluate()
    this.findSlopes()
    return Float64Array.from(this.slope)
  }

  /** Moments left over [N·m] at coordinates `q` under `controls`. */
  residualAt(q: Float64Array, controls: Controls): Float64Array {
    this.prepare(controls)
    this.x.set(q)
    this.evaluate()
    return Float64Array.from(this.r)
  }
}
