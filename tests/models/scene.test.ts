import type { BufferGeometry, Mesh, MeshStandardMaterial } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { describe, expect, it } from 'vitest'
import { type BoneId, boneIds, bones } from '../../src/anatomy/bones'
import { filesIn, geometryOf, mirrored } from '../../src/scene/body/modelFile'
import { levels, measuredIds, parts, readModel } from './model'

await MeshoptDecoder.ready
// Another reader than the page's own, and than the one the other tests read with.
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
const names = ['position', 'normal', 'color'] as const

const rows = (geometry: BufferGeometry, name: string): number[][] => {
  const attribute = geometry.getAttribute(name)!
  return Array.from({ length: attribute.count }, (_, i) =>
    Array.from({ length: attribute.itemSize }, (_, k) => attribute.getComponent(i, k)),
  )
}

describe.each(levels)('at the %s level of detail', (level) => {
  it.each(measuredIds)('%s is read by the page as three.js reads it', async (id) => {
    const bytes = parts[level].get(id)!
    const { scene } = await loader.parseAsync(bytes.slice().buffer, '')
    const [mesh] = scene.children as Mesh[]
    expect(scene.children).toHaveLength(1)
    expect(mesh!.userData.id).toBe(id)
    expect(mesh!.matrix.equals(scene.matrix)).toBe(true)
    expect((mesh!.material as MeshStandardMaterial).vertexColors).toBe(true)
    const ours = geometryOf(bytes)
    expect(Object.keys(ours.attributes).sort()).toEqual(Object.keys(mesh!.geometry.attributes).sort())
    expect(ours.index!.array).toEqual(mesh!.geometry.index!.array)
    for (const name of names) expect(rows(ours, name)).toEqual(rows(mesh!.geometry, name))
  })

  it.each(boneIds.filter((id) => bones[id].side === 'left'))('%s is the mirror image of the right one', async (id) => {
    const right = geometryOf(parts[level].get(id.replace('.left', '.right') as BoneId)!)
    const { positions, index, normals } = await readModel(id, level)
    const left = mirrored(right)
    expect(left.getAttribute('position').array).toEqual(positions)
    expect([...left.index!.array]).toEqual([...index])
    expect(rows(left, 'normal')).toEqual(normals)
    expect(rows(left, 'color')).toEqual(rows(right, 'color'))
  })
})

describe('a file of several', () => {
  const [first, second] = [...parts.light.values()] as [Uint8Array, Uint8Array]
  const stream = (...pieces: Uint8Array[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      },
    })
  const read = async (...pieces: Uint8Array[]) => {
    const found: Uint8Array[] = []
    for await (const file of filesIn(stream(...pieces))) found.push(file)
    return found
  }
  const both = Uint8Array.of(...first, ...second)

  it('is taken apart however the line has cut it', async () => {
    expect(await read(both)).toEqual([first, second])
    expect(
      await read(both.subarray(0, 7), both.subarray(7, first.length + 3), both.subarray(first.length + 3)),
    ).toEqual([first, second])
  })

  it('gives what is whole where it ends too soon', async () => {
    expect(await read(both.subarray(0, both.length - 1))).toEqual([first])
    expect(await read(both.subarray(0, 11))).toEqual([])
  })

  it('gives nothing of what is no such file, nor of a part that says it has no length', async () => {
    expect(await read(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toEqual([])
    expect(await read(Uint8Array.of(...first, ...second.slice(0, 8), ...new Uint8Array(40)))).toEqual([first])
  })
})
