import { describe, expect, it } from 'vitest'
import { ask } from '../../scripts/validation/ask'
import { passes, rowKinds } from '../../scripts/validation/check'
import { comparedIds } from '../../scripts/validation/day'
import { largestNutation, reaches } from '../../scripts/validation/largestNutation'
import { headline, missed, rows } from '../../scripts/validation/table'
import { ourBody } from '../../src/anatomy/body'
import { controlsOf } from '../../src/biomechanics/controls'
import { Equilibrium } from '../../src/biomechanics/equilibrium'
import { dofIndex } from '../../src/biomechanics/mechanism'
import { physiqueOf } from '../../src/biomechanics/physique'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { toDeg } from '../../src/math/units'

const titled = rows.map((row) => ({
  ...row,
  title: `${row.number}. ${row.quantity}: ${row.published ?? 'no published number'} (${row.source})`,
}))

describe('the default body against published values', () => {
  it.each(titled.filter(({ number }) => !(number in missed)))('$title', ({ measure }) => {
    const checks = measure()
    expect(checks.length).toBeGreaterThan(0)
    for (const { what, value, min, max } of checks) {
      expect(value, what).toBeGreaterThanOrEqual(min)
      expect(value, what).toBeLessThanOrEqual(max)
    }
  })
})

describe('rows that the model misses, and says so', () => {
  it.each(titled.filter(({ number }) => number in missed))('$title is still missed', ({ number, measure }) => {
    expect(missed[number]!.length).toBeGreaterThan(40)
    expect(passes(measure())).toBe(false)
    for (const { value } of measure()) expect(value).not.toBeNaN()
  })

  it('are rows of the table', () => {
    const numbers = rows.map(({ number }) => `${number}`)
    for (const number of Object.keys(missed)) expect(numbers).toContain(number)
  })
})

describe('the table', () => {
  it('has its rows in order, each with a kind, a source and a band', () => {
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1))
    for (const { kind, source, band } of rows) {
      expect(rowKinds).toContain(kind)
      for (const text of [source, band]) expect(text.length).toBeGreaterThan(3)
    }
  })

  it('says of every row what is published, or that nothing is', () => {
    for (const { published } of rows) if (published !== null) expect(published.length).toBeGreaterThan(3)
  })

  it('counts in its headline every row once: by kind, and apart where nothing is published', () => {
    const all = [...headline().matchAll(/(\d+) of (\d+)/g)].map(([, met, of]) => [Number(met), Number(of)] as const)
    const apart = Number(/(\d+) rows have no published number/.exec(headline())![1])
    expect(all).toHaveLength(rowKinds.length)
    expect(all.reduce((sum, [, of]) => sum + of, 0) + apart).toBe(rows.length)
    expect(all.reduce((sum, [met]) => sum + met, 0)).toBe(
      rows.filter(({ published, measure }) => published !== null && passes(measure())).length,
    )
    const predictions = rows.filter(({ kind, published }) => kind === 'prediction' && published !== null)
    expect(all[0]).toEqual([predictions.filter(({ measure }) => passes(measure())).length, predictions.length])
  })

  it('never has two verdicts on one published number', () => {
    const published = rows.flatMap(({ published: text, source }) => (text === null ? [] : [`${text} (${source})`]))
    expect(new Set(published).size).toBe(published.length)
    const told = rows.flatMap(({ day }) => day ?? [])
    expect([...told].sort()).toEqual([...comparedIds].sort())
  })
})

describe('the largest nutation', () => {
  const larger = (input: ScenarioInput): number => {
    const { nutation } = ask(input)
    return Math.max(Math.abs(nutation.right), Math.abs(nutation.left))
  }

  it.each(reaches)('of %s is that of the state told, in a body built for it, which balances', (reach) => {
    const { angle, state } = largestNutation(reach)
    const scenario = completeScenario(state)
    const equilibrium = new Equilibrium(physiqueOf(ourBody, scenario), scenario.posture)
    const { balanced, unknowns } = equilibrium.solve(controlsOf(scenario), equilibrium.neutral)
    expect(balanced).toBe(true)
    // Both sides share the nod of the sacrum; the hip bones turn against each other by the rest.
    const nod = unknowns[dofIndex.nutation]! + equilibrium.nutationGiven
    const torsion = unknowns[dofIndex.innominateTorsion]!
    expect(toDeg(Math.abs(nod) + Math.abs(torsion))).toBeCloseTo(angle, 6)
  })

  it('is no smaller than in states that people have come upon', () => {
    const come: readonly ScenarioInput[] = [
      { trunkLean: 50, psoasTone: 1 },
      { posture: 'sitting', psoasTone: 1, iliacusShortening: 0.25, hipFlexion: 0 },
      { psoasShortening: 0.25, psoasTone: 1 },
      { piriformisTone: 1, piriformisShortening: 0.25 },
    ]
    for (const input of come) expect(largestNutation('body').angle).toBeGreaterThanOrEqual(larger(input))
  })

  it('of a body by itself needs no push and nothing switched off; with these it is no smaller', () => {
    const { angle, state } = largestNutation('body')
    expect(state).not.toHaveProperty('off')
    expect(state).not.toHaveProperty('jointPush')
    expect(largestNutation('pushed').angle).toBeGreaterThanOrEqual(angle)
    expect(largestNutation('pushed').state).not.toHaveProperty('off')
    expect(largestNutation('everything').angle).toBeGreaterThanOrEqual(largestNutation('pushed').angle)
  })

  it('sets nothing that makes another body', () => {
    const { state } = largestNutation('everything')
    expect(Object.keys(state).filter((id) => /strength|stiffness|length|axis|weight|onSacrum/i.test(id))).toEqual([])
  })

  it('is looked for in a bounded number of states', () => {
    for (const reach of reaches) expect(largestNutation(reach).asks).toBeLessThan(4000)
  })
})
