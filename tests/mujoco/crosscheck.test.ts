import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { bothSides } from '../../src/anatomy/sides'
import { controlsOf } from '../../src/biomechanics/controls'
import { Equilibrium } from '../../src/biomechanics/equilibrium'
import { Lines } from '../../src/biomechanics/lines'
import { bodyIndex, dofCount, dofs } from '../../src/biomechanics/mechanism'
import { physiqueOf } from '../../src/biomechanics/physique'
import { bodies, completeScenario } from '../../src/biomechanics/scenario'
import { seeded } from '../../src/math/random'
import { deg } from '../../src/math/units'
import { openMujoco } from './mujoco'

const poses = 200
const seed = 20261123

describe.each(bodies)('MuJoCo, given the %s body', (body) => {
  const equilibrium = new Equilibrium(physiqueOf(ourBody, completeScenario({ body })), 'standing')
  const { kinematics, lines, physique } = equilibrium
  let mujoco: Awaited<ReturnType<typeof openMujoco>>
  beforeAll(async () => {
    mujoco = await openMujoco(equilibrium)
  })
  afterAll(() => mujoco.close())

  const random = seeded(seed)
  const between = (low: number, high: number): number => low + random() * (high - low)
  const randomPose = () => ({
    q: Float64Array.from(dofs, (_, i) => equilibrium.neutral[i]! + deg(between(-6, 6))),
    thigh: bothSides(() => ({
      flexion: deg(between(0, 110)),
      adduction: deg(between(-20, 40)),
      rotation: deg(between(-45, 45)),
    })),
  })
  const strandsAndBands = [...physique.model.strands, ...physique.model.ligaments]
  // The constant hip arm of the reference body is a law of ours, not a path: without it the paths are compared.
  const paths = new Lines(
    kinematics,
    strandsAndBands.map((line) =>
      'origin' in line
        ? {
            side: line.side,
            from: line.origin,
            to: line.insertion,
            ...(line.via && { via: line.via }),
            ...(line.pulley && { pulley: line.pulley }),
          }
        : line,
    ),
  )
  const wrapped = (e: number): boolean => {
    const line = strandsAndBands[e]!
    return 'pulley' in line && line.pulley !== undefined
  }

  /** Cosine between the middle of the way round the hip, as the hip bone sees it, and the face (front or back) it should run over. */
  const facing = (e: number): number => {
    const line = strandsAndBands[e]!
    if (!('pulley' in line) || !line.pulley) return 1
    const m = bodyIndex[`hipBone.${line.side}`] * 12
    const R = kinematics.motion
    const angle = (end: 'from' | 'to'): number => {
      const p = paths.endOf(e, end)
      const d = [p[0] - R[m + 9]!, p[1] - R[m + 10]!, p[2] - R[m + 11]!]
      const [x, y] = [0, 1].map((k) => R[m + k]! * d[0]! + R[m + 3 + k]! * d[1]! + R[m + 6 + k]! * d[2]!)
      return Math.atan2(y!, x!)
    }
    const sense = line.pulley.side === 'front' ? -1 : 1
    const turn = sense * (angle('to') - angle('from'))
    const middle = angle('from') + (sense * (turn < -Math.PI / 2 ? turn + 2 * Math.PI : turn)) / 2
    return line.pulley.side === 'front' ? Math.cos(middle) : -Math.cos(middle)
  }

  it(`finds the same path lengths and moment arms in ${poses} random poses (seed ${seed})`, () => {
    let compared = 0
    const worst = { straight: 0, straightArm: 0, wrapped: 0, wrappedArm: 0 }
    for (let n = 0; n < poses; n++) {
      const { q, thigh } = randomPose()
      kinematics.place(q, thigh)
      paths.update()
      mujoco.place(q, thigh)
      const theirs = mujoco.lengths()
      const theirGradients = mujoco.gradients()
      const scratch = new Float64Array(dofCount * dofCount)
      for (let e = 0; e < paths.count; e++) {
        const gap = Math.abs(theirs[e]! - paths.lengths[e]!)
        paths.stiffness(e, 0, 0, scratch, dofCount)
        let armGap = 0
        for (let j = 0; j < dofCount; j++)
          armGap = Math.max(armGap, Math.abs(paths.gradient[j]! - theirGradients[e * dofCount + j]!))
        if (wrapped(e)) {
          // Where the way round no longer faces its side site MuJoCo jumps to the other way round; ours stays (continuity is tested elsewhere).
          if (facing(e) < 0.05) continue
          compared++
          worst.wrapped = Math.max(worst.wrapped, gap)
          worst.wrappedArm = Math.max(worst.wrappedArm, armGap)
        } else {
          worst.straight = Math.max(worst.straight, gap)
          worst.straightArm = Math.max(worst.straightArm, armGap)
        }
      }
    }
    const wrappedLines = strandsAndBands.filter((_, e) => wrapped(e)).length
    expect(compared).toBeGreaterThanOrEqual(0.95 * poses * wrappedLines)
    expect(worst.straight).toBeLessThan(1e-6)
    expect(worst.straightArm).toBeLessThan(1e-6)
    expect(worst.wrapped).toBeLessThan(0.5e-3)
    expect(worst.wrappedArm).toBeLessThan(0.5e-3)
  })

  it.each([
    { psoasShortening: 0.1 },
    { psoasShortening: { right: 0.2, left: 0 } },
    { piriformisTone: 1, psoasShortening: { right: 0, left: 0.15 } },
    { hipFlexion: { right: 60, left: 0 }, hipRotation: { right: -20, left: 10 } },
    { hipFlexion: 90, hipAdduction: { right: 30, left: -25 }, hipRotation: { right: -20, left: 10 } },
  ])('balances our equilibrium of %j: line forces and weight meet the joints to 1e-4 N·m', (input) => {
    const controls = controlsOf(completeScenario({ ...input, body }))
    const solution = equilibrium.solve(controls, equilibrium.neutral)
    expect(solution.balanced).toBe(true)
    const q = Float64Array.from(solution.unknowns)
    equilibrium.evaluateAt(q, controls)
    mujoco.place(q, controls.thigh)
    const gradients = mujoco.gradients()
    const { weight, tension } = equilibrium
    sway = equilibrium.sway.angle
    for (let j = 0; j < dofCount; j++) {
      let theirs = 0
      for (let e = 0; e < lines.count; e++) theirs -= tension[e]! * gradients[e * dofCount + j]!
      const arms = new Float64Array(dofCount)
      for (let e = 0; e < lines.count; e++) lines.loadHipArm(e, tension[e]!, arms)
      // The weight's own virtual work, by moving the coordinate a little each way.
      const work = (weight * (weightHeight(q, controls, j, 1e-5) - weightHeight(q, controls, j, -1e-5))) / 2e-5
      const rest = equilibrium.jointMomentsAt(q, controls)[j]!
      expect(Math.abs(theirs + arms[j]! - work + rest)).toBeLessThan(1e-4)
    }
  })

  let sway = 0
  const weightHeight = (q: Float64Array, controls: ReturnType<typeof controlsOf>, j: number, step: number): number => {
    const moved = Float64Array.from(q)
    moved[j] = moved[j]! + step
    kinematics.place(moved, controls.thigh)
    const m = bodyIndex.L1 * 12
    const R = kinematics.motion
    const [x, y] = equilibrium.weightInBody
    // Up is forward and up in the frame of a body that sways back.
    return (
      (R[m + 3]! * x + R[m + 4]! * y + R[m + 10]!) * Math.cos(sway) +
      (R[m]! * x + R[m + 1]! * y + R[m + 9]!) * Math.sin(sway)
    )
  }
})
