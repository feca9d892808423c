import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../scripts/validation/ask'
import { gradientOf } from '../../scripts/validation/excursion'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import { dofCount } from '../../src/biomechanics/mechanism'
import { type BodyName, bodies } from '../../src/biomechanics/scenario'
import { deg } from '../../src/math/units'
import { thighsAt } from './poses'

interface Sample {
  readonly length: number
  readonly arms: Float64Array
}

/** Length and arms of every line with both thighs turned as given [deg], pelvis still. */
function sample(equilibrium: Equilibrium, body: BodyName, flexion: number, rotation: number, adduction = 0): Sample[] {
  const thigh = thighsAt(flexion, rotation, adduction)
  equilibrium.evaluateAt(equilibrium.neutral, { ...bodyOf({ body }).controls, thigh })
  return Array.from({ length: equilibrium.lines.count }, (_, e) => ({
    length: equilibrium.lines.lengths[e]!,
    arms: gradientOf(equilibrium, e),
  }))
}

const step = 0.25
const flexions = Array.from({ length: 110 / step + 1 }, (_, i) => i * step)
const adductions = Array.from({ length: 70 / step + 1 }, (_, i) => -30 + i * step)
const rotations = Array.from({ length: 90 / step + 1 }, (_, i) => -45 + i * step)

/**
 * A point 150 mm from the hip moves 0.65 mm in a quarter of a degree: no length may change by more. A path that bends
 * smoothly changes its rate by its own length times the angle squared, some 3 µm a step; a jump is hundreds of times that.
 */
function isSmooth(course: readonly Sample[][], name: (e: number) => string): void {
  for (let e = 0; e < course[0]!.length; e++)
    for (let i = 1; i < course.length; i++) {
      const [now, before] = [course[i]![e]!, course[i - 1]![e]!]
      if (!(Math.abs(now.length - before.length) < 0.7e-3)) throw new Error(`${name(e)} jumps in length at step ${i}`)
      for (let j = 0; j < dofCount; j++)
        if (!(Math.abs(now.arms[j]! - before.arms[j]!) < 1.5e-3))
          throw new Error(`${name(e)} jumps in arm ${j} at step ${i}: ${before.arms[j]} to ${now.arms[j]} m`)
      if (i < 2) continue
      const bend = now.length - 2 * before.length + course[i - 2]![e]!.length
      if (!(Math.abs(bend) < 10e-6)) throw new Error(`${name(e)} has a kink of ${bend} m at step ${i}`)
    }
}

describe.each(bodies)('in the %s body every path and arm runs on without a jump', (body) => {
  const { equilibrium } = bodyOf({ body })
  const { strands, ligaments } = equilibrium.physique.model
  const names = [...strands.map((s) => `${s.muscle} ${s.name} ${s.side}`), ...ligaments.map((l) => `${l.id} ${l.side}`)]
  const name = (e: number): string => names[e]!

  it.each([-45, 0, 45])('as the hips bend from 0 to 110° with the thighs turned by %f°', (rotation) => {
    isSmooth(
      flexions.map((flexion) => sample(equilibrium, body, flexion, rotation)),
      name,
    )
  })

  it.each([0, 30, 60, 90, 110])('as the thighs turn from -45 to 45° with the hips bent by %f°', (flexion) => {
    isSmooth(
      rotations.map((rotation) => sample(equilibrium, body, flexion, rotation)),
      name,
    )
  })

  it.each([
    [0, 0],
    [0, 45],
    [50, 0],
    [90, -45],
    [110, 0],
    [110, 45],
  ])(
    'as the thighs go from 30° apart to 40° across with the hips bent by %f° and turned by %f°',
    (flexion, rotation) => {
      isSmooth(
        adductions.map((adduction) => sample(equilibrium, body, flexion, rotation, adduction)),
        name,
      )
    },
  )

  it.each([-30, 40])('as the hips bend from 0 to 110° with the thighs adducted by %f°', (adduction) => {
    isSmooth(
      flexions.map((flexion) => sample(equilibrium, body, flexion, 0, adduction)),
      name,
    )
  })
})

describe('the path over the hip', () => {
  it('comes closer than its cylinder nowhere, so that its arm about the hip is at least the radius while it touches', () => {
    const { equilibrium } = bodyOf()
    const { strands } = equilibrium.physique.model
    const h = 1e-3
    for (let flexion = 0; flexion <= 110; flexion += 5) {
      const [more, less] = [flexion + h, flexion - h].map((f) => sample(equilibrium, 'default', f, 0))
      strands.forEach(({ pulley, muscle, name }, e) => {
        if (!pulley) return
        const arm = Math.abs(more![e]!.length - less![e]!.length) / (2 * deg(h))
        // A helix has its radius times the slope of its run: 0.8 is more than any of them loses to that.
        if (!(arm > 0.8 * pulley.radius)) throw new Error(`${muscle} ${name} has an arm of ${arm} m at ${flexion}°`)
      })
    }
  })

  it('iliopsoas bends the hip and gluteus maximus straightens it, through the whole range', () => {
    const { equilibrium } = bodyOf()
    const { strands } = equilibrium.physique.model
    const h = 1e-3
    const wrong: string[] = []
    for (let flexion = 0; flexion <= 110; flexion += 5) {
      const [more, less] = [flexion + h, flexion - h].map((f) => sample(equilibrium, 'default', f, 0))
      strands.forEach(({ muscle, name, side }, e) => {
        const arm = (less![e]!.length - more![e]!.length) / (2 * deg(h))
        const bends = muscle === 'psoasMajor' || muscle === 'iliacus'
        if ((bends && arm <= 0) || (muscle === 'gluteusMaximus' && arm >= 0))
          wrong.push(`${muscle} ${name} ${side} at ${flexion}°`)
      })
    }
    expect(wrong).toEqual([])
  })
})
