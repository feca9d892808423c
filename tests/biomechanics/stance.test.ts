import { describe, expect, it } from 'vitest'
import { ask, bodyOf } from '../../scripts/validation/ask'
import * as measure from '../../scripts/validation/measures'
import { lumbarLevels } from '../../src/anatomy/bodies'
import { bodyIndex } from '../../src/biomechanics/mechanism'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { type Sway, swayFor } from '../../src/biomechanics/sway'
import { deg, toDeg } from '../../src/math/units'
import { dot, sub, unit } from '../../src/math/vec3'

const carried = ['sacrum', ...lumbarLevels] as const

/** What the sacrum hands to the right hip bone [N], by what a small shift of it and all that it carries would do. */
function handedOn(input: ScenarioInput) {
  const { equilibrium, controls } = bodyOf(input)
  const { kinematics, lines, physique } = equilibrium
  const q = Float64Array.from(equilibrium.solve(controls, equilibrium.neutral).unknowns)
  const lengths = (axis: number, by: number): Float64Array => {
    equilibrium.evaluateAt(q, controls)
    for (const body of carried) kinematics.motion[12 * bodyIndex[body] + 9 + axis]! += by
    lines.update()
    return Float64Array.from(lines.lengths)
  }
  const h = 1e-5
  const isRight = [...physique.model.strands, ...physique.model.ligaments].map(({ side }) => side === 'right')
  const shifts = [0, 1, 2].map((axis) => [lengths(axis, h), lengths(axis, -h)] as const)
  const { tension } = equilibrium.evaluateAt(q, controls)
  const pulled = shifts.map(([more, less]) =>
    tension.reduce((sum, pull, e) => (isRight[e] ? sum - (pull * (more[e]! - less[e]!)) / (2 * h) : sum), 0),
  )
  const { angle } = equilibrium.sway
  const half = completeScenario(input).bodyWeightAboveL5 / 2
  const handed = [pulled[0]! - half * Math.sin(angle), pulled[1]! - half * Math.cos(angle), pulled[2]!]
  const R = kinematics.motion.subarray(12 * bodyIndex['hipBone.right'])
  const normal = [0, 1, 2].map((i) =>
    [0, 1, 2].reduce((sum, k) => sum + R[3 * i + k]! * physique.model.auricularNormal[k]!, 0),
  )
  const compression = handed.reduce((sum, force, i) => sum + force * normal[i]!, 0)
  return { compression, shear: Math.hypot(...handed.map((force, i) => force - compression * normal[i]!)) }
}

describe('the sway that keeps the weight over the feet', () => {
  const out: Sway = { angle: 0, perForward: 0, perHeight: 0 }

  it('is what brings the common centre of mass back: 378 N come 17 mm forward, 0.3 m above the hips, by hand', () => {
    swayFor(1, 378, 0.017, 0.3, out)
    // (378 N x 17 mm) / (378 N x (0.81 + 0.3) m + 360 N x 0.5 m) = 0.0107 rad, and next to nothing is lost to its limit.
    expect(toDeg(out.angle)).toBeCloseTo(toDeg((378 * 0.017) / (378 * 1.11 + 360 * 0.5)), 2)
  })

  it('has the slopes that its angle has', () => {
    const angle = (forward: number, height: number): number => {
      swayFor(0.7, 378, forward, height, out)
      return out.angle
    }
    const h = 1e-6
    const forward = (angle(0.05 + h, 0.3) - angle(0.05 - h, 0.3)) / (2 * h)
    const height = (angle(0.05, 0.3 + h) - angle(0.05, 0.3 - h)) / (2 * h)
    angle(0.05, 0.3)
    expect(out.perForward).toBeCloseTo(forward, 6)
    expect(out.perHeight).toBeCloseTo(height, 6)
  })

  it('brings the common centre of mass back over the feet in the whole body, to a hundredth of how far the trunk had come forward', () => {
    const input = { psoasShortening: 0.2 }
    const { equilibrium, controls } = bodyOf(input)
    /** Of trunk and legs together about the ankles [N·m], which lie 0.81 m below the hips, the body leaning back by `sway`. */
    const aboutAnkles = (sway: number): number => {
      const R = equilibrium.kinematics.motion.subarray(12 * bodyIndex.L1)
      const [x, y] = equilibrium.weightInBody
      const [forward, up] = [0, 1].map((k) => R[3 * k]! * x + R[3 * k + 1]! * y + R[9 + k]!)
      const high = 378 * (0.81 + up!) + 360 * 0.5
      return 378 * forward! * Math.cos(sway) - high * Math.sin(sway)
    }
    equilibrium.evaluateAt(equilibrium.neutral, controls)
    const before = aboutAnkles(0)
    const { unknowns } = equilibrium.solve(controls, equilibrium.neutral)
    equilibrium.evaluateAt(Float64Array.from(unknowns), controls)
    const [made, unmade] = [deg(ask(input).sway), 0].map((sway) => aboutAnkles(sway) - before)
    expect(unmade).toBeGreaterThan(0)
    expect(Math.abs(made! / unmade!)).toBeLessThan(0.01)
  })

  it('takes off the load that a trunk brings which comes forward; where it is not asked for nobody sways', () => {
    const [swaying, still] = [ask({ psoasShortening: 0.2 }), ask({ psoasShortening: 0.2, swayOverFeet: 0 })]
    expect(swaying.sacroiliacMoments.gravity).toBeLessThan(still.sacroiliacMoments.gravity!)
    expect(still.sway).toBe(0)
    expect(ask().sway).toBe(0)
  })

  it('is made in standing alone: on a seat and in bed nothing has to be kept over the feet', () => {
    expect(ask({ posture: 'sitting', psoasShortening: 0.2 }).sway).toBe(0)
    expect(ask({ posture: 'lying', psoasShortening: 0.2 }).sway).toBe(0)
    expect(ask({ off: ['gravity'], psoasShortening: 0.2 }).sway).toBe(0)
  })
})

describe('lying', () => {
  it('turns the pelvis forward against standing by 5.5°, as in 1,517 people, and takes the weight off', () => {
    const { equilibrium } = bodyOf({ posture: 'lying' })
    expect(toDeg(equilibrium.neutral[0]! - equilibrium.standing[0]!)).toBeCloseTo(5.5, 9)
    expect(ask({ posture: 'lying' }).sacroiliacMoments.gravity).toBe(0)
  })

  it('leaves the trunk to itself: nobody holds it, and lordosis is not tied to tilt and nutation', () => {
    const { muscles, change, trunkHold } = ask({ posture: 'lying', psoasShortening: 0.2 })
    expect(Object.values(trunkHold)).toEqual([0, 0, 0])
    for (const id of ['multifidus', 'longissimus', 'iliocostalis'] as const)
      expect(muscles[id]!.right.activation).toBe(0)
    expect(Math.abs(change.lordosis - change.pelvicTilt - change.nutation.mean)).toBeGreaterThan(1)
  })

  it('does not tighten psoas: it pulls no more than in standing, short or not', () => {
    for (const psoasShortening of [0, 0.1, 0.2])
      expect(ask({ posture: 'lying', psoasShortening }).muscles.psoasMajor!.right.force).toBeLessThan(
        ask({ psoasShortening }).muscles.psoasMajor!.right.force,
      )
  })
})

describe('a joint that is pressed', () => {
  it.each<ScenarioInput>([
    {},
    { posture: 'sitting' },
    { piriformisTone: 0.5, swayOverFeet: 0 },
    { psoasShortening: 0.2 },
  ])(
    'hands on half of the weight each and what the lines across it pull, as the sacrum moved a hair with all that it carries has it: %j',
    (input) => {
      const { sacroiliacLoad } = ask(input)
      const { compression, shear } = handedOn(input)
      expect(sacroiliacLoad.right.compression).toBeCloseTo(compression, 3)
      expect(sacroiliacLoad.right.shear).toBeCloseTo(shear, 3)
    },
  )

  it('is loaded like its fellow while both sides pull alike', () => {
    const { right, left } = ask({ psoasShortening: 0.2 }).sacroiliacLoad
    expect(right).toEqual(left)
  })

  it('is pressed by gluteus maximus with the cosine of its pull to the joint, less than the 702 of 891 N computed on dissected limbs', () => {
    const { equilibrium, controls } = bodyOf()
    const { lines, physique } = equilibrium
    equilibrium.evaluateAt(equilibrium.neutral, controls)
    const e = physique.model.strands.findIndex(
      ({ muscle, side, origin }) => muscle === 'gluteusMaximus' && side === 'right' && origin.body === 'sacrum',
    )
    // A straight line; the sacrum stands where its landmarks were measured.
    expect(physique.model.strands[e]!.via).toBeUndefined()
    const along = unit(sub(lines.endOf(e, 'to'), lines.endOf(e, 'from')))
    const { gluteusPresses } = measure
    expect(gluteusPresses()).toBeCloseTo(dot(along, physique.model.auricularNormal), 6)
    expect(gluteusPresses()).toBeGreaterThan(0)
    expect(gluteusPresses()).toBeLessThan(702 / 891)
  })

  it('is stiffer by 8.5 % for each 100 N, and no softer when nothing presses it', () => {
    const { equilibrium, controls } = bodyOf({ ligamentPreTension: 100 })
    equilibrium.evaluateAt(equilibrium.neutral, controls)
    const more = equilibrium.closureOf('right')
    const without = bodyOf({ ligamentPreTension: 0 })
    without.equilibrium.evaluateAt(equilibrium.neutral, without.controls)
    expect(more - without.equilibrium.closureOf('right')).toBeCloseTo(0.085, 9)
    expect(without.equilibrium.closureOf('right')).toBeGreaterThan(0)
  })

  it('of a woman turns further than that of a man, from lying to standing by 1.7 to 0.9 (Tani 2022), the loads being alike', () => {
    const { stiffness: man } = bodyOf({ sexOfJoint: -1 }).equilibrium.physique.sacroiliac
    const { stiffness: woman } = bodyOf({ sexOfJoint: 1 }).equilibrium.physique.sacroiliac
    expect(man / woman).toBeCloseTo(1.7 / 0.9, 9)
    const turned = (sexOfJoint: number): number =>
      ask({ sexOfJoint }).nutation.mean - ask({ sexOfJoint, posture: 'lying' }).nutation.mean
    // Within one standard deviation of the ten men and nine women.
    expect(Math.abs(turned(-1) - 0.9)).toBeLessThan(0.7)
    expect(Math.abs(turned(1) - 1.7)).toBeLessThan(0.8)
  })
})

it('a hand that nods the sacrum by a degree finds each joint at its law', () => {
  const { equilibrium, controls } = bodyOf()
  const q = Float64Array.from(equilibrium.neutral)
  equilibrium.evaluateAt(q, controls)
  q[2] = q[2]! + deg(1) - equilibrium.nutationOf('right', q)
  // Half of the pair's 9 N·m/°, and a 256th more because it stiffens by (1° / 4°)⁴.
  expect(equilibrium.jointMoment('right', q)).toBeCloseTo(-4.5 * (1 + 1 / 256), 9)
})
