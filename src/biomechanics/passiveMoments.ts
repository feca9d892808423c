import { segments } from '../anatomy/bodies'
import { type Side, sides } from '../anatomy/sides'
import { type Controls, kneeFlexion } from './controls'
import { type Moment, passiveHipLaw, sacroiliacLaw, segmentLaw } from './jointLaws'
import { dofIndex, torsionSign } from './mechanism'
import type { ModelledHip } from './passiveHip'
import type { Physique } from './physique'
import { unknownCount } from './trunkHold'

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

/** What the joints need to know of the body that they are in. */
interface Jointed {
  readonly physique: Physique
  readonly neutral: Float64Array
  readonly standing: Float64Array
  readonly modelledHip: ModelledHip | undefined
  nutationOf(side: Side, q: Float64Array): number
  hipAngle(side: Side, q: Float64Array): number
  jointShare(side: Side, nutation: number): number
  /** Stiffening of one joint by the force that presses it, as a share of its stiffness. */
  closureOf(side: Side): number
}

/** Moments of joints, hips and posture, and their derivatives. */
export class PassiveMoments {
  private readonly body: Jointed
  private readonly law: Moment = { value: 0, slope: 0 }
  private r: Float64Array = new Float64Array(unknownCount)
  private J: Float64Array | null = null

  constructor(body: Jointed) {
    this.body = body
  }

  /** The moment [N·m] of one sacro-iliac joint's ligaments, nutation positive, at coordinates `q`. */
  jointMoment(side: Side, q: Float64Array): number {
    const { stiffness, stiffening } = this.body.physique.sacroiliac
    const angle = this.body.nutationOf(side, q)
    sacroiliacLaw(angle, stiffness, stiffening, this.law)
    return this.law.value * this.body.jointShare(side, angle)
  }

  /** The moment [N·m] of one whole joint that nothing presses, nutation positive, at coordinates `q`. */
  lawAt(side: Side, q: Float64Array): number {
    const { stiffness, stiffening } = this.body.physique.sacroiliac
    sacroiliacLaw(this.body.nutationOf(side, q), stiffness, stiffening, this.law)
    return this.law.value
  }

  /** The moment [N·m] by which one pressed joint resists beside its ligaments, nutation positive, at coordinates `q`. */
  contactMoment(side: Side, q: Float64Array): number {
    return this.lawAt(side, q) * this.body.closureOf(side)
  }

  /** Adds the moments at coordinates `q` to `r`, and their derivatives to `J` where there is one. */
  add(q: Float64Array, controls: Controls, r: Float64Array, J: Float64Array | null): void {
    this.r = r
    this.J = J
    for (const side of sides) this.sacroiliac(side, q, controls)
    // A loop of its own: right and left then cancel to the bit.
    for (const side of sides) this.hip(side, q, controls)
    this.springs(q)
    this.lumbar(q)
  }

  private sacroiliac(side: Side, q: Float64Array, controls: Controls): void {
    const { r, law, body } = this
    const sign = torsionSign(side)
    const { stiffness, stiffening } = body.physique.sacroiliac
    const angle = body.nutationOf(side, q)
    sacroiliacLaw(angle, stiffness, stiffening, law)
    const left = body.jointShare(side, angle)
    const closure = body.closureOf(side)
    const moment = (left + closure) * law.value + controls.push[side]
    r[nutation] = r[nutation]! + moment
    r[innominateTorsion] = r[innominateTorsion]! + sign * moment
    this.couple(nutation, innominateTorsion, (left + closure) * law.slope, sign)
  }

  private hip(side: Side, q: Float64Array, controls: Controls): void {
    const { r, law } = this
    const sign = torsionSign(side)
    const angle = this.body.hipAngle(side, q)
    passiveHipLaw(angle, kneeFlexion(controls.thigh[side].flexion), law)
    this.body.modelledHip?.takeOff(side, angle, law)
    r[pelvicTilt] = r[pelvicTilt]! + law.value
    r[innominateTorsion] = r[innominateTorsion]! - sign * law.value
    this.couple(pelvicTilt, innominateTorsion, law.slope, -sign)
  }

  /** A law of a + sign · b, of stiffness `k`, acts on both. */
  private couple(a: number, b: number, k: number, sign: number): void {
    this.stiffen(a, a, k)
    this.stiffen(b, b, k)
    this.stiffen(a, b, sign * k)
    this.stiffen(b, a, sign * k)
  }

  private stiffen(i: number, j: number, value: number): void {
    if (this.J) this.J[i * unknownCount + j] = this.J[i * unknownCount + j]! + value
  }

  private springs(q: Float64Array): void {
    const { posturalStiffness, obliquityStiffness, sacroiliac, torsionStiffness, lumbar } = this.body.physique
    this.spring(q, pelvicTilt, posturalStiffness)
    this.spring(q, pelvicObliquity, obliquityStiffness)
    this.spring(q, sacralTurn, sacroiliac.turn)
    this.spring(q, sacralSideBend, sacroiliac.sideBend)
    this.spring(q, innominateTorsion, torsionStiffness)
    this.spring(q, lumbarSideBend, lumbar.sideBend / segments.length)
    this.spring(q, lumbarTurn, lumbar.turn / segments.length)
  }

  private spring(q: Float64Array, dof: number, stiffness: number): void {
    this.r[dof] = this.r[dof]! - stiffness * (q[dof]! - this.body.neutral[dof]!)
    this.stiffen(dof, dof, -stiffness)
  }

  private lumbar(q: Float64Array): void {
    const { r, law } = this
    const { standing, physique } = this.body
    for (let k = L5S1; k < L5S1 + segments.length; k++) {
      segmentLaw(q[k]! - standing[k]!, physique.lumbar.flexion, physique.lumbar.extension, law)
      r[k] = r[k]! + law.value
      this.stiffen(k, k, law.slope)
    }
  }
}
