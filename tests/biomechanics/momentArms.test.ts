import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, bodyOf } from '../../scripts/validation/ask'
import { lengthsAt, worstArm } from '../../scripts/validation/excursion'
import { sides, signOf } from '../../src/anatomy/sides'
import type { BodyModel } from '../../src/biomechanics/bodyModel'
import { Equilibrium } from '../../src/biomechanics/equilibrium'
import { bodies } from '../../src/biomechanics/scenario'
import { inverse, move, turnAbout } from '../../src/math/rigid'
import { deg } from '../../src/math/units'
import type { Vec3 } from '../../src/math/vec3'
import { anyPose, controlsWith, coordinatesOf, thighsAt } from './poses'

/** The default body with a strand of each other kind: over a fixed point, and with a constant arm at the hip. */
function odd(): Equilibrium {
  const { physique } = bodyOf().equilibrium
  const base = physique.model.strands[0]!
  const { pulley, ...plain } = base
  const model: BodyModel = {
    ...physique.model,
    strands: [
      { ...plain, via: [{ body: 'hipBone.right', at: [0.03, 0.02, 0.07] }], hipArm: 0.033 },
      {
        ...plain,
        via: [{ body: 'sacrum', at: [-0.05, 0.08, 0.03] }],
        insertion: { body: 'femur.left', at: [0, -0.05, -0.1] },
      },
      ...physique.model.strands,
    ],
  }
  return new Equilibrium({ ...physique, model }, 'standing')
}

describe('the moment arm of every line is minus its tendon excursion per turn', () => {
  const kinds = {
    ...Object.fromEntries(bodies.map((body) => [`of the ${body} body`, bodyOf({ body }).equilibrium])),
    'over fixed points and with constant arms': odd(),
  }

  it.each(Object.entries(kinds))('%s, in random poses', (_, equilibrium) => {
    fc.assert(
      fc.property(anyPose, ({ bend, thighs }) => {
        const q = coordinatesOf(equilibrium.neutral, bend)
        expect(worstArm(equilibrium, q, controlsWith(thighs))).toBeLessThan(1e-7)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the reported arms of piriformis about the hip', () => {
  const { equilibrium } = bodyOf()
  const { model } = equilibrium.physique
  const h = 1e-4

  /** Mean length of the strands of one side [m] with the thigh turned and then the whole thigh carried by `then`. */
  function length(side: 'left' | 'right', flexion: number, rotation: number, abduction = 0): number {
    const controls = controlsWith(thighsAt(flexion, rotation))
    equilibrium.evaluateAt(equilibrium.neutral, controls)
    const hip: Vec3 = [0, 0, signOf(side) * model.centres.hip[2]]
    const thigh = equilibrium.kinematics.motion.slice(10 * 12, 12 * 12)
    const R = thigh.slice(side === 'right' ? 0 : 12)
    const long: Vec3 = [R[1]!, R[4]!, R[7]!]
    // Abduction lifts the thigh sideways: about the axis at right angles to the thigh and to the axis of flexion.
    const across = Math.hypot(long[0], long[1])
    const axis: Vec3 = [long[1] / across, -long[0] / across, 0]
    const carry = turnAbout(hip, axis, -signOf(side) * abduction)
    let sum = 0
    model.strands.forEach((strand, e) => {
      if (strand.muscle !== 'piriformis' || strand.side !== side) return
      const from = move(inverse(carry), equilibrium.lines.endOf(e, 'from'))
      const to = equilibrium.lines.endOf(e, 'to')
      sum += strand.share * Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2])
    })
    return sum
  }

  it.each(sides)('on the %s, in standing, are what its length says', (side) => {
    const { rotation, flexion, abduction } = ask().piriformisMomentArm[side]
    const perDegree = (more: number, less: number): number => ((less - more) * 1e3) / (2 * deg(h))
    expect(rotation).toBeCloseTo(perDegree(length(side, 0, -h), length(side, 0, h)), 3)
    expect(flexion).toBeCloseTo(perDegree(length(side, h, 0), length(side, -h, 0)), 3)
    expect(abduction).toBeCloseTo(perDegree(length(side, 0, 0, deg(h)), length(side, 0, 0, -deg(h))), 3)
  })

  it('turns the thigh out when it is straight and in when it is well bent', () => {
    expect(ask().piriformisMomentArm.right.rotation).toBeGreaterThan(0)
    expect(ask({ posture: 'sitting', hipFlexion: 110 }).piriformisMomentArm.right.rotation).toBeLessThan(0)
  })
})

describe('the neutral pose', () => {
  it('has every line at its standing length', () => {
    for (const body of bodies) {
      const { equilibrium, controls } = bodyOf({ body })
      const lengths = lengthsAt(equilibrium, equilibrium.neutral, controls)
      lengths.forEach((length, e) => {
        expect(length).toBeCloseTo(equilibrium.restLength[e]!, 14)
      })
    }
  })
})
