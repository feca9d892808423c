import { readFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { type BoneId, bones } from '../../src/anatomy/bones'

await MeshoptDecoder.ready
// A second reader of the format, so that the writer is not checked against itself.
const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })

export type Level = 'full' | 'light'
export const levels = ['full', 'light'] as const satisfies readonly Level[]

interface FileEntry {
  file: string
  bytes: number
  triangles: number
  vertices: number
  sha256: string
}

export interface Manifest {
  version: number
  units: string
  frame: string
  sources: Record<string, { cite: string; licence: string }>
  bones: {
    id: BoneId
    source: string
    body?: string
    between?: [string, string]
    bounds: { min: number[]; max: number[] }
    full: FileEntry
    light: FileEntry
  }[]
}

export const folder = 'public/models'
export const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))

/** What the file of `id` holds, unpacked: positions [m], unit normals, openness 0 to 1. */
export async function readModel(id: BoneId, level: Level) {
  const document = await io.read(`${folder}/${bones[id].file}${level === 'light' ? '-light' : ''}.glb`)
  const node = document.getRoot().listNodes()[0]!
  const primitive = node.getMesh()!.listPrimitives()[0]!
  const normals = primitive.getAttribute('NORMAL')!
  const colour = primitive.getAttribute('COLOR_0')!
  return {
    node,
    positions: primitive.getAttribute('POSITION')!.getArray() as Float32Array,
    index: Uint32Array.from(primitive.getIndices()!.getArray()!),
    normals: Array.from({ length: normals.getCount() }, (_, i) => normals.getElement(i, [])),
    openness: Array.from({ length: colour.getCount() }, (_, i) => colour.getElement(i, [])[0]!),
  }
}
