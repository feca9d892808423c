import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ask } from '../../scripts/validation/ask'
import { parameterIds, parameters, rangeText } from '../../src/biomechanics/parameters'
import type { Report } from '../../src/biomechanics/report'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { grammar } from '../../src/words/en/grammar'

function simulate(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/simulate.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { code: status, out: stdout, err: stderr }
}

/** What the command line prints for `input`: the report, and its sentence as the page writes it. */
function printed(input: ScenarioInput = {}): unknown {
  const report = ask(input)
  return JSON.parse(JSON.stringify({ ...report, sentence: grammar.sentence(completeScenario(input), report) }))
}

const refused = (args: readonly string[], input?: string): string => {
  const { code, out, err } = simulate(args, input)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  return err
}

describe('npm run simulate', () => {
  it('without an argument answers the defaults, as the page would', () => {
    const { code, out, err } = simulate([])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(printed())
  })

  it('answers an object', () => {
    const { code, out } = simulate(['{"psoasShortening":{"left":0.1,"right":0.1}}'])
    expect(code).toBe(0)
    const report: Report = JSON.parse(out)
    expect(report.balanced).toBe(true)
    expect(report.change.nutation.mean).toBeGreaterThan(0.1)
    expect(report.change.nutation.mean).toBe(ask({ psoasShortening: 0.1 }).change.nutation.mean)
  })

  it('answers an array on standard input with an array, each as if asked alone', () => {
    const { code, out } = simulate(['-'], '[{}, {"posture":"sitting"}, {"off":["gravity"]}]')
    expect(code).toBe(0)
    const reports: Report[] = JSON.parse(out)
    expect(reports).toEqual([printed(), printed({ posture: 'sitting' }), printed({ off: ['gravity'] })])
  })

  it('lists every parameter with label, range and default under --help', () => {
    const { code, out } = simulate(['--help'])
    expect(code).toBe(0)
    for (const id of parameterIds) {
      expect(out).toContain(`  ${id}`)
      expect(out).toContain(`${parameters[id].label}; ${rangeText(id)}; default ${parameters[id].default}`)
    }
    for (const word of ['posture', 'body', 'off', 'piriformis.right', 'gravity']) expect(out).toContain(word)
  })

  it('refuses with one line and exit code 2', () => {
    expect(refused(['{"psoasShortening":'])).toMatch(/JSON/)
    expect(refused(['{"psoasShortening":0.3}'])).toMatch(/psoasShortening.*0 to 0\.25/)
    expect(refused(['{"psoasShortening":NaN}'])).toMatch(/JSON/)
    expect(refused(['{"off":["piriformus.right"]}'])).toMatch(/piriformis\.right/)
    expect(refused(['[]'])).toMatch(/scenario/)
  })

  it('refuses what is on standard input the same way, naming which of the scenarios', () => {
    expect(refused(['-'], '{}')).toMatch(/array/)
    expect(refused(['-'], '')).toMatch(/JSON/)
    expect(refused(['-'], '[{}, {"hipFlexion": 111}]')).toMatch(/scenario 1.*hipFlexion.*0 to 110 deg/)
    expect(refused(['{}', '{}'])).toMatch(/one/)
  })
})
