import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../scripts/validation/ask'
import { lengthsAt } from '../../scripts/validation/excursion'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import { passiveHipLaw } from '../../src/biomechanics/jointLaws'
import { passiveForce } from '../../src/biomechanics/muscleLaw'
import type { ScenarioInput } from '../../src/biomechanics/scenario'
import { deg } from '../../src/math/units'
import { controlsWith, thighsAt } from './poses'

/** Riener & Edrich 1999 with the knee straight, written out from the paper: bending positive, flexion in degrees [N·m]. */
const published = (flexion: number): number =>
  Math.exp(1.4655 - 0.075 * flexion) - Math.exp(1.3403 + 0.0305 * flexion) + 8.072

/** What is left of the published law beside the muscles that pull by themselves, one hip [N·m]. */
function remainder(equilibrium: Equilibrium, flexion: number): number {
  const law = { value: 0, slope: 0 }
  passiveHipLaw(deg(flexion), 0, law)
  equilibrium.modelledHip?.takeOff(deg(flexion), law)
  return law.value
}

/** Passive moment of every right strand that ends on the thigh [N·m], by its length and how that changes; `shorter` is psoas'. */
function musclesPassively(input: ScenarioInput, flexion: number, shorter = 0): number {
  const { equilibrium } = bodyOf(input)
  const at = (angle: number): Float64Array =>
    lengthsAt(equilibrium, equilibrium.standing, controlsWith(thighsAt(angle, 0)))
  const h = 0.01
  const [less, here, more] = [at(flexion - h), at(flexion), at(flexion + h)]
  let moment = 0
  equilibrium.strands.forEach(({ muscle, side, strength, neutralLength, optimalLength }, e) => {
    if (side !== 'right' || equilibrium.physique.model.strands[e]!.insertion.body !== 'femur.right') return
    const left = muscle === 'psoasMajor' ? 1 - shorter : 1
    const length = neutralLength / left + (here[e]! - equilibrium.restLength[e]!) / (optimalLength * left)
    moment -= (strength * passiveForce(length) * (more[e]! - less[e]!)) / (2 * deg(h))
  })
  return moment
}

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
        equilibrium.modelledHip!.takeOff(angle, law)
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
