import { describe, expect, it } from 'vitest'
import { loadSurface } from '../../scripts/models/surface'
import { attachmentSites } from '../../src/anatomy/attachmentSites'
import { attachment } from '../../src/anatomy/attachments'
import type { BoneId } from '../../src/anatomy/bones'
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

it('no attachment is there without a site, and none is missing', () => {
  expect(new Set(attachmentSites.map(({ id }) => id)).size).toBe(attachmentSites.length)
  for (const { id } of attachmentSites) for (const value of attachment(id)) expect(Number.isFinite(value)).toBe(true)
  expect(() => attachment('psoasMajor/nowhere')).toThrow('npm run models')
})
