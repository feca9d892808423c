import { segments } from '../anatomy/bodies'
import { type BySide, bothSides, type Side, sides } from '../anatomy/sides'
import { atRest, type Controls, holding, ligamentShares } from './controls'
import type { ElementId } from './elements'
import { Evaluated } from './evaluated'
import { heldCount } from './holders'
import { bandLaw, type Moment } from './jointLaws'
import { type JointPress, pressOf } from './jointPress'
import { LeastEffort } from './leastEffort'
import { type Line, Lines } from './lines'
import { bodyIndex, dofCount, dofIndex, joints, Kinematics, torsionSign } from './mechanism'
import { activeForce, activeForceSlope, passiveForce, passiveForceSlope } from './muscleLaw'
import type { ModelledHip } from './passiveHip'
import { PassiveMoments } from './passiveMoments'
import type { Physique } from './physique'
import { type Reaction, react, toneFactor } from './storyRules'
import { type StrandLaw, strandLaws } from './strandLaws'
import { type Sway, swayFor } from './sway'
import {
  constraintScale,
  holdByMoment,
  holdByMomentJacobian,
  letTrunkGo,
  trunkErrors,
  trunkErrorsJacobian,
  unknownCount,
} from './trunkHold'
import { Wrenches } from './wrenches'

const { pelvicTilt, nutation, innominateTorsion, L5S1 } = dofIndex

/**
 * Everything that acts on one body: the moments left over at given coordinates, and how they change with them. Its arrays
 * are workplaces, filled anew by every evaluation; `evaluateAt` in equilibrium.ts gives an answer to keep.
 */
export class Balance {
  readonly kinematics: Kinematics
  readonly lines: Lines
  readonly wrenches: Wrenches
  strands: readonly StrandLaw[]
  /** Standing length of each line [m]; strands first, then ligaments. */
  readonly restLength: Float64Array
  /** Moments [N·m] of the holders' work in the neutral pose. */
  readonly heldAtRest = new Float64Array(heldCount)
  /** Coordinates of the neutral pose of this posture, and of standing [rad]. */
  readonly neutral = new Float64Array(unknownCount)
  readonly standing = new Float64Array(unknownCount)
  /** What the modelled muscles are already in the passive moment of the hip; undefined where both count in full. */
  modelledHip: ModelledHip | undefined
  /** Nutation [rad] that the given geometry already contains. */
  nutationGiven = 0
  /** Tension of each line [N] and its slope [N/m]; activation of each strand. */
  readonly tension: Float64Array
  protected readonly slope: Float64Array
  readonly activation: Float64Array
  /** Constant tone moments [N·m] that hold the neutral pose; none on nutation, so that it is a prediction. */
  protected readonly offset = new Float64Array(dofCount)
  /** The weight's point of attack in the frame of L1, as given [m], and the weight that the spine carries [N]. */
  weightInBody: readonly [number, number, number] = [0, 0, 0]
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
  protected controls: Controls = atRest
  private share = ligamentShares(atRest.off)
  private holds: number | undefined = 1
  /** Who holds the trunk; undefined in a body whose back muscles are one moment. */
  readonly effort: LeastEffort | undefined
  /** Of each holder, how its tension grows with the stress asked for [N]; 0 where it is slack or at its limit. */
  private readonly yields: Float64Array
  private readonly passive: PassiveMoments
  private readonly law: Moment = { value: 0, slope: 0 }
  /** How the body sways about the ankles, at the last evaluation. */
  readonly sway: Sway = { angle: 0, perForward: 0, perHeight: 0 }
  /** Whether it stands on feet over which it has to keep its weight. */
  protected isOnFeet = true
  private readonly weightAt = new Float64Array(3)
  private readonly weightRate = new Float64Array(2 * dofCount)
  private readonly unused = new Float64Array(unknownCount)
  /** Whether the derivatives are to hold the compression's too. */
  protected isExact = false
  private readonly pressRate = bothSides(() => new Float64Array(unknownCount))
  private readonly reaction: Reaction = { value: 0, slope: 0 }
  private readonly lineSide: readonly Side[]
  private readonly reacting: Float64Array
  private readonly reactionGradient: Float64Array

  physique: Physique

  constructor(physique: Physique) {
    this.physique = physique
    const { model } = physique
    this.kinematics = new Kinematics(joints(model.centres), model.centres.hip)
    this.lines = new Lines(this.kinematics, linesOf(physique))
    this.wrenches = new Wrenches(this.kinematics)
    this.passive = new PassiveMoments(this)
    this.lineSide = [...model.strands, ...model.ligaments].map(({ side }) => side)
    this.strands = strandLaws(physique)
    this.restLength = new Float64Array(this.lines.count)
    this.tension = new Float64Array(this.lines.count)
    this.slope = new Float64Array(this.lines.count)
    this.activation = new Float64Array(this.strands.length)
    this.reacting = new Float64Array(this.strands.length)
    this.effort = this.strands.some(({ holds }) => holds)
      ? new LeastEffort(this.kinematics, this.lines, this.strands)
      : undefined
    this.yields = new Float64Array(this.effort?.count ?? 0)
    this.deal()
    this.reactionGradient = new Float64Array(this.strands.length * dofCount)
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

  /** Total nutation [rad] of one side for coordinates `q`. */
  nutationOf(side: Side, q: Float64Array): number {
    return q[nutation]! + this.nutationGiven + torsionSign(side) * q[innominateTorsion]!
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
    if (sameParts) return
    this.share = ligamentShares(controls.off)
    this.deal()
  }

  /** Brings everything to coordinates `q` under `controls`, and gives what can be read there. */
  evaluateAt(q: Float64Array, controls: Controls): Evaluated {
    this.residualAt(q, controls)
    return new Evaluated(this)
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

  private get sways(): boolean {
    return this.isOnFeet && this.physique.sway > 0
  }

  private findPress(): void {
    const { kinematics, wrenches, press, weight } = this
    const { auricularNormal } = this.physique.model
    for (const side of sides) pressOf(kinematics, wrenches, auricularNormal, weight, side, press[side])
  }

  /** How much of one joint's ligaments is left after switching some off, 0 to 1. */
  jointShare(side: Side, angle: number): number {
    return angle >= 0 ? this.share[side].nutation : this.share[side].counternutation
  }

  /** Puts the lines where the coordinates have them and measures them. */
  protected measure(): void {
    this.lines.update(this.hipAngleOf)
  }

  /** Fills the moments left over at `x`, and their derivatives if asked. */
  protected evaluate(withJacobian: boolean): void {
    const { x: q, r, J, lines } = this
    this.evaluations++
    if (withJacobian && this.isExact) this.measurePressRates(q)
    r.fill(0)
    this.loadForces(q, r, withJacobian)
    for (let e = 0; e < this.strands.length; e++) lines.loadHipArm(e, this.tension[e]!, r)
    if (withJacobian) this.stiffnessOfLines()
    this.passive.add(q, this.controls, r, withJacobian ? J : null)
    if (withJacobian && this.isExact) this.addPressRates(q, J)
    if (withJacobian) this.addSwayRates(J)
    this.holdTrunk(q, r, withJacobian ? J : null)
    this.addOffsets(r)
    if (this.controls.off.has('pelvicTilt')) this.holdPelvis(q, withJacobian)
  }

  /** Puts everything in place, lets it pull, and adds to `r` what that moves. */
  private loadForces(q: Float64Array, r: Float64Array, withSlopes: boolean): void {
    const { lines, wrenches } = this
    this.kinematics.place(q, this.controls.thigh)
    this.measure()
    this.tensions(q, withSlopes)
    wrenches.clear(withSlopes)
    lines.pullAll(this.tension, wrenches)
    this.pushWeight()
    wrenches.load(r)
    this.findPress()
  }

  /** How the compression of each joint changes with each unknown, by differences: the only slope that is not worked out, and that a search can do without. */
  private measurePressRates(q: Float64Array): void {
    const { press, unused, pressRate } = this
    for (let j = 0; j < unknownCount; j++) {
      const before = q[j]!
      const step = j < dofCount ? 1e-6 : 1e-4
      q[j] = before + step
      this.loadForces(q, unused, false)
      const { right, left } = press
      const [moreRight, moreLeft] = [right.compression, left.compression]
      q[j] = before - step
      this.loadForces(q, unused, false)
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
    const { J, lines } = this
    J.fill(0)
    this.wrenches.geometricStiffness(J, unknownCount)
    for (let e = 0; e < lines.count; e++) {
      if (this.tension[e] === 0 && this.slope[e] === 0) continue
      lines.stiffness(e, this.tension[e]!, this.slope[e]!, J, unknownCount)
      if (this.reacting[e]) this.reactionGradient.set(lines.gradient, e * dofCount)
    }
    for (let e = 0; e < this.strands.length; e++) if (this.reacting[e] !== 0) this.addReaction(e, J)
    if (this.effort) this.addEffort(this.effort, J)
  }

  /** A holder pulls more as more is asked of it, and as its arms change. */
  private addEffort({ holders, scale }: LeastEffort, J: Float64Array): void {
    const { x, lines, yields } = this
    const { arms, armRate } = holders
    holders.aim(x, dofCount)
    for (let i = 0; i < yields.length; i++) {
      if (yields[i] === 0) continue
      lines.stiffness(holders.lines[i]!, 0, 0, J, unknownCount)
      holders.findArmRate(i)
      const more = yields[i]! * scale
      for (let j = 0; j < dofCount; j++) {
        const g = more * lines.gradient[j]!
        if (g === 0) continue
        const row = j * unknownCount
        for (let k = 0; k < dofCount; k++) J[row + k] = J[row + k]! - g * armRate[k]!
        for (let d = 0; d < heldCount; d++)
          J[row + dofCount + d] = J[row + dofCount + d]! - g * arms[heldCount * i + d]!
      }
    }
  }

  /** The pelvis does not tip: whatever holds it takes every moment about the hips. */
  private holdPelvis(q: Float64Array, withJacobian: boolean): void {
    const { r, J, neutral } = this
    r[pelvicTilt] = constraintScale * (q[pelvicTilt]! - neutral[pelvicTilt]!)
    if (!withJacobian) return
    const row = pelvicTilt * unknownCount
    J.fill(0, row, row + unknownCount)
    J[row + pelvicTilt] = constraintScale
  }

  /** The tone that holds the neutral pose; the part along the lumbar joints is the back extensors' and goes with them. */
  private addOffsets(r: Float64Array): void {
    r[pelvicTilt] = r[pelvicTilt]! + this.offset[pelvicTilt]!
    if (!this.effort && this.holds === undefined && this.isUpright) return
    for (let k = L5S1; k < L5S1 + segments.length; k++) r[k] = r[k]! + this.offset[k]!
  }

  /** The weight pulls straight down: back and down in the frame of a body that sways back. */
  private pushWeight(): void {
    this.sway.angle = 0
    if (this.carried === 0 || this.controls.off.has('gravity')) return
    this.findWeight()
    const { weightAt: p, carried, sway } = this
    this.wrenches.push(
      bodyIndex.L1,
      p[0]!,
      p[1]!,
      p[2]!,
      -carried * Math.sin(sway.angle),
      -carried * Math.cos(sway.angle),
      0,
    )
  }

  /** Where the weight is, and how the body sways under it. */
  private findWeight(): void {
    const { weightAt: p, weightInBody, sway, physique } = this
    const [x, y] = weightInBody
    const R = this.kinematics.motion
    const m = bodyIndex.L1 * 12
    for (let k = 0; k < 3; k++) p[k] = R[m + 3 * k]! * x + R[m + 3 * k + 1]! * y + R[m + 9 + k]!
    if (this.sways) swayFor(physique.sway, physique.weight, p[0]! + physique.weightBehindHips, p[1]!, sway)
  }

  /** A weight that comes forward or up makes the body sway, which turns the weight's pull. */
  private addSwayRates(J: Float64Array): void {
    const { sway, carried, weightAt: p, weightRate } = this
    if (!this.sways || this.weight === 0) return
    const { hinge, hingeDof, hingeGain, chain } = this.kinematics
    weightRate.fill(0)
    const hinges = chain[bodyIndex.L1]!
    for (let n = 0; n < hinges.length; n++) {
      const h = hinges[n]!
      const k = 6 * h
      const j = hingeDof[h]!
      const [rx, ry, rz] = [p[0]! - hinge[k + 3]!, p[1]! - hinge[k + 4]!, p[2]! - hinge[k + 5]!]
      weightRate[2 * j] = weightRate[2 * j]! + hingeGain[h]! * (hinge[k + 1]! * rz - hinge[k + 2]! * ry)
      weightRate[2 * j + 1] = weightRate[2 * j + 1]! + hingeGain[h]! * (hinge[k + 2]! * rx - hinge[k]! * rz)
    }
    const [cos, sin] = [carried * Math.cos(sway.angle), carried * Math.sin(sway.angle)]
    for (let j = 0; j < dofCount; j++) {
      const arm = -cos * weightRate[2 * j]! + sin * weightRate[2 * j + 1]!
      for (let k = 0; k < dofCount; k++) {
        const turns = sway.perForward * weightRate[2 * k]! + sway.perHeight * weightRate[2 * k + 1]!
        J[j * unknownCount + k] = J[j * unknownCount + k]! + arm * turns
      }
    }
  }

  private tensions(q: Float64Array, withSlopes: boolean): void {
    const { lines, controls, strands, restLength } = this
    const anyOff = controls.off.size > 0
    for (let e = 0; e < strands.length; e++) {
      const strand = strands[e]!
      this.reacting[e] = 0
      if (strand.holds) continue
      if (anyOff && controls.off.has(strand.element)) {
        this.tension[e] = this.slope[e] = this.activation[e] = 0
        continue
      }
      const activation = this.activate(e, q)
      this.activation[e] = activation
      const left = 1 - (strand.shortens ? controls.shortening[strand.shortens][strand.side] : 0)
      const perMetre = 1 / (strand.optimalLength * left)
      const length = strand.neutralLength / left + (lines.lengths[e]! - restLength[e]!) * perMetre
      const active = activeForce(length)
      this.tension[e] = strand.strength * (activation * active + passiveForce(length))
      if (withSlopes)
        this.slope[e] = strand.strength * (activation * activeForceSlope(length) + passiveForceSlope(length)) * perMetre
      if (this.reacting[e] !== 0) this.reacting[e] = this.reacting[e]! * strand.strength * active
    }
    if (this.effort) this.holderTensions(this.effort, q, withSlopes)
    this.bandTensions()
  }

  /** What least effort asks of each fascicle that holds the trunk, within its strength, and what it resists with unasked. */
  private holderTensions(effort: LeastEffort, q: Float64Array, withSlopes: boolean): void {
    const { lines, strands, restLength, yields } = this
    effort.holders.measure()
    for (let i = 0; i < yields.length; i++) {
      const e = effort.holders.lines[i]!
      const { optimalLength, neutralLength } = strands[e]!
      const strength = effort.strength[i]!
      const length = neutralLength + (lines.lengths[e]! - restLength[e]!) / optimalLength
      const asked = Math.max(0, effort.asked(i, q, dofCount))
      const most = asked > 0 || withSlopes ? activeForce(length) : 1
      const isLimited = asked >= most
      this.activation[e] = strength === 0 ? 0 : isLimited ? 1 : asked / most
      this.tension[e] = strength * (Math.min(asked, most) + passiveForce(length))
      yields[i] = asked > 0 && !isLimited ? strength : 0
      if (withSlopes)
        this.slope[e] =
          (strength * (passiveForceSlope(length) + (isLimited ? activeForceSlope(length) : 0))) / optimalLength
    }
  }

  /** By how much the trunk's need is met more, a unit more of the first multiplier, at the last evaluation; at least what all give. */
  protected holdGain(): number {
    const { effort, yields } = this
    if (!effort) return 0
    let gain = 0
    for (let i = 0; i < yields.length; i++) gain += yields[i]! * effort.scale * effort.holders.arms[heldCount * i]! ** 2
    // Nobody is asked yet: as if all extensors were.
    return gain > 0 ? gain : effort.scale > 0 ? 1 : 0
  }

  /** Whether, at the last evaluation, those at their strength were most of those that anything was asked of. */
  protected areHoldersAtLimit(): boolean {
    const { effort, yields, activation } = this
    if (!effort) return false
    let [asked, limited] = [0, 0]
    effort.holders.lines.forEach((e, i) => {
      const weight = effort.strength[i]! * effort.holders.arms[heldCount * i]! ** 2
      if (activation[e]! > 0) asked += weight
      if (activation[e]! > 0 && yields[i] === 0) limited += weight
    })
    return limited > 0.5 * asked
  }

  /** Moments [N·m] with which the holders' work holds the trunk, beyond what they resist unasked, at the last evaluation. */
  heldMoments(): readonly [number, number, number] {
    const { effort, activation, strands, lines, restLength } = this
    const held: [number, number, number] = [0, 0, 0]
    effort?.holders.lines.forEach((e, i) => {
      const { optimalLength, neutralLength } = strands[e]!
      const length = neutralLength + (lines.lengths[e]! - restLength[e]!) / optimalLength
      const pull = effort.strength[i]! * activation[e]! * activeForce(length)
      for (let d = 0; d < heldCount; d++) held[d] = held[d]! + pull * effort.holders.arms[heldCount * i + d]!
    })
    return held
  }

  private bandTensions(): void {
    const { lines, controls, restLength } = this
    const bands = this.physique.model.ligaments
    for (let e = this.strands.length; e < lines.count; e++) {
      const { band, id, side } = bands[e - this.strands.length]!
      if (!band || controls.off.has(`${id}.${side}` as ElementId)) {
        this.tension[e] = this.slope[e] = 0
        continue
      }
      bandLaw(lines.lengths[e]! - restLength[e]!, this.law)
      this.tension[e] = this.law.value
      this.slope[e] = this.law.slope
    }
  }

  /** Activation of strand `e`; leaves d(activation)/d(nutation) [1/rad] in `reacting`. */
  private activate(e: number, q: Float64Array): number {
    const { toned, reacts, side, tone: ownTone } = this.strands[e]!
    if (!toned) return ownTone
    const { threat, tone, reactivity } = this.controls
    if (!reacts || reactivity[side] === 0) return Math.min(1, tone[toned][side] * toneFactor(threat))
    const nods = this.nutationOf(side, q) - this.nutationOf(side, this.neutral)
    react(tone[toned][side], reactivity[side], threat, nods, this.reaction)
    this.reacting[e] = this.reaction.slope
    return this.reaction.value
  }

  private addReaction(e: number, J: Float64Array): void {
    const gradient = this.reactionGradient.subarray(e * dofCount, (e + 1) * dofCount)
    const perNutation = this.reacting[e]!
    const perTorsion = perNutation * torsionSign(this.strands[e]!.side)
    for (let j = 0; j < dofCount; j++) {
      const g = gradient[j]!
      J[j * unknownCount + nutation] = J[j * unknownCount + nutation]! - g * perNutation
      J[j * unknownCount + innominateTorsion] = J[j * unknownCount + innominateTorsion]! - g * perTorsion
    }
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
    this.evaluate(true)
    return Float64Array.from(this.slope)
  }

  /** Moments left over [N·m] at coordinates `q` under `controls`. */
  residualAt(q: Float64Array, controls: Controls): Float64Array {
    this.prepare(controls)
    this.x.set(q)
    this.evaluate(false)
    return Float64Array.from(this.r)
  }
}

const linesOf = ({ model }: Physique): Line[] => [
  ...model.strands.map(({ side, origin, insertion, via, pulley, hipArm }) => ({
    side,
    from: origin,
    to: insertion,
    ...(via && { via }),
    ...(pulley && { pulley }),
    ...(hipArm && { hipArm }),
  })),
  ...model.ligaments,
]
