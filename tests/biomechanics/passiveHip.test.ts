import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../scripts/validation/ask'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import { passiveHipLaw } from '../../src/biomechanics/jointLaws'
import { passiveForce } from '../../src/biomechanics/muscleLaw'
import type { ScenarioInput } from '../../src/biomechanics/scenario'
import { deg } from '../../src/math/units'
import { thighsAt } from './poses'

/** Riener & Edrich 1999, written out from the paper: what bends the hip and what straightens it, by angles in degrees [N·m]. */
const bending = (flexion: number, knee = 0): number => Math.exp(1.4655 - 0.0034 * knee - 0.075 * flexion) + 8.072
const straightening = (flexion: number, knee = 0): number => Math.exp(1.3403 - 0.0226 * knee + 0.0305 * flexion)
const published = (flexion: number, knee = 0): number => bending(flexion, knee) - straightening(flexion, knee)

/** What is left of the published law beside the muscles that pull by themselves, one hip [N·m]; leaves its knee bent. */
function remainder(equilibrium: Equilibrium, flexion: number, knee = 0): number {
  const law = { value: 0, slope: 0 }
  passiveHipLaw(deg(flexion), deg(knee), law)
  equilibrium.modelledHip?.bendKnee('right', deg(knee))
  equilibrium.modelledHip?.takeOff('right', deg(flexion), law)
  return law.value
}

/** Length of every line [m], both thighs raised by `flexion` [deg], the knees straight. */
function lengthsAt({ kinematics, lines, standing }: Equilibrium, flexion: number): Float64Array {
  kinematics.place(standing, thighsAt(flexion, 0))
  lines.update()
  return Float64Array.from(lines.lengths)
}

/** Passive moment of every right strand that ends on the thigh [N·m], by its length and how that changes; `shorter` is psoas'. */
function momentsOf(input: ScenarioInput, flexion: number, { shorter = 0, knee = 0 } = {}): number[] {
  const { equilibrium } = bodyOf(input)
  const h = 0.01
  const [less, here, more] = [flexion - h, flexion, flexion + h].map((angle) => lengthsAt(equilibrium, angle))
  return equilibrium.strands.flatMap(({ muscle, side, strength, neutralLength, optimalLength, passiveStrain }, e) => {
    const { insertion, kneeArm = 0 } = equilibrium.physique.model.strands[e]!
    if (side !== 'right' || insertion.body !== 'femur.right') return []
    const left = muscle === 'psoasMajor' ? 1 - shorter : 1
    const stretch = here![e]! - equilibrium.restLength[e]! - kneeArm * deg(knee)
    const length = neutralLength / left + stretch / (optimalLength * left)
    return [(strength * passiveForce(length, passiveStrain) * (less![e]! - more![e]!)) / (2 * deg(h))]
  })
}
const musclesPassively = (input: ScenarioInput, flexion: number, shorter = 0, knee = 0): number =>
  momentsOf(input, flexion, { shorter, knee }).reduce((sum, moment) => sum + moment, 0)

const angles = Array.from({ length: 111 / 3 + 7 }, (_, i) => -20 + 3 * i)

describe('the passive hip', () => {
  const { equilibrium } = bodyOf()

  it('is the published one, muscles and the rest together: 8.6 N·m straight, 14.4 N·m at 10° of extension', () => {
    const whole = (flexion: number): number => remainder(equilibrium, flexion) + musclesPassively({}, flexion)
    expect(whole(0)).toBeCloseTo(8.6, 1)
    expect(whole(-10)).toBeCloseTo(14.4, 1)
  })

  it('is the published one from 20° of extension to 110° of flexion, within 0.01 N·m', () => {
    for (const flexion of angles)
      expect([flexion, remainder(equilibrium, flexion) + musclesPassively({}, flexion)]).toEqual([
        flexion,
        expect.closeTo(published(flexion), 1.7),
      ])
  })

  it('is the published one with the knee bent too', () => {
    for (const knee of [30, 60, 90])
      for (const flexion of angles)
        expect([knee, flexion, remainder(equilibrium, flexion, knee) + musclesPassively({}, flexion, 0, knee)]).toEqual(
          [knee, flexion, expect.closeTo(published(flexion, knee), 1.7)],
        )
  })

  it('is more than its muscles: with the knee straight they neither bend nor straighten it harder than all of it was measured to', () => {
    for (const flexion of angles) {
      const moments = momentsOf({}, flexion)
      const sum = (those: (moment: number) => boolean) => Math.abs(moments.filter(those).reduce((a, b) => a + b, 0))
      expect(
        sum((moment) => moment > 0),
        `bending at ${flexion}°`,
      ).toBeLessThan(bending(flexion))
      expect(
        sum((moment) => moment < 0),
        `straightening at ${flexion}°`,
      ).toBeLessThan(straightening(flexion))
    }
  })

  it('is it in a body of other muscles too', () => {
    const input = { psoasStrength: 1200, iliacusStrength: 1000, gluteusMaximusStrength: 1200, psoasNeutralLength: 1.2 }
    const strong = bodyOf(input).equilibrium
    expect(musclesPassively(input, -10)).toBeGreaterThan(1.5 * musclesPassively({}, -10))
    for (const flexion of angles.filter((angle) => angle < 90))
      expect(remainder(strong, flexion) + musclesPassively(input, flexion)).toBeCloseTo(published(flexion), 1)
  })

  it('gains from a shorter psoas what that psoas has more, and no more', () => {
    const whole = remainder(equilibrium, 0) + musclesPassively({}, 0, 0.2)
    expect(whole - published(0)).toBeCloseTo(musclesPassively({}, 0, 0.2) - musclesPassively({}, 0), 2)
    expect(whole - published(0)).toBeGreaterThan(1)
  })

  it('is taken off with its own slope, without a jump', () => {
    const h = 1e-5
    for (let flexion = -80; flexion <= 170; flexion += 0.7) {
      const at = (angle: number) => {
        const law = { value: 0, slope: 0 }
        equilibrium.modelledHip!.takeOff('right', angle, law)
        return law
      }
      const [less, here, more] = [at(deg(flexion) - h), at(deg(flexion)), at(deg(flexion) + h)]
      expect(here.slope).toBeCloseTo((more.value - less.value) / (2 * h), 3)
    }
  })

  it('counts both in full in the reference body, whose answers were published so', () => {
    expect(bodyOf({ body: 'reference' }).equilibrium.modelledHip).toBeUndefined()
  })
})
