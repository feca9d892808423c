import { segments } from '../anatomy/bodies'
import type { Side } from '../anatomy/sides'
import { atRest, type Controls, holding, ligamentShares } from './controls'
import type { ElementId } from './elements'
import { Evaluated } from './evaluated'
import { bandLaw, type Moment } from './jointLaws'
import { type Line, Lines } from './lines'
import { bodyIndex, dofCount, dofIndex, joints, Kinematics, torsionSign } from './mechanism'
import { activeForce, activeForceSlope, passiveForce, passiveForceSlope } from './muscleLaw'
import type { ModelledHip } from './passiveHip'
import { PassiveMoments } from './passiveMoments'
import type { Physique } from './physique'
import { type Reaction, react, toneFactor } from './storyRules'
import { type StrandLaw, strandLaws } from './strandLaws'
import { constraintScale, holdTrunk, holdTrunkJacobian, unknownCount } from './trunkHold'
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
  /** Where the moments are asked for: coordinates [rad], then the moments that hold the trunk [N·m]. */
  protected readonly x = new Float64Array(unknownCount)
  /** The moments left over there [N·m], and their derivatives, row by row. */
  protected readonly r = new Float64Array(unknownCount)
  protected readonly J = new Float64Array(unknownCount * unknownCount)
  /** How often anything was evaluated: an answer knows by it whether it is still the last. */
  evaluations = 0
  protected controls: Controls = atRest
  private share = ligamentShares(atRest.off)
  private holds = holding(atRest)
  private readonly passive: PassiveMoments
  private readonly law: Moment = { value: 0, slope: 0 }
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
    this.reactionGradient = new Float64Array(this.strands.length * dofCount)
  }

  /** Becomes another body with the same bones and parts; its neutral poses are still to be found. */
  protected become(physique: Physique): void {
    this.physique = physique
    this.kinematics.adoptCentres(joints(physique.model.centres))
    this.lines.adoptRadii(physique.model.strands)
    this.strands = strandLaws(physique)
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

  /** Moments [N·m] about the lumbar joints that the back extensors already hold in the neutral pose, L5S1 first. */
  extensorMomentAtRest(level: number): number {
    return this.offset[L5S1 + level]!
  }

  /** What is asked from now on. */
  protected prepare(controls: Controls): void {
    const { off, extensorsOnSacrum } = this.controls
    const sameParts = controls.off === off || (controls.off.size === 0 && off.size === 0)
    if (!sameParts) this.share = ligamentShares(controls.off)
    if (!sameParts || controls.extensorsOnSacrum !== extensorsOnSacrum) this.holds = holding(controls)
    this.controls = controls
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

  /** Share of the trunk-holding moment that acts on the sacrum; undefined when no extensor is left to hold it. */
  get extensorShareOnSacrum(): number | undefined {
    return this.holds
  }

  /** The moment [N·m] of one sacro-iliac joint's ligaments, nutation positive, at coordinates `q`. */
  jointMoment(side: Side, q: Float64Array): number {
    return this.passive.jointMoment(side, q)
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
    const { x: q, r, J, lines, wrenches } = this
    this.evaluations++
    this.kinematics.place(q, this.controls.thigh)
    this.measure()
    this.tensions(q, withJacobian)
    r.fill(0)
    wrenches.clear(withJacobian)
    for (let e = 0; e < lines.count; e++) if (this.tension[e] !== 0) lines.pull(e, this.tension[e]!, wrenches)
    this.pushWeight()
    wrenches.load(r)
    for (let e = 0; e < this.strands.length; e++) lines.loadHipArm(e, this.tension[e]!, r)
    if (withJacobian) this.stiffnessOfLines()
    this.passive.add(q, this.controls, r, withJacobian ? J : null)
    holdTrunk(q, this.neutral, this.holds, this.controls.lean, r)
    if (withJacobian) holdTrunkJacobian(this.holds, J)
    this.addOffsets(r)
    if (this.controls.off.has('pelvicTilt')) this.holdPelvis(q, withJacobian)
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
    if (this.holds === undefined) return
    for (let k = L5S1; k < L5S1 + segments.length; k++) r[k] = r[k]! + this.offset[k]!
  }

  private pushWeight(): void {
    if (this.carried === 0 || this.controls.off.has('gravity')) return
    const [x, y] = this.weightInBody
    const R = this.kinematics.motion
    const m = bodyIndex.L1 * 12
    this.wrenches.push(
      bodyIndex.L1,
      R[m]! * x + R[m + 1]! * y + R[m + 9]!,
      R[m + 3]! * x + R[m + 4]! * y + R[m + 10]!,
      R[m + 6]! * x + R[m + 7]! * y + R[m + 11]!,
      0,
      -this.carried,
      0,
    )
  }

  private tensions(q: Float64Array, withSlopes: boolean): void {
    const { lines, controls, strands, restLength } = this
    const anyOff = controls.off.size > 0
    for (let e = 0; e < strands.length; e++) {
      const strand = strands[e]!
      this.reacting[e] = 0
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
    this.bandTensions()
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
    holdTrunk(q, this.neutral, this.holds, controls.lean, moments)
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
