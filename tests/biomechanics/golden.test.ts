import { describe, expect, it } from 'vitest'
import { goldens, type Quantity, quantities } from '../../scripts/validation/golden'
import { ourBody } from '../../src/anatomy/body'
import { bothSides } from '../../src/anatomy/sides'
import { startTrail } from '../../src/biomechanics/answers'
import { type Controls, controlsOf } from '../../src/biomechanics/controls'
import { Equilibrium } from '../../src/biomechanics/equilibrium'
import { type Physique, physiqueOf } from '../../src/biomechanics/physique'
import { type Report, reportOn } from '../../src/biomechanics/report'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'

const trail = startTrail(ourBody)

/** The reference body asked below the door, where its ranges do not reach. */
function below(input: ScenarioInput, physique: Partial<Physique>, controls: Partial<Controls>): Report {
  const scenario = completeScenario({ ...input, body: 'reference' })
  const equilibrium = new Equilibrium({ ...physiqueOf(ourBody, scenario), ...physique }, 'standing')
  const all = { ...controlsOf(scenario), ...controls }
  return reportOn(equilibrium, all, equilibrium.solve(all))
}

/** Shortening above 25 % is refused at the door; the force balance itself has no such limit. */
function reportOf(input: ScenarioInput): Report {
  const { psoasShortening: p, ...rest } = input
  if (typeof p !== 'number' || p <= 0.25) return trail.solve(completeScenario({ ...input, body: 'reference' })).report
  const shortening = controlsOf(completeScenario({ body: 'reference' })).shortening
  return below(rest, {}, { shortening: { ...shortening, psoasMajor: bothSides(() => p) } })
}

/** Half a unit of the last digit, and no less than a golden value is asked to be met by. */
const printedTo = (text: string, tolerance: number): number =>
  Math.max(tolerance, 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0) + 1e-9)

describe.each(goldens)('the reference body, $name', ({ input, published, program }) => {
  const report = reportOf(input)

  it('balances', () => {
    expect(report.balanced).toBe(true)
    expect(report.residual).toBeLessThan(1e-6)
  })

  it('has every published value, to its printed digits', () => {
    const wrong = (Object.entries(published) as [Quantity, string][]).flatMap(([quantity, text]) => {
      const { of, tolerance } = quantities[quantity]
      const gap = Math.abs(of(report) - Number(text))
      return gap <= printedTo(text, tolerance) ? [] : [`${quantity} is ${of(report)}, not ${text}`]
    })
    expect(wrong).toEqual([])
  })

  it('has every value that the published program finds, to 0.002°, 0.1 N, 0.05 N·m', () => {
    const wrong = (Object.entries(program) as [Quantity, number][]).flatMap(([quantity, value]) => {
      const { of, tolerance } = quantities[quantity]
      return Math.abs(of(report) - value) <= tolerance ? [] : [`${quantity} is ${of(report)}, not ${value}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('the reference body', () => {
  it('has psoas fascicles of 14.63 cm² that pull with 50 N/cm²: 731.5 N a side', () => {
    expect(completeScenario({ body: 'reference' }).psoasStrength).toBe(731.5)
  })

  it('without weight rests at 0.40° of nutation', () => {
    const { nutation, change } = below({}, { weight: 1e-3 }, {})
    expect(nutation.mean).toBeCloseTo(0.4, 2)
    expect(change.nutation.mean).toBeCloseTo(0, 9)
  })

  it('cannot cancel 20 % of psoas shortening with all of the strongest published piriformis', () => {
    const report = reportOf({ psoasShortening: 0.2, piriformisStrength: 310, piriformisTone: 1 })
    expect(report.change.nutation.mean).toBeGreaterThan(0)
  })

  it('cancels 10 % of psoas shortening with 95 to 105 N of piriformis a side, for either published strength', () => {
    for (const piriformisStrength of [108, 310]) {
      const at = (piriformisTone: number): Report =>
        reportOf({ psoasShortening: 0.1, piriformisStrength, piriformisTone })
      let [low, high] = [0, 1]
      for (let i = 0; i < 30; i++) {
        const tone = (low + high) / 2
        if (at(tone).change.nutation.mean > 0) low = tone
        else high = tone
      }
      const force = at(low).muscles.piriformis!.right.force
      expect(force).toBeGreaterThan(95)
      expect(force).toBeLessThan(105.5)
    }
  })
})
