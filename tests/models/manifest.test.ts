import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodyIds } from '../../src/anatomy/bodies'
import { boneIds, bones } from '../../src/anatomy/bones'
import { folder, levels, manifest, measuredIds, parts, readModel } from './model'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the manifest', () => {
  it('names every bone once, in the order of the table, and stands beside the two files', () => {
    expect(manifest).toMatchObject({ version: 1, units: 'm' })
    expect(manifest.bones.map(({ id }) => id)).toEqual(boneIds)
    expect(readdirSync(folder).sort()).toEqual(['bones-light.glb', 'bones.glb', 'manifest.json'])
  })

  it('says of each bone of the left which one it mirrors, and of no other', () => {
    for (const { id, mirrors, full, light } of manifest.bones) {
      expect(mirrors, id).toBe(bones[id].side === 'left' ? id.replace('.left', '.right') : undefined)
      expect([full, light].filter(Boolean), id).toHaveLength(mirrors ? 0 : 2)
    }
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

  it.each(levels)('describes the parts of the %s file as they are', async (level) => {
    for (const { id, ...described } of manifest.bones.filter(({ mirrors }) => !mirrors)) {
      const { bytes, triangles, vertices, sha256 } = described[level]!
      const content = parts[level].get(id)!
      expect(content.length).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      const model = await readModel(id, level)
      expect([model.index.length / 3, model.positions.length / 3]).toEqual([triangles, vertices])
    }
  })

  it.each(levels)('says within which bounds each bone lies (%s)', async (level) => {
    for (const { id, bounds } of manifest.bones) {
      const { positions } = await readModel(id, level)
      expect(positions.every((v, at) => v >= bounds.min[at % 3]! && v <= bounds.max[at % 3]!)).toBe(true)
    }
  })

  it('stays within the budget: 200,000 triangles are drawn at full detail and 530 kB loaded, a third of that when light', () => {
    const drawn = (level: 'full' | 'light') =>
      manifest.bones.map(({ id, mirrors }) => manifest.bones.find((bone) => bone.id === (mirrors ?? id))![level]!)
    const [full, light] = [drawn('full'), drawn('light')].map((some) => sum(some.map(({ triangles }) => triangles)))
    expect(full).toBeLessThan(200_000)
    expect(light).toBeLessThan(0.34 * full!)
    expect(sum(measuredIds.map((id) => parts.full.get(id)!.length))).toBeLessThan(530_000)
  })
})
