import type { Vec3 } from '../../src/math/vec3'
import { readBone } from '../geometry/bones'

export interface NamedPart {
  readonly name: string
  readonly positions: Float32Array
  readonly index: Uint32Array
  readonly extras?: object
}

/** One of our bones [m, standing], moved by `move`; the left is the mirror image of the right. */
export function ourBone(file: string, name: string, move: (p: Vec3) => Vec3, mirrored = false): NamedPart {
  const { positions, index } = readBone(file)
  const moved = new Float32Array(positions.length)
  for (let o = 0; o < positions.length; o += 3) {
    const z = positions[o + 2]! / 1000
    moved.set(move([positions[o]! / 1000, positions[o + 1]! / 1000, mirrored ? -z : z]), o)
  }
  const turned = index.slice()
  if (mirrored) for (let t = 0; t < turned.length; t += 3) turned.subarray(t + 1, t + 3).reverse()
  return { name, positions: moved, index: turned }
}

const padded = (bytes: Uint8Array, by: number): Uint8Array => {
  const out = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(by)
  out.set(bytes)
  return out
}

/** The JSON and the data of a glTF file that holds `meshes`, one node each. */
export function gltfOf(meshes: readonly NamedPart[]) {
  const data = new Uint8Array(meshes.reduce((sum, m) => sum + m.positions.byteLength + m.index.byteLength, 0))
  const bufferViews: Record<string, unknown>[] = []
  const accessors: Record<string, unknown>[] = []
  let at = 0
  const put = (array: Float32Array | Uint32Array, componentType: number, type: string) => {
    data.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    bufferViews.push({ buffer: 0, byteOffset: at, byteLength: array.byteLength })
    accessors.push({
      bufferView: accessors.length,
      componentType,
      type,
      count: array.length / (type === 'VEC3' ? 3 : 1),
    })
    at += array.byteLength
    return accessors.length - 1
  }
  const json = {
    asset: { version: '2.0' },
    scene: 0,
    scenes: [{ nodes: meshes.map((_, i) => i) }] as Record<string, unknown>[],
    nodes: meshes.map(({ name, extras }, mesh): Record<string, unknown> => ({ name, mesh, ...(extras && { extras }) })),
    meshes: meshes.map(({ positions, index }) => ({
      primitives: [
        { attributes: { POSITION: put(positions, 5126, 'VEC3') }, indices: put(index, 5125, 'SCALAR') },
      ] as Record<string, unknown>[],
    })),
    accessors,
    bufferViews,
    buffers: [{ byteLength: data.length }] as Record<string, unknown>[],
  }
  return { json, data }
}

/** Bytes of a GLB file. */
export function glb(json: object | string, data: Uint8Array): Uint8Array {
  const text = padded(new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)), 32)
  const binary = padded(data, 0)
  const bytes = new Uint8Array(28 + text.length + binary.length)
  const view = new DataView(bytes.buffer)
  const words = [0x46546c67, 2, bytes.length, text.length, 0x4e4f534a]
  words.forEach((word, k) => {
    view.setUint32(4 * k, word, true)
  })
  bytes.set(text, 20)
  view.setUint32(20 + text.length, binary.length, true)
  view.setUint32(24 + text.length, 0x004e4942, true)
  bytes.set(binary, 28 + text.length)
  return bytes
}

export function glbOf(meshes: readonly NamedPart[]): Uint8Array {
  const { json, data } = gltfOf(meshes)
  return glb(json, data)
}

/** A tetrahedron with legs of one unit. */
export const corner: NamedPart = {
  name: 'sacrum',
  positions: Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1),
  index: Uint32Array.of(0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2),
}

export const textBytes = (said: string): Uint8Array => new TextEncoder().encode(said)
