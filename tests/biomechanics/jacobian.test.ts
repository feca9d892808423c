import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { type Controls, controlsOf } from '../../src/biomechanics/controls'
import { Equilibrium } from '../../src/biomechanics/equilibrium'
import { sensitivities } from '../../src/biomechanics/influence'
import { dofCount, dofIndex } from '../../src/biomechanics/mechanism'
import { type PerSideId, parameterIds, parameters } from '../../src/biomechanics/parameters'
import { physiqueOf } from '../../src/biomechanics/physique'
import type { Report } from '../../src/biomechanics/report'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { unknownCount } from '../../src/biomechanics/trunkHold'
import { anyPose, coordinatesOf } from './poses'

const fresh = (input: ScenarioInput): { equilibrium: Equilibrium; controls: Controls } => {
  const scenario = completeScenario(input)
  return {
    equilibrium: new Equilibrium(physiqueOf(ourBody, scenario), scenario.posture),
    controls: controlsOf(scenario),
  }
}

/**
 * The column of the Jacobian of unknown `j`, measured on the moments left over, is what the solver's own Jacobian turns
 * into a unit step of that unknown: -J⁻¹ · column = -1 there and 0 elsewhere. Largest departure over all unknowns.
 */
function worstColumn(equilibrium: Equilibrium, x: Float64Array, controls: Controls): number {
  let worst = 0
  for (let j = 0; j < unknownCount; j++) {
    const step = j < dofCount ? 1e-6 : 1e-3
    const y = Float64Array.from(x)
    y[j] = x[j]! + step
    const more = equilibrium.residualAt(y, controls)
    y[j] = x[j]! - step
    const less = equilibrium.residualAt(y, controls)
    const column = more.map((value, i) => (value - less[i]!) / (2 * step))
    const scale = j < dofCount ? 100 : 1
    equilibrium.responses(x, controls, [column])[0]!.forEach((answer, i) => {
      const wanted = i === j ? -1 : 0
      worst = Math.max(worst, (Math.abs(answer - wanted) * (i < dofCount ? 100 : 1)) / scale)
    })
  }
  return worst
}

describe('the stiffness that Newton follows is the derivative of the moments left over', () => {
  const asked: Record<string, ScenarioInput> = {
    'of the default body': {},
    'of the reference body': { body: 'reference' },
    'with half of the extensors on the hip bones': { extensorsOnSacrum: 0.5 },
    'with a shortened, braced psoas on the right': { psoasShortening: { right: 0.2 }, psoasTone: { right: 0.4 } },
    'without extensors': { off: ['extensorsSacral', 'extensorsIliac'] },
    'without weight': { off: ['gravity'] },
    'with the pelvis held': { off: ['pelvicTilt'], psoasShortening: 0.1 },
    'of a sitting body': { posture: 'sitting' },
  }

  it.each(Object.entries(asked))('%s', (_, input) => {
    const { equilibrium, controls } = fresh(input)
    fc.assert(
      fc.property(anyPose, ({ bend, thighs }) => {
        const x = coordinatesOf(
          equilibrium.neutral,
          bend.map((angle) => angle / 3),
        )
        x.set([5, -3, 2], dofCount)
        expect(worstColumn(equilibrium, x, { ...controls, thigh: thighs })).toBeLessThan(1e-4)
      }),
      { numRuns: 8 },
    )
  })

  it('with a piriformis that reacts to nutation', () => {
    const { equilibrium, controls } = fresh({ piriformisReactivity: { right: 0.6, left: 0.2 }, psoasShortening: 0.1 })
    const x = Float64Array.from(equilibrium.neutral)
    x[dofIndex.nutation] = x[dofIndex.nutation]! + 0.004
    x[dofIndex.sacralTurn] = 0.003
    expect(worstColumn(equilibrium, x, controls)).toBeLessThan(1e-4)
  })
})

describe('slopes by the implicit function theorem are those of the solved answers', () => {
  const input: ScenarioInput = {
    psoasShortening: { right: 0.12, left: 0.05 },
    psoasTone: 0.05,
    iliacusShortening: 0.05,
    piriformisShortening: 0.05,
    piriformisTone: 0.1,
    piriformisReactivity: { right: 0.3, left: 0.2 },
    hipFlexion: { right: 20, left: 35 },
    hipAdduction: { right: 8, left: -12 },
    hipRotation: { right: 10, left: -15 },
    extensorsOnSacrum: 0.7,
  }
  const movable = parameterIds.filter((id): id is PerSideId => parameters[id].perSide)

  it.each(movable.flatMap((id) => (['right', 'left'] as const).map((side) => [id, side] as const)))(
    '%s on the %s',
    (id, side) => {
      const trail = startTrail(ourBody)
      const scenario = completeScenario(input)
      const h = 5e-4 * (parameters[id].max - parameters[id].min)
      const at = (value: number): Report =>
        trail.solve({ ...scenario, [id]: { ...scenario[id], [side]: value } }, 'cold').report
      const [more, less] = [at(scenario[id][side] + h), at(scenario[id][side] - h)]
      const predicted = sensitivities(trail, scenario)![id][side]
      const agree = (slope: number, after: number, before: number): void => {
        const measured = (after - before) / (2 * h)
        expect(Math.abs(slope - measured)).toBeLessThan(1e-3 * Math.max(0.05, Math.abs(measured)))
      }
      agree(predicted.nutation, more.nutation.mean, less.nutation.mean)
      agree(predicted.pelvicTilt, more.change.pelvicTilt, less.change.pelvicTilt)
      agree(predicted.lordosis, more.lordosis, less.lordosis)
    },
  )

  it('a shorter psoas nods the sacrum forward, a braced piriformis back', () => {
    const slopes = sensitivities(startTrail(ourBody), completeScenario(input))!
    expect(slopes.psoasShortening.right.nutation).toBeGreaterThan(0)
    expect(slopes.piriformisTone.right.nutation).toBeLessThan(0)
  })
})
