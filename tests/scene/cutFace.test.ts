import { BoxGeometry, type BufferGeometry, Matrix4, Plane, TorusGeometry, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { Solid } from '../../src/scene/find/solids'
import { cutFaces } from '../../src/scene/section/cutFace'
import { useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'

startPage()

const solidOf = (id: string, geometry: BufferGeometry, matrixWorld = new Matrix4()): Solid => ({
  id,
  geometry,
  matrixWorld,
  ownGlass: false,
  refresh: () => {},
  hit: () => Number.POSITIVE_INFINITY,
})
const box = (x: number, y: number, z: number) => new BoxGeometry(x / 1000, y / 1000, z / 1000)
/** What stays is below. */
const level = new Plane(new Vector3(0, -1, 0), 0)

/** Triangles of a face [mm]: their area, and of the rims alone; how near the outline each corner is said to be. */
function measured(geometry: BufferGeometry) {
  const at = geometry.getAttribute('position')
  const tissue = geometry.getAttribute('tissue')
  const corners = geometry.index!.array
  let [face, rims] = [0, 0]
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()]
  for (let t = 0; t < corners.length; t += 3) {
    const [i, j, k] = [corners[t]!, corners[t + 1]!, corners[t + 2]!]
    a.fromBufferAttribute(at, i)
    b.fromBufferAttribute(at, j).sub(a)
    c.fromBufferAttribute(at, k).sub(a)
    const area = (1e6 * b.cross(c).length()) / 2
    if (tissue.getY(i) < 0) face += area
    else rims += area
  }
  return { face, rims }
}
const cut = (solids: readonly Solid[], planes: readonly Plane[] = [level]) =>
  cutFaces(
    planes.map((plane) => ({ plane, solids })),
    useChoices.getState(),
  )

describe('a section', () => {
  it('of a block of bone is filled, with compact bone of 0.9 mm all round', () => {
    const { face, rims } = measured(cut([solidOf('L4', box(40, 20, 30))]))
    expect(face).toBeCloseTo(1200, 1)
    expect(rims).toBeCloseTo(1200 - (40 - 1.8) * (30 - 1.8), 1)
  })

  it('of a plate thinner than twice that is half compact bone from either side, and nothing stands over its outline', () => {
    const made = cut([solidOf('L4', box(40, 20, 1))])
    const { face, rims } = measured(made)
    expect(face).toBeCloseTo(40, 1)
    expect(rims).toBeLessThan(40)
    expect(rims).toBeGreaterThan(35)
    made.computeBoundingBox()
    const { min, max } = made.boundingBox!
    expect([max.x - min.x, max.z - min.z].map((m) => 1000 * m)).toEqual([expect.closeTo(40, 3), expect.closeTo(1, 3)])
  })

  it('of a ring has its hollow', () => {
    const ring = new TorusGeometry(0.03, 0.01, 90, 180).rotateX(Math.PI / 2)
    const plane = new Plane(new Vector3(0, -1, 0), 0.0001)
    expect(measured(cut([solidOf('L4', ring)], [plane])).face).toBeCloseTo(Math.PI * (40 ** 2 - 20 ** 2), -1)
  })

  it('fills each structure by itself where one lies in another', () => {
    const both = cut([solidOf('L4', box(40, 20, 30)), solidOf('psoasMajor.right', box(10, 20, 10))])
    expect(measured(both).face).toBeCloseTo(1300, 1)
  })

  it('follows what is carried, and lies just within what stays', () => {
    const carried = new Matrix4().makeTranslation(0.1, 0.005, 0).multiply(new Matrix4().makeRotationZ(0.3))
    const made = cut([solidOf('L4', box(40, 60, 30), carried)])
    expect(measured(made).face).toBeCloseTo(1200 / Math.cos(0.3), 1)
    made.computeBoundingBox()
    expect(made.boundingBox!.getCenter(new Vector3()).x).toBeCloseTo(0.1 + 0.005 * Math.tan(0.3), 4)
    expect(made.boundingBox!.max.y).toBeLessThan(0)
    expect(made.boundingBox!.min.y).toBeGreaterThan(-0.0001)
  })

  it('has a face for each plane, and none of what lies beside them', () => {
    const planes = [level, new Plane(new Vector3(0, 0, -1), 0)]
    expect(measured(cut([solidOf('L4', box(40, 20, 30))], planes)).face).toBeCloseTo(1200 + 800, 1)
    expect(measured(cut([solidOf('L4', box(40, 20, 30))], [new Plane(new Vector3(0, -1, 0), 0.5)])).face).toBe(0)
  })

  it('of the shaft of a femur is a tube of compact bone', () => {
    const shaft = box(30, 200, 30).translate(0, -0.1, 0)
    const rimsAt = (height: number) =>
      measured(cut([solidOf('femur.right', shaft)], [new Plane(new Vector3(0, -1, 0), height)])).rims
    expect(rimsAt(-0.03)).toBeLessThan(150)
    expect(rimsAt(-0.15)).toBeGreaterThan(450)
  })
})
