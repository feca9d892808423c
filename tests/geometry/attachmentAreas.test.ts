import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { drawnIds } from '../../src/anatomy/muscleKinds'
import { attachmentAreas as areasIn, outside } from '../../src/geometry/attachmentAreas'
import { solidOf } from './bones'
import { drawnPlaces } from './drawnPlaces'

const attachmentAreas = areasIn(ourBody)

const paired: Record<string, string> = {
  hipBone: 'hip-bone-right',
  femur: 'femur-right',
  twelfthRib: 'twelfth-rib-right',
}
const isPaired = (bone: string) => bone.split('.')[0]! in paired
const fileOf = (bone: string) => paired[bone.split('.')[0]!] ?? bone

describe('attachment areas', () => {
  it('lie on the bone that is drawn, within 1 mm', () => {
    const near = new Vector3()
    for (const { id, bone, path } of attachmentAreas)
      for (const [x, y, z] of path) {
        const side = isPaired(bone) ? Math.abs(z) : z
        const mirrored = id.endsWith('.left') && side === z
        const point = new Vector3(x, y, mirrored ? -z : side).multiplyScalar(1000)
        expect(solidOf(fileOf(bone)).nearest(point, near), `${id} on ${bone}`).toBeLessThan(1)
      }
  })

  it('hold every place where the model pulls on bone', () => {
    for (const id of drawnIds)
      for (const { name, site, at } of drawnPlaces(id)) {
        if (site.bone.startsWith('disc')) continue
        const over = attachmentAreas.filter((area) => area.id === `${id}.right`).map((area) => outside(area, ...at))
        expect(Math.min(...over), `${id} ${name}`).toBeLessThan(0)
      }
  })

  it('of the psoas spare the sacrum: it runs past it', () => {
    const bones = attachmentAreas.filter(({ id }) => id.startsWith('psoasMajor')).map(({ bone }) => bone)
    expect(bones).toContain('L3')
    expect(bones).not.toContain('sacrum')
  })

  it('end where they are drawn to end: the edge is a radius from the path', () => {
    const area = {
      id: 'x',
      end: 'origin',
      bone: 'L1',
      path: [
        [0, 0, 0],
        [1, 0, 0],
      ],
      radius: 0.25,
    } as const
    expect(outside(area, 0.5, 0.25, 0)).toBeCloseTo(0, 12)
    expect(outside(area, 2, 0, 0)).toBeCloseTo(0.75, 12)
    expect(outside(area, 0.5, 0, 0)).toBeCloseTo(-0.25, 12)
  })
})
