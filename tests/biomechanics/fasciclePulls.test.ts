import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { type MuscleId, muscleIds } from '../../src/anatomy/muscleIds'
import { muscleRows } from '../../src/anatomy/muscleKinds'
import { sides } from '../../src/anatomy/sides'
import { startTrail } from '../../src/biomechanics/answers'
import { fasciclePaths, isDrawnAsLines } from '../../src/biomechanics/fasciclePaths'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'

const trail = startTrail(ourBody)
const asked = (input: ScenarioInput) => trail.solve(completeScenario(input), 'cold')
const undrawn = muscleIds.filter(isDrawnAsLines)
const paths = fasciclePaths(ourBody)
const sumOf = (values: Float64Array, structure: string): number =>
  values.reduce((sum, value, i) => (paths[i]!.structure === structure ? sum + value : sum), 0)

describe('the pulls of the fascicles of muscles that have no belly', () => {
  it.each<ScenarioInput>([{}, { trunkLean: 40 }, { psoasShortening: { right: 0.2, left: 0 } }])(
    'add up to what is told of each muscle: %j',
    (input) => {
      const { report, fascicles } = asked(input)
      expect(fascicles.tension).toHaveLength(paths.length)
      for (const id of undrawn)
        for (const side of sides)
          expect(sumOf(fascicles.tension, `${id}.${side}`), id).toBeCloseTo(report.muscles[id]![side].force, 9)
    },
  )

  it('are at most, in all, what the strength of the muscle is', () => {
    const { most } = asked({}).fascicles
    const strengthOf = (id: MuscleId) => muscleRows[id].rows.strength.default
    for (const id of undrawn) expect(sumOf(most, `${id}.left`), id).toBeCloseTo(strengthOf(id), 6)
  })

  it('run right, then left, as mirror images of each other', () => {
    // Multifidus and longissimus 25 each, iliocostalis 12, the belly muscles 1, 2 and 3; levator ani 3, six rotators 9 with
    // quadratus femoris, glutei 6, hamstrings 4, adductors with pectineus and gracilis 8, in front 3.
    expect(paths).toHaveLength(2 * (25 + 25 + 12 + 1 + 2 + 3 + (3 + 9 + 6 + 4 + 8 + 3)))
    paths.forEach(({ structure, points }, i) => {
      if (i % 2 === 1) return
      const left = paths[i + 1]!
      expect(left.structure).toBe(structure.replace('.right', '.left'))
      points.forEach(({ at: [x, y, z] }, k) => {
        expect(left.points[k]!.at).toEqual([x, y, -z])
      })
    })
  })

  it('are none where a muscle is switched off, and it can pull nothing then', () => {
    const { tension, most } = asked({ off: ['multifidus.right'] }).fascicles
    expect(sumOf(tension, 'multifidus.right')).toBe(0)
    expect(sumOf(most, 'multifidus.right')).toBe(0)
    expect(sumOf(tension, 'multifidus.left')).toBeGreaterThan(1)
  })

  it('are not known of a body whose back muscles are one moment', () => {
    expect(asked({ body: 'reference' }).fascicles.tension).toHaveLength(0)
  })
})
