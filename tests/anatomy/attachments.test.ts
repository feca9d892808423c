import { describe, expect, it } from 'vitest'
import { loadSurface } from '../../scripts/models/surface'
import { attachmentSites } from '../../src/anatomy/attachmentSites'
import { attachment } from '../../src/anatomy/attachments'
import type { BoneId } from '../../src/anatomy/bones'
import { muscleIds } from '../../src/anatomy/muscleIds'
import { muscleRows } from '../../src/anatomy/muscleKinds'
import { distance } from '../../src/math/vec3'

const bones = [...new Set(attachmentSites.map(({ bone }) => bone))]

describe.each(bones)('every attachment on %s', (bone) => {
  const surface = loadSurface(bone as BoneId)
  const here = attachmentSites.filter((site) => site.bone === bone)

  it.each(here)('$id lies within 1 mm of it', ({ id }) => {
    expect(surface.nearest(attachment(id)).distance).toBeLessThan(1e-3)
  })

  it.each(here)('$id lies within 8 mm of the place it is named for', ({ id, near }) => {
    expect(distance(attachment(id), near)).toBeLessThan(8e-3)
  })
})

describe('the fascicles that hold the trunk', () => {
  const ends = muscleIds.flatMap((id) =>
    muscleRows[id].strands.flatMap(({ name, origin, insertion }) =>
      [origin, insertion].filter(({ told }) => told === 'on').map((site) => ({ what: `${id} ${name}`, site })),
    ),
  )
  const surfaces = new Map<BoneId, ReturnType<typeof loadSurface>>()
  const surfaceOf = (bone: BoneId) => {
    if (!surfaces.has(bone)) surfaces.set(bone, loadSurface(bone))
    return surfaces.get(bone)!
  }

  it('are laid on the drawn bones by their source: each end lies within 1 mm of its bone', () => {
    expect(ends.length).toBeGreaterThan(90)
    const off = ends.filter(({ site }) => surfaceOf(site.bone).nearest(site.near).distance > 1e-3)
    expect(off.map(({ what }) => what)).toEqual([])
  })
})

it('no attachment is there without a site, and none is missing', () => {
  expect(new Set(attachmentSites.map(({ id }) => id)).size).toBe(attachmentSites.length)
  for (const { id } of attachmentSites) for (const value of attachment(id)) expect(Number.isFinite(value)).toBe(true)
  expect(() => attachment('psoasMajor/nowhere')).toThrow('npm run models')
})
