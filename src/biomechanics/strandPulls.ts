import type { Side } from '../anatomy/sides'
import { atRest, type Controls } from './controls'
import type { ElementId } from './elements'
import { bandLaw, type Moment } from './jointLaws'
import { LeastEffort } from './leastEffort'
import { Lines } from './lines'
import { dofCount, dofIndex, joints, Kinematics, torsionSign } from './mechanism'
import { activeForce, activeForceSlope, passiveForce, passiveForceSlope } from './muscleLaw'
import type { Line } from './paths'
import type { Physique } from './physique'
import { type Reaction, react, toneFactor } from './storyRules'
import { type StrandLaw, strandLaws } from './strandLaws'
import { unknownCount } from './trunkHold'

const { nutation, innominateTorsion } = dofIndex

/**
 * What every line of one body pulls with, at coordinates and under controls: strands by their tone, their length and who holds
 * the trunk, bands by their stretch. Its arrays are filled anew by every evaluation.
 */
export class StrandPulls {
  physique: Physique
  readonly kinematics: Kinematics
  readonly lines: Lines
  strands: readonly StrandLaw[]
  /** Standing length of each line [m]; strands first, then ligaments. */
  readonly restLength: Float64Array
  /** Coordinates of the neutral pose of this posture [rad]. */
  readonly neutral = new Float64Array(unknownCount)
  /** Nutation [rad] that the given geometry already contains. */
  nutationGiven = 0
  /** Tension of each line [N] and its slope [N/m]; activation of each strand. */
  readonly tension: Float64Array
  readonly slope: Float64Array
  readonly activation: Float64Array
  /** Who holds the trunk; undefined in a body whose back muscles are one moment. */
  readonly effort: LeastEffort | undefined
  protected controls: Controls = atRest
  private readonly law: Moment = { value: 0, slope: 0 }
  private readonly reaction: Reaction = { value: 0, slope: 0 }
  private readonly reacting: Float64Array
  private readonly reactionGradient: Float64Array

  constructor(physique: Physique) {
    this.physique = physique
    const { model } = physique
    this.kinematics = new Kinematics(joints(model.centres), model.centres.hip)
    this.lines = new Lines(this.kinematics, linesOf(physique))
    this.strands = strandLaws(physique)
    this.restLength = new Float64Array(this.lines.count)
    this.tension = new Float64Array(this.lines.count)
    this.slope = new Float64Array(this.lines.count)
    this.activation = new Float64Array(this.strands.length)
    this.reacting = new Float64Array(this.strands.length)
    this.reactionGradient = new Float64Array(this.strands.length * dofCount)
    this.effort = this.strands.some(({ holds }) => holds)
      ? new LeastEffort(this.kinematics, this.lines, this.strands)
      : undefined
  }

  /** Total nutation [rad] of one side for coordinates `q`. */
  nutationOf(side: Side, q: Float64Array): number {
    return q[nutation]! + this.nutationGiven + torsionSign(side) * q[innominateTorsion]!
  }

  /** Fills the tension of each line under the controls, at coordinates `q`. */
  protected tensions(q: Float64Array): void {
    const { strands } = this
    for (let e = 0; e < strands.length; e++) {
      const strand = strands[e]!
      this.reacting[e] = 0
      if (strand.holds) continue
      if (this.isOff(strand)) {
        this.tension[e] = this.activation[e] = 0
        continue
      }
      const activation = this.activate(e, q)
      this.activation[e] = activation
      const length = this.fibreLength(strand, e)
      const active = activeForce(length)
      this.tension[e] = strand.strength * (activation * active + passiveForce(length, strand.passiveStrain))
      if (this.reacting[e] !== 0) this.reacting[e] = this.reacting[e]! * strand.strength * active
    }
    this.effort?.pull(this, q)
    this.bandTensions()
  }

  /** How the tension of each strand grows with its length, as last pulled; a band's is known with its tension. */
  protected findSlopes(): void {
    const { strands, slope, activation } = this
    for (let e = 0; e < strands.length; e++) {
      const strand = strands[e]!
      if (strand.holds) continue
      const length = this.fibreLength(strand, e)
      const perStrain =
        strand.strength * (activation[e]! * activeForceSlope(length) + passiveForceSlope(length, strand.passiveStrain))
      slope[e] = this.isOff(strand) ? 0 : perStrain / (strand.optimalLength * this.leftOf(strand))
    }
    this.effort?.findSlopes(this)
  }

  private isOff({ element }: StrandLaw): boolean {
    const { off } = this.controls
    return off.size > 0 && off.has(element)
  }

  /** What is left of the optimal length of a strand that is shortened, as a share. */
  leftOf({ shortens, side }: StrandLaw): number {
    return 1 - (shortens ? this.controls.shortening[shortens][side] : 0)
  }

  /** Fibre length of strand `e` over its optimal length. */
  fibreLength(strand: StrandLaw, e: number): number {
    const stretch = (this.lines.lengths[e]! - this.restLength[e]!) / strand.optimalLength
    return (strand.neutralLength + stretch) / this.leftOf(strand)
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

  /** Keeps how line `e`, whose stiffness was added last, runs with each coordinate, if it answers a nodding sacrum. */
  protected keepReaction(e: number): void {
    if (this.reacting[e]) this.reactionGradient.set(this.lines.gradient, e * dofCount)
  }

  /** Adds to `J` that a strand which answers a nodding sacrum pulls more as it nods. */
  protected addReactions(J: Float64Array): void {
    for (let e = 0; e < this.strands.length; e++) if (this.reacting[e] !== 0) this.addReaction(e, J)
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
}

const linesOf = ({ model }: Physique): Line[] => [
  ...model.strands.map(({ side, origin, insertion, via, pulley, hipArm, kneeArm }) => ({
    side,
    from: origin,
    to: insertion,
    ...(via && { via }),
    ...(pulley && { pulley }),
    ...(hipArm && { hipArm }),
    ...(kneeArm && { kneeArm }),
  })),
  ...model.ligaments,
]
