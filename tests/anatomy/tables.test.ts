import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { ligamentIds, ligaments } from '../../src/anatomy/ligaments'
import { muscleIds } from '../../src/anatomy/muscleIds'
import { muscleRows } from '../../src/anatomy/muscleKinds'
import { muscles } from '../../src/anatomy/muscles'
import { onSide, sides, signOf } from '../../src/anatomy/sides'
import { sources } from '../../src/anatomy/sources'
import { elementIds, elementsNamed, nearest } from '../../src/biomechanics/elements'

/** Name and force [N] of each row of the table of fascicles in the file of a muscle, as it is written there. */
function forcesWritten(id: string): [name: string, force: number][] {
  const file = `src/anatomy/muscles/${id}.ts`
  const tables = parseSync(file, readFileSync(file, 'utf8')).program.body.flatMap((node) =>
    node.type === 'VariableDeclaration'
      ? node.declarations.flatMap(({ id: name, init }) =>
          name.type === 'Identifier' && name.name === 'fascicles' && init?.type === 'ArrayExpression' ? [init] : [],
        )
      : [],
  )
  return tables.flatMap(({ elements }) =>
    elements.map((row) => {
      const [name, force] = row?.type === 'ArrayExpression' ? [row.elements[0], row.elements[4]] : []
      if (name?.type !== 'Literal' || force?.type !== 'Literal') throw new Error(`a row of ${file} is no fascicle`)
      return [String(name.value), Number(force.value)]
    }),
  )
}

describe('the muscles', () => {
  it.each(muscleIds)('%s: its strands share its strength out whole', (id) => {
    const { strands } = muscleRows[id]
    expect(strands.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(new Set(strands.map(({ name }) => name)).size).toBe(strands.length)
  })

  it.each(muscleIds)('%s runs over a pulley or past points on bone, not both', (id) => {
    const { pulley, strands } = muscleRows[id]
    if (pulley) for (const { via } of strands) expect(via).toBeUndefined()
  })

  it.each([
    'multifidus',
    'longissimus',
    'iliocostalis',
    'rectusAbdominis',
    'externalOblique',
    'internalOblique',
  ] as const)('%s is as strong as its fascicles together, to 1 N, and each has the force of its row', (id) => {
    const { strands, rows } = muscleRows[id]
    const written = forcesWritten(id)
    expect(written.length).toBe(strands.length)
    const whole = written.reduce((sum, [, force]) => sum + force, 0)
    expect(Math.abs(rows.strength.default - whole)).toBeLessThan(1)
    for (const [name, force] of written) {
      const { share } = strands.find((strand) => strand.name === name)!
      // The rows are written to a tenth.
      expect(Math.abs(share * rows.strength.default - force), name).toBeLessThan(0.1)
    }
  })

  it('psoas has the eleven fascicles of Bogduk, 14.63 cm² in all: the first has 211 / 1463 of it', () => {
    expect(muscles.psoasMajor.strands).toHaveLength(11)
    expect(muscles.psoasMajor.strands[0]!.share).toBeCloseTo(211 / 1463, 12)
  })

  it('psoas arises from L1 to L5 only, and nothing of it from the sacrum', () => {
    const from = new Set(muscles.psoasMajor.strands.map(({ origin }) => origin.body))
    expect([...from].sort()).toEqual(['L1', 'L2', 'L3', 'L4', 'L5'])
  })

  it('piriformis arises from the sacrum at S2, S3 and S4 and ends on the femur', () => {
    expect(muscles.piriformis.strands.map(({ name }) => name)).toEqual(['S2', 'S3', 'S4'])
    for (const { origin, insertion } of muscles.piriformis.strands)
      expect([origin.body, insertion.body]).toEqual(['sacrum', 'femur.right'])
  })

  it.each(muscleIds)('%s names sources that exist', (id) => {
    expect(muscles[id].sources.length).toBeGreaterThan(0)
    for (const source of muscles[id].sources) expect(sources[source].cite.length).toBeGreaterThan(5)
  })
})

describe('the ligaments', () => {
  it('share out the whole moment of the joint, forward and backward', () => {
    const sum = (key: 'nutationShare' | 'counternutationShare'): number =>
      ligamentIds.reduce((all, id) => all + ligaments[id][key], 0)
    expect(sum('nutationShare')).toBeCloseTo(1, 12)
    expect(sum('counternutationShare')).toBeCloseTo(1, 12)
  })

  it('share it as published: sacrotuberous 44, sacrospinous 41, interosseous 10 %; backward long dorsal 45, interosseous 38 %', () => {
    expect([
      ligaments.sacrotuberous.nutationShare,
      ligaments.sacrospinous.nutationShare,
      ligaments.interosseous.nutationShare,
      ligaments.longDorsal.counternutationShare,
      ligaments.interosseous.counternutationShare,
    ]).toEqual([0.44, 0.41, 0.1, 0.45, 0.38])
  })
})

describe('parts', () => {
  it('come in pairs, but for gravity and the tilt of the pelvis', () => {
    const paired = elementIds.filter((id) => id !== 'gravity' && id !== 'pelvicTilt')
    for (const id of paired)
      expect(elementIds).toContain(id.replace(/(left|right)$/, (side) => (side === 'left' ? 'right' : 'left')))
    expect(elementsNamed('gravity')).toEqual(['gravity'])
    expect(elementsNamed('nothing')).toBeUndefined()
  })

  it('are suggested by edit distance: one letter off is nearer than three', () => {
    expect(nearest('gravty', elementIds)[0]).toBe('gravity')
    expect(nearest('illiacus.left', elementIds)[0]).toBe('iliacus.left')
  })

  it('mirror by the sign of z', () => {
    for (const side of sides) expect(onSide(side, [1, 2, 3])).toEqual([1, 2, 3 * signOf(side)])
  })
})
