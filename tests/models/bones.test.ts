import { describe, expect, it } from 'vitest'
import type { Mesh } from '../../scripts/models/mesh'
import { measured } from '../../scripts/models/shape'
import { type Surface, surfaceOf } from '../../scripts/models/surface'
import { type BoneId, boneIds, bones } from '../../src/anatomy/bones'
import type { Vec3 } from '../../src/math/vec3'
import { levels, measuredIds, readModel } from './model'
import { topology } from './topology'

/** Handles of each solid: the vertebral canal, the obturator foramen, the sacral foramina and canal. */
const genus = (id: BoneId): number => {
  if (bones[id].kind === 'disc' || id === 'coccyx' || /^(femur|twelfthRib)/.test(id)) return 0
  return id === 'sacrum' ? 17 : 1
}

/** Farthest that the drawn surface strays from the measured one, either way [mm]. */
const bound = { full: { bone: 0.03, disc: 0.06 }, light: { bone: 0.8, disc: 0.3 } }

const vertices = ({ positions }: Mesh): Vec3[] =>
  Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[i * 3]!,
    positions[i * 3 + 1]!,
    positions[i * 3 + 2]!,
  ])

/** Corners and middles of the triangles. */
function samples(mesh: Mesh): Vec3[] {
  const corners = vertices(mesh)
  const middles = Array.from({ length: mesh.index.length / 3 }, (_, triangle): Vec3 => {
    const [a, b, c] = [0, 1, 2].map((corner) => corners[mesh.index[triangle * 3 + corner]!]!) as [Vec3, Vec3, Vec3]
    return [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3]
  })
  return [...corners, ...middles]
}

const farthest = (from: Mesh, to: Surface): number =>
  samples(from).reduce((most, point) => Math.max(most, to.nearest(point).distance * 1000), 0)

describe.each(levels)('at the %s level of detail', (level) => {
  it.each(boneIds)('%s is one watertight solid, outside out', async (id) => {
    const { volume, ...shape } = topology(await readModel(id, level))
    expect(shape).toEqual({ repeated: 0, open: 0, pinched: 0, shells: 1, genus: genus(id) })
    expect(volume).toBeGreaterThan(0)
  })

  // The left ones are mirror images, which is a test of its own.
  it.each(boneIds.filter((id) => bones[id].side !== 'left'))('%s is drawn where it was measured', async (id) => {
    const model = await readModel(id, level)
    const original = measured(id)
    const allowed = bound[level][bones[id].kind]
    expect(farthest(model, surfaceOf(original))).toBeLessThan(allowed)
    expect(farthest(original, surfaceOf(model))).toBeLessThan(allowed)
  })

  it.each(boneIds)('%s has normals of length 1 that point outward', async (id) => {
    const model = await readModel(id, level)
    const lengths = model.normals.map(([x, y, z]) => Math.hypot(x!, y!, z!))
    expect(Math.min(...lengths)).toBeGreaterThan(0.98)
    expect(Math.max(...lengths)).toBeLessThan(1.02)
    const surface = surfaceOf(model)
    const buried = vertices(model).filter((point, i) => {
      const [x, y, z] = model.normals[i]!
      return surface.nearest([point[0] + x! * 2e-5, point[1] + y! * 2e-5, point[2] + z! * 2e-5]).inside
    })
    expect(buried.length / lengths.length).toBeLessThan(0.01)
  })

  it.each(measuredIds)('%s says what it is', async (id) => {
    const { node } = await readModel(id, level)
    expect(node.getName()).toBe(id)
    expect(node.getExtras()).toMatchObject({ id, latin: bones[id].latin })
    expect(node.getTranslation()).toEqual([0, 0, 0])
    expect(node.getScale()).toEqual([1, 1, 1])
  })
})

it.each([
  ['hipBone.right', 365],
  ['sacrum', 190],
  ['coccyx', 3.3],
  ['femur.right', 516],
] as const)('%s encloses the volume that was reported, %f cm³', async (id, expected) => {
  expect(topology(await readModel(id, 'full')).volume * 1e6).toBeCloseTo(expected, expected < 10 ? 1 : -0.1)
})

it('the right bones lie on the right, where z is positive', async () => {
  for (const id of ['hipBone.right', 'femur.right'] as const) {
    const { positions } = await readModel(id, 'full')
    expect(positions.every((value, at) => at % 3 !== 2 || value > 0)).toBe(true)
  }
})

it('bones stand clear of each other: the joints have their measured spaces', async () => {
  const hip = surfaceOf(await readModel('hipBone.right', 'full'))
  const gap = async (id: BoneId) =>
    Math.min(...vertices(await readModel(id, 'full')).map((point) => hip.nearest(point).signedDistance * 1000))
  expect(await gap('sacrum')).toBeCloseTo(1.87, 1)
  expect(await gap('femur.right')).toBeGreaterThan(0.4)
})
