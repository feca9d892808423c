import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { startTrail } from '../../src/biomechanics/answers'
import { elementIds } from '../../src/biomechanics/elements'
import { released } from '../../src/biomechanics/influence'
import { completeScenario } from '../../src/biomechanics/scenario'

const trail = startTrail(ourBody)
const of = (input: unknown) => released(trail, completeScenario(input))

describe('what each part does, were it released', () => {
  const both = of({ psoasShortening: 0.15 })

  it('is said of every part', () => {
    expect(Object.keys(both).sort()).toEqual([...elementIds].sort())
  })

  it('agrees with the anatomy: psoas and weight nod the sacrum, ligaments, piriformis and gluteus hold it', () => {
    for (const id of ['psoasMajor.right', 'psoasMajor.left', 'gravity'] as const)
      expect(both[id]!.mean).toBeLessThan(-0.1)
    for (const id of ['sacrotuberous.right', 'sacrospinous.left'] as const) expect(both[id]!.mean).toBeGreaterThan(0.1)
    for (const id of ['piriformis.right', 'gluteusMaximus.left', 'coccygeus.right'] as const)
      expect(both[id]!.mean).toBeGreaterThan(0)
  })

  it('mirrors: releasing the left does on the left what releasing the right does on the right', () => {
    for (const part of ['psoasMajor', 'piriformis', 'sacrotuberous', 'iliolumbar'] as const) {
      expect(both[`${part}.left`]!.left).toBeCloseTo(both[`${part}.right`]!.right, 6)
      expect(both[`${part}.left`]!.right).toBeCloseTo(both[`${part}.right`]!.left, 6)
    }
  })

  it('is nothing for a part that is off already, and for the long dorsal ligament, slack while the sacrum nods', () => {
    expect(of({ off: ['piriformis.right'] })['piriformis.right']).toEqual({ right: 0, left: 0, mean: 0 })
    expect(both['longDorsal.right']!.mean).toBe(0)
  })

  it('leaves the scenario asked about as it was', () => {
    const scenario = completeScenario({ psoasShortening: 0.15, off: ['coccygeus'] })
    const before = structuredClone(scenario)
    released(trail, scenario)
    expect(scenario).toEqual(before)
  })
})
