import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, bodyOf } from '../../scripts/validation/ask'
import { sides } from '../../src/anatomy/sides'
import { hipAngleAt } from '../../src/biomechanics/hipAngle'
import { dofIndex } from '../../src/biomechanics/mechanism'
import { bodies } from '../../src/biomechanics/scenario'
import { deg } from '../../src/math/units'
import { anyPose, controlsWith, thighsAt } from './poses'

describe('the angle of a hip', () => {
  it.each(bodies)('of the %s body is nothing in standing', (body) => {
    expect(ask({ body }).hipAngle).toEqual({
      right: { flexion: 0, adduction: 0, rotation: 0 },
      left: { flexion: 0, adduction: 0, rotation: 0 },
    })
  })

  it('is what the thigh is raised by, less what the pelvis has rolled back', () => {
    const { hipAngle, change } = ask({ hipFlexion: 90 })
    expect(change.pelvicTilt).toBeLessThan(-5)
    for (const side of sides) expect(hipAngle[side].flexion).toBeCloseTo(90 + change.pelvicTilt, 6)
  })

  it('in sitting is sixty degrees: thighs at eighty, the pelvis twenty degrees back', () => {
    const { hipAngle } = ask({ posture: 'sitting' })
    expect(hipAngle.right.flexion).toBeCloseTo(60, 9)
  })

  it('is the turn of the thigh itself while the pelvis stands still', () => {
    const { equilibrium } = bodyOf()
    const controls = controlsWith(thighsAt(70, -15, 25))
    const q = Float64Array.from(equilibrium.neutral)
    const rest = { equilibrium, now: equilibrium.evaluateAt(q, controls), q, controls }
    for (const side of sides) {
      const { flexion, adduction, rotation } = hipAngleAt(rest, side)
      expect([flexion, adduction, rotation].map((angle) => Number(angle.toFixed(9)))).toEqual([70, 25, -15])
    }
  })

  it('grows on the side whose hip bone rolls forward, and adducts the hip on the side that is raised', () => {
    const { equilibrium } = bodyOf()
    const controls = controlsWith(thighsAt(0, 0))
    const q = Float64Array.from(equilibrium.neutral)
    q[dofIndex.innominateTorsion] = deg(2)
    q[dofIndex.pelvicObliquity] = deg(3)
    const rest = { equilibrium, now: equilibrium.evaluateAt(q, controls), q, controls }
    // Torsion takes the right hip bone back; obliquity lowers the right side, so its thigh stands further out.
    expect(hipAngleAt(rest, 'right').flexion).toBeCloseTo(-2, 9)
    expect(hipAngleAt(rest, 'left').flexion).toBeCloseTo(2, 9)
    expect(hipAngleAt(rest, 'right').adduction).toBeLessThan(-2.9)
    expect(hipAngleAt(rest, 'left').adduction).toBeGreaterThan(2.9)
  })

  it('with a pelvis that only tilts is the turn of the thigh with as much more flexion, whatever the thigh does', () => {
    const { equilibrium } = bodyOf()
    fc.assert(
      fc.property(anyPose, ({ bend, thighs }) => {
        const tilt = bend[0]!
        const controls = controlsWith(thighs)
        const q = Float64Array.from(equilibrium.neutral)
        q[dofIndex.pelvicTilt] = q[dofIndex.pelvicTilt]! + tilt
        const rest = { equilibrium, now: equilibrium.evaluateAt(q, controls), q, controls }
        for (const side of sides) {
          const { flexion, adduction, rotation } = hipAngleAt(rest, side)
          expect(deg(flexion)).toBeCloseTo(thighs[side].flexion + tilt, 9)
          expect(deg(adduction)).toBeCloseTo(thighs[side].adduction, 9)
          expect(deg(rotation)).toBeCloseTo(thighs[side].rotation, 9)
        }
      }),
    )
  })
})
