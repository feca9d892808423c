import { segments } from '../anatomy/bodies'
import { type MuscleId, muscles } from '../anatomy/muscles'
import { type Side, sides } from '../anatomy/sides'
import { QuasiNewton, type SearchLimits } from '../math/quasiNewton'
import { deg, toDeg } from '../math/units'
import { atRest, type Controls, holding, ligamentShares, thighsOf, threatOnTone } from './controls'
import type { ElementId } from './elements'
import { bandLaw, type Moment, passiveHipLaw, sacroiliacLaw, segmentLaw } from './jointLaws'
import { type Line, Lines } from './lines'
import { bodyIndex, type Dof, dofCount, dofIndex, dofs, joints, Kinematics, torsionSign } from './mechanism'
import { activeForce, activeForceSlope, passiveForce, passiveForceSlope } from './muscleLaw'
import { type Physique, postureLaw } from './physique'
import type { Posture } from './scenario'
import { constraintScale, holdTrunk, holdTrunkJacobian, unknownCount } from './trunkHold'
import { Wrenches } from './wrenches'

/** Activation per degree of nutation at full reactivity: chosen for teaching. */
const reactivityPerDegree = 1.3
const reactivityPerRadian = toDeg(reactivityPerDegree)
/** Nutation over which the reaction sets in [rad]: a corner would have no slope for the solver. */
const onset = deg(0.05)

const {
  pelvicTilt,
  pelvicObliquity,
  nutation,
  sacralTurn,
  sacralSideBend,
  innominateTorsion,
  L5S1,
  lumbarSideBend,
  lumbarTurn,
} = dofIndex
/** Shares of flexion-extension from L5-S1 upward (Christophy 2012). */
const flexionShare = [0.125, 0.185, 0.204, 0.231, 0.255] as const

const limits: SearchLimits = {
  tolerance: 1e-6,
  goal: 5e-7,
  mostIterations: 60,
  largestStep: deg(3),
  limited: dofCount,
}
const reach = deg(60)

export interface Solution {
  readonly balanced: boolean
  /** Largest unbalanced moment [N·m]. */
  readonly residual: number
  readonly iterations: number
  /** The coordinate that went beyond what any body does, when the moments balance only there. */
  readonly beyond?: Dof
  /** Coordinates [rad] in the order of `dofs`, then the moments that hold the trunk [N·m]. Owned by the solver: copy to keep. */
  readonly unknowns: Float64Array
}

interface StrandLaw {
  muscle: MuscleId
  side: Side
  element: ElementId
  strength: number
  optimalLength: number
  neutralLength: number
  /** Activation at rest, where no control sets it. */
  tone: number
  /** The control that shortens it, if any. */
  shortens: 'psoasMajor' | 'iliacus' | 'piriformis' | undefined
}

/** One body in one posture: finds the coordinates at which every moment is balanced. */
export class Equilibrium {
  readonly kinematics: Kinematics
  readonly lines: Lines
  /** What pulls on each body, as last evaluated. */
  readonly wrenches: Wrenches
  strands: readonly StrandLaw[]
  /** Standing length of each line [m]; strands first, then ligaments. */
  readonly restLength: Float64Array
  /** Coordinates of the neutral pose of this posture, and of standing [rad]. */
  readonly neutral = new Float64Array(unknownCount)
  readonly standing = new Float64Array(unknownCount)
  /** Nutation [rad] that the given geometry already contains. */
  nutationGiven = 0
  /** Tension of each line [N] at the last evaluation, and its slope [N/m]. */
  readonly tension: Float64Array
  private readonly slope: Float64Array
  readonly activation: Float64Array
  /** Constant tone moments [N·m] that hold the neutral pose; none on nutation, so that it is a prediction. */
  private readonly offset = new Float64Array(dofCount)
  private weightAt: [number, number, number] = [0, 0, 0]
  private carried = 0
  private readonly x = new Float64Array(unknownCount)
  private readonly solver = new QuasiNewton(unknownCount, limits, (withJacobian) => this.evaluate(withJacobian))
  /** Where the moments are being asked for. */
  private readonly trial = this.solver.x
  private readonly r = this.solver.r
  private readonly J = this.solver.J
  private readonly neutralInverse = new Float64Array(unknownCount * unknownCount)
  /** Whether the solver's inverse Jacobian belongs to the last answer. */
  private inverted = false
  private readonly law: Moment = { value: 0, slope: 0 }
  private readonly hipAngleOf = (e: number): number => this.hipAngle(this.lineSide[e]!)
  private readonly lineSide: readonly Side[]
  private readonly reacting: Float64Array
  private readonly reactionGradient: Float64Array
  private controls: Controls = atRest
  private share = ligamentShares(atRest.off)
  private holds = holding(atRest)

  physique: Physique
  readonly posture: Posture

  constructor(physique: Physique, posture: Posture) {
    this.physique = physique
    this.posture = posture
    const { model } = physique
    this.kinematics = new Kinematics(joints(model.centres), model.centres.hip)
    this.lines = new Lines(this.kinematics, linesOf(physique))
    this.wrenches = new Wrenches(this.kinematics)
    this.lineSide = [...model.strands, ...model.ligaments].map(({ side }) => side)
    this.strands = strandLaws(physique)
    this.restLength = new Float64Array(this.lines.count)
    this.tension = new Float64Array(this.lines.count)
    this.slope = new Float64Array(this.lines.count)
    this.activation = new Float64Array(this.strands.length)
    this.reacting = new Float64Array(this.strands.length)
    this.reactionGradient = new Float64Array(this.strands.length * dofCount)
    this.findPostures()
    this.trial.set(this.neutral)
    this.solver.refresh()
    this.neutralInverse.set(this.solver.inverse)
  }

  /**
   * Becomes another body with the same bones and parts: for asking thousands of bodies in turn without building each.
   * The inverse Jacobian of the first body serves the others as a start; the search corrects it.
   */
  adopt(physique: Physique): void {
    this.physique = physique
    this.kinematics.adoptCentres(joints(physique.model.centres))
    this.lines.adoptRadii(physique.model.strands)
    this.strands = strandLaws(physique)
    this.trial.fill(0)
    this.nutationGiven = 0
    this.findPostures()
  }

  private findPostures(): void {
    this.carried = this.physique.weight
    this.findStanding()
    if (this.posture !== 'standing') this.findNeutral(this.posture)
    this.x.set(this.neutral)
  }

  /** Total nutation [rad] of one side for coordinates `q`. */
  nutationOf(side: Side, q: Float64Array): number {
    return q[nutation]! + this.nutationGiven + torsionSign(side) * q[innominateTorsion]!
  }

  /** Flexion of one hip [rad], 0 in standing. */
  private hipAngle(side: Side): number {
    const q = this.trial
    return (
      q[pelvicTilt]! -
      this.standing[pelvicTilt]! -
      torsionSign(side) * q[innominateTorsion]! +
      this.controls.thigh[side].flexion
    )
  }

  /** Standing neutral: the weight behind the hips as asked, every strand at its standing length, nutation as it emerges. */
  private findStanding(): void {
    const { given } = this.physique.model
    const q = this.trial
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
        for (let k = 0; k < segments.length; k++)
          q[L5S1 + k] = flexionShare[k]! * (given.standingTilt + total - given.uprightSum)
        this.measureStanding()
      })
    this.settleOffsets(q)
  }

  /** The neutral pose of another posture: the tilt is given, the trunk stays upright over its support, nutation emerges. */
  private findNeutral(posture: Posture): void {
    const law = postureLaw[posture]
    const { trial: q, standing } = this
    this.carried = this.physique.weight * law.weight
    this.prepare({ ...atRest, thigh: thighsOf(posture) })
    q.set(standing)
    this.settleNutation((total) => {
      q[pelvicTilt] = standing[pelvicTilt]! + law.tilt
      q[nutation] = total - this.nutationGiven
      const bend = law.tilt + q[nutation]! - standing[nutation]!
      for (let k = 0; k < segments.length; k++) q[L5S1 + k] = standing[L5S1 + k]! + flexionShare[k]! * bend
      this.placeWeight()
    })
    this.settleOffsets(q)
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

  private placeWeight(): void {
    const { at, along } = this.physique.model.weight
    this.kinematics.place(this.trial, this.controls.thigh)
    const m = bodyIndex.L1 * 12
    const R = this.kinematics.motion
    const x = R[m]! * at[0] + R[m + 1]! * at[1] + R[m + 9]!
    const slide = (-this.physique.weightBehindHips - x) / (R[m]! * along[0] + R[m + 1]! * along[1])
    this.weightAt = [at[0] + slide * along[0], at[1] + slide * along[1], 0]
  }

  private measureStanding(): void {
    this.standing.set(this.trial)
    this.placeWeight()
    this.lines.update(this.hipAngleOf)
    this.restLength.set(this.lines.lengths)
  }

  private settleOffsets(q: Float64Array): void {
    this.neutral.set(q)
    this.offset.fill(0)
    this.evaluate(false)
    this.offset[pelvicTilt] = -this.r[pelvicTilt]!
    for (let k = 0; k < segments.length; k++) this.offset[L5S1 + k] = -this.r[L5S1 + k]!
  }

  /** Moments [N·m] about the lumbar joints that the back extensors already hold in the neutral pose, L5S1 first. */
  extensorMomentAtRest(level: number): number {
    return this.offset[L5S1 + level]!
  }

  private prepare(controls: Controls): void {
    const { off, extensorsOnSacrum } = this.controls
    const sameParts = controls.off === off || (controls.off.size === 0 && off.size === 0)
    if (!sameParts) this.share = ligamentShares(controls.off)
    if (!sameParts || controls.extensorsOnSacrum !== extensorsOnSacrum) this.holds = holding(controls)
    this.controls = controls
  }

  /** The weight that the spine carries [N]; 0 when it is switched off or a bed carries it. */
  get weight(): number {
    return this.controls.off.has('gravity') ? 0 : this.carried
  }

  /** Where the weight stands [m] in front of the hip axis, as last evaluated. */
  get weightForward(): number {
    const R = this.kinematics.motion
    const m = bodyIndex.L1 * 12
    return R[m]! * this.weightAt[0] + R[m + 1]! * this.weightAt[1] + R[m + 9]!
  }

  /** Moment of the weight about the sacro-iliac axis [N·m], nutation positive, as last evaluated. */
  get weightMoment(): number {
    const { motion: R, hinge } = this.kinematics
    const m = bodyIndex.L1 * 12
    const [x, y] = this.weightAt
    const at = 6 * this.nutationHinge
    const dx = this.weightForward - hinge[at + 3]!
    const dz = R[m + 6]! * x + R[m + 7]! * y + R[m + 11]! - hinge[at + 5]!
    // About an axis that the pelvis may have tilted sideways.
    return this.weight * (dx * hinge[at + 2]! - dz * hinge[at]!)
  }

  /** The weight's point of attack in the frame of L1, as given [m]. */
  get weightInBody(): readonly [number, number, number] {
    return this.weightAt
  }

  /** Moments [N·m] of joints, hips, posture and trunk hold on each coordinate at `q`, without lines and weight. */
  jointMomentsAt(q: Float64Array, controls: Controls): Float64Array {
    this.prepare(controls)
    this.trial.set(q)
    this.r.fill(0)
    this.passive(this.trial, false)
    holdTrunk(this.trial, this.neutral, this.holds, controls.lean, this.r)
    this.addOffsets(this.r)
    return Float64Array.from(this.r)
  }

  /** The moment [N·m] of one sacro-iliac joint's ligaments, nutation positive, at coordinates `q`. */
  jointMoment(side: Side, q: Float64Array): number {
    const { stiffness, stiffening } = this.physique.sacroiliac
    const angle = this.nutationOf(side, q)
    sacroiliacLaw(angle, stiffness, stiffening, this.law)
    return this.law.value * this.jointShare(side, angle)
  }

  /** How much of one joint's ligaments is left after switching some off, 0 to 1. */
  jointShare(side: Side, nutation: number): number {
    return nutation >= 0 ? this.share[side].nutation : this.share[side].counternutation
  }

  /** Brings lengths, tensions and gathered forces to coordinates `q` under `controls`. */
  evaluateAt(q: Float64Array, controls: Controls): void {
    this.prepare(controls)
    this.trial.set(q)
    this.evaluate(false)
  }

  /** Unbalanced moments [N·m] at coordinates `q` under `controls`, as a copy. */
  residualAt(q: Float64Array, controls: Controls): Float64Array {
    this.evaluateAt(q, controls)
    return Float64Array.from(this.r)
  }

  /** d(tension)/d(length) [N/m] of each line at `q`. */
  lineSlopesAt(q: Float64Array, controls: Controls): Float64Array {
    this.prepare(controls)
    this.trial.set(q)
    this.evaluate(true)
    return Float64Array.from(this.slope)
  }

  /** Stiffness [N·m/rad] of joints, hips and posture on each coordinate by itself at `q`, without lines and weight. */
  jointStiffnessAt(q: Float64Array, controls: Controls): Float64Array {
    this.prepare(controls)
    this.trial.set(q)
    this.J.fill(0)
    this.passive(this.trial, true)
    return Float64Array.from({ length: dofCount }, (_, j) => -this.J[j * unknownCount + j]!)
  }

  /** How the unknowns answer to a small extra moment `load` at the balance `q`: -J⁻¹ · load. */
  response(q: Float64Array, controls: Controls, load: Float64Array): Float64Array {
    this.prepare(controls)
    this.trial.set(q)
    return this.solver.answerTo(load).map((v) => -v)
  }

  /** d(length)/d(coordinate) [m/rad] of line `e` as last evaluated, in the order of `dofs`; reused by the next call. */
  gradientOf(e: number): Float64Array {
    this.lines.stiffness(e, 0, 0, this.J, unknownCount)
    return this.lines.gradient
  }

  /** d(length)/d(nutation) [m/rad] of line `e` as last evaluated. */
  nutationRate(e: number): number {
    return this.lines.rateOf(e, this.nutationHinge)
  }

  /** Place [m] of the sacro-iliac axis in the world, in the mid-plane. */
  get sacroiliacAxis(): { readonly x: number; readonly y: number } {
    const { hinge } = this.kinematics
    return { x: hinge[6 * this.nutationHinge + 3]!, y: hinge[6 * this.nutationHinge + 4]! }
  }

  private get nutationHinge(): number {
    return this.kinematics.hingeDof.indexOf(nutation)
  }

  /** Share of the trunk-holding moment that acts on the sacrum; undefined when no extensor is left to hold it. */
  get extensorShareOnSacrum(): number | undefined {
    return this.holds
  }

  /**
   * The balance under `controls`, warm-started from the last answer. `from` restarts elsewhere (such as `neutral`).
   * Never throws and never answers NaN: what does not balance comes back as `balanced: false` with its residual.
   */
  solve(controls: Controls, from?: Float64Array): Solution {
    this.prepare(controls)
    const { solver, neutral } = this
    if (from || !this.inverted) solver.inverse.set(this.neutralInverse)
    this.inverted = true
    const first = this.conclude(solver.search(from ?? this.x))
    if (first.balanced) return first
    solver.inverse.set(this.neutralInverse)
    const again = this.conclude(solver.search(neutral))
    const last = again.balanced ? again : this.conclude(solver.creep(neutral))
    if (!last.balanced) this.x.set(this.neutral)
    return last
  }

  private conclude(residual: number): Solution {
    const { trial } = this
    const { iterations } = this.solver
    const { tolerance } = limits
    const beyond = this.beyondReach(trial)
    const balanced = residual < tolerance && beyond === undefined
    if (balanced) this.x.set(trial)
    else this.inverted = false
    const finite = Number.isFinite(residual) ? residual : Number.MAX_VALUE
    return { balanced, residual: finite, iterations, unknowns: trial, ...(beyond && finite < tolerance && { beyond }) }
  }

  /** A mathematical balance with a joint folded over is no balance of a body: the first coordinate past 60°. */
  private beyondReach(q: Float64Array): Dof | undefined {
    return dofs.find((_, j) => !(Math.abs(q[j]! - this.neutral[j]!) < reach))
  }

  /** Fills the residual at `trial`, and the Jacobian if asked. */
  private evaluate(withJacobian: boolean): void {
    const { trial: q, r, J, lines, wrenches } = this
    this.kinematics.place(q, this.controls.thigh)
    lines.update(this.hipAngleOf)
    this.tensions(q, withJacobian)
    r.fill(0)
    wrenches.clear(withJacobian)
    for (let e = 0; e < lines.count; e++) if (this.tension[e] !== 0) lines.pull(e, this.tension[e]!, wrenches)
    this.pushWeight()
    wrenches.load(r)
    for (let e = 0; e < this.strands.length; e++) lines.loadHipArm(e, this.tension[e]!, r)
    if (withJacobian) {
      J.fill(0)
      wrenches.geometricStiffness(J, unknownCount)
      for (let e = 0; e < lines.count; e++) {
        if (this.tension[e] === 0 && this.slope[e] === 0) continue
        lines.stiffness(e, this.tension[e]!, this.slope[e]!, J, unknownCount)
        if (this.reacting[e]) this.reactionGradient.set(lines.gradient, e * dofCount)
      }
      for (let e = 0; e < this.strands.length; e++) if (this.reacting[e] !== 0) this.addReaction(e, J)
    }
    this.passive(q, withJacobian)
    holdTrunk(q, this.neutral, this.holds, this.controls.lean, r)
    if (withJacobian) holdTrunkJacobian(this.holds, J)
    this.addOffsets(r)
    if (this.controls.off.has('pelvicTilt')) this.holdPelvis(q, withJacobian)
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
    const [x, y] = this.weightAt
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
    const { muscle, side, tone: ownTone } = this.strands[e]!
    if (muscle !== 'psoasMajor' && muscle !== 'piriformis') return ownTone
    const { threat, tone, reactivity } = this.controls
    const base = tone[muscle][side] * (1 + threatOnTone * threat)
    if (muscle === 'psoasMajor' || reactivity[side] === 0) return Math.min(1, base)
    const nods = this.nutationOf(side, q) - this.nutationOf(side, this.neutral)
    const gain = reactivity[side] * reactivityPerRadian * (1 + threat)
    if (nods <= 0) return Math.min(1, base)
    const activation = base + (gain * nods * nods) / (nods + onset)
    if (activation >= 1) return 1
    this.reacting[e] = (gain * nods * (nods + 2 * onset)) / (nods + onset) ** 2
    return activation
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

  /** Moments of joints, hips and posture. */
  private passive(q: Float64Array, withJacobian: boolean): void {
    const { r, J, law, physique } = this
    const n = unknownCount
    const add = (i: number, j: number, value: number): void => {
      J[i * n + j] = J[i * n + j]! + value
    }
    for (const side of sides) {
      const sign = torsionSign(side)
      const { stiffness, stiffening } = physique.sacroiliac
      const angle = this.nutationOf(side, q)
      sacroiliacLaw(angle, stiffness, stiffening, law)
      const left = this.jointShare(side, angle)
      const moment = left * law.value + this.controls.push[side]
      r[nutation] = r[nutation]! + moment
      r[innominateTorsion] = r[innominateTorsion]! + sign * moment
      if (withJacobian) {
        const k = left * law.slope
        add(nutation, nutation, k)
        add(innominateTorsion, innominateTorsion, k)
        add(nutation, innominateTorsion, sign * k)
        add(innominateTorsion, nutation, sign * k)
      }
    }
    // A loop of its own: right and left then cancel to the bit.
    for (const side of sides) {
      const sign = torsionSign(side)
      // The knee bends with the thigh, up to a right angle.
      const thigh = this.controls.thigh[side].flexion
      passiveHipLaw(this.hipAngle(side), Math.min(thigh, Math.PI / 2), law)
      r[pelvicTilt] = r[pelvicTilt]! + law.value
      r[innominateTorsion] = r[innominateTorsion]! - sign * law.value
      if (withJacobian) {
        add(pelvicTilt, pelvicTilt, law.slope)
        add(innominateTorsion, innominateTorsion, law.slope)
        add(pelvicTilt, innominateTorsion, -sign * law.slope)
        add(innominateTorsion, pelvicTilt, -sign * law.slope)
      }
    }
    const spring = (dof: number, stiffness: number): void => {
      r[dof] = r[dof]! - stiffness * (q[dof]! - this.neutral[dof]!)
      if (withJacobian) add(dof, dof, -stiffness)
    }
    spring(pelvicTilt, physique.posturalStiffness)
    spring(pelvicObliquity, physique.obliquityStiffness)
    spring(sacralTurn, physique.sacroiliac.turn)
    spring(sacralSideBend, physique.sacroiliac.sideBend)
    spring(innominateTorsion, physique.torsionStiffness)
    spring(lumbarSideBend, physique.lumbar.sideBend / segments.length)
    spring(lumbarTurn, physique.lumbar.turn / segments.length)
    for (let k = L5S1; k < L5S1 + segments.length; k++) {
      segmentLaw(q[k]! - this.standing[k]!, physique.lumbar.flexion, physique.lumbar.extension, law)
      r[k] = r[k]! + law.value
      if (withJacobian) add(k, k, law.slope)
    }
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

const strandLaws = ({ model, strength, psoas }: Physique): StrandLaw[] =>
  model.strands.map(({ muscle, side, share, optimalLength, neutralLength }) => ({
    muscle,
    side,
    element: `${muscle}.${side}` as const,
    strength: strength[muscle] * share,
    optimalLength: muscle === 'psoasMajor' ? psoas.optimalLength : optimalLength,
    neutralLength: muscle === 'psoasMajor' ? psoas.neutralLength : neutralLength,
    tone: muscles[muscle].tone,
    shortens: muscle === 'psoasMajor' || muscle === 'iliacus' || muscle === 'piriformis' ? muscle : undefined,
  }))
