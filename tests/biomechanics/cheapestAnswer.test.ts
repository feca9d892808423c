import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { sides } from '../../src/anatomy/sides'
import { startTrail } from '../../src/biomechanics/answers'
import {
  type CheapestQuestion,
  cheapestAnswer,
  type TurnBackId,
  turnBackIds,
} from '../../src/biomechanics/cheapestAnswer'
import { cheapestShares } from '../../src/biomechanics/cheapestShares'
import { completeScenario, postures, type Scenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { seeded } from '../../src/math/random'

const trail = startTrail(ourBody)
const asked = (input: ScenarioInput): Scenario => completeScenario(input as Record<string, unknown>)
/** The answer to `input`, which there must be. */
function foundFor(input: ScenarioInput, question: CheapestQuestion = {}) {
  const answer = cheapestAnswer(trail, asked(input), question)
  if (answer.kind !== 'found') throw new Error(`${JSON.stringify(input)}: ${answer.kind}`)
  return answer
}
const nodOf = (scenario: Scenario): number => trail.solve(scenario).report.change.nutation.mean

describe('the cheapest shares, by hand', () => {
  // Arms of 54, 23 and 40 mm, strengths of 910, 200 and 50 N: full activation turns by 49.14, 4.6 and 2 N·m.
  const pullers = [
    { area: 910, most: 1, turns: 910 * 0.054, moves: 0 },
    { area: 200, most: 1, turns: 200 * 0.023, moves: 0 },
    { area: 50, most: 1, turns: 50 * 0.04, moves: 0 },
  ]

  it('activations go as the arms, moments as strength times arm squared, while nobody is at a limit', () => {
    // Σ strength × arm² = 2.65356 + 0.1058 + 0.08 = 2.83936 N·m², so 6 N·m ask for 6 / 2.83936 = 2.11315 a metre.
    const { activations, isEnough } = cheapestShares(pullers, 6)
    expect(isEnough).toBe(true)
    expect(activations[0]).toBeCloseTo(0.11411, 5)
    expect(activations[1]).toBeCloseTo(0.0486, 5)
    expect(activations[2]).toBeCloseTo(0.08453, 5)
  })

  it('who is at the limit stays there, and the others share the rest as before', () => {
    const weak = pullers.map((one, i) => (i === 0 ? { ...one, most: 0.05 } : one))
    // 6 − 0.05 × 49.14 = 3.543 N·m are left for 0.1858 N·m²: 19.0689 a metre.
    const { activations } = cheapestShares(weak, 6)
    expect(activations[0]).toBeCloseTo(0.05, 12)
    expect(activations[1]).toBeCloseTo(0.43858, 5)
    expect(activations[2]).toBeCloseTo(0.76276, 5)
  })

  it('who would turn it the wrong way does not pull, and nobody does where nothing is needed', () => {
    const wrong = [...pullers, { area: 100, most: 1, turns: -3, moves: 0 }]
    expect(cheapestShares(wrong, 6).activations[3]).toBe(0)
    expect([...cheapestShares(pullers, 0).activations]).toEqual([0, 0, 0])
  })

  it('says that all of them together are too weak', () => {
    expect(cheapestShares(pullers, 55.7).isEnough).toBe(true)
    expect(cheapestShares(pullers, 55.8)).toEqual({ activations: Float64Array.of(1, 1, 1), isEnough: false })
  })

  it('who moves what must not move is held back, and the other does its part, dear as it is', () => {
    const [mover, still] = [
      { area: 1, most: 1, turns: 2, moves: 1 },
      { area: 1, most: 1, turns: 1, moves: 0 },
    ]
    // Free: 2 = λ(4 + 1), so 0.8 and 0.4. With room for 0.6 the other has 2 − 1.2 = 0.8 to turn.
    expect([...cheapestShares([mover, still], 2).activations]).toEqual([expect.closeTo(0.8, 9), expect.closeTo(0.4, 9)])
    const held = cheapestShares([mover, still], 2, 0.6)
    expect(held.isEnough).toBe(true)
    expect([...held.activations]).toEqual([expect.closeTo(0.6, 9), expect.closeTo(0.8, 9)])
    expect(cheapestShares([mover, still], 2, 0.4).isEnough).toBe(false)
  })
})

describe('the cheapest answer to a short psoas', () => {
  it.each([0.05, 0.1, 0.15, 0.2, 0.25])('holds the sacrum where it was, in a balance of the model (%f)', (shorter) => {
    const { scenario, report, activations } = foundFor({ psoasShortening: shorter })
    expect(nodOf(asked({ psoasShortening: shorter }))).toBeGreaterThan(0.1)
    expect(Math.abs(nodOf(scenario))).toBeLessThan(0.01)
    expect(report.balanced).toBe(true)
    const sum = Object.values(report.sacroiliacMoments).reduce((all, one) => all + one, 0)
    expect(Math.abs(sum)).toBeLessThan(1e-4)
    for (const id of turnBackIds)
      for (const side of sides) {
        expect(activations[id][side]).toBeGreaterThan(0)
        expect(activations[id][side]).toBeLessThan(1)
        expect(report.muscles[id]![side].activation).toBeCloseTo(activations[id][side], 9)
      }
  })

  it('costs less than any of 200 others that hold the sacrum as well', () => {
    const { effort, scenario } = foundFor({ psoasShortening: 0.15 })
    const { strength } = trail.equilibriumOf(scenario).physique
    const random = seeded(17)
    const costs: number[] = []
    while (costs.length < 200) {
      const way = turnBackIds.map(() => sides.map(() => random()))
      const at = (size: number): Scenario => {
        const tone = (id: TurnBackId) => {
          const [right, left] = way[turnBackIds.indexOf(id)]!.map((share) => size * share)
          return { right, left }
        }
        return asked({
          psoasShortening: 0.15,
          gluteusMaximusTone: tone('gluteusMaximus'),
          piriformisTone: tone('piriformis'),
          coccygeusTone: tone('coccygeus'),
        } as ScenarioInput)
      }
      // How far along this way the sacrum is back, by halving; some ways do not lead there.
      let [low, high] = [0, 1 / Math.max(...way.flat())]
      if (nodOf(at(high)) > 0) continue
      while (high - low > 1e-7) {
        const middle = (low + high) / 2
        if (nodOf(at(middle)) > 0) low = middle
        else high = middle
      }
      costs.push(
        turnBackIds.reduce((sum, id, i) => sum + strength[id] * way[i]!.reduce((s, w) => s + (low * w) ** 2, 0), 0),
      )
    }
    expect(Math.min(...costs)).toBeGreaterThan(effort)
    expect(Math.max(...costs)).toBeGreaterThan(2 * effort)
  })

  it.each([0.05, 0.1, 0.15, 0.2, 0.25])(
    'has one price: a little more of any muscle costs as much for what it turns, as the whole model turns by it (%f)',
    (shorter) => {
      const { scenario, activations } = foundFor({ psoasShortening: shorter })
      const { strength } = trail.equilibriumOf(scenario).physique
      const h = 1e-4
      const prices = turnBackIds.flatMap((id) =>
        sides.map((side) => {
          const tone = `${id}Tone` as const
          const nod = (more: number): number => {
            const tones = { ...scenario[tone], [side]: scenario[tone][side] + more }
            return trail.solve({ ...scenario, [tone]: tones }, 'cold').report.change.nutation.mean
          }
          return (strength[id] * activations[id][side]) / ((nod(-h) - nod(h)) / (2 * h))
        }),
      )
      // An activation is worked out to 1e-5; the least of them is 0.02.
      expect(Math.max(...prices) / Math.min(...prices)).toBeLessThan(1.001)
    },
  )

  it('asks gluteus maximus for the greatest moment, the pelvic floor next, piriformis last', () => {
    for (const shorter of [0.05, 0.1, 0.15, 0.2, 0.25]) {
      const { gluteusMaximus, coccygeus, piriformis } = foundFor({ psoasShortening: shorter }).report.sacroiliacMoments
      expect(-gluteusMaximus!).toBeGreaterThan(-coccygeus!)
      expect(-coccygeus!).toBeGreaterThan(-piriformis!)
    }
  })

  it('straightens the hips: the pelvis tips back, further than the short psoas had tipped it forward', () => {
    const short = trail.solve(asked({ psoasShortening: 0.2 })).report.change.pelvicTilt
    expect(short).toBeGreaterThan(3)
    expect(foundFor({ psoasShortening: 0.2 }).report.change.pelvicTilt).toBeLessThan(0)
  })

  it('is dear for piriformis alone, what its tone by halving costs, and beyond its strength before psoas is a fifth shorter', () => {
    const alone = { among: ['piriformis'] } as const
    const { effort } = foundFor({ psoasShortening: 0.1 }, alone)
    let [low, high] = [0, 1]
    while (high - low > 1e-6) {
      const middle = (low + high) / 2
      if (nodOf(asked({ psoasShortening: 0.1, piriformisTone: middle })) > 0) low = middle
      else high = middle
    }
    // 200 N a side. The nutation is worked out to 1e-4 of some 0.2°.
    expect(effort / (2 * 200 * low ** 2)).toBeCloseTo(1, 2)
    expect(effort).toBeGreaterThan(foundFor({ psoasShortening: 0.1 }).effort)
    expect(cheapestAnswer(trail, asked({ psoasShortening: 0.2 }), alone)).toEqual({ kind: 'tooWeak' })
    expect(nodOf(asked({ psoasShortening: 0.2, piriformisTone: 1 }))).toBeGreaterThan(0)
  })

  it('with hip extension forbidden leaves the tilt within a degree, asks less of gluteus and more of the others, and costs more', () => {
    const forbidden = { isHipExtensionForbidden: true }
    for (const shorter of [0.1, 0.15]) {
      const before = trail.solve(asked({ psoasShortening: shorter })).report.change.pelvicTilt
      const free = foundFor({ psoasShortening: shorter })
      const held = foundFor({ psoasShortening: shorter }, forbidden)
      expect(Math.abs(held.report.change.nutation.mean)).toBeLessThan(0.01)
      expect(held.report.change.pelvicTilt).toBeGreaterThan(before - 1.01)
      expect(free.report.change.pelvicTilt).toBeLessThan(before - 1)
      expect(held.effort).toBeGreaterThan(free.effort)
      expect(held.activations.gluteusMaximus.right).toBeLessThan(free.activations.gluteusMaximus.right)
      for (const id of ['piriformis', 'coccygeus'] as const)
        expect(held.activations[id].right).toBeGreaterThan(free.activations[id].right)
    }
    expect(cheapestAnswer(trail, asked({ psoasShortening: 0.25 }), forbidden)).toEqual({ kind: 'tooWeak' })
  })

  it('of a right psoas is the mirror image of that of a left one', () => {
    const [right, left] = sides.map((side) => foundFor({ psoasShortening: { [side]: 0.2 } }).activations)
    for (const id of turnBackIds) {
      expect(right![id].right).toBeCloseTo(left![id].left, 4)
      expect(right![id].left).toBeCloseTo(left![id].right, 4)
    }
  })

  it('is the same whether or not piriformis had been told to react', () => {
    const told = foundFor({ psoasShortening: 0.15, account: 'taught' })
    expect(told.scenario.piriformisReactivity).toEqual({ right: 0, left: 0 })
    expect(told.effort).toBeCloseTo(foundFor({ psoasShortening: 0.15 }).effort, 3)
  })

  it('is the same whatever tone those who answer had before', () => {
    const tense = { psoasShortening: 0.15, gluteusMaximusTone: 0.3, piriformisTone: 0, coccygeusTone: 0.9 }
    for (const question of [{}, { isHipExtensionForbidden: true }])
      expect(foundFor(tense, question).effort).toBeCloseTo(foundFor({ psoasShortening: 0.15 }, question).effort, 3)
  })

  it('counts the tone that a threat adds', () => {
    const { scenario, activations, report } = foundFor({ psoasShortening: 0.15, perceivedThreat: 1 })
    expect(report.muscles.gluteusMaximus!.right.activation).toBeCloseTo(activations.gluteusMaximus.right, 9)
    // Full threat makes tone threefold.
    expect(3 * scenario.gluteusMaximusTone.right).toBeCloseTo(activations.gluteusMaximus.right, 9)
  })

  it('leaves out who is switched off or has no strength', () => {
    const { activations } = foundFor({ psoasShortening: 0.1, coccygeusStrength: 0, off: ['piriformis.left'] })
    expect(activations.coccygeus).toEqual({ right: 0, left: 0 })
    expect(activations.piriformis.left).toBe(0)
    expect(activations.piriformis.right).toBeGreaterThan(0)
    const nobody = asked({ psoasShortening: 0.1, off: [...turnBackIds] })
    expect(cheapestAnswer(trail, nobody)).toEqual({ kind: 'tooWeak' })
  })

  it('is nothing where the sacrum has not nodded', () => {
    expect(cheapestAnswer(trail, asked({ off: ['gravity'] }))).toEqual({ kind: 'nothingToAnswer' })
  })

  it('is beyond the reference body, which has nobody but a weak piriformis', () => {
    expect(cheapestAnswer(trail, asked({ body: 'reference', psoasShortening: 0.15 }))).toEqual({ kind: 'tooWeak' })
  })

  it('holds the sacrum in every posture, whatever else is done to the body', () => {
    const share = (most: number) => fc.integer({ min: 0, max: 100 }).map((n) => (most * n) / 100)
    const one = fc.record({
      posture: fc.constantFrom(...postures),
      psoasShortening: fc.record({ right: share(0.25), left: share(0.25) }),
      iliacusShortening: share(0.2),
      trunkLean: share(20),
      perceivedThreat: share(1),
      extensorsOnSacrum: share(1),
    })
    let answered = 0
    fc.assert(
      fc.property(one, (input) => {
        const answer = cheapestAnswer(trail, asked(input))
        if (answer.kind === 'nothingToAnswer') return
        expect(answer.kind).toBe('found')
        if (answer.kind === 'found') expect(Math.abs(nodOf(answer.scenario))).toBeLessThan(0.01)
        answered++
      }),
      { numRuns: 30, seed: 17 },
    )
    // Most of what is drawn shortens a psoas.
    expect(answered).toBeGreaterThan(15)
  })
})
