import { readFileSync } from 'node:fs'
import type { Mesh, MeshStandardMaterial } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { expect, it } from 'vitest'
import { boneIds, bones } from '../../src/anatomy/bones'
import { folder } from './model'

// The page's own loader and decoder, not the ones the other tests read with.
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)

it.each(boneIds)('%s reaches the scene as one mesh in metres, with normals and openness', async (id) => {
  const bytes = readFileSync(`${folder}/${bones[id].file}.glb`)
  const { scene } = await loader.parseAsync(new Uint8Array(bytes).buffer, '')
  const [mesh] = scene.children as Mesh[]
  expect(scene.children).toHaveLength(1)
  expect(mesh!.userData.id).toBe(id)
  expect(Object.keys(mesh!.geometry.attributes).sort()).toEqual(['color', 'normal', 'position'])
  expect(mesh!.geometry.attributes.position!.array).toBeInstanceOf(Float32Array)
  expect(mesh!.matrix.equals(scene.matrix)).toBe(true)
  expect((mesh!.material as MeshStandardMaterial).vertexColors).toBe(true)
})
