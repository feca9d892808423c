import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachments } from '../../scripts/models/attachments'
import { build } from '../../scripts/models/build'
import { loadSurface, surfaceOf } from '../../scripts/models/surface'
import attachmentPoints from '../../src/anatomy/attachments.json'
import { folder } from './model'

const fresh = mkdtempSync(join(tmpdir(), 'models-'))
let surfaces: ReturnType<typeof build>

beforeAll(() => {
  surfaces = build(fresh)
}, 300_000)
afterAll(() => rmSync(fresh, { recursive: true }))

describe('npm run models', () => {
  it('writes the committed files again, byte for byte', () => {
    const names = readdirSync(fresh)
    expect(names).toEqual(readdirSync(folder))
    const changed = names.filter((name) => !readFileSync(join(fresh, name)).equals(readFileSync(join(folder, name))))
    expect(changed).toEqual([])
  })

  it('writes the committed attachments again, each on the drawn bone', () => {
    const found = attachments(surfaces)
    expect(Object.fromEntries(found.map(({ id, point }) => [id, point]))).toEqual(attachmentPoints)
    const bone = loadSurface('sacrum')
    for (const { id, point } of found.filter(({ id }) => id.startsWith('piriformis') && id.endsWith('origin')))
      expect(bone.nearest(point).distance, id).toBeLessThan(2e-6)
  })
})

describe('a surface', () => {
  it('knows inside from outside, and how far', () => {
    const head = surfaces['femur.right']
    const centre = head.nearest([0, 0, 0.08728])
    expect(centre.inside).toBe(true)
    expect(centre.signedDistance).toBeLessThan(-0.015)
    expect(head.nearest([0.2, 0, 0.08728])).toMatchObject({ inside: false })
  })

  it('finds the side of a thin bone that faces the asked way', () => {
    const wing = surfaces['hipBone.right']
    const inner = wing.nearest([0, 0.1, 0.1], [0, 0, -1])
    const outer = wing.nearest([0, 0.1, 0.1], [0, 0, 1])
    expect(inner.normal[2]).toBeLessThan(0)
    expect(outer.normal[2]).toBeGreaterThan(0)
    expect(outer.point[2]).toBeGreaterThan(inner.point[2])
  })

  it('refuses a direction that no part of it faces', () => {
    const upward = surfaceOf({ positions: Float32Array.of(0, 0, 0, 0, 0, 1, 1, 0, 0), index: Uint32Array.of(0, 1, 2) })
    expect(upward.nearest([0.1, 0.5, 0.1], [0, 1, 0]).distance).toBeCloseTo(0.5, 6)
    expect(() => upward.nearest([0.1, 0.5, 0.1], [0, -1, 0])).toThrow('faces')
  })
})
