import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../scripts/validation/ask'
import { excursions } from '../../scripts/validation/excursion'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { dofIndex } from '../../src/biomechanics/mechanism'
import { activeForce, passiveForce } from '../../src/biomechanics/muscleLaw'
import type { ScenarioInput } from '../../src/biomechanics/scenario'
import { completeScenario } from '../../src/biomechanics/scenario'
import { deg, mm } from '../../src/math/units'

/** Forces that the report names, at the balance of what is asked. */
function solved(input: ScenarioInput) {
  const { equilibrium, controls } = bodyOf(input)
  const scenario = completeScenario(input)
  const q = Float64Array.from(equilibrium.solve(controls, equilibrium.neutral).unknowns)
  const report = startTrail(ourBody).solve(scenario, 'cold').report
  return { equilibrium, controls, q, report, scenario }
}

const pulls: Record<string, ScenarioInput> = {
  'at rest': {},
  'with both psoas 20 % shorter': { psoasShortening: 0.2 },
  'with the right psoas 20 % shorter': { psoasShortening: { right: 0.2 } },
  'with one braced piriformis': { piriformisTone: { left: 1 } },
  sitting: { posture: 'sitting' },
  'with half of the extensors on the hip bones': { psoasShortening: { right: 0.2 }, extensorsOnSacrum: 0.5 },
}

describe.each(Object.entries(pulls))('virtual work, %s', (_, input) => {
  const { equilibrium, controls, q, report } = solved(input)
  const arms = excursions(equilibrium, q, controls)
  equilibrium.evaluateAt(q, controls)
  const tensions = Float64Array.from(equilibrium.tension)

  it('on nutation: lines, weight and the joint, with what presses it, do none together', () => {
    const lines = arms.reduce((sum, row, e) => sum - tensions[e]! * row[dofIndex.nutation]!, 0)
    const { joint, gravity, contact } = report.sacroiliacMoments
    expect(Math.abs(lines + joint! + gravity! + contact!)).toBeLessThan(1e-5)
  })

  it('psoas has the moment about the sacro-iliac axis that its forces times excursions give', () => {
    const sum = (muscle: string): number =>
      equilibrium.strands.reduce(
        (all, strand, e) => (strand.muscle === muscle ? all - tensions[e]! * arms[e]![dofIndex.nutation]! : all),
        0,
      )
    for (const muscle of ['psoasMajor', 'piriformis', 'gluteusMaximus', 'coccygeus'] as const)
      expect(report.sacroiliacMoments[muscle]).toBeCloseTo(sum(muscle), 6)
  })
})

describe('the force of a fascicle', () => {
  it('is its strength times curves at the length it has: l = (1.15 x 117 mm + elongation) / (117 mm x 0.8)', () => {
    const { equilibrium, controls, q } = solved({ psoasShortening: { right: 0.2 }, psoasTone: { right: 0.3 } })
    equilibrium.evaluateAt(q, controls)
    const { model } = equilibrium.physique
    model.strands.forEach((strand, e) => {
      if (strand.muscle !== 'psoasMajor' || strand.side !== 'right') return
      const elongation = equilibrium.lines.lengths[e]! - equilibrium.restLength[e]!
      const length = (1.15 * mm(117) + elongation) / (mm(117) * 0.8)
      expect(equilibrium.tension[e]).toBeCloseTo(
        731.5 * strand.share * (0.3 * activeForce(length) + passiveForce(length)),
        9,
      )
    })
  })

  it('at rest sums to 731.5 N x (1 % of f_L(1.15) + f_PE(1.15)) over psoas: 42.83 N a side', () => {
    // f_L(1.15) = 0.75124 + 0.04190 + 0.09139, f_PE(1.15) = (e - 0.00483) / (e⁴ - 0.00483).
    expect(solved({}).report.muscles.psoasMajor!.right.force).toBeCloseTo(731.5 * (0.01 * 0.88453 + 0.049703), 2)
  })
})

describe('the weight', () => {
  it('378 N, 10 mm behind the hips, about an axis 46.99 mm behind them: 13.98 N·m of nutation', () => {
    expect(solved({}).report.sacroiliacMoments.gravity).toBeCloseTo(378 * (0.04699 - 0.01), 4)
  })

  it('is carried by a bed in lying', () => {
    expect(solved({ posture: 'lying' }).report.sacroiliacMoments.gravity).toBe(0)
  })
})

describe('the ligaments', () => {
  it('in standing carry all of the joint: forces times arms of the right side are half of its moment', () => {
    const { equilibrium, controls, q, report } = solved({ psoasShortening: 0.1 })
    const arms = excursions(equilibrium, q, controls)
    const { sacroiliacAxis: axis } = equilibrium.evaluateAt(q, controls)
    const { model } = equilibrium.physique
    let carried = 0
    model.ligaments.forEach(({ id, side }, k) => {
      if (side !== 'right' || id === 'iliolumbar') return
      const e = equilibrium.strands.length + k
      const force = report.ligaments[id as 'sacrotuberous']!.right.force
      const [a, b] = [equilibrium.lines.endOf(e, 'from'), equilibrium.lines.endOf(e, 'to')]
      // Short fibres in all directions resist at their distance from the axis; long ones along their line.
      const shear = ['interosseous', 'posteriorSacroiliac', 'anteriorSacroiliac'].includes(id)
      const arm = shear
        ? Math.hypot((a[0] + b[0]) / 2 - axis.x, (a[1] + b[1]) / 2 - axis.y)
        : Math.abs(arms[e]![dofIndex.nutation]!)
      carried += force * arm
    })
    expect(carried).toBeCloseTo(-report.sacroiliacMoments.joint! / 2, 6)
  })

  it('one that is cut leaves its share to nobody: the joint without the sacrotuberous pair holds 56 % as much', () => {
    const { equilibrium, controls } = bodyOf({ off: ['sacrotuberous'] })
    const whole = bodyOf()
    const q = Float64Array.from(whole.equilibrium.neutral)
    q[dofIndex.nutation] = q[dofIndex.nutation]! + deg(1)
    whole.equilibrium.evaluateAt(q, whole.controls)
    const before = whole.equilibrium.jointMoment('right', q)
    equilibrium.evaluateAt(q, controls)
    expect(equilibrium.jointMoment('right', q) / before).toBeCloseTo(0.56, 9)
  })
})
