import { bodyIds } from '../anatomy/bodies'
import { bodyIndex, type Kinematics } from './mechanism'
import type { Paths } from './paths'

/** Places of force [N] and moment about the origin [N·m] in a body's row. */
const [fx, fy, fz, mx, my, mz] = [0, 1, 2, 3, 4, 5]

/**
 * Forces on the bodies, gathered and then summed along the chain, so that the cost does not grow with the number of joints:
 * `clear`, `push` each, `load` once, then ask.
 */
export class Wrenches {
  private readonly wrench = new Float64Array(bodyIds.length * 6)
  private wantsVirial = false
  /** Sum of force times place, per body [N·m], three rows of three: how the moments change as a body turns. */
  private readonly virial = new Float64Array(bodyIds.length * 9)
  private readonly kinematics: Kinematics

  constructor(kinematics: Kinematics) {
    this.kinematics = kinematics
  }

  /** Forgets the forces gathered so far; `withStiffness` when `geometricStiffness` will be asked of the next ones. */
  clear(withStiffness: boolean): void {
    this.wrench.fill(0)
    this.wantsVirial = withStiffness
    if (withStiffness) this.virial.fill(0)
  }

  /** Gathers a force (x, y, z) [N] on `body` at the world point (px, py, pz) [m]. */
  push(body: number, px: number, py: number, pz: number, x: number, y: number, z: number): void {
    const w = this.wrench
    const b = body * 6
    w[b + fx] = w[b + fx]! + x
    w[b + fy] = w[b + fy]! + y
    w[b + fz] = w[b + fz]! + z
    w[b + mx] = w[b + mx]! + (py * z - pz * y)
    w[b + my] = w[b + my]! + (pz * x - px * z)
    w[b + mz] = w[b + mz]! + (px * y - py * x)
    if (!this.wantsVirial) return
    const v = this.virial
    const c = body * 9
    v[c] = v[c]! + x * px
    v[c + 1] = v[c + 1]! + x * py
    v[c + 2] = v[c + 2]! + x * pz
    v[c + 3] = v[c + 3]! + y * px
    v[c + 4] = v[c + 4]! + y * py
    v[c + 5] = v[c + 5]! + y * pz
    v[c + 6] = v[c + 6]! + z * px
    v[c + 7] = v[c + 7]! + z * py
    v[c + 8] = v[c + 8]! + z * pz
  }

  /** Gathers a pull of `tension` [N] along piece `s` of `paths`: on its second body as it points, and against it on its first. */
  pushPiece({ along, moment, pointBody, pieceFrom, pieceTo }: Paths, s: number, tension: number): void {
    const w = this.wrench
    const k = 3 * s
    const x = tension * along[k]!
    const y = tension * along[k + 1]!
    const z = tension * along[k + 2]!
    const tx = tension * moment[k]!
    const ty = tension * moment[k + 1]!
    const tz = tension * moment[k + 2]!
    const i = pointBody[pieceFrom[s]!]! * 6
    const j = pointBody[pieceTo[s]!]! * 6
    w[i + fx] = w[i + fx]! - x
    w[i + fy] = w[i + fy]! - y
    w[i + fz] = w[i + fz]! - z
    w[i + mx] = w[i + mx]! - tx
    w[i + my] = w[i + my]! - ty
    w[i + mz] = w[i + mz]! - tz
    w[j + fx] = w[j + fx]! + x
    w[j + fy] = w[j + fy]! + y
    w[j + fz] = w[j + fz]! + z
    w[j + mx] = w[j + mx]! + tx
    w[j + my] = w[j + my]! + ty
    w[j + mz] = w[j + mz]! + tz
  }

  /** Hands every gathered force down to the parent bodies; a thigh's force arrives at its hip centre, its moment stays in the leg. */
  private sumAlongChains(): void {
    const { parent, hipCentre, motion } = this.kinematics
    for (const side of ['left', 'right'] as const) {
      const f = bodyIndex[`femur.${side}`]
      const b = bodyIndex[`hipBone.${side}`]
      const m = b * 12
      const c = hipCentre[side]
      const x = motion[m]! * c[0] + motion[m + 1]! * c[1] + motion[m + 2]! * c[2] + motion[m + 9]!
      const y = motion[m + 3]! * c[0] + motion[m + 4]! * c[1] + motion[m + 5]! * c[2] + motion[m + 10]!
      const z = motion[m + 6]! * c[0] + motion[m + 7]! * c[1] + motion[m + 8]! * c[2] + motion[m + 11]!
      this.push(b, x, y, z, this.wrench[f * 6]!, this.wrench[f * 6 + 1]!, this.wrench[f * 6 + 2]!)
    }
    for (let b = bodyIds.length - 3; b > 0; b--) {
      const p = parent[b]!
      if (p <= 0) continue
      for (let k = 0; k < 6; k++) this.wrench[p * 6 + k] = this.wrench[p * 6 + k]! + this.wrench[b * 6 + k]!
      if (this.wantsVirial)
        for (let k = 0; k < 9; k++) this.virial[p * 9 + k] = this.virial[p * 9 + k]! + this.virial[b * 9 + k]!
    }
  }

  /** Adds the generalised moments [N·m] of everything gathered to `moments`. Call once after the last `pull` or `push`. */
  load(moments: Float64Array): void {
    this.sumAlongChains()
    const { hinge, hingeDof, hingeGain, hingeBody } = this.kinematics
    const w = this.wrench
    for (let h = 0; h < hingeDof.length; h++) {
      const b = hingeBody[h]! * 6
      const k = h * 6
      const cx = hinge[k + 3]!
      const cy = hinge[k + 4]!
      const cz = hinge[k + 5]!
      const x = w[b + mx]! - (cy * w[b + fz]! - cz * w[b + fy]!)
      const y = w[b + my]! - (cz * w[b + fx]! - cx * w[b + fz]!)
      const z = w[b + mz]! - (cx * w[b + fy]! - cy * w[b + fx]!)
      const d = hingeDof[h]!
      moments[d] = moments[d]! + hingeGain[h]! * (hinge[k]! * x + hinge[k + 1]! * y + hinge[k + 2]! * z)
    }
  }

  /** Force [N] gathered on `body` and all that it carries, [x, y, z]; after `load`. */
  forceOn(body: number): [number, number, number] {
    const w = this.wrench
    return [w[body * 6]!, w[body * 6 + 1]!, w[body * 6 + 2]!]
  }

  /** The same along one axis, 0 to 2. */
  forceAlong(body: number, axis: number): number {
    return this.wrench[body * 6 + axis]!
  }

  /** Adds d(moments)/d(coordinates) of constant forces as the bodies turn to `jacobian`, `stride` entries a row. Call once, in place of `load`. */
  geometricStiffness(jacobian: Float64Array, stride: number): void {
    this.sumAlongChains()
    const { hinge, hingeDof, hingeGain, hingeBody, chain } = this.kinematics
    for (let k = 0; k < hingeDof.length; k++) {
      const body = hingeBody[k]!
      const v = body * 9
      const w = body * 6
      const at = k * 6
      const [a0, a1, a2] = [hinge[at]!, hinge[at + 1]!, hinge[at + 2]!]
      const [c0, c1, c2] = [hinge[at + 3]!, hinge[at + 4]!, hinge[at + 5]!]
      const V = this.virial
      const W = this.wrench
      // a · (sum of F pᵀ), p from the hinge's centre: a row vector; and the trace.
      const Fa = a0 * W[w]! + a1 * W[w + 1]! + a2 * W[w + 2]!
      const s0 = a0 * V[v]! + a1 * V[v + 3]! + a2 * V[v + 6]! - Fa * c0
      const s1 = a0 * V[v + 1]! + a1 * V[v + 4]! + a2 * V[v + 7]! - Fa * c1
      const s2 = a0 * V[v + 2]! + a1 * V[v + 5]! + a2 * V[v + 8]! - Fa * c2
      const trace = V[v]! + V[v + 4]! + V[v + 8]! - (W[w]! * c0 + W[w + 1]! * c1 + W[w + 2]! * c2)
      const outer = chain[body]!
      for (let n = 0; n < outer.length; n++) {
        const i = outer[n]!
        if (i > k) break
        const o = i * 6
        const value =
          hingeGain[i]! *
          hingeGain[k]! *
          (s0 * hinge[o]! +
            s1 * hinge[o + 1]! +
            s2 * hinge[o + 2]! -
            trace * (a0 * hinge[o]! + a1 * hinge[o + 1]! + a2 * hinge[o + 2]!))
        const di = hingeDof[i]!
        const dk = hingeDof[k]!
        jacobian[di * stride + dk] = jacobian[di * stride + dk]! + value
        if (i !== k) jacobian[dk * stride + di] = jacobian[dk * stride + di]! + value
      }
    }
  }
}
