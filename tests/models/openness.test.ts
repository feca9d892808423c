import { expect, it } from 'vitest'
import { boneIds } from '../../src/anatomy/bones'
import { landmark } from '../../src/anatomy/landmarks'
import { distance, type Vec3 } from '../../src/math/vec3'
import { levels, readModel } from './model'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean openness of the right hip bone within `radius` [m] of a point. */
async function around(centre: Vec3, radius: number, level: 'full' | 'light'): Promise<number> {
  const { positions, openness } = await readModel('hipBone.right', level)
  const at = (i: number): Vec3 => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!]
  return mean(openness.filter((_, i) => distance(at(i), centre) < radius))
}

it.each(levels)('the acetabulum is deeper in shade than the iliac crest (%s)', async (level) => {
  const cup = await around(landmark('pelvis', 'acetabulumCentre'), 0.026, level)
  const crest = await around(landmark('pelvis', 'iliacCrestTop'), 0.008, level)
  expect(cup).toBeLessThan(0.7)
  expect(crest).toBeGreaterThan(0.85)
})

it.each(boneIds)('%s: openness lies between 0 and 1, and is neither all nor nothing', async (id) => {
  const { openness } = await readModel(id, 'full')
  expect(Math.min(...openness)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...openness)).toBeLessThanOrEqual(1)
  expect(mean(openness)).toBeGreaterThan(0.2)
  expect(mean(openness)).toBeLessThan(0.99)
})

it.each(boneIds)('%s looks alike at both levels of detail', async (id) => {
  const [full, light] = [await readModel(id, 'full'), await readModel(id, 'light')]
  expect(mean(light.openness)).toBeCloseTo(mean(full.openness), 1)
})

it('the midline bones are shaded alike on both sides', async () => {
  const { positions, openness } = await readModel('sacrum', 'full')
  const side = (sign: number) => mean(openness.filter((_, i) => positions[i * 3 + 2]! * sign > 0))
  expect(side(1)).toBeCloseTo(side(-1), 1.5)
})
