import { readFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { mirrored } from '../../scripts/models/mesh'
import { type BoneId, boneIds, bones } from '../../src/anatomy/bones'

await MeshoptDecoder.ready
// A second reader of the format, so that the writer is not checked against itself.
const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })

export type Level = 'full' | 'light'
export const levels = ['full', 'light'] as const satisfies readonly Level[]

interface Packed {
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
    mirrors?: BoneId
    full?: Packed
    light?: Packed
  }[]
}

export const folder = 'src/scene/body/models'
export const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))

/** The bones that the files hold; the left ones are mirror images of the right. */
export const measuredIds = boneIds.filter((id) => bones[id].side !== 'left')

/** The binary glTFs of a file, by bone: they stand one after another, each with its length as the third word. */
function partsOf(level: Level): Map<BoneId, Uint8Array> {
  const file = readFileSync(`${folder}/${level === 'full' ? 'bones' : 'bones-light'}.glb`)
  const parts = new Map<BoneId, Uint8Array>()
  let at = 0
  for (const id of measuredIds) {
    const end = at + file.readUInt32LE(at + 8)
    parts.set(id, new Uint8Array(file.subarray(at, end)))
    at = end
  }
  if (at !== file.length) throw new Error(`${file.length - at} bytes are left over`)
  return parts
}

export const parts: Readonly<Record<Level, ReadonlyMap<BoneId, Uint8Array>>> = {
  full: partsOf('full'),
  light: partsOf('light'),
}

/** What the part of `id` holds, unpacked: positions [m], unit normals, openness 0 to 1. */
async function readPart(id: BoneId, level: Level) {
  const document = await io.readBinary(parts[level].get(id)!)
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

/** The same of any bone: on the left, the mirror image of the right one. */
export async function readModel(id: BoneId, level: Level) {
  if (bones[id].side !== 'left') return readPart(id, level)
  const right = await readPart(id.replace('.left', '.right') as BoneId, level)
  return { ...right, ...mirrored(right), normals: right.normals.map(([x, y, z]) => [x!, y!, 0 - z!]) }
}
