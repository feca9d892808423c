import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { elementIds } from '../../src/biomechanics/elements'
import { parameterIds, parameters, rangeText } from '../../src/biomechanics/parameters'
import { bodies, completeScenario, postures } from '../../src/biomechanics/scenario'

/** The one line with which `input` is refused. */
function refusal(input: unknown): string {
  try {
    completeScenario(input)
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    return (error as Error).message
  }
  throw new Error(`accepted: ${JSON.stringify(input)}`)
}

const isOneLine = (message: string): void => {
  expect(message).not.toMatch(/[\n\r]/)
  expect(message.length).toBeGreaterThan(10)
  expect(message.length).toBeLessThan(300)
}

describe.each(parameterIds)('%s', (id) => {
  const { min, max, perSide } = parameters[id]
  const wide = max - min

  it('is taken at both ends of its range, for both sides and for one', () => {
    for (const value of [min, max]) {
      expect(completeScenario({ [id]: value })[id]).toEqual(perSide ? { right: value, left: value } : value)
      if (perSide)
        expect(completeScenario({ [id]: { left: value } })[id]).toEqual({ left: value, right: parameters[id].default })
    }
  })

  it('is refused just outside its range and when it is no finite number, by name and with its range', () => {
    const outside = [min - 1e-9 * wide, max + 1e-9 * wide, min - wide, max + wide]
    const none = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const value of [...outside, ...none, '0.1', '', true, 10n, () => 1, Symbol('s')]) {
      const message = refusal({ [id]: value })
      isOneLine(message)
      expect(message).toContain(id)
      expect(message).toContain(rangeText(id))
    }
  })

  it('is refused as null or as an array, by name', () => {
    for (const value of [null, [], [0.1], [min, max]]) {
      const message = refusal({ [id]: value })
      isOneLine(message)
      expect(message).toContain(id)
    }
  })

  if (perSide)
    it('is refused on a side that is none, and out of range on one side by the name of that side', () => {
      for (const side of ['Left', 'middle', 'both', '__proto__x', 'constructor']) {
        const message = refusal({ [id]: { [side]: min } })
        isOneLine(message)
        expect(message).toContain(id)
        expect(message).toContain(side)
      }
      for (const bad of [max + wide, Number.NaN, '1', null, [], {}]) {
        const message = refusal({ [id]: { left: bad } })
        expect(message).toContain(`${id}.left`)
        expect(message).toContain(rangeText(id))
      }
    })
  else
    it('is refused when it is given by side', () => {
      expect(refusal({ [id]: { left: min, right: min } })).toContain(id)
    })
})

describe('a scenario', () => {
  it.each([null, [], 5, 'standing', true])('%j is none', (input) => {
    isOneLine(refusal(input))
  })

  it('with a misspelt parameter is refused with the nearest one', () => {
    expect(refusal({ psoasShortning: 0.1 })).toMatch(/psoasShortning.*psoasShortening/)
    expect(refusal({ piriformistone: 0.1 })).toMatch(/piriformistone.*piriformisTone/)
  })

  it('knows its postures and bodies and no others, null included', () => {
    for (const posture of postures) expect(completeScenario({ posture }).posture).toBe(posture)
    for (const body of bodies) expect(completeScenario({ body }).body).toBe(body)
    for (const key of ['posture', 'body'])
      for (const value of ['Standing', '', 3, {}, [], ['standing'], true, Number.NaN]) {
        const message = refusal({ [key]: value })
        isOneLine(message)
        expect(message).toContain(key)
      }
  })

  it.each(['posture', 'body', 'off'])('in which %s is null is refused', (key) => {
    expect(refusal({ [key]: null })).toContain(key)
  })

  it('with an unknown part is refused with the nearest ones', () => {
    expect(refusal({ off: ['piriformis.rigth'] })).toMatch(/piriformis\.rigth.*piriformis\.right/)
    expect(refusal({ off: ['psoas'] })).toMatch(/psoasMajor/)
    for (const off of [
      'piriformis',
      5,
      {},
      [5],
      [null],
      [{}],
      [[]],
      [Object.create(null)],
      new Array(201).fill('gravity'),
    ]) {
      const message = refusal({ off })
      isOneLine(message)
      expect(message).toContain('off')
    }
  })

  it('takes every part, and a part without a side for both', () => {
    for (const id of elementIds) expect(completeScenario({ off: [id] }).off).toEqual([id])
    expect([...completeScenario({ off: ['piriformis'] }).off].sort()).toEqual(['piriformis.left', 'piriformis.right'])
  })

  it.each([
    ['an unknown key', { 'psoas\nTone': 1 }],
    ['a side', { psoasTone: { 'le\nft': 1 } }],
    ['a posture', { posture: 'sit\nting' }],
    ['a part', { off: ['piri\nformis'] }],
    ['a value', { psoasTone: '1\n2' }],
  ])('with a line break in %s is still refused in one line', (_, input) => {
    isOneLine(refusal(input))
  })

  it('is refused in one line of reasonable length however long the input', () => {
    const long = 'x'.repeat(1e5)
    for (const input of [
      { [long]: 1 },
      { psoasTone: long },
      { off: [long] },
      { posture: long },
      { psoasTone: { [long]: 1 } },
    ])
      isOneLine(refusal(input))
  })

  it('may carry hostile keys without harm', () => {
    const before = JSON.stringify(completeScenario())
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const hostile = JSON.parse(`{"${key}":{"psoasTone":1,"left":1}}`)
      isOneLine(refusal(hostile))
      expect(refusal(hostile)).toContain(key)
      isOneLine(refusal(JSON.parse(`{"psoasTone":{"${key}":1}}`)))
    }
    expect(({} as Record<string, unknown>).psoasTone).toBeUndefined()
    expect(JSON.stringify(completeScenario())).toBe(before)
  })

  it('does not inherit values', () => {
    const inherited = Object.create({ psoasTone: 1, posture: 'sitting', off: ['gravity'] })
    expect(completeScenario(inherited)).toEqual(completeScenario())
    expect(completeScenario({ psoasTone: Object.create({ left: 1 }) })).toEqual(completeScenario())
  })

  it('is not changed, not even frozen deep, and what comes back shares nothing with it', () => {
    const input = { psoasShortening: { left: 0.1 }, off: ['piriformis.right'], posture: 'sitting', hipPulleyRadius: 35 }
    const copy = structuredClone(input)
    Object.freeze(input)
    Object.freeze(input.psoasShortening)
    Object.freeze(input.off)
    const scenario = completeScenario(input)
    expect(input).toEqual(copy)
    expect(scenario.psoasShortening).not.toBe(input.psoasShortening)
    expect(scenario.off).not.toBe(input.off)
  })

  it('asked on top of another keeps what it does not name', () => {
    const base = completeScenario({ psoasShortening: { left: 0.1, right: 0.2 }, off: ['gravity'], psoasStrength: 500 })
    const next = completeScenario({ psoasShortening: { right: 0.05 } }, base)
    expect(next.psoasShortening).toEqual({ left: 0.1, right: 0.05 })
    expect([next.off, next.psoasStrength]).toEqual([['gravity'], 500])
    expect(base.psoasShortening).toEqual({ left: 0.1, right: 0.2 })
  })

  it('brings the thighs along into sitting and back', () => {
    expect(completeScenario({ posture: 'sitting' }).hipFlexion).toEqual({ left: 80, right: 80 })
    expect(completeScenario({ posture: 'standing' }, completeScenario({ posture: 'sitting' })).hipFlexion).toEqual({
      left: 0,
      right: 0,
    })
  })

  it('is not changed by solving it', () => {
    const scenario = completeScenario({ psoasShortening: { left: 0.1 }, off: ['piriformis.right'] })
    const before = JSON.stringify(scenario)
    startTrail(ourBody).solve(scenario)
    expect(JSON.stringify(scenario)).toBe(before)
  })
})

describe('the parameter table', () => {
  it('has every default inside its range, and a label, a unit, a step and a source', () => {
    for (const id of parameterIds) {
      const p: { reference?: number } & (typeof parameters)[typeof id] = parameters[id]
      expect(p.min).toBeLessThan(p.max)
      for (const value of [p.default, p.reference ?? p.default]) {
        expect(value).toBeGreaterThanOrEqual(p.min)
        expect(value).toBeLessThanOrEqual(p.max)
      }
      expect(p.label.length).toBeGreaterThan(5)
      expect(p.source.length).toBeGreaterThan(0)
      expect(p.step).toBeGreaterThan(0)
      expect(p.step).toBeLessThan(p.max - p.min)
    }
  })

  /** Defaults and ranges as published with the reference model; 731.5 N is 14.63 cm² at 50 N/cm², there rounded to 732. */
  it.each([
    ['psoasStrength', 270, 1430, 731.5],
    ['psoasNeutralLength', 1.05, 1.25, 1.15],
    ['psoasOptimalLength', 91, 137, 117],
    ['iliacusStrength', 425, 1020, 600],
    ['bodyWeightAboveL5', 330, 420, 378],
    ['weightBehindHips', -6, 26, 10],
    ['sacroiliacStiffness', 5, 20, 9],
    ['posturalStiffness', 1.5, 6, 3],
    ['lumbarFlexionStiffness', 1.8, 5.5, 2.5],
    ['lumbarExtensionStiffness', 2.6, 7.6, 4.5],
    ['psoasTone', 0, 1, 0.01],
    ['piriformisTone', 0, 1, 0.02],
    ['extensorsOnSacrum', 0, 1, 0.43],
    ['hipFlexion', 0, 110, 0],
    ['hipAdduction', -30, 40, 0],
    ['hipRotation', -45, 45, 0],
    ['psoasShortening', 0, 0.25, 0],
  ] as const)('%s runs from %f to %f and starts at %f', (id, min, max, rest) => {
    const { min: low, max: high, default: start } = parameters[id]
    expect([low, high, start]).toEqual([min, max, rest])
  })
})
