import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodyIds } from '../../src/anatomy/bodies'
import { boneIds, bones } from '../../src/anatomy/bones'
import { folder, levels, manifest, readModel } from './model'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the manifest', () => {
  it('names every bone once, in the order of the table, and every file there is', () => {
    expect(manifest).toMatchObject({ version: 1, units: 'm' })
    expect(manifest.bones.map(({ id }) => id)).toEqual(boneIds)
    const files = manifest.bones.flatMap(({ full, light }) => [full.file, light.file])
    expect([...files, 'manifest.json'].sort()).toEqual(readdirSync(folder).sort())
  })

  it('hangs every bone on a body, and every disc between two', () => {
    const known: readonly string[] = bodyIds
    for (const { id, body, between } of manifest.bones) {
      const carriers = between ?? [body!]
      expect(carriers).toHaveLength(bones[id].kind === 'disc' ? 2 : 1)
      expect(carriers.filter((carrier) => !known.includes(carrier))).toEqual([])
    }
  })

  it('says where every shape comes from, and under which licence', () => {
    for (const { id, source } of manifest.bones) expect(manifest.sources[source]?.licence, id).toBeTruthy()
  })

  it.each(levels)('describes the %s files as they are', async (level) => {
    for (const { id, bounds, ...files } of manifest.bones) {
      const { file, bytes, triangles, vertices, sha256 } = files[level]
      const content = readFileSync(`${folder}/${file}`)
      expect(content.length).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      const model = await readModel(id, level)
      expect([model.index.length / 3, model.positions.length / 3]).toEqual([triangles, vertices])
      expect(model.positions.every((v, at) => v >= bounds.min[at % 3]! && v <= bounds.max[at % 3]!)).toBe(true)
    }
  })

  it('stays within the budget: 200,000 triangles and 650 kB at full detail, a third of that when light', () => {
    const full = manifest.bones.map((bone) => bone.full)
    const light = manifest.bones.map((bone) => bone.light)
    expect(sum(full.map(({ triangles }) => triangles))).toBeLessThan(200_000)
    expect(sum(full.map(({ bytes }) => bytes))).toBeLessThan(650_000)
    expect(sum(light.map(({ triangles }) => triangles))).toBeLessThan(
      0.34 * sum(full.map(({ triangles }) => triangles)),
    )
  })
})
