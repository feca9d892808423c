import { describe, expect, it } from 'vitest'
import { numbersOf } from '../../scripts/validation/symmetry'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import type { Report } from '../../src/biomechanics/report'
import { completeScenario, type Scenario } from '../../src/biomechanics/scenario'
import { grammar } from '../../src/words/en/grammar'
import { forAll, moved, seed, wild } from './scenarios'

console.log(`random scenarios from seed ${seed}`)

const trail = startTrail(ourBody)
const solve = (scenario: Scenario): Report => trail.solve(scenario, 'cold').report

const held = ({ off, posture }: Scenario): boolean =>
  posture !== 'lying' && !off.some((id) => id.startsWith('extensors'))

function holdsTogether(scenario: Scenario, report: Report): void {
  for (const [path, value] of numbersOf(report))
    if (!Number.isFinite(value)) throw new Error(`${path.join('.')} is ${value}`)
  expect(grammar.sentence(scenario, report)).not.toMatch(/NaN|undefined|Infinity/)
  expect(Number.isFinite(report.residual)).toBe(true)
  if (report.balanced) expect(report.residual).toBeLessThan(1e-6)
  for (const [id, pull] of Object.entries({ ...report.muscles, ...report.ligaments }))
    for (const side of ['left', 'right'] as const)
      if (!(pull[side].force >= 0)) throw new Error(`${id} pushes on the ${side}: ${pull[side].force} N`)
  expect(report.pelvicIncidence).toBeCloseTo(report.pelvicTilt + report.sacralSlope, 9)
  expect(report.nutation.mean).toBeCloseTo((report.nutation.left + report.nutation.right) / 2, 9)
  const bends = Object.values(report.change.segments).reduce((sum, bend) => sum + bend, 0)
  expect(report.change.lordosis).toBeCloseTo(bends, 9)
  // The trunk is held where it is asked to be: upright, or leaning forward by what pelvis, sacrum and spine give together.
  if (report.balanced && held(scenario))
    expect(report.change.lordosis).toBeCloseTo(
      report.change.pelvicTilt + report.change.nutation.mean - scenario.trunkLean,
      6,
    )
}

describe('10,000 random scenarios', () => {
  const bodiesAsked = 2500
  const pullsAsked = 7500
  const unbalanced: Scenario[] = []
  /** Those that balance upright: the lean itself is what tips them. */
  const tipped: Scenario[] = []
  const keep = (scenario: Scenario): void => {
    unbalanced.push(scenario)
    if (scenario.trunkLean > 0 && solve({ ...scenario, trunkLean: 0 }).balanced) tipped.push(scenario)
  }

  it(`${bodiesAsked} random bodies, asked anything: every number is finite, nothing pushes, the identities hold`, () => {
    forAll(wild, bodiesAsked, (input) => {
      const scenario = completeScenario(input)
      const report = solve(scenario)
      holdsTogether(scenario, report)
      if (!report.balanced) keep(scenario)
    })
  })

  it(`${pullsAsked} random pulls on the two standard bodies: the same`, () => {
    forAll(moved, pullsAsked, (input) => {
      const scenario = completeScenario(input)
      const report = solve(scenario)
      holdsTogether(scenario, report)
      if (!report.balanced) keep(scenario)
    })
  })

  it('nearly all balance: of those whose muscles are strong enough for what is asked, fewer than one in a hundred do not', () => {
    expect(unbalanced.filter((scenario) => !solve(scenario).isTooMuch).length).toBeLessThan(
      (bodiesAsked + pullsAsked) / 100,
    )
  })

  it('a trunk that leans far tips a softly held pelvis over, or is too heavy for its muscles: nine times in ten one of them is named', () => {
    const named = tipped.filter((scenario) => {
      const { beyond, isTooMuch } = solve(scenario)
      return beyond === 'pelvicTilt' || isTooMuch
    })
    expect(tipped.length).toBeGreaterThan(0)
    expect(named.length).toBeGreaterThan(0.9 * tipped.length)
  })

  it('what does not balance says why, and stays in its neutral pose', () => {
    const folded = unbalanced.filter((scenario) => solve(scenario).residual < 1e-6)
    console.log(`${unbalanced.length} did not balance; ${folded.length} of them only with a joint past 60°`)
    for (const scenario of unbalanced) {
      const report = solve(scenario)
      const { change, beyond, isTooMuch } = report
      const why = beyond ? /past 60°/ : isTooMuch ? /cannot be held/ : /do not balance/
      expect(grammar.sentence(scenario, report)).toMatch(why)
      expect(change.nutation.mean).toBe(0)
    }
  })
})
