import { BufferAttribute, BufferGeometry, Matrix4 } from 'three'
import { expect, it } from 'vitest'
import { thighCut } from '../../src/anatomy/thighCut'
import { bellies } from '../../src/geometry/bellies'
import { outlinesAt, sameVertices } from '../../src/geometry/slice'
import { cutThighs } from '../../src/scene/section/cutThighs'
import { readBone } from '../geometry/bones'

const femur = readBone('femur-right')
const geometry = new BufferGeometry()
  .setAttribute('position', new BufferAttribute(femur.positions, 3))
  .setAttribute('color', new BufferAttribute(femur.positions.slice(), 3))
  .setIndex(new BufferAttribute(femur.index, 1))
const loaded = { geometry, unpack: new Matrix4().makeScale(0.001, 0.001, 0.001) }
const part = (id: string, body: string) => ({ model: { id, name: id, kind: 'bone', body } as never, loaded })

it('a femur ends where the muscles of the thigh are cut off, in the outline that a plane there has', () => {
  for (const { cut, sections } of Object.values(bellies))
    if (cut && sections.at(-1)!.on === 'femur') expect(sections.at(-1)!.at![1]).toBe(thighCut)
  const [cut] = cutThighs([part('femur.right', 'femur.right')])
  const { array } = cut!.loaded.geometry.getAttribute('position')
  const heights = Array.from(array).filter((_, o) => o % 3 === 1)
  expect(Math.min(...heights)).toBeCloseTo(thighCut, 4)
  expect(Math.max(...heights)).toBe(Math.max(...Array.from(femur.positions).filter((_, o) => o % 3 === 1)))
  // What was made between two vertices is between them in all that they have.
  const colors = cut!.loaded.geometry.getAttribute('color').array
  for (let o = 0; o < array.length; o++) expect(colors[o]).toBe(array[o])
  const whole = Float64Array.from(
    { length: femur.positions.length / 3 },
    (_, v) => femur.positions[3 * v + 1]! - thighCut,
  )
  const corners = outlinesAt(whole, femur.index, sameVertices(femur.positions, femur.index)).flat()
  const ownThere = whole.filter((height) => height === 0).length
  expect(corners.length).toBeGreaterThan(50)
  expect(heights.filter((height) => Math.abs(height - thighCut) < 1e-4)).toHaveLength(corners.length + ownThere)
})

it('other bones are whole', () => {
  const [sacrum] = cutThighs([part('sacrum', 'sacrum')])
  expect(sacrum!.loaded).toBe(loaded)
})
